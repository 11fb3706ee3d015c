//! A family in one case: what is due to whom, and what is left of somebody who leaves.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use std::sync::{Arc, Mutex};

use case_support::{Life, PASSPHRASE, ZONE, at, day, words};
use faro_core::casefile::{
    Address, CaseError, Casefile, Contact, Duty, DutyKind, Hearing, HearingKind, Relation, Role,
};
use faro_core::deadlines::{Every, Recurrence};
use faro_core::files::Files;
use faro_core::l10n::Words;
use faro_core::outlook::{Item, OutlookError};
use faro_core::prooflog::{Proof, ProofExport, ProofResult};
use faro_core::reminders::{Settings, plan};
use faro_core::sheets::{Readers, proof_sheet, text};
use faro_core::vault::{
    GenerationMemory, GenerationMemoryError, KdfParams, LockedVault, OsEntropy, RecordId, Secret, Seen,
    Vault, VaultId,
};
use serde_json::json;

const NOW: &str = "2026-11-22";

fn of(life: &Life, person: Option<RecordId>) -> Vec<String> {
    let items = life.items(NOW).into_iter().filter(|item| item.person == person);
    items.map(|item| item.id).collect()
}

#[test]
fn a_rule_is_computed_for_a_member_only_if_a_fact_or_a_hearing_names_them() {
    let mut life = Life::new();
    let [beto, carla] = ["Beto", "Carla"].map(|name| life.person(name, Relation::Child));
    life.fact("us.last_arrival", "2025-11-29");
    life.fact("us.moved_on", "2026-11-20");
    assert!(of(&life, Some(beto)).is_empty() && of(&life, Some(carla)).is_empty(), "nothing is inherited");
    let holder = of(&life, None);
    life.fact_of(Some(beto), "us.last_arrival", "2026-01-10");
    let expected = ["us.asylum.one_year", "us.er.two_years"].map(|rule| format!("{rule}~{beto}"));
    assert_eq!(of(&life, Some(beto)), expected);
    assert_eq!((of(&life, None), of(&life, Some(carla)).len()), (holder.clone(), 0));
    let item = life.item(&expected[0], NOW).unwrap();
    assert_eq!(words().text(&item.title).matches("(Beto)").count(), 1, "{}", words().text(&item.title));
    assert_eq!(item.act_by, Some(day("2027-01-08")), "from the member's own day");

    let hers = Hearing { person: Some(carla), ..Hearing::new("us", HearingKind::Master, "2027-02-05", ZONE) };
    let id = life.add(&hers);
    let expected = [format!("us.court.filing.master@{id}~{carla}"), format!("hearing:{id}")];
    assert_eq!(of(&life, Some(carla)), expected);
    assert_eq!((of(&life, None), of(&life, Some(beto)).len()), (holder, 2));
}

#[test]
fn what_was_told_of_somebody_is_the_holders_once_they_say_that_it_is_them() {
    let mut life = Life::new();
    let rosa = life.person("Rosa", Relation::Other);
    let hers = Hearing { person: Some(rosa), ..Hearing::new("us", HearingKind::Master, "2027-02-05", ZONE) };
    let id = life.add(&hers);
    let whose = |life: &Life| life.outlook(NOW).hearing(&id.to_string()).unwrap().hearing.person;
    assert_eq!((whose(&life), of(&life, None).len()), (Some(rosa), 0));
    let mut body = life.case.people().into_iter().find(|person| person.id == rosa).unwrap().body;
    body.relation = Relation::Myself;
    life.case.edit(&rosa.to_string(), &body, at(NOW).to_utc()).unwrap();
    assert_eq!(whose(&life), None);
    assert!(of(&life, None).contains(&format!("hearing:{id}")));
}

#[test]
fn the_facts_of_one_say_nothing_of_another() {
    let mut life = Life::new();
    let beto = life.person("Beto", Relation::Child);
    life.fact("us.detained", "true");
    life.fact("us.i589_received", "2026-06-01");
    life.fact_of(Some(beto), "us.last_arrival", "2025-11-29");
    let his =
        Hearing { person: Some(beto), ..Hearing::new("us", HearingKind::Individual, "2027-02-05", ZONE) };
    let id = life.add(&his);
    // The holder is detained and has filed; Beto is not and has not.
    let item = life.item(&format!("us.court.filing.individual@{id}~{beto}"), NOW).unwrap();
    assert_eq!(item.last_day, Some(day("2027-01-06")));
    assert!(life.item(&format!("us.asylum.one_year~{beto}"), NOW).is_some());
    // The holder's own person and no person are one.
    let ana = life.person("Ana", Relation::Myself);
    life.fact_of(Some(ana), "us.moved_on", "2026-11-20");
    assert!(of(&life, None).contains(&"us.ar11".to_owned()) && of(&life, Some(ana)).is_empty());
    // What is asked of Beto is asked by his name.
    let questions = life.outlook(NOW).questions();
    let asked = questions.iter().find(|question| question.person == Some(beto)).unwrap();
    assert!(words().text(&asked.question).starts_with("For Beto: "), "{}", words().text(&asked.question));
}

