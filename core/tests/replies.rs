//! What comes back: proven, shown beside what stands, and taken one by one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod desk_support;

use std::io::Cursor;

use case_support::{at, book, create, day, words};
use chrono::{DateTime, Utc};
use desk_support::{Desk, Records, full, hand_over};
use faro_core::casefile::{Casefile, Drawer, HearingKind, SourceKind};
use faro_core::deadlines::Tz;
use faro_core::handoff::{
    CaseFile, Choice, ExchangeError, HandoffError, HandoffId, Kind, KnownLine, LineKind, OfferedLine,
    Received, Writer,
};
use faro_core::outlook::Outlook;
use faro_core::reminders::{Settings, plan};
use faro_core::vault::OsEntropy;
use tempfile::TempDir;

struct Exchange {
    _folder: TempDir,
    case: Casefile,
    records: Records,
    now: DateTime<Tz>,
    desk: Desk,
    card: String,
    file: CaseFile,
}

impl Exchange {
    fn new() -> Exchange {
        let (folder, now, desk) = (tempfile::tempdir().unwrap(), at("2026-11-26"), Desk::new(1));
        let mut case = create(folder.path());
        let records = full(&mut case, now);
        let card = desk.kept_in(&mut case, now);
        let file = desk.reads(&hand_over(&mut case, &card, &Choice::default(), now));
        Exchange { _folder: folder, case, records, now, desk, card, file }
    }

    fn utc(&self) -> DateTime<Utc> {
        self.now.to_utc()
    }

    fn opens<'b>(&mut self, bytes: &'b [u8]) -> Result<Received<Cursor<&'b [u8]>>, ExchangeError> {
        let now = self.utc();
        self.case.open_reply(Cursor::new(bytes), now)
    }

    fn refuses(&mut self, bytes: &[u8]) -> ExchangeError {
        self.opens(bytes).err().expect("refused")
    }

    fn lines(&self, received: &Received<Cursor<&[u8]>>) -> Vec<OfferedLine> {
        let outlook = Outlook::of(&self.case, book(), self.now);
        received.lines(&self.case, book(), &outlook).unwrap()
    }
}

fn message(text: &str) -> KnownLine {
    KnownLine::Message { text: text.into() }
}

fn said(line: &OfferedLine) -> (Vec<String>, Vec<String>) {
    let texts =
        |messages: &[faro_core::l10n::Message]| messages.iter().map(|said| words().text(said)).collect();
    (texts(&line.says), texts(&line.stands))
}

