//! Records that nobody of ours wrote: bodies of every kind with something in them that cannot be, and everything that is
//! asked of a case that holds them.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use std::io::Cursor;
use std::sync::LazyLock;

use chrono::{DateTime, Days, Utc};
use faro_core::Coded;
use faro_core::casefile::{
    Address, Casefile, Contact, Duty, DutyKind, FactSource, Hearing, HearingKind, HearingSource, Number,
    Person, Relation, SourceKind,
};
use faro_core::deadlines::{Every, Recurrence, Rulebook, Tz};
use faro_core::files::Files;
use faro_core::l10n::{Query, Words};
use faro_core::outlook::{Condition, Due, Outlook};
use faro_core::prooflog::{Proof, ProofResult};
use faro_core::reminders::{Settings, plan};
use faro_core::sheets::{Readers, proof_sheet, text};
use faro_core::vault::PaperLimits;
use serde_json::{Map, Value, json};

pub fn book() -> &'static Rulebook {
    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::load(Files::builtin()).unwrap());
    &BOOK
}

pub fn words() -> &'static Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load(Files::builtin(), "es").unwrap());
    &WORDS
}

pub fn now() -> DateTime<Tz> {
    let now: DateTime<Utc> = "2026-11-22T14:00:00Z".parse().unwrap();
    now.with_timezone(&Tz::named("America/New_York").unwrap())
}

/// The same throws in every run.
pub struct Dice(u64);

impl Dice {
    pub fn of(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1CE)
    }

    /// A number below `end` (splitmix64).
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }
}

/// A case with records of every kind, of which each field is told somewhere.
pub fn fill(case: &mut Casefile) {
    let (book, words, at) = (book(), words(), now());
    let then = at.to_utc();
    for country in ["us", "de"] {
        case.add_jurisdiction(country, book).unwrap();
    }
    let numbers = vec![Number { kind: "A-number".into(), value: "A123".into() }];
    let born = Some("1990-04-17".to_owned());
    let person = Person { name: "Ana".into(), relation: Relation::Child, numbers, born, ..Person::default() };
    let person = case.keep(&person).unwrap();
    for (name, value) in [
        ("us.last_arrival", "2026-01-05"),
        ("us.moved_on", "2026-11-20"),
        ("us.order_served", "2026-11-18"),
        ("us.order_date", "2026-11-18"),
        ("us.minor_on_arrival", "no"),
        ("us.checkin_first", "2026-11-25"),
        ("us.checkin_every", "2 weeks"),
        ("us.ead_expires", "2027-03-01"),
        ("de.decision_served", "2026-11-18"),
    ] {
        // Not every name is there in every edition of the packs.
        let _ = case.set_fact(name, None, value, book, words, then);
        let _ = case.set_fact(name, Some(person), value, book, words, then);
    }
    let source = FactSource { said_by: "paper".into(), seen_on: Some(at.date_naive()), paper: None };
    case.add_fact_source("us.last_arrival", None, Some(source), None, book, then).unwrap();
    for (day, kind) in
        [("2026-11-23T09:00", HearingKind::Master), ("2027-02-02T13:30", HearingKind::Individual)]
    {
        let source = |kind, at: &str| HearingSource {
            kind,
            at: at.into(),
            seen_on: now().date_naive(),
            paper: None,
            wrong: false,
        };
        let hearing = Hearing {
            place: "290 Broadway".into(),
            bring: vec!["papers".into()],
            travel_minutes: Some(50),
            early_minutes: Some(30),
            told_on: Some(at.date_naive()),
            sources: vec![
                source(SourceKind::HearingNotice, day),
                source(SourceKind::Hotline, "2027-02-03T09:00"),
            ],
            ..Hearing::new("us", kind, day, "America/New_York")
        };
        case.add_hearing(&hearing, book).unwrap();
    }
    for (number, kind) in DutyKind::ALL.iter().enumerate() {
        let every = match number % 5 {
            0 => Every::Once,
            1 => Every::Days { count: 1 },
            2 => Every::Weeks { count: 2, on: vec![chrono::Weekday::Mon, chrono::Weekday::Fri] },
            3 => Every::Months { count: 1 },
            _ => Every::Years { count: 1 },
        };
        let first = at.date_naive() - Days::new(number as u64);
        let when = Recurrence {
            begins: chrono::NaiveTime::from_hms_opt(9, 0, 0),
            ends: chrono::NaiveTime::from_hms_opt(11, 0, 0),
            until: Some(first + Days::new(400)),
            except: vec![first + Days::new(1)],
            ..Recurrence::of(first, every)
        };
        let duty = Duty {
            title: "call".into(),
            grace_minutes: 30,
            checklist: vec!["light".into()],
            ..Duty::new(*kind, when, "America/New_York")
        };
        let id = case.add_duty(&duty).unwrap();
        if number < 4 {
            let item = format!("duty:{id}@{first}");
            let proof =
                Proof { result: ProofResult::Done, happened: Some(first.to_string()), ..Proof::default() };
            let marked = Outlook::of(case, book, at).mark(&item, proof, words);
            let _ = marked.map(|marked| case.write_proof(marked, at).unwrap());
        }
    }
    case.add_note("Court at nine\nbring papers", then).unwrap();
    let mut bytes = Cursor::new(b"%PDF-1.7".repeat(3000));
    case.add_paper("letter", "letter.pdf", &mut bytes, PaperLimits::default(), then).unwrap();
    case.keep(&Contact { name: "Lawyer".into(), phone: "1".into(), ..Contact::default() }).unwrap();
    let from = Some(at.date_naive());
    case.keep(&Address { lines: "1 Main St".into(), from, until: from, ..Address::default() }).unwrap();
}

