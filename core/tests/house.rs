//! The house: no files that know each other in a circle, no module that knows one above it, no file too long to read.
//! It reads the paths that a file names; what is called on a value is not seen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

/// Each module with those right below it; what these may know, it may know too.
const ORDER: [(&str, &[&str]); 32] = [
    ("coded", &[]),
    ("digits", &[]),
    ("disk", &[]),
    ("files", &["disk"]),
    ("qr", &["l10n"]),
    ("settings", &["disk"]),
    ("tries", &[]),
    ("wiping", &[]),
    ("years", &[]),
    ("l10n", &["digits", "files"]),
    ("vault", &["digits", "disk", "files", "l10n"]),
    ("checks", &["disk", "files", "l10n"]),
    ("kit", &["checks"]),
    ("minisign", &["l10n", "vault"]),
    ("packs", &["coded", "l10n", "vault", "minisign"]),
    ("deadlines", &["coded", "packs", "years"]),
    ("phone", &["digits", "l10n"]),
    ("casefile", &["deadlines", "phone"]),
    ("prooflog", &["casefile", "minisign"]),
    ("outlook", &["prooflog"]),
    ("reminders", &["outlook"]),
    ("guidance", &["deadlines", "phone"]),
    ("phrases", &["outlook"]),
    ("spoken", &["guidance", "outlook"]),
    ("share", &["l10n", "vault", "years"]),
    ("given", &["disk", "packs", "share"]),
    ("sheets", &["outlook", "phrases", "qr"]),
    ("calendar", &["reminders"]),
    ("handoff", &["share", "sheets", "calendar", "minisign"]),
    ("desk", &["handoff"]),
    ("shelf", &["guidance", "casefile"]),
    ("search", &["guidance", "casefile"]),
];

/// Above it, nobody reads a file to its end.
const MOST_LINES: usize = 500;

/// What one file says, without comments, texts and tests.
struct Source {
    /// Where it stands in the crate: `vault::slot`.
    module: Vec<String>,
    /// Passes names on: a `pub use` there is no need of its own.
    is_door: bool,
    uses: Vec<Use>,
    /// Every other path in it.
    paths: Vec<Vec<String>>,
}

/// A name that a `use` brings into a file.
#[derive(Clone)]
struct Use {
    name: String,
    path: Vec<String>,
    is_public: bool,
}

/// All files of the crate by their paths, and which of them is a module.
struct House {
    files: BTreeMap<String, Source>,
    modules: BTreeMap<Vec<String>, String>,
}

impl House {
    fn new(texts: &[(String, String)]) -> House {
        let (mut files, mut tests) = (BTreeMap::new(), BTreeSet::new());
        for (path, text) in texts {
            let mut module: Vec<String> =
                path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
            let is_door = module.pop_if(|name| name == "mod" || name == "lib").is_some();
            let (tokens, hidden) = without_tests(&tokens(text));
            tests.extend(hidden.into_iter().map(|name| [module.as_slice(), &[name]].concat()));
            let (uses, paths) = paths(&tokens);
            files.insert(path.clone(), Source { module, is_door, uses, paths });
        }
        files.retain(|_, source| !tests.contains(&source.module));
        let modules = files.iter().map(|(path, source)| (source.module.clone(), path.clone())).collect();
        House { files, modules }
    }

