//! What goes in a hand-off, and that nothing else does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod desk_support;

use std::collections::BTreeSet;

use case_support::{at, book, create, words};
use desk_support::{CANARIES, Desk, NEVER, all, full, hand_over, try_hand_over};
use faro_core::casefile::{
    Address, Casefile, Contact, FactSource, Hearing, HearingKind, HearingSource, Person, Relation, SourceKind,
};
use faro_core::handoff::{CaseFile, Choice, ExchangeError, Part, Selection};
use faro_core::prooflog::{FileSignature, Proof, ProofResult, check_file};
use faro_core::vault::{PaperLimits, RecordId};

fn chosen(case: &Casefile, choose: &[String], without: &[&str]) -> Choice {
    let without: Vec<String> = without.iter().map(|part| (*part).to_owned()).collect();
    Choice::of(case, Some(choose), &without).unwrap()
}

fn plain(files: &[(String, Vec<u8>)]) -> String {
    files.iter().map(|(name, bytes)| format!("{name}\n{}\n", String::from_utf8_lossy(bytes))).collect()
}

#[test]
fn what_was_not_chosen_is_in_no_byte() {
    let (folder, now, desk) = (tempfile::tempdir().unwrap(), at("2026-11-22"), Desk::new(1));
    let mut case = create(folder.path());
    full(&mut case, now);
    assert_eq!(case.ticks("us.quilltick").len(), 1);
    let card = desk.kept_in(&mut case, now);
    let mut given = |choice: &Choice| plain(&desk.opens(&hand_over(&mut case, &card, choice, now)));
    let everything = given(&Choice::of(&create_empty(), Some(&all()), &[]).unwrap());
    for (part, canaries) in CANARIES {
        for canary in canaries {
            assert!(everything.contains(canary), "{part}: {canary} shows that the test sees it");
        }
    }
    for canary in NEVER {
        assert!(!everything.to_lowercase().contains(canary), "{canary} stays");
    }
    let without_default = given(&Choice::default());
    for (left, canaries) in CANARIES {
        let choice = Choice::of(&create_empty(), Some(&all()), &[left.to_owned()]).unwrap();
        let text = given(&choice);
        for (part, others) in CANARIES.iter().filter(|(part, _)| *part != left) {
            assert!(others.iter().all(|canary| text.contains(canary)), "{part} goes without {left}");
        }
        for canary in canaries {
            assert!(!text.to_lowercase().contains(&canary.to_lowercase()), "{left}: {canary}");
            let goes = !["notes-lawyer", "log"].contains(&left);
            assert_eq!(without_default.contains(canary), goes, "{left}: {canary} by default");
        }
    }
}

/// Parts have the same names in every case.
fn create_empty() -> Casefile {
    create(tempfile::tempdir().unwrap().path())
}

