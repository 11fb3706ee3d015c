//! Several changes at once: all of them or none, each after the one before.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;

use faro_core::vault::{Condition, PaperLimits, RecordId, Vault, VaultError, Write};
use vault_support::{object, records, sample};

fn insert(json: &str) -> Write {
    Write::Insert { kind: "note", schema: 1, body: object(json) }
}

fn update(id: RecordId, json: &str) -> Write {
    Write::Update { id, schema: 1, body: object(json) }
}

fn body(vault: &Vault, id: RecordId) -> String {
    serde_json::to_string(&vault.get(id).unwrap().body()).unwrap()
}

#[test]
fn changes_of_every_kind_stand_together() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let [changed, gone, ..] = *records(&vault).into_keys().collect::<Vec<_>>() else { panic!() };
    let changes =
        vec![insert(r#"{"a":1}"#), update(changed, r#"{"n":9}"#), Write::Delete { id: gone }, insert("{}")];
    let ids = vault.write_all(changes).unwrap();
    assert_eq!((ids[1], ids[2]), (changed, gone), "in the order of the changes");
    assert_eq!((body(&vault, ids[0]), body(&vault, ids[3])), (r#"{"a":1}"#.to_owned(), "{}".to_owned()));
    assert!(body(&vault, changed).starts_with(r#"{"n":9,"text":""#), "the other field stays");
    assert!(vault.get(gone).is_none());
    assert_eq!(vault.write_all(Vec::new()), Ok(Vec::new()));
    let before = records(&vault);
    assert_eq!(before.len(), 7);
    vault.lock();
    let vault = home.open_by_device().unwrap();
    assert_eq!(vault.condition(), &Condition::Sound);
    assert_eq!(records(&vault), before);
}

#[test]
fn one_change_that_is_refused_takes_all_others_back() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    // Before the newer one is there: its id is random, and may be the least.
    let first = *records(&vault).keys().next().unwrap();
    let newer = vault.insert("note", 2, object("{}")).unwrap();
    let (before, files) = (records(&vault), home.files());
    let deep = "[".repeat(126) + &"]".repeat(126);
    for (refused, why) in [
        (update(RecordId([7; 16]), "{}"), VaultError::RecordNotFound),
        (Write::Delete { id: RecordId([7; 16]) }, VaultError::RecordNotFound),
        (update(newer, "{}"), VaultError::RecordNewer),
        (insert(&format!(r#"{{"a":{deep}}}"#)), VaultError::RecordRefused),
    ] {
        // What is removed last must still be there for the change that is refused.
        let deleted = Write::Delete { id: newer };
        let changes = vec![insert("{}"), update(first, r#"{"n":9}"#), refused, deleted];
        assert_eq!(vault.write_all(changes), Err(why));
        assert!(records(&vault) == before && home.files() == files);
    }
    vault.lock();
    assert_eq!(home.open_by_device().unwrap().condition(), &Condition::Sound);
}

#[test]
fn changes_of_one_record_follow_each_other() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let [id, other, ..] = *records(&vault).into_keys().collect::<Vec<_>>() else { panic!() };
    vault.write_all(vec![update(id, r#"{"n":8,"x":1}"#), update(id, r#"{"n":9}"#)]).unwrap();
    let text = body(&vault, id);
    assert!(text.starts_with(r#"{"n":9,"#) && text.ends_with(r#","x":1}"#), "both count, the last wins");
    let before = records(&vault);
    let removed = || Write::Delete { id };
    for again in [update(id, "{}"), removed()] {
        assert_eq!(vault.write_all(vec![removed(), again]), Err(VaultError::RecordNotFound));
    }
    let newer = Write::Update { id, schema: 2, body: object("{}") };
    assert_eq!(vault.write_all(vec![newer, update(id, "{}")]), Err(VaultError::RecordNewer));
    assert_eq!(records(&vault), before);
    vault.write_all(vec![update(id, r#"{"n":7}"#), Write::Delete { id: other }, removed()]).unwrap();
    assert!(vault.get(id).is_none() && vault.get(other).is_none());
    vault.lock();
    assert_eq!(home.open_by_device().unwrap().condition(), &Condition::Sound);
}

#[test]
fn a_paper_loses_its_file_only_with_its_record() {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    let limits = PaperLimits::default();
    let paper = vault.add_paper(object(r#"{"title":"t"}"#), &mut [7; 100].as_slice(), limits).unwrap();
    let file = home.vault().join("papers").join(paper.to_string());
    let refused = vec![Write::Delete { id: paper }, update(RecordId([7; 16]), "{}")];
    assert_eq!(vault.write_all(refused), Err(VaultError::RecordNotFound));
    assert!(vault.read_paper(paper, &mut Vec::new()).is_ok());
    vault.open_paper(paper).unwrap();
    let changes = vec![insert("{}"), update(paper, r#"{"title":"u"}"#), Write::Delete { id: paper }];
    vault.write_all(changes).unwrap();
    assert!(fs::symlink_metadata(file).is_err());
    assert_eq!(vault.next_piece(paper), Err(VaultError::RecordNotFound), "it is not read on either");
}
