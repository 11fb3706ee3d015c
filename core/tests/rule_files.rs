//! A rule file with a fault is refused with its name, line and field; no rule is ever half loaded.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use faro_core::deadlines::{Rulebook, lint};
use faro_core::files::Files;
use faro_core::l10n::{Manifest, Severity};
use faro_core::packs::PackError;

/// Fields without which a rule is whole too: they say something more, or when it does not hold. A file cannot show that
/// such a line is missing; the worked examples and the second count with python-dateutil do.
const MAY_BE_MISSING: [&str; 30] = [
    "optional",
    "met_by",
    "hearing",
    "disputes",
    "applies",
    "only_if_told",
    "in_order",
    "from",
    "until",
    "source",
    "filing",
    "forms",
    "fee",
    "note",
    "usual",
    "first_after",
    "chained",
    "period_from",
    "safe_period",
    "clamp",
    "franc",
    "mail",
    "deemed",
    "added_days",
    "stopped",
    "suspended",
    "excluded_month",
    "calendar",
    "calendar_of",
    "safe_calendar",
];

/// The pack of one file, with another text in it.
fn with(path: &str, text: String) -> Files {
    let pack: String = path.split_inclusive('/').take(2).collect();
    let all = Files::builtin().matching(&pack, "").map(|(there, old)| {
        let text = if there == path { text.clone() } else { old.to_owned() };
        (there.to_owned(), text)
    });
    all.collect()
}

/// The keys that a line writes: its own, and those of an inline table.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(" = ")?;
    (!key.starts_with('#') && !key.contains(' ')).then_some(key)
}

fn replaced(text: &str, index: usize, line: &str) -> String {
    let lines = text.lines().enumerate().map(|(at, old)| if at == index { line } else { old });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

fn refusal(path: &str, text: String) -> Option<(usize, String)> {
    match Rulebook::load(&with(path, text)) {
        Ok(_) => None,
        Err(PackError::Invalid { path: found, line, detail }) => {
            assert_eq!(found, path);
            Some((line, detail))
        }
        Err(error) => panic!("{path}: {error}"),
    }
}

#[test]
fn a_misspelt_field_or_a_wrong_type_is_named_with_its_line() {
    let rules: Vec<_> =
        Files::builtin().matching("packs/", ".toml").filter(|(path, _)| path.contains("/rules/")).collect();
    assert_eq!(rules.len(), 78);
    let mut tried = 0;
    for (path, text) in rules.iter() {
        for (index, line) in text.lines().enumerate() {
            let Some(key) = key(line) else { continue };
            let misspelt = replaced(text, index, &line.replacen(key, &format!("{key}x"), 1));
            let (at, detail) = refusal(path, misspelt).unwrap_or_else(|| panic!("{path}: {key}x was taken"));
            assert!(at == index + 1 && detail.contains(key), "{path}:{at} for {}: {detail}", index + 1);

            let wrong = replaced(text, index, &format!("{key} = {{ wrong = [1.5] }}"));
            let (at, detail) =
                refusal(path, wrong).unwrap_or_else(|| panic!("{path}: a wrong {key} was taken"));
            assert!(at == index + 1, "{path}:{at} for {} ({key}): {detail}", index + 1);
            tried += 2;
        }
    }
    assert!(tried > 2000, "{tried}");
}

#[test]
fn a_missing_field_is_named() {
    let mut tried = 0;
    for (path, text) in
        Files::builtin().matching("packs/", ".toml").filter(|(path, _)| path.contains("/rules/"))
    {
        for (index, line) in text.lines().enumerate() {
            // An alternative reading names only what it reads otherwise.
            let section = text.lines().take(index).filter(|line| line.starts_with('[')).last();
            let reading = section == Some("[[version.alternative]]");
            let needed = |key: &&str| !MAY_BE_MISSING.contains(key) && (!reading || *key == "means");
            let Some(key) = key(line).filter(needed) else { continue };
            let (_, detail) = refusal(path, replaced(text, index, ""))
                .unwrap_or_else(|| panic!("{path}: no {key} was taken"));
            assert!(detail.contains(key), "{path}: {detail}");
            tried += 1;
        }
    }
    assert!(tried > 700, "{tried}");
}

#[test]
fn what_contradicts_itself_is_refused() {
    let path = "packs/us/rules/pfr.toml";
    let text = Files::builtin().get(path).unwrap();
    for (from, to, why) in [
        ("trigger = [\"bia_order\"]", "trigger = [\"bia_ordre\"]", "bia_ordre is used, but not asked for"),
        ("calendar = \"us.federal\"", "calendar = \"us.fedreal\"", "there is no us.fedreal"),
        ("id = \"us.pfr\"", "id = \"us.prf\"", "us.prf belongs into packs/us/rules/prf.toml"),
        ("status = \"in_force\"", "status = \"proposed\"", "none is in force"),
        ("calendar = \"us.federal\"\n", "", "the day to act by needs one"),
        ("kind = \"deadline\"", "kind = \"window\"", "a window has it"),
        ("period = \"30 days\"", "period = \"30 dyas\"", "expected a period"),
        ("2026-11-21", "2026-02-30", ""),
    ] {
        let (line, detail) =
            refusal(path, text.replacen(from, to, 1)).unwrap_or_else(|| panic!("{to} was taken"));
        assert!(line > 0 && detail.contains(why), "{detail}");
    }
}

#[test]
fn the_linter_finds_what_loading_does_not_look_for() {
    let files = Files::builtin();
    let manifest = Manifest::load(files).unwrap();
    let day = "2026-11-22".parse().unwrap();
    let own = lint(files, &manifest, day);
    assert!(own.iter().all(|finding| finding.severity == Severity::Warning), "{own:?}");
    let codes = |change: &dyn Fn(&str) -> String, day: &str| {
        let path = "packs/us/rules/bia.brief.toml";
        let all = files
            .matching("", "")
            .map(|(there, old)| (there.to_owned(), if there == path { change(old) } else { old.to_owned() }));
        let files: Files = all.collect();
        let found = lint(&files, &manifest, day.parse().unwrap());
        found
            .into_iter()
            .filter(|finding| finding.path == path)
            .map(|finding| finding.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(&str::to_owned, "2026-11-22"), Vec::<&str>::new());
    assert_eq!(
        codes(&|text| text.replace("until = 2026-03-09", "until = 2026-03-10"), "2026-11-22"),
        ["R002"]
    );
    assert_eq!(codes(&str::to_owned, "2030-01-01"), ["R004", "R004"]);
    assert_eq!(
        codes(&|text| text.replace("www.ecfr.gov", "law.example.com"), "2026-11-22"),
        ["R005", "R005"]
    );
    assert_eq!(codes(&|text| text.replacen("filing", "filling", 1), "2026-11-22"), ["R001"]);
    assert_eq!(
        codes(&|text| text.replacen("filing =", "note = \"nothing\"\nfiling =", 1), "2026-11-22"),
        ["R006", "R006"]
    );
}