#[test]
fn a_move_of_four_is_an_item_of_each_office_for_each_and_one_mark_leaves_the_others() {
    let mut life = Life::new();
    life.person("Ana", Relation::Myself);
    let [beto, carla, diego] = ["Beto", "Carla", "Diego"].map(|name| life.person(name, Relation::Child));
    for person in [None, Some(beto), Some(carla), Some(diego)] {
        life.fact_of(person, "us.appeal_filed", "true");
    }
    let moved = life.outlook(NOW).moving(day("2026-11-20"));
    life.case.record_move(&moved, at(NOW).to_utc()).unwrap();
    let offices = ["us.eoir33.court", "us.eoir33.bia", "us.ar11"];
    let count = |life: &Life| {
        let of =
            |rule: &str| life.items(NOW).iter().filter(|item| item.rule.as_deref() == Some(rule)).count();
        offices.map(of)
    };
    assert_eq!(count(&life), [4, 4, 4]);
    let ids = life.ids(NOW);
    assert!(ids.contains(&"us.ar11".into()) && ids.contains(&format!("us.ar11~{beto}")));

    // By the rule alone nobody can tell whose is meant.
    let which = life.done("us.ar11", NOW);
    assert_eq!(which.as_deref(), Ok("us.ar11"), "the holder's own has the bare name");
    let others = life.items(NOW);
    life.done(&format!("us.eoir33.court~{beto}"), NOW).unwrap();
    assert_eq!(count(&life), [3, 4, 3]);
    let gone = |item: &Item| item.id != format!("us.eoir33.court~{beto}");
    assert_eq!(life.items(NOW), others.into_iter().filter(gone).collect::<Vec<_>>());
    let proof = life.case.proofs().pop().unwrap().body.proof().unwrap();
    assert_eq!((proof.person, proof.what.contains("(Beto)")), (Some(beto), true));
    life.undo(&format!("us.eoir33.court~{beto}"), NOW).unwrap();
    assert_eq!(count(&life), [4, 4, 3]);

    // It is written in English here, and read in the words of whoever reads it; names stay as they are.
    let words = Words::load(Files::builtin(), "en").unwrap();
    let mut export = life.case.export_proofs(None, &words, at(NOW)).unwrap().export;
    let told = |export: &ProofExport, tag: &str, there: &str, gone: &str| {
        let words = Words::load(Files::builtin(), tag).unwrap().without_isolates();
        let sheet = text(&proof_sheet(export, Readers::new(&words, None)));
        assert!(sheet.matches(there).count() == 2 && sheet.contains("(Beto)"), "{there}: {sheet}");
        assert!(!sheet.contains(gone), "{gone}: {sheet}");
    };
    let (english, spanish) =
        ("Tell the immigration court your new address (Beto)", "a la corte de inmigración");
    told(&export, "en", english, spanish);
    told(&export, "es", spanish, english);
    assert_eq!(export.check().fault, None);
    // Where a rule is not known any more, it is as it was written.
    for entry in &mut export.entries {
        entry.entry.content.as_mut().unwrap().insert("title".into(), json!({ "id": "us-gone" }));
    }
    told(&export, "en", english, "us-gone");
    // And what it is called is part of what is proved.
    assert!(export.check().fault.is_some());
}

/// Lawyers of whom no number is known are two lawyers all the same.
#[test]
fn a_second_move_takes_every_task_of_the_first_along() {
    let mut life = Life::new();
    for name in ["Lic. Ruiz", "Lic. Sosa"] {
        let lawyer = Contact { name: name.into(), role: Role::Lawyer, ..Contact::default() };
        life.case.keep(&lawyer).unwrap();
    }
    let days = |life: &mut Life, moved: &str| {
        let moved = life.outlook(moved).moving(day(moved));
        life.case.record_move(&moved, at(NOW).to_utc()).unwrap();
        life.case.duties().into_iter().map(|duty| duty.body.when.first).collect::<Vec<_>>()
    };
    let first = days(&mut life, "2026-10-05");
    assert_eq!((first.len(), first[0]), (2, first[1]));
    let second = days(&mut life, "2026-11-20");
    assert_eq!((second.len(), second[0]), (2, second[1]));
    assert!(second[0] > first[0]);
    assert_eq!(*life.reopened().case.vault().condition(), faro_core::vault::Condition::Sound);
}