#[test]
fn a_member_who_stays_takes_everything_of_theirs_along_and_their_name_too() {
    let (folder, now, desk) = (tempfile::tempdir().unwrap(), at("2026-11-22"), Desk::new(1));
    let mut case = create(folder.path());
    let (utc, records) = (now.to_utc(), full(&mut case, now));
    let member = Some(records.member);
    case.set_fact("us.last_arrival", member, "2026-03-03", book(), words(), utc).unwrap();
    let mut bytes: &[u8] = b"theirs";
    let paper = case.add_paper("a card", "", &mut bytes, PaperLimits::default(), utc).unwrap();
    let source = FactSource { paper: Some(paper), said_by: "card".into(), seen_on: None };
    case.add_fact_source("us.last_arrival", member, Some(source), None, book(), utc).unwrap();
    let hearing = Hearing::new("us", HearingKind::Other, "2027-05-05T10:00", case_support::ZONE);
    let theirs =
        case.add_hearing(&Hearing { person: member, place: "theirplace".into(), ..hearing }, book()).unwrap();
    // What was written down of theirs stays, the day of it too.
    let item = Some(format!("hearing:{theirs}"));
    let (result, held) = (ProofResult::Done, Some(case_support::day("2027-05-05")));
    let proof = Proof { item, result, day: held, what: "went".into(), ..Proof::default() };
    case.write_proof(proof, now).unwrap();
    let people = vec![records.member];
    case.keep(&Address { lines: "theirstreet".into(), people, ..Address::default() }).unwrap();
    for (name, note) in
        [("Quillmember", ""), ("an aunt", "of quillmember"), ("clinic", "asks for A987654321")]
    {
        case.keep(&Contact { name: name.into(), note: note.into(), ..Contact::default() }).unwrap();
    }
    case.add_note("QUILLMEMBER was sick", utc).unwrap();
    let named = case.add_paper("For Quillmember", "", &mut &b"x"[..], PaperLimits::default(), utc).unwrap();
    let what = "called for Quillmember".to_owned();
    case.write_proof(Proof { what, ..Proof::default() }, now).unwrap();
    case.write_proof(Proof { person: member, what: "theirlog".into(), ..Proof::default() }, now).unwrap();
    case.record_move(&outlook(&case, now).moving(now.date_naive()), utc).unwrap();

    let card = desk.kept_in(&mut case, now);
    let choice = chosen(&case, &all(), &[&records.member.to_string()]);
    let selection = Selection::of(&case, &choice);
    assert!(selection.named >= 10, "{}", selection.named);
    let warns =
        |selection: &Selection| selection.notes_of_it().iter().any(|note| note.id() == "handoff-named");
    assert!(warns(&selection) && !warns(&Selection::of(&case, &chosen(&case, &all(), &[]))));
    assert!(selection.papers.iter().all(|kept| kept.id != paper && kept.id != named));
    let text = plain(&desk.opens(&hand_over(&mut case, &card, &choice, now))).to_lowercase();
    for theirs in [
        "quillmember",
        "2026-03-03",
        "theirplace",
        "theirstreet",
        "an aunt",
        "clinic",
        "theirlog",
        "987654",
        "20270505",
        "2027-05-05",
        "987 654",
    ] {
        assert!(!text.contains(theirs), "{theirs}");
    }
    for ours in ["maria perez", "quillfact", "quillhearing", "quillnotefacts", "quilllog", "quilladdress"] {
        assert!(text.contains(ours), "{ours}");
    }
}

fn outlook(
    case: &Casefile,
    now: chrono::DateTime<faro_core::deadlines::Tz>,
) -> faro_core::outlook::Outlook<'static> {
    faro_core::outlook::Outlook::of(case, book(), now)
}

/// Everything that looks as if a machine made it: ids, keys, signatures.
fn made_names(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '+' && c != '/' && c != '=');
    let made = words.filter(|word| word.len() >= 20 && word.contains(|c: char| c.is_ascii_digit()));
    made.map(str::to_owned).collect()
}

#[test]
fn two_desks_see_two_strangers_and_no_id_of_the_vault() {
    let (folder, now) = (tempfile::tempdir().unwrap(), at("2026-11-22"));
    let mut case = create(folder.path());
    let records = full(&mut case, now);
    let source = case_support::source(SourceKind::HearingNotice, "2027-02-03T09:00", "2026-11-20");
    let source = HearingSource { paper: Some(records.paper), ..source };
    case.add_hearing_source(&records.hearing.to_string(), source, now.to_utc()).unwrap();
    let desks = [Desk::new(1), Desk::new(2)];
    let cards = desks.each_ref().map(|desk| desk.kept_in(&mut case, now));
    let given = [0, 1].map(|at| desks[at].opens(&hand_over(&mut case, &cards[at], &Choice::default(), now)));
    // What was drawn from the same words is the same.
    let is_drawn = |name: &str| ["case.html", "dates.csv", "papers/001.txt"].contains(&name);
    let machine = given.each_ref().map(|files| {
        let others: Vec<_> = files.iter().filter(|(name, _)| !is_drawn(name)).cloned().collect();
        made_names(&plain(&others))
    });
    let both: BTreeSet<String> = machine[0].intersection(&machine[1]).cloned().collect();
    assert!(machine[0].len() > 12, "{:?}", machine[0]);
    assert_eq!(both, BTreeSet::new());
    let text = plain(&given[0]);
    let ids: Vec<RecordId> = case.vault().records().map(|(id, _)| id).collect();
    assert!(ids.len() > 12 && ids.iter().all(|id| !text.contains(&id.to_string())));
    // And what hangs together in the case hangs together there.
    let file = desks[0].reads(&hand_over(&mut case, &cards[0], &Choice::default(), now));
    let (hearing, paper) = (&file.hearings[0], &file.papers[0]);
    assert!(hearing.body.sources.iter().any(|source| source.paper == Some(paper.id)));
    assert!(file.due.iter().any(|due| due.id == format!("hearing:{}", hearing.id)));
    assert_eq!(paper.said["file"], "papers/001.txt");
    // A desk keeps what was written, and counts anew what follows from it.
    let mut newer = file.clone();
    newer.hearings[0].said.insert("of_tomorrow".to_owned(), true.into());
    newer.papers[0].said.insert("of_tomorrow".to_owned(), true.into());
    let bare = newer.bare();
    assert!(bare.hearings[0].said.is_empty() && bare.due.iter().all(|entry| entry.said.is_empty()));
    assert_eq!(bare.papers[0].said.keys().collect::<Vec<_>>(), ["file"]);
    // A name stays from hand-off to hand-off: a desk knows what changed.
    let first = CaseFile::parse(&given[0].last().unwrap().1).unwrap();
    assert_eq!((first.hearings[0].id, first.number + 1), (hearing.id, file.number));
}