/// The records of a case: kind, version and body of each.
pub fn bodies(case: &Casefile) -> Vec<(String, u32, Map<String, Value>)> {
    let records = case.vault().records().filter(|(_, record)| record.kind() != "recovery");
    records.map(|(_, record)| (record.kind().to_owned(), record.schema(), record.body())).collect()
}

/// Puts something into a body that cannot be there, in up to four places.
pub fn spoil(body: &Map<String, Value>, dice: &mut Dice) -> Map<String, Value> {
    let mut value = Value::Object(body.clone());
    for _ in 0..=dice.below(4) {
        spoil_one(&mut value, dice, true);
    }
    match value {
        Value::Object(body) => body,
        _ => body.clone(),
    }
}

fn spoil_one(value: &mut Value, dice: &mut Dice, is_body: bool) {
    let deeper = is_body || dice.below(4) > 0;
    match value {
        Value::Object(fields) if deeper && !fields.is_empty() => {
            let at = dice.below(fields.len());
            let name = fields.keys().nth(at).unwrap().clone();
            match dice.below(12) {
                0 => drop(fields.remove(&name)),
                _ => spoil_one(&mut fields[&name], dice, false),
            }
        }
        Value::Array(list) if deeper && !list.is_empty() => {
            let at = dice.below(list.len());
            spoil_one(&mut list[at], dice, false);
        }
        Value::String(text) if dice.below(3) > 0 && is_time(text) => {
            *value = DAYS[dice.below(DAYS.len())].into()
        }
        Value::Number(_) if dice.below(3) > 0 => *value = number(dice),
        _ => *value = anything(dice),
    }
}

fn is_time(text: &str) -> bool {
    text.len() >= 5 && text.starts_with(|c: char| c.is_ascii_digit())
}

const DAYS: [&str; 24] = [
    "-262143-01-01",
    "+262142-12-31",
    "-262143-01-01T00:00:00Z",
    "+262142-12-31T23:59:59Z",
    "-262143-01-01T00:00:00",
    "+262142-12-31T23:59",
    "0000-01-01",
    "0000-01-01T00:00:00+14:00",
    "9999-12-31",
    "9999-12-31T23:59:59-12:00",
    "1899-12-31",
    "1900-01-01",
    "1900-01-01T00:00:00Z",
    "1900-01-01T00:00",
    "2200-12-31",
    "2200-12-31T23:59:59Z",
    "2200-12-31T23:59",
    "2201-01-01T00:00:00Z",
    "2026-02-30",
    "23:59:60",
    "24:00:00",
    "00:00:00",
    "366000 days",
    "4294967295 years",
];