#[test]
fn each_line_is_shown_beside_what_stands_and_taken_once() {
    let mut person = Exchange::new();
    let file = person.file.clone();
    let hearing = Some(file.hearings[0].id);
    let (at, zone, place) = ("2026-12-30T08:30", "America/Chicago", "Room 9");
    let date = |hearing| KnownLine::HearingDate {
        hearing,
        at: at.into(),
        zone: zone.into(),
        hearing_kind: HearingKind::Individual,
        place: place.into(),
    };
    let member = file.people.iter().find(|one| one.body.name.starts_with("Quill")).unwrap().id;
    let fact = |person| {
        let (name, value) = ("us.last_arrival".to_owned(), "2026-01-07".to_owned());
        KnownLine::Fact { name, person, value }
    };
    let (title, before) = ("Sign the form".to_owned(), vec!["Read it".to_owned()]);
    let lines = vec![
        date(hearing),
        date(None),
        fact(None),
        fact(Some(member)),
        KnownLine::Task { title: title.clone(), due: Some(day("2026-12-10")), before: before.clone() },
        KnownLine::Task { title, due: None, before },
        KnownLine::Question { text: "Who came with you?".into() },
        message("Bring your sister"),
        KnownLine::Paper { paper: "papers/001.pdf".into(), title: "The form".into() },
    ];
    let bytes = person.desk.replies(&file, 1, lines);
    let mut received = person.opens(&bytes).unwrap();
    let before = person.lines(&received);
    assert!(before.iter().all(|line| line.can_take && !line.taken), "{before:?}");
    let (says, stands) = said(&before[0]);
    assert!(says[0].contains("30 December 2026") && says[1] == "Room 9", "{says:?}");
    assert!(stands[1].contains("2 February 2027") && stands[2] == "quillhearing", "{stands:?}");
    assert_eq!(said(&before[1]).1, Vec::<String>::new());
    let (says, stands) = said(&before[2]);
    assert!(
        says[1].contains("7 January 2026") && stands[0].contains("5 January 2026"),
        "{says:?} {stands:?}"
    );
    assert!(said(&before[3]).0[0].contains("Quillmember"), "{:?}", said(&before[3]));

    let item = format!("hearing:{}", person.records.hearing);
    let rings = |person: &Exchange| {
        let outlook = Outlook::of(&person.case, book(), person.now);
        let settings = Settings { discreet: false, ..Settings::default() };
        let notifications =
            plan(&person.now, person.now.timezone(), &outlook.coming(), &settings, words()).notifications;
        let of_hearing = notifications.iter().filter(|one| one.items.contains(&item));
        of_hearing.map(|one| one.at[..10].to_owned()).collect::<Vec<_>>()
    };
    assert!(!rings(&person).contains(&"2026-12-29".to_owned()));
    for number in 1..=before.len() {
        received.take(number, &mut person.case, book(), person.now).unwrap();
        let again = received.take(number, &mut person.case, book(), person.now);
        assert_eq!(again, Err(ExchangeError::Taken), "{number}");
    }
    assert!(rings(&person).contains(&"2026-12-29".to_owned()), "{:?}", rings(&person));

    let kept = person.case.hearing(&person.records.hearing.to_string()).unwrap().body;
    let last = kept.sources.last().unwrap();
    assert_eq!((last.kind, last.at.as_str(), kept.place.as_str()), (SourceKind::Lawyer, at, place));
    assert_eq!((kept.zone.as_str(), kept.sources.len()), (zone, 2), "the first word stays");
    let new =
        person.case.hearings().into_iter().find(|hearing| hearing.id != person.records.hearing).unwrap();
    assert_eq!((new.body.kind, new.body.sources.len()), (HearingKind::Individual, 1));
    assert_eq!(new.body.told_on, Some(person.now.date_naive()));
    let facts = person.case.facts();
    assert_eq!(facts.len(), 2);
    for fact in &facts {
        assert_eq!(fact.body.value, "2026-01-07");
        assert_eq!(fact.body.sources.last().unwrap().said_by, "My lawyer");
    }
    let duty = person.case.duties().into_iter().find(|duty| duty.body.title == "Sign the form").unwrap();
    assert_eq!(
        (duty.body.when.first, duty.body.checklist.as_slice()),
        (day("2026-12-10"), &["Read it".to_owned()][..])
    );
    let notes = person.case.notes();
    for text in
        ["My lawyer: Sign the form\nRead it", "My lawyer: Who came with you?", "My lawyer: Bring your sister"]
    {
        let note = notes.iter().find(|note| note.body.text == text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(note.body.drawer, Drawer::Lawyer);
    }
    let paper = person.case.papers().into_iter().find(|paper| paper.body.title == "The form").unwrap();
    let mut bytes_of_it = Vec::new();
    person.case.read_paper(&paper.id.to_string(), &mut bytes_of_it).unwrap();
    assert_eq!(
        (bytes_of_it.as_slice(), paper.body.media_type.as_str()),
        (&b"%PDF-1.7 a form"[..], "application/pdf")
    );

    // Opened once more, on another day, it is known.
    drop(received);
    let mut again = person.opens(&bytes).unwrap();
    assert!(person.lines(&again).iter().all(|line| line.taken && !line.can_take));
    assert_eq!(again.take(1, &mut person.case, book(), person.now), Err(ExchangeError::Taken));
    assert_eq!(again.take(99, &mut person.case, book(), person.now), Err(ExchangeError::NoLine));
    assert_eq!(again.take(0, &mut person.case, book(), person.now), Err(ExchangeError::NoLine));
}

#[test]
fn what_cannot_be_taken_says_why_and_changes_nothing() {
    let mut person = Exchange::new();
    let file = person.file.clone();
    let gone = Some(person.records.member);
    let fact = |name: &str, person, value: &str| {
        let (name, value) = (name.to_owned(), value.to_owned());
        KnownLine::Fact { name, person, value }
    };
    let date = |hearing, at: &str, zone: &str| {
        let (at, zone, place) = (at.to_owned(), zone.to_owned(), String::new());
        KnownLine::HearingDate { hearing, at, zone, hearing_kind: HearingKind::Master, place }
    };
    let zone = "America/New_York";
    let lines = vec![
        // Real ids of the vault are none that a desk could know.
        date(Some(person.records.hearing), "2027-01-20", zone),
        date(None, "20/01/2027", zone),
        date(None, "2027-01-20", "Mars"),
        fact("us.no_such_fact", None, "2026-01-01"),
        fact("us.last_arrival", None, "yesterday"),
        fact("us.hearing", None, "2026-01-01"),
        fact("us.last_arrival", gone, "2026-01-01"),
        KnownLine::Paper { paper: "papers/002.pdf".into(), title: "x".into() },
        KnownLine::Card { card: "FARO1:a:b:c".into() },
        message("  "),
    ];
    let bytes = person.desk.replies(&file, 1, lines);
    let mut received = person.opens(&bytes).unwrap();
    let count = person.case.vault().records().count();
    for line in person.lines(&received) {
        assert!(!line.can_take, "{line:?}");
        let why = ExchangeError::CannotTake(line.then.clone());
        assert_eq!(received.take(line.number, &mut person.case, book(), person.now), Err(why));
        assert!(words().try_say(&line.then).is_some());
    }
    assert_eq!(person.case.vault().records().count(), count);
}

#[test]
fn a_line_of_another_kind_is_shown_as_that_and_the_others_go_on() {
    let mut person = Exchange::new();
    let json = format!(
        r#"{{"format":"faro-reply-1","handoff":"{}","number":1,"made_at":"2026-11-25T10:00:00Z","language":"en","lines":[{{"kind":"verdict"}},{{"kind":"message","text":"Hello"}}]}}"#,
        person.file.handoff
    );
    let bytes = person.desk.seals(&person.file, 1, json.as_bytes());
    let mut received = person.opens(&bytes).unwrap();
    let lines = person.lines(&received);
    assert_eq!((lines[0].kind, lines[0].can_take), (LineKind::Unknown, false));
    received.take(2, &mut person.case, book(), person.now).unwrap();
    assert!(person.case.notes().iter().any(|note| note.body.text == "My lawyer: Hello"));
}

#[test]
fn a_reply_that_is_not_the_lawyers_own_is_refused_in_words() {
    let mut person = Exchange::new();
    let (file, now) = (person.file.clone(), person.now);
    let good = person.desk.replies(&file, 1, vec![message("Hello")]);
    // Another hand-off's, by the right key to the right reader.
    let mut other = file.clone();
    other.handoff = HandoffId::random(&OsEntropy).unwrap();
    let bytes = person.desk.replies(&other, 1, vec![message("Hello")]);
    assert_eq!(person.refuses(&bytes), ExchangeError::OtherHandoff);
    // Another key.
    let bytes = Desk::new(9).replies(&file, 1, vec![message("Send money")]);
    assert!(matches!(
        person.refuses(&bytes),
        ExchangeError::Sealed(HandoffError::Signature(_) | HandoffError::Unsigned)
    ));
    // Signed under another number than it says.
    let inner = person.desk.replies(&file, 3, Vec::new());
    assert!(person.opens(&inner).is_ok());
    let json = r#"{"format":"faro-reply-1","handoff":"H","number":4,"made_at":"2026-11-25T10:00:00Z","language":"en","lines":[]}"#;
    let bytes = person.desk.seals(&file, 5, json.replace('H', &file.handoff.to_string()).as_bytes());
    assert_eq!(person.refuses(&bytes), ExchangeError::Sealed(HandoffError::Stamp));
    // A number that was seen, with other words; the same file again is no harm.
    assert!(person.opens(&good).is_ok() && person.opens(&good).is_ok());
    let bytes = person.desk.replies(&file, 1, vec![message("Do not come")]);
    assert_eq!(person.refuses(&bytes), ExchangeError::Seen);
    // A hand-off.
    let to = file.reply_to.parse().unwrap();
    let mut writer = Writer::begin(Vec::new(), &to, Kind::Handoff, &OsEntropy).unwrap();
    writer.add("case.json", b"{}").unwrap();
    let bytes = writer.finish(&person.desk.key, file.handoff, 1).unwrap();
    assert_eq!(person.refuses(&bytes), ExchangeError::NoReply);
    // What is cut, and what was changed on the way.
    for cut in [0, 1, 100, good.len() / 2, good.len() - 1] {
        assert!(matches!(person.refuses(&good[..cut]), ExchangeError::Sealed(_)), "{cut}");
    }
    for at in (0..good.len()).step_by(97) {
        let mut changed = good.clone();
        changed[at] ^= 1;
        assert!(matches!(person.refuses(&changed), ExchangeError::Sealed(_)), "{at}");
    }
    // Somebody else's vault.
    let folder = tempfile::tempdir().unwrap();
    let mut stranger = create(folder.path());
    let refused = stranger.open_reply(Cursor::new(&good[..]), now.to_utc()).err().unwrap();
    assert!(matches!(refused, ExchangeError::Sealed(_)));
    assert!(words().try_say(&refused.message()).is_some());
}

#[test]
fn a_new_card_takes_the_place_of_the_old_one_once_the_person_says_yes() {
    let mut person = Exchange::new();
    let (file, new) = (person.file.clone(), Desk::new(2));
    let bytes = person.desk.replies(&file, 1, vec![KnownLine::Card { card: new.card() }]);
    let early = new.replies(&file, 2, vec![message("early")]);
    assert!(matches!(person.refuses(&early), ExchangeError::Sealed(_)), "nobody took the new card yet");
    let mut received = person.opens(&bytes).unwrap();
    let digits = said(&person.lines(&received)[0]);
    assert_ne!(digits.0, digits.1);
    received.take(1, &mut person.case, book(), person.now).unwrap();
    assert!(person.opens(&early).is_ok());
    let late = person.desk.replies(&file, 3, vec![message("late")]);
    assert!(matches!(person.refuses(&late), ExchangeError::Sealed(_)), "the old key signs no more");
    let handed = hand_over(&mut person.case, &person.card, &Choice::default(), person.now);
    let read = new.reads(&handed);
    assert_eq!((read.handoff, read.number), (file.handoff, 2), "it is the same case there");
    // A card that is in the list already takes nobody's place.
    let third = Desk::new(3);
    third.kept_in(&mut person.case, person.now);
    let bytes = new.replies(&file, 4, vec![KnownLine::Card { card: third.card() }]);
    let received = person.opens(&bytes).unwrap();
    assert!(!person.lines(&received)[0].can_take);
}

#[test]
fn a_reply_that_was_read_shows_that_the_desk_opens_what_is_sent() {
    let mut person = Exchange::new();
    let (file, card, now) = (person.file.clone(), person.card.clone(), person.now);
    let proved = |person: &Exchange| {
        let card = person.case.entry(&card).unwrap();
        person.case.proved(&card, now.timezone()).map(|said| words().text(&said))
    };
    assert_eq!(proved(&person), None);
    let mut other = Desk::new(2).replies(&file, 1, vec![message("It opens")]);
    assert!(person.opens(&other).is_err());
    assert_eq!(proved(&person), None, "what was refused shows nothing");
    other = person.desk.replies(&file, 1, vec![message("It opens")]);
    person.opens(&other).unwrap();
    assert!(proved(&person).unwrap().contains("26 November 2026"));

    // Of a new card nobody has seen anything yet.
    let new = Desk::new(3);
    let bytes = person.desk.replies(&file, 2, vec![KnownLine::Card { card: new.card() }]);
    person.opens(&bytes).unwrap().take(1, &mut person.case, book(), now).unwrap();
    assert_eq!(proved(&person), None);
    let bytes = new.replies(&file, 3, vec![message("So does this")]);
    let later = now.to_utc() + chrono::TimeDelta::days(1);
    person.case.open_reply(Cursor::new(&bytes[..]), later).unwrap();
    assert!(proved(&person).unwrap().contains("27 November 2026"));
}