#[test]
fn a_lawyer_without_faro_has_the_dates_a_page_and_what_to_do_with_them() {
    let (folder, now, desk) = (tempfile::tempdir().unwrap(), at("2026-11-22"), Desk::new(1));
    let mut case = create(folder.path());
    full(&mut case, now);
    let card = desk.kept_in(&mut case, now);
    let files = desk.opens(&hand_over(&mut case, &card, &Choice::default(), now));
    let file = |wanted: &str| {
        let (_, bytes) = files.iter().find(|(name, _)| name == wanted).unwrap();
        String::from_utf8(bytes.clone()).unwrap()
    };
    let dates = file("dates.csv");
    assert!(dates.lines().count() > 3 && dates.contains(",2027-02-02T09:00:00-05:00,"), "{dates}");
    let page = file("case.html");
    assert!(page.contains("quillhearing") && page.ends_with("</html>\n"), "{page}");
    let read_me = file("READ-ME.txt");
    assert!(read_me.contains("sha256sum -c SHA256SUMS\r\n    minisign -V -P RW"), "{read_me}");
}

#[test]
fn a_log_that_goes_verifies_and_tells_no_more_than_was_chosen() {
    let (folder, now, desk) = (tempfile::tempdir().unwrap(), at("2026-11-22"), Desk::new(1));
    let mut case = create(folder.path());
    full(&mut case, now);
    let card = desk.kept_in(&mut case, now);
    let choice = chosen(&case, &["log".to_owned()], &[]);
    let files = desk.opens(&hand_over(&mut case, &card, &choice, now));
    let file = |name: &str| files.iter().find(|(there, _)| there == name).unwrap().1.clone();
    let check = check_file(&file("proof-log.json"), Some(&file("proof-log.json.minisig")), None).unwrap();
    assert!(matches!(check.signature, FileSignature::Right { .. }));
    assert_eq!((check.check.fault, check.check.withheld), (None, vec![2]), "the hearing stays");
    let selection = Selection::of(&case, &choice);
    let log = selection.counts.iter().find(|count| count.part == Part::Log).unwrap();
    assert_eq!((log.goes, log.stays), (1, 1));
    assert!(!plain(&files).contains("quillhearing"));
}

#[test]
fn a_card_that_nobody_compared_asks_and_one_is_kept_once() {
    let (folder, now, desk) = (tempfile::tempdir().unwrap(), at("2026-11-22"), Desk::new(1));
    let mut case = create(folder.path());
    let utc = now.to_utc();
    let id = case.add_card(&desk.card(), "", &faro_core::vault::OsEntropy, utc).unwrap().to_string();
    assert_eq!(case.cards()[0].body.name, "Lopez");
    let refused = try_hand_over(&mut case, &id, &Choice::default(), now).unwrap_err();
    assert_eq!(refused, ExchangeError::NotCompared);
    assert!(case.handoffs().is_empty());
    let twice = case.add_card(&desk.card(), "again", &faro_core::vault::OsEntropy, utc);
    assert_eq!(twice, Err(ExchangeError::CardTwice));
    case.card_compared(&id, utc).unwrap();
    for number in [1, 2] {
        let file = desk.reads(&hand_over(&mut case, &id, &Choice::default(), now));
        assert_eq!((file.number, case.handoffs()[0].body.number), (number, number));
    }
    case.delete_card(&id).unwrap();
    assert!(try_hand_over(&mut case, &id, &Choice::default(), now).is_err());
}

