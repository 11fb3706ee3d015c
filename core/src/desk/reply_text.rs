//! A reply as a worker writes it: a small text of lines `name: value`.
//!
//! A block begins with what it is (`hearing`, `fact`, `task`, `question`, `message`, `paper`); the lines below it say
//! more of it. A line that begins with a space goes on with the one before, one with `#` is passed over.

use super::client::Client;
use crate::Coded;
use crate::casefile::{HearingKind, Relation, Whole};
use crate::deadlines::{Rulebook, canonical_local_time, parse_date, parse_zone};
use crate::handoff::KnownLine;
use crate::l10n::{Ltr, Message, Words, fold};

/// What begins a block, and what may stand below it.
const BLOCKS: [(&str, &[&str]); 6] = [
    ("hearing", &["at", "zone", "kind", "place"]),
    ("fact", &["value", "person"]),
    ("task", &["due", "before"]),
    ("question", &[]),
    ("message", &[]),
    ("paper", &["title"]),
];

/// What stands for a hearing that the client does not have yet.
const NEW: &str = "new";

/// A reply that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplyText {
    /// Its lines, but for papers.
    pub lines: Vec<KnownLine>,
    /// Files that go along.
    pub papers: Vec<PaperLine>,
}

/// A file that goes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperLine {
    /// Where it lies.
    pub path: String,
    /// What it is called; may be empty.
    pub title: String,
}

/// Why a text is no reply.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the reply")]
pub struct ReplyTextError {
    /// Which line, counted from 1.
    pub line: usize,
    /// What is wrong there, and what to write.
    pub why: Message,
}

impl ReplyTextError {
    /// The sentence for the worker.
    pub fn message(&self) -> Message {
        Message::new("desk-reply-line").with("line", self.line).with("why", self.why.clone())
    }
}

struct Field {
    name: String,
    value: String,
    line: usize,
}

/// A block with its own line first.
struct Block(Vec<Field>);

impl ReplyText {
    /// Reads a text. Ids and names are those of the client's case.
    ///
    /// # Errors
    /// [`ReplyTextError`].
    pub fn parse(
        text: &str,
        client: &Client,
        book: &Rulebook,
        words: &Words,
    ) -> Result<ReplyText, ReplyTextError> {
        let mut reply = ReplyText::default();
        for block in blocks(text)? {
            let line = match block.kind() {
                "hearing" => hearing(&block, client)?,
                "fact" => fact(&block, client, book, words)?,
                "task" => task(&block)?,
                "question" => KnownLine::Question { text: block.own().to_owned() },
                "message" => KnownLine::Message { text: block.own().to_owned() },
                _ => {
                    let (path, title) = (block.own().to_owned(), block.said("title").to_owned());
                    reply.papers.push(PaperLine { path, title });
                    continue;
                }
            };
            reply.lines.push(line);
        }
        Ok(reply)
    }
}

impl Block {
    fn kind(&self) -> &str {
        self.0.first().map_or("", |field| &field.name)
    }

    fn own(&self) -> &str {
        self.0.first().map_or("", |field| &field.value)
    }

    fn field(&self, name: &str) -> Option<&Field> {
        self.0.iter().skip(1).find(|field| field.name == name)
    }

    /// What stands at this name; nothing if it is not there.
    fn said(&self, name: &str) -> &str {
        self.field(name).map_or("", |field| &field.value)
    }

    /// What is wrong with the line of this name, or with that which begins the block.
    fn wrong(&self, name: &str, why: Message) -> ReplyTextError {
        let line = self.field(name).or(self.0.first()).map_or(0, |field| field.line);
        ReplyTextError { line, why }
    }

    fn missing(&self, name: &str) -> ReplyTextError {
        self.wrong(name, Message::new("desk-reply-missing").with("name", Ltr::new(name)))
    }
}

fn blocks(text: &str) -> Result<Vec<Block>, ReplyTextError> {
    let mut blocks: Vec<Block> = Vec::new();
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let at = |why| ReplyTextError { line: number, why };
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let last = blocks.last_mut().map(|block| &mut block.0);
        if line.starts_with([' ', '\t']) {
            let field = last.and_then(|fields| fields.last_mut());
            let field = field.ok_or_else(|| at(Message::new("desk-reply-begin")))?;
            field.value.push('\n');
            field.value.push_str(line.trim());
            continue;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| at(Message::new("desk-reply-colon")))?;
        let (name, value) = (name.trim().to_lowercase(), value.trim().to_owned());
        let field = Field { name, value, line: number };
        if BLOCKS.iter().any(|(kind, _)| *kind == field.name) {
            if field.value.is_empty() {
                return Err(at(Message::new("desk-reply-empty").with("name", Ltr::new(field.name))));
            }
            blocks.push(Block(vec![field]));
            continue;
        }
        let kind = last.as_ref().and_then(|fields| fields.first()).map(|field| field.name.as_str());
        let below = BLOCKS.iter().find(|(there, _)| Some(*there) == kind).map(|(_, below)| *below);
        match (last, below) {
            (Some(fields), Some(below)) if below.contains(&field.name.as_str()) => fields.push(field),
            (_, below) => {
                let kinds = BLOCKS.map(|(kind, _)| kind);
                let known = below.unwrap_or_default().iter().chain(&kinds).copied().collect::<Vec<_>>();
                return Err(at(Message::new("desk-reply-unknown").with("known", Ltr::new(known.join(", ")))));
            }
        }
    }
    Ok(blocks)
}