    /// The path from the crate's root; nothing for what is not of this crate.
    fn absolute(&self, source: &Source, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let beside = |module: &[String]| Some([module, rest].concat());
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => beside(&source.module),
            "super" => {
                let up = rest.iter().take_while(|name| *name == "super").count();
                let module = &source.module[..source.module.len().checked_sub(up + 1)?];
                Some([module, &rest[up..]].concat())
            }
            name => {
                let child = [source.module.as_slice(), std::slice::from_ref(first)].concat();
                if self.modules.contains_key(&child) {
                    return beside(&child);
                }
                let brought = source.uses.iter().find(|brought| brought.name == name)?;
                let other = brought.path.first().is_some_and(|first| first != name);
                other.then(|| self.absolute(source, &brought.path)).flatten().and_then(|path| beside(&path))
            }
        }
    }

    /// The file that defines what stands at this path, wherever it is passed on.
    fn home(&self, path: &[String]) -> Option<&str> {
        let mut module: Vec<String> = Vec::new();
        for (at, name) in path.iter().enumerate() {
            let child = [module.as_slice(), std::slice::from_ref(name)].concat();
            let file = self.modules.get(&module)?;
            let is_last = at + 1 == path.len();
            // A function may have the name of its module: the last name means what is passed on, if anything is.
            let passed = self.files[file].uses.iter().find(|passed| passed.name == *name);
            if self.modules.contains_key(&child) && !(is_last && passed.is_some()) {
                module = child;
                continue;
            }
            return match passed.map(|passed| self.absolute(&self.files[file], &passed.path)) {
                Some(passed) => self.home(&[passed?.as_slice(), &path[at + 1..]].concat()),
                None => Some(file),
            };
        }
        // Of a door, only what is fetched through it counts.
        self.modules.get(&module).filter(|file| !self.files[*file].is_door).map(String::as_str)
    }

    /// Everything that a file names, from the crate's root.
    fn named(&self, source: &Source, with_doors: bool) -> BTreeSet<Vec<String>> {
        let uses = source.uses.iter().filter(|found| with_doors || !(source.is_door && found.is_public));
        let paths = uses.map(|found| &found.path).chain(&source.paths);
        paths.filter_map(|path| self.absolute(source, path)).collect()
    }

    /// What the root of the crate passes on belongs to the module that it comes from.
    fn through_root(&self, path: Vec<String>) -> Vec<String> {
        let root = self.modules.get(&Vec::new()).map(|file| &self.files[file]);
        let passed = root.and_then(|root| {
            let found = root.uses.iter().find(|found| path.first() == Some(&found.name))?;
            self.absolute(root, &found.path)
        });
        match passed {
            Some(passed) => [passed.as_slice(), &path[1..]].concat(),
            None => path,
        }
    }

    /// The files that each file cannot do without.
    fn needs(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let needs = self.files.iter().map(|(path, source)| {
            let named = self.named(source, false);
            let homes = named.iter().filter_map(|named| self.home(named));
            (path.as_str(), homes.filter(|home| home != path).collect())
        });
        needs.collect()
    }

    /// The shortest circle through each file that stands in one.
    fn circles(&self) -> BTreeSet<String> {
        let needs = self.needs();
        let mut circles = BTreeSet::new();
        for start in needs.keys() {
            let (mut from, mut queue) = (BTreeMap::new(), VecDeque::from([*start]));
            while let Some(file) = queue.pop_front().filter(|_| !from.contains_key(start)) {
                for next in &needs[file] {
                    if !from.contains_key(next) {
                        from.insert(*next, file);
                        queue.push_back(next);
                    }
                }
            }
            let Some(mut last) = from.get(start) else { continue };
            let mut circle = vec![*start];
            while last != start {
                circle.push(last);
                last = &from[last];
            }
            circle.reverse();
            let least = (0..circle.len()).min_by_key(|at| circle[*at]).unwrap();
            circle.rotate_left(least);
            circle.push(circle[0]);
            circles.insert(circle.join(" -> "));
        }
        circles
    }

    /// Every import against the order.
    fn upward(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (path, source) in self.files.iter().filter(|(_, source)| !source.module.is_empty()) {
            let own = source.module[0].as_str();
            let Some(allowed) = below(own) else {
                found.insert(format!("{own} has no place in the order"));
                continue;
            };
            for named in self.named(source, true) {
                let named = self.through_root(named);
                let Some(other) = named.first().filter(|other| *other != own) else { continue };
                // The vault says its own message, and is told nothing of languages.
                let is_message = named.get(1).is_some_and(|name| name == "Message");
                let is_words = own == "vault" && other == "l10n" && !is_message;
                if !allowed.contains(other.as_str()) || is_words {
                    found.insert(format!("{path} knows {}", named.join("::")));
                }
            }
        }
        found
    }
}

/// All modules that a module may know.
fn below(module: &str) -> Option<BTreeSet<&'static str>> {
    let (_, lower) = ORDER.iter().find(|(name, _)| *name == module)?;
    let mut all: BTreeSet<&str> = lower.iter().copied().collect();
    lower.iter().for_each(|lower| all.extend(below(lower).unwrap()));
    Some(all)
}

/// Words and signs; of comments, texts and characters nothing.
fn tokens(text: &str) -> Vec<String> {
    let (mut tokens, mut rest) = (Vec::new(), text);
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = literal(rest) {
            length
        } else {
            let word = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            let length = if rest.starts_with("::") { 2 } else { word.max(first.len_utf8()) };
            tokens.extend(Some(rest[..length].to_owned()).filter(|token| !token.trim().is_empty()));
            length
        };
        rest = &rest[length..];
    }
    tokens
}