#[test]
fn a_part_that_is_none_is_refused() {
    let (folder, now) = (tempfile::tempdir().unwrap(), at("2026-11-22"));
    let mut case = create(folder.path());
    full(&mut case, now);
    for wanted in ["everything", "zzzz", ""] {
        let refused = Choice::of(&case, Some(&[wanted.to_owned()]), &[]).unwrap_err();
        assert_eq!(refused, ExchangeError::NoPart, "{wanted}");
    }
    let somebody = Person { name: "Ana".into(), relation: Relation::Spouse, ..Person::default() };
    let id = case.keep(&somebody).unwrap().to_string();
    let selection = Selection::of(&case, &chosen(&case, &[id], &[]));
    assert_eq!(selection.written.people.len(), 1);
    assert!(selection.written.hearings.is_empty() && selection.notes.is_empty());
}

#[test]
fn each_thing_has_words_and_says_whether_it_goes() {
    let (folder, now) = (tempfile::tempdir().unwrap(), at("2026-11-22"));
    let mut case = create(folder.path());
    let records = full(&mut case, now);
    case.add_note("QUILLMEMBER was sick", now.to_utc()).unwrap();
    let things = |choose: Option<&[String]>, without: &[String]| {
        let selection = Selection::of(&case, &Choice::of(&case, choose, without).unwrap());
        selection.things(&case, &outlook(&case, now))
    };
    let all = things(Some(&all()), &[]);
    assert!(all.iter().all(|thing| thing.is_chosen && thing.goes && thing.note().is_none()));
    for thing in &all {
        let said: Vec<_> = thing.lines.iter().map(|line| words().text(line)).collect();
        assert!(!said.is_empty() && said.iter().all(|line| !line.trim().is_empty()), "{thing:?}");
    }
    let parts: BTreeSet<Part> = all.iter().map(|thing| thing.part).collect();
    assert_eq!(parts.len(), 10, "all but the log: {parts:?}");
    assert!(all.iter().any(|thing| thing.id == records.hearing && thing.part == Part::Hearings));

    // Who chose everything but one person sees at each thing that it stays with them, and why.
    let codes: Vec<String> = desk_support::all();
    let without = things(Some(&codes), &[records.member.to_string()]);
    let person = without.iter().find(|thing| thing.id == records.member).unwrap();
    assert!(!person.is_chosen && !person.goes && person.note().is_none());
    let named = without.iter().filter(|thing| thing.note().is_some()).collect::<Vec<_>>();
    assert!(named.iter().any(|thing| thing.part == Part::NotesFacts), "{named:?}");
    assert!(named.iter().all(|thing| thing.is_chosen && !thing.goes));

    // One thing of a part, and none at all.
    let one = things(Some(&[records.hearing.to_string()]), &[]);
    assert_eq!(one.iter().filter(|thing| thing.goes).count(), 1);
    let none = Selection::of(&case, &Choice::of(&case, Some(&[]), &[]).unwrap());
    assert_eq!(Choice::of(&case, Some(&[]), &[]).unwrap(), Choice::nothing());
    let notes = |selection: &Selection| {
        selection.notes_of_it().iter().map(|note| note.id().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(notes(&none), ["handoff-log-stays"]);
    let everything = Selection::of(&case, &Choice::of(&case, Some(&codes), &[]).unwrap());
    assert_eq!(notes(&everything), ["handoff-log-goes", "handoff-papers-whole"]);
    assert_eq!(none.goes().iter().map(|line| line.id()).collect::<Vec<_>>(), ["handoff-nothing"]);
}

#[test]
fn what_is_sent_to_see_whether_it_opens_has_nothing_of_the_case() {
    let (folder, now, desk) = (tempfile::tempdir().unwrap(), at("2026-11-22"), Desk::new(1));
    let mut case = create(folder.path());
    full(&mut case, now);
    let card = desk.kept_in(&mut case, now);
    let text = plain(&desk.opens(&hand_over(&mut case, &card, &Choice::nothing(), now))).to_lowercase();
    for (part, canaries) in CANARIES {
        assert!(canaries.iter().all(|canary| !text.contains(&canary.to_lowercase())), "{part}");
    }
    assert_eq!(
        case.handoffs()[0].body.went().iter().map(|line| line.id()).collect::<Vec<_>>(),
        ["handoff-nothing"]
    );
}