#[test]
fn a_hearing_of_everybody_is_one_item() {
    let mut life = Life::new();
    life.person("Ana", Relation::Myself);
    let _members = ["Beto", "Carla"].map(|name| life.person(name, Relation::Child));
    let all =
        Hearing { everybody: true, ..Hearing::new("us", HearingKind::Master, "2027-02-05T09:00", ZONE) };
    let id = life.add(&all);
    let expected = [format!("us.court.filing.master@{id}"), format!("hearing:{id}")];
    assert_eq!(life.ids(NOW), expected);
    let notes = life.item(&expected[1], NOW).unwrap().notes;
    assert_eq!(notes.last().unwrap().code, "everybody");
}

/// A memory that counts how often it was told of a new state.
#[derive(Default)]
struct Counted(Mutex<Vec<Seen>>);

impl GenerationMemory for Counted {
    fn last(&self, _: &VaultId) -> Result<Option<Seen>, GenerationMemoryError> {
        Ok(self.0.lock().unwrap().last().copied())
    }

    fn remember(&self, seen: &Seen) -> Result<(), GenerationMemoryError> {
        self.0.lock().unwrap().push(*seen);
        Ok(())
    }
}

#[test]
fn who_leaves_leaves_nothing_behind_and_the_log_says_only_that_something_was_removed() {
    let folder = tempfile::tempdir().unwrap();
    let vault = folder.path().join("vault");
    Vault::create(&vault, PASSPHRASE, KdfParams::FLOOR, Arc::new(OsEntropy)).unwrap().lock();
    let memory = Arc::new(Counted::default());
    let locked = LockedVault::open(&vault).unwrap();
    let remembering: Arc<dyn GenerationMemory> = memory.clone();
    let vault =
        locked.unlock(Secret::Passphrase(PASSPHRASE), Arc::new(OsEntropy), Some(remembering)).unwrap();
    let mut life = Life::of(folder, Casefile::new(vault));
    life.person("Ana", Relation::Myself);
    let [beto, carla] = ["Beto-Canary", "Carla"].map(|name| life.person(name, Relation::Child));
    for person in [None, Some(beto), Some(carla)] {
        life.fact_of(person, "us.moved_on", "2026-11-20");
    }
    // Facts, a hearing, a duty, and one whose mark names nothing but the record.
    let of = |person| Hearing { person, ..Hearing::new("us", HearingKind::Master, "2026-11-20T09:00", ZONE) };
    let (his, hers) = (life.add(&of(Some(beto))), life.add(&of(Some(carla))));
    let daily = Recurrence::of(day("2026-11-20"), Every::Days { count: 1 });
    let duty = Duty { person: Some(beto), ..Duty::new(DutyKind::Photo, daily, ZONE) };
    let duty = life.case.add_duty(&duty).unwrap();
    let [shared, own] = [vec![beto, carla], vec![beto]].map(|people| {
        let address = Address { lines: "12 Main Street".into(), people, ..Address::default() };
        life.case.keep(&address).unwrap()
    });
    let mut both = life.case.entry::<Address>(&shared.to_string()).unwrap().body;
    both.lines = "14 Main Street".into();
    both.people = vec![carla, beto];
    life.case.edit(&shared.to_string(), &both, at(NOW).to_utc()).unwrap();
    for item in [
        format!("us.ar11~{beto}"),
        format!("us.ar11~{carla}"),
        format!("hearing:{his}"),
        format!("hearing:{hers}"),
        format!("duty:{duty}@2026-11-22"),
    ] {
        life.done(&item, NOW).unwrap();
    }
    life.undo(&format!("us.ar11~{beto}"), NOW).unwrap();
    let newer = json!({ "person": beto, "what": "Beto-Canary did it", "result": "a word of tomorrow" });
    let head = life.case.proofs().pop().unwrap().body;
    write_newer(&mut life, head.number, &head.hash, newer);
    assert_eq!(life.case.check_proofs().fault, None);
    let (count, written) = (life.case.check_proofs().count, memory.0.lock().unwrap().len());

    assert_eq!(life.case.leave(&beto.to_string(), at(NOW)), Ok(beto));
    assert_eq!(memory.0.lock().unwrap().len() - written, 1, "one transaction");
    // Nothing names them, in any record, in no history.
    let records: Vec<String> =
        life.case.vault().records().map(|(_, record)| record.json().to_owned()).collect();
    for trace in [beto, his, duty].map(|id| id.to_string()).into_iter().chain(["Beto-Canary".to_owned()]) {
        let left: Vec<_> = records.iter().filter(|json| json.contains(&trace)).collect();
        assert!(left.is_empty(), "{trace}: {left:?}");
    }
    assert!(life.case.vault().get(own).is_none(), "an address of nobody is none of all");
    assert_eq!(life.case.entry::<Address>(&shared.to_string()).unwrap().body.people, [carla]);
    // What others did stands, and the log holds.
    let check = life.case.check_proofs();
    assert_eq!(
        (check.fault, check.removed.as_slice(), check.count),
        (None, [1, 3, 5, 6, 7].as_slice(), count + 5)
    );
    for entry in life.case.proofs().into_iter().skip(count as usize) {
        let removal = entry.body.proof().unwrap();
        let bare = Proof {
            removes: removal.removes,
            at: removal.at.clone(),
            zone: removal.zone.clone(),
            salt: removal.salt.clone(),
            result: ProofResult::Removed,
            ..Proof::default()
        };
        assert_eq!(removal, bare);
    }
    let outlook = life.outlook(NOW);
    assert!(outlook.items().iter().all(|item| item.person.is_none() || item.person == Some(carla)));
    assert!(outlook.rule(&format!("us.ar11~{carla}")).unwrap().marked.is_some());
    assert!(matches!(life.undo(&format!("us.ar11~{beto}"), NOW), Err(OutlookError::NotMarked)));
    assert!(matches!(life.case.leave(&beto.to_string(), at(NOW)), Err(CaseError::NotFound { .. })));
}