/// The length of the text or character that begins here.
fn literal(rest: &str) -> Option<usize> {
    if let Some(character) = rest.strip_prefix('\'') {
        let skipped = if character.starts_with('\\') { 2 } else { character.chars().next()?.len_utf8() };
        let end = character.get(skipped..)?.find('\'')?;
        // What is longer is no character: it is the name of a lifetime.
        return (end == 0 || skipped == 2 && character.starts_with('\\')).then_some(1 + skipped + end + 1);
    }
    let marked = rest.trim_start_matches(['b', 'c', 'r']);
    let raw = rest[..rest.len() - marked.len()].ends_with('r');
    let body = marked.trim_start_matches('#');
    let hashes = marked.len() - body.len();
    let inner = body.strip_prefix('"').filter(|_| raw || hashes == 0)?;
    let before = rest.len() - inner.len();
    if raw {
        let end = format!("\"{}", "#".repeat(hashes));
        return Some(before + inner.find(&end)? + end.len());
    }
    let mut escaped = false;
    let end = inner.find(|c| {
        let is_end = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        is_end
    })?;
    Some(before + end + 1)
}

/// The tokens without what is only there for tests, and the names of the files that are.
fn without_tests(tokens: &[String]) -> (Vec<String>, Vec<String>) {
    const MARKS: [&[&str]; 2] = [
        &["#", "[", "cfg", "(", "test", ")", "]"],
        &["#", "[", "cfg", "(", "any", "(", "test", ",", "fuzzing", ")", ")", "]"],
    ];
    let (mut kept, mut files, mut at) = (Vec::new(), Vec::new(), 0);
    while at < tokens.len() {
        let is_mark = |mark: &&&[&str]| tokens[at..].iter().take(mark.len()).eq(mark.iter());
        let Some(mark) = MARKS.iter().find(is_mark) else {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        };
        let (begin, mut depth) = (at + mark.len(), 0_usize);
        let end = tokens[begin..].iter().position(|token| {
            depth = match token.as_str() {
                "{" | "(" | "[" => depth + 1,
                "}" | ")" | "]" => depth - 1,
                _ => depth,
            };
            depth == 0 && (token == ";" || token == "}")
        });
        at = end.map_or(tokens.len(), |end| begin + end + 1);
        if let [.., module, name, end] = &tokens[begin..at]
            && module == "mod"
            && end == ";"
        {
            files.push(name.clone());
        }
    }
    (kept, files)
}

/// The names that `use` brings, and all other paths.
fn paths(tokens: &[String]) -> (Vec<Use>, Vec<Vec<String>>) {
    let (mut uses, mut paths, mut at) = (Vec::new(), Vec::new(), 0);
    let is = |at: usize, token: &str| tokens.get(at).is_some_and(|found| found == token);
    while at < tokens.len() {
        if is(at, "use") && !is(at + 1, "<") {
            let is_public = at > 0 && (is(at - 1, "pub") || is(at - 1, ")"));
            at += 1;
            tree(tokens, &mut at, &[], is_public, &mut uses);
        } else if is(at + 1, "::") && (at == 0 || !is(at - 1, "::")) {
            let mut path = vec![tokens[at].clone()];
            while is(at + 1, "::") && tokens.get(at + 2).is_some_and(|next| next != "<" && next != "{") {
                path.push(tokens[at + 2].clone());
                at += 2;
            }
            paths.push(path);
        }
        at += 1;
    }
    (uses, paths)
}

/// One tree of a `use`, such as `a::{self, b, c::d as e}`.
fn tree(tokens: &[String], at: &mut usize, before: &[String], is_public: bool, found: &mut Vec<Use>) {
    let mut path = before.to_vec();
    let mut name = None;
    loop {
        match tokens[*at].as_str() {
            "{" => {
                while tokens[*at] != "}" {
                    *at += 1;
                    if tokens[*at] != "}" {
                        tree(tokens, at, &path, is_public, found);
                    }
                }
                *at += 1;
                return;
            }
            "," | ";" | "}" => break,
            "::" => {}
            "as" => {
                name = Some(tokens[*at + 1].clone());
                *at += 1;
            }
            "self" if !path.is_empty() => {}
            word => path.push(word.to_owned()),
        }
        *at += 1;
    }
    let name = name.or(path.last().cloned()).unwrap();
    assert!(name != "*", "{} hides what is known", path.join("::"));
    found.push(Use { name, path, is_public });
}

/// Every file of Rust below a folder, with its path from there.
fn texts(folder: &Path) -> Vec<(String, String)> {
    let (mut texts, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(below).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.extend((!path.ends_with("target")).then_some(path));
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                texts.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    texts
}

fn core() -> House {
    let house = House::new(&texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")));
    assert!(house.files.len() > 100);
    house
}

fn lines<'a>(found: impl IntoIterator<Item = &'a String>) -> String {
    found.into_iter().map(|line| format!("\n  {line}")).collect()
}

#[test]
fn no_files_know_each_other_in_a_circle() {
    let circles = core().circles();
    assert!(circles.is_empty(), "{}", lines(&circles));
}

#[test]
fn no_module_knows_one_above_it() {
    let upward = core().upward();
    assert!(upward.is_empty(), "{}", lines(&upward));
}

#[test]
fn no_file_is_too_long_to_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src", "../bindings/ffi/src", "../bindings/cli/src"];
    let all: Vec<_> = folders.iter().flat_map(|folder| texts(&root.join(folder))).collect();
    let long: Vec<_> = all.iter().filter(|(_, text)| text.lines().count() > MOST_LINES).collect();
    assert!(long.is_empty(), "{}", lines(long.into_iter().map(|(path, _)| path)));
}

