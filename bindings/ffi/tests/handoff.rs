//! A case to a lawyer and an answer back, through the border.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use std::fs::{self, File};
use std::io::Cursor;

use common::Bench;
use faro_core::handoff::{Card, CaseFile, HandoffError, Kind, KnownLine, Reader, ReplyFile, Writer};
use faro_core::minisign::{PublicKey, SecretKey};
use faro_core::share::age::X25519Identity;
use faro_core::vault::OsEntropy;
use faro_ffi::FaroError;

struct Desk(X25519Identity, SecretKey);

impl Desk {
    fn new() -> Desk {
        Desk(X25519Identity::generate(&OsEntropy).unwrap(), SecretKey::from_seed(&[5; 32]))
    }

    fn card(&self) -> String {
        Card::new("Clinic", self.0.recipient(), self.1.public()).unwrap().to_string()
    }

    fn reads(&self, bytes: &[u8]) -> CaseFile {
        let key = |_: usize, main: &[u8]| {
            let case = CaseFile::parse(main).map_err(|_| HandoffError::Foreign)?;
            case.sign_key.parse::<PublicKey>().map_err(HandoffError::from)
        };
        let reader = Reader::open(Cursor::new(bytes), &[&self.0], key).unwrap();
        CaseFile::parse(reader.main()).unwrap()
    }

    fn replies(&self, case: &CaseFile, number: u64, lines: Vec<KnownLine>, to: &str) {
        let made = "2026-11-22T10:00:00Z".parse().unwrap();
        let reply = ReplyFile::new(case.handoff, number, made, "en", lines);
        let recipient = case.reply_to.parse().unwrap();
        let file = File::create_new(to).unwrap();
        let mut writer = Writer::begin(file, &recipient, Kind::Reply, &OsEntropy).unwrap();
        writer.add("reply.json", &serde_json::to_vec(&reply).unwrap()).unwrap();
        writer.finish(&self.1, case.handoff, number).unwrap();
    }
}

#[test]
fn a_case_goes_out_and_a_reply_is_taken_line_by_line() {
    let (bench, desk) = (Bench::unlocked(), Desk::new());
    let faro = &bench.faro;
    bench.set("us.last_arrival", "2026-01-05");
    faro.add_note("Note of the person".to_owned()).unwrap();
    let path = |name: &str| bench.folder.path().join(name).to_str().unwrap().to_owned();
    let card = faro.add_card(desk.card(), "Ms. Lopez".to_owned()).unwrap();
    assert_eq!((card.name.as_str(), card.name_on_card.as_str()), ("Ms. Lopez", "Clinic"));
    assert!(card.to_do.is_some());
    assert!(matches!(faro.add_card(desk.card(), String::new()), Err(FaroError::Refused { .. })));
    assert!(matches!(faro.add_card("x".to_owned(), String::new()), Err(FaroError::Refused { .. })));

    let look = faro.look_at_handoff(None, vec!["notes-facts".to_owned()]).unwrap();
    // A part of which there is nothing is not asked about.
    let codes: Vec<&str> = look.parts.iter().map(|part| part.code.as_str()).collect();
    assert_eq!(codes, ["facts", "notes-facts"]);
    let notes = look.parts.iter().find(|part| part.code == "notes-facts").unwrap();
    assert_eq!((notes.goes, notes.stays, look.goes.len(), look.stays.len()), (0, 1, 1, 1));

    let name = faro.handoff_name().unwrap();
    assert!(name.starts_with("2026-11-22-") && name.ends_with(".faro.age"));
    let out = path(&name);
    let make = |sure| faro.hand_over(card.id.clone(), None, Vec::new(), sure, out.clone(), None);
    assert!(matches!(make(false), Err(FaroError::Refused { code, .. }) if code == "card-not-compared"));
    assert!(!bench.folder.path().join(&name).exists());
    faro.card_compared(card.id.clone()).unwrap();
    assert!(faro.cards().unwrap()[0].to_do.is_none());
    assert_eq!(make(false).unwrap().number, 1);
    assert!(matches!(make(false), Err(FaroError::Refused { code, .. }) if code == "handoff-exists"));
    assert_eq!(faro.handoffs().unwrap().len(), 1);
    let case = desk.reads(&fs::read(&out).unwrap());
    assert_eq!((case.notes.len(), case.facts.len()), (1, 1));

    let fact = KnownLine::Fact { name: "us.last_arrival".into(), person: None, value: "2026-01-07".into() };
    let lines = vec![fact, KnownLine::Message { text: "It opened".into() }];
    desk.replies(&case, 1, lines, &path("reply.age"));
    let reply = faro.reply(path("reply.age")).unwrap();
    assert_eq!((reply.number, reply.card.id.as_str(), reply.lines.len()), (1, card.id.as_str(), 2));
    assert!(reply.lines.iter().all(|line| line.can_take && !line.taken && !line.asks));
    assert_eq!(faro.facts().unwrap()[0].value, "2026-01-05", "nothing changes by itself");
    let taken = faro.take_reply_line(path("reply.age"), 1).unwrap();
    assert!(taken.lines[0].taken && !taken.lines[1].taken);
    assert_eq!(faro.facts().unwrap()[0].value, "2026-01-07");
    for (number, code) in [(1, "reply-taken-before"), (9, "reply-no-line"), (0, "reply-no-line")] {
        let refused = faro.take_reply_line(path("reply.age"), number).unwrap_err();
        let (FaroError::Refused { code: said, .. } | FaroError::NotFound { code: said, .. }) = refused else {
            panic!("{refused:?}")
        };
        assert_eq!(said, code);
    }
    faro.take_reply_line(path("reply.age"), 2).unwrap();
    assert_eq!(faro.notes().unwrap().len(), 2);

    desk.replies(&case, 1, Vec::new(), &path("again.age"));
    assert!(
        matches!(faro.reply(path("again.age")), Err(FaroError::Refused { code, .. }) if code == "reply-seen")
    );
    let whole = fs::read(path("reply.age")).unwrap();
    fs::write(path("cut.age"), &whole[..whole.len() - 1]).unwrap();
    assert!(matches!(faro.reply(path("cut.age")), Err(FaroError::Damaged { .. })));
    assert!(matches!(faro.reply(path("none.age")), Err(FaroError::NotFound { .. })));
    let new = Desk::new().card();
    desk.replies(&case, 2, vec![KnownLine::Card { card: new }], &path("card.age"));
    assert!(faro.reply(path("card.age")).unwrap().lines[0].asks);
    faro.delete_card(card.id).unwrap();
    assert!(matches!(faro.reply(path("card.age")), Err(FaroError::Refused { .. })));
    assert!(faro.cards().unwrap().is_empty());
}