/// An entry as a newer Faro may write it: in order, with a result that this version does not know.
fn write_newer(life: &mut Life, last: u64, previous: &str, content: serde_json::Value) {
    use sha2::{Digest, Sha256};
    let sha = |text: &str| Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let number = last + 1;
    let sorted: std::collections::BTreeMap<_, _> = content.as_object().unwrap().iter().collect();
    let content_hash = sha(&serde_json::to_string(&sorted).unwrap());
    let hash = sha(&format!("faro-log-1\n{number}\n{previous}\n{content_hash}\n"));
    let entry = json!({
        "number": number, "previous": previous, "content": content, "content_hash": content_hash, "hash": hash,
    });
    life.case.vault_mut().insert("proof", 1, entry.as_object().unwrap().clone()).unwrap();
}

#[test]
fn the_holder_cannot_leave() {
    let mut life = Life::new();
    let ana = life.person("Ana", Relation::Myself);
    life.fact_of(Some(ana), "us.moved_on", "2026-11-20");
    assert_eq!(life.case.leave(&ana.to_string(), at(NOW)), Err(CaseError::Holder));
    assert_eq!((life.case.people().len(), life.case.facts().len()), (1, 1));
}

/// A move of four is one thing to tell an office, and one notification for it.
#[test]
fn what_is_due_to_several_on_one_day_is_one_reminder_with_all_names() {
    let mut life = Life::new();
    let [beto, carla] = ["Beto", "Carla"].map(|name| life.person(name, Relation::Child));
    for person in [None, Some(beto), Some(carla)] {
        life.fact_of(person, "us.moved_on", "2026-11-20");
    }
    life.fact_of(Some(carla), "us.moved_on", "2026-11-21");
    let full = Settings { discreet: false, ..Settings::default() };
    let now = at(NOW);
    let plan = |life: &Life, settings: &Settings| {
        plan(&now, now.timezone(), &life.outlook(NOW).coming(), settings, words())
    };
    let told = |life: &Life, settings: &Settings| {
        let all = plan(life, settings).notifications;
        let own = all.into_iter().filter(|one| one.items.iter().any(|item| item.starts_with("us.ar11")));
        own.map(|one| (one.at, one.text, one.items)).collect::<Vec<_>>()
    };
    let ids = |people: &[RecordId]| {
        let of = people.iter().map(|person| format!("us.ar11~{person}"));
        std::iter::once("us.ar11".to_owned()).chain(of).collect::<std::collections::BTreeSet<_>>()
    };
    let all = told(&life, &full);
    let first = &all[0];
    assert_eq!(first.1, "Tell USCIS your new address (you, Beto): Monday 30 November 2026");
    assert_eq!(first.2, ids(&[beto]).into_iter().collect::<Vec<_>>());
    assert!(
        all.iter().any(|one| one.1 == "Tell USCIS your new address (Carla): Tuesday 1 December 2026"),
        "another day"
    );
    assert!(
        all.iter().any(|one| one.1.starts_with("Did you do it? Tell USCIS your new address (you, Beto): "))
    );
    // In one minute nothing is said of one office and one day twice.
    let mut once: Vec<_> = all.iter().map(|one| (&one.0, one.1.rsplit(": ").next())).collect();
    once.dedup();
    assert_eq!(once.len(), all.len());
    // Who has told it is left out of the next plan; the one who is left has a name alone.
    life.says(
        "us.ar11",
        Proof { result: ProofResult::Done, reference: "AR-11".into(), ..Proof::default() },
        NOW,
    )
    .unwrap();
    assert_eq!(told(&life, &full)[0].1, "Tell USCIS your new address (Beto): Monday 30 November 2026");
    let hidden = told(&life, &Settings::default());
    assert!(hidden.iter().all(|one| !one.1.contains("Beto")), "{hidden:?}");
}