#[test]
fn every_file_says_what_it_is_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = ["src", "tests", "benches", "examples", "fuzz/fuzz_targets"];
    let crates = [".", "../bindings/bindgen", "../bindings/cli", "../bindings/ffi"];
    let folders = crates.iter().flat_map(|one| own.iter().map(move |folder| format!("{one}/{folder}")));
    let all = folders.filter(|folder| root.join(folder).is_dir()).flat_map(|folder| {
        texts(&root.join(&folder)).into_iter().map(move |(path, text)| (format!("{folder}/{path}"), text))
    });
    let silent: Vec<_> = all.filter(|(_, text)| !text.starts_with("//!")).map(|(path, _)| path).collect();
    assert!(silent.is_empty(), "{}", lines(&silent));
}

fn planted(texts: &[(&str, &str)]) -> House {
    let texts: Vec<_> = texts.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    House::new(&texts)
}

#[test]
fn a_planted_circle_is_found_behind_a_door() {
    let house = planted(&[
        ("lib.rs", "pub mod vault; pub mod files;"),
        ("vault/mod.rs", "mod one; mod two; mod three; pub use three::Three; pub use two::{Two as Second};"),
        ("vault/one.rs", "use std::fmt; use super::Second; struct One;"),
        ("vault/two.rs", "use crate::vault; fn two() -> vault::Three {}"),
        ("vault/three.rs", "fn three<'a>(one: &'a super::one::One) { use crate::files::{self, Files}; }"),
        ("files.rs", "struct Files;"),
    ]);
    let circle = "vault/one.rs -> vault/two.rs -> vault/three.rs -> vault/one.rs";
    assert_eq!(house.circles().into_iter().collect::<Vec<_>>(), [circle]);
    assert_eq!(house.upward(), BTreeSet::new());
}

#[test]
fn what_is_said_in_passing_is_no_circle() {
    let house = planted(&[
        ("lib.rs", "pub mod vault;"),
        ("vault/mod.rs", "mod one; mod two; pub use one::one; pub use two::Two; #[cfg(test)] mod tests;"),
        ("vault/one.rs", "use super::Two; use std::io::{self, Write as _}; fn one() -> io::Result<()> {}"),
        (
            "vault/two.rs",
            r##"//! [`super::one::one`] and `use super::one;`
            const A: &str = "super::one::one()\"super::one::one()"; const B: &str = r#"crate::vault::one "# ;
            const C: char = '"'; const D: char = '\''; /* use super::one; */ const E: &[u8] = b"\\";
            fn two<'a>(a: &'a str) -> Two { a }
            #[cfg(test)] use super::one;
            #[cfg(test)] mod tests { use super::super::one; fn t() { if true { one::one() } } }"##,
        ),
        ("vault/tests.rs", "use crate::vault::one; use crate::casefile::Case;"),
    ]);
    assert_eq!(house.circles(), BTreeSet::new());
    assert_eq!(house.upward(), BTreeSet::new());
    assert_eq!(house.needs()["vault/one.rs"], BTreeSet::from(["vault/two.rs"]));
}

#[test]
fn a_planted_import_of_something_above_is_found() {
    let house = planted(&[
        ("lib.rs", "mod l10n; mod vault; mod share; mod casefile; mod cellar; pub use casefile::Case;"),
        ("l10n/mod.rs", "pub use crate::share::backup; use crate::Case;"),
        ("vault/mod.rs", "use crate::l10n::{Message, Words};"),
        ("share/mod.rs", "use crate::{digits, vault::Vault}; fn say() { crate::casefile::say(); }"),
        ("casefile.rs", "use crate::packs::Pack; use crate::vault::Vault; use crate::deadlines;"),
        ("cellar.rs", ""),
    ]);
    let found: Vec<_> = house.upward().into_iter().collect();
    assert_eq!(
        found,
        [
            "cellar has no place in the order",
            "l10n/mod.rs knows casefile::Case",
            "l10n/mod.rs knows share::backup",
            "share/mod.rs knows casefile::say",
            "vault/mod.rs knows l10n::Words",
        ]
    );
}