fn number(dice: &mut Dice) -> Value {
    let all =
        [0_i64, -1, 1, 36_500, 52_560_000, i64::from(i32::MAX), i64::from(u32::MAX), i64::MAX, i64::MIN];
    match dice.below(all.len() + 2) {
        at if at < all.len() => all[at].into(),
        at if at == all.len() => u64::MAX.into(),
        _ => json!(1e308),
    }
}

fn anything(dice: &mut Dice) -> Value {
    match dice.below(14) {
        0 => Value::Null,
        1 => true.into(),
        2 => number(dice),
        3 => "".into(),
        4 => "x".repeat(100_000).into(),
        5 => "\u{0}\u{1b}[2J\u{202e}\n".into(),
        6 => (0..60).fold(Value::Null, |inner, _| json!([inner])),
        7 => (0..60).fold(Value::Null, |inner, _| json!({ "a": inner })),
        8 => vec![Value::from("2026-11-25"); 3_000].into(),
        9 => json!([]),
        10 => json!({}),
        11 => ["UTC", "Africa/Nowhere", "Pacific/Kiritimati", "America/New_York"][dice.below(4)].into(),
        12 => ["1000 years", "366000 days", "0 days", "2026-01-01..2200-12-31"][dice.below(4)].into(),
        _ => DAYS[dice.below(DAYS.len())].into(),
    }
}

/// Asks everything that a front asks. Nothing of it may panic.
pub fn ask_everything(case: &mut Casefile) {
    let (book, words, now) = (book(), words(), now());
    let today = now.date_naive();
    let condition = Condition::of(case).on(today);
    condition.notices.iter().for_each(|notice| drop(words.text(notice)));
    {
        let outlook = Outlook::of(case, book, now);
        let items = outlook.items();
        assert!(serde_json::to_string(&Due::new(&items, today, words)).is_ok());
        for item in &items {
            words.text(&item.title);
            let _ = outlook.page(&item.id);
            let _ = outlook.undo(&item.id, words);
            let _ = outlook.mark(&item.id, Proof { result: ProofResult::Missed, ..Proof::default() }, words);
        }
        outlook.home();
        outlook.agenda(today, today + Days::new(6));
        outlook.agenda(today - Days::new(22), today + Days::new(60));
        outlook.questions().iter().for_each(|question| drop(words.text(&question.question)));
        for page in outlook.hearings() {
            page.days.iter().for_each(|day| drop(words.text(&day.at.message())));
            words.text(&page.when);
        }
        for page in outlook.duties() {
            page.times.iter().for_each(|time| drop(words.text(&time.when)));
            words.text(&page.repeats);
        }
        outlook
            .told_facts()
            .iter()
            .for_each(|fact| fact.lines.iter().for_each(|line| drop(words.text(line))));
        outlook.doubts();
        outlook.because_of_move();
        outlook.moving(today);
        let coming = outlook.coming();
        for discreet in [true, false] {
            let settings = Settings { discreet, ..Settings::default() };
            let plan = plan(&now, now.timezone(), &coming, &settings, words);
            assert!(plan.notifications.len() <= 64);
        }
    }
    drop(case.search_notes(&Query::new("court")).collect::<Vec<_>>());
    case.papers();
    case.people();
    case.entries::<Contact>();
    case.entries::<Address>();
    let ids: Vec<_> = case.vault().records().map(|(id, _)| id).collect();
    ids.into_iter().for_each(|id| drop(case.history(id)));
    case.check_proofs();
    for entry in case.proofs() {
        words.text(&entry.body.title(words));
        entry.body.details(words).iter().for_each(|line| drop(words.text(line)));
    }
    let export = case.export_proofs(None, words, now).unwrap().export;
    text(&proof_sheet(&export, Readers::new(words, None)));
}