fn hearing(block: &Block, client: &Client) -> Result<KnownLine, ReplyTextError> {
    let hearings = &client.case.hearings;
    let there = match block.own() {
        NEW => None,
        typed => Some(begins_so(hearings, typed).ok_or_else(|| block.wrong("hearing", not_theirs(typed)))?),
    };
    let at = block.field("at").ok_or_else(|| block.missing("at"))?;
    let at = canonical_local_time(&at.value).map_err(|error| block.wrong("at", error.message()))?;
    let zone = match (block.said("zone"), there) {
        ("", Some(there)) => there.body.zone.clone(),
        ("", None) => return Err(block.missing("zone")),
        (typed, _) => {
            let zone = parse_zone(typed).map_err(|error| block.wrong("zone", error.message()))?;
            zone.name().to_owned()
        }
    };
    let hearing_kind = match block.said("kind") {
        "" => there.map_or(HearingKind::Other, |there| there.body.kind),
        typed => {
            let kinds = HearingKind::ALL.iter().copied();
            let known = || HearingKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(", ");
            let unknown = || Message::new("desk-reply-unknown").with("known", Ltr::new(known()));
            let kind = kinds.into_iter().find(|kind| kind.as_str() == typed);
            kind.ok_or_else(|| block.wrong("kind", unknown()))?
        }
    };
    let place = match block.field("place") {
        Some(place) => place.value.clone(),
        None => there.map(|there| there.body.place.clone()).unwrap_or_default(),
    };
    Ok(KnownLine::HearingDate { hearing: there.map(|there| there.id), at, zone, hearing_kind, place })
}

fn fact(block: &Block, client: &Client, book: &Rulebook, words: &Words) -> Result<KnownLine, ReplyTextError> {
    let name = match (block.own(), client.case.jurisdictions.as_slice()) {
        (name, _) if name.contains('.') => name.to_owned(),
        (name, [one]) => format!("{one}.{name}"),
        (name, several) => {
            let names = several.iter().map(|country| format!("{country}.{name}")).collect::<Vec<_>>();
            let which = Message::new("error-which-country").with("names", Ltr::new(names.join(", ")));
            return Err(block.wrong("fact", which));
        }
    };
    let value = block.field("value").ok_or_else(|| block.missing("value"))?;
    let read = book.parse_fact(&name, &value.value, words);
    let value = read.map_err(|error| block.wrong("value", error.message()))?.to_string();
    let person = match block.said("person") {
        "" => None,
        typed => {
            let people = &client.case.people;
            let named: Vec<_> = people.iter().filter(|there| fold(&there.body.name) == fold(typed)).collect();
            let one = match named.as_slice() {
                [one] => Some(*one),
                _ => begins_so(people, typed),
            };
            let one = one.ok_or_else(|| block.wrong("person", not_theirs(typed)))?;
            (one.body.relation != Relation::Myself).then_some(one.id)
        }
    };
    Ok(KnownLine::Fact { name, person, value })
}

fn task(block: &Block) -> Result<KnownLine, ReplyTextError> {
    let due = match block.said("due") {
        "" => None,
        typed => Some(parse_date(typed).map_err(|error| block.wrong("due", error.message()))?),
    };
    let before = block.0.iter().filter(|field| field.name == "before").map(|field| field.value.clone());
    Ok(KnownLine::Task { title: block.own().to_owned(), due, before: before.collect() })
}

/// The one record whose id begins so.
fn begins_so<'l, T>(list: &'l [Whole<T>], typed: &str) -> Option<&'l Whole<T>> {
    let typed = typed.to_ascii_lowercase();
    let mut found = list.iter().filter(|there| !typed.is_empty() && there.id.to_string().starts_with(&typed));
    found.next().filter(|_| found.next().is_none())
}

fn not_theirs(typed: &str) -> Message {
    Message::new("desk-reply-not-theirs").with("id", Ltr::new(typed))
}
