//! A log that is handed over: signed by a key of the vault, with what was chosen, and no more is promised than it shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use std::path::Path;

use case_support::{create, reopen};
use chrono::DateTime;
use faro_core::casefile::{CaseError, Casefile};
use faro_core::deadlines::Tz;
use faro_core::files::Files;
use faro_core::l10n::{Message, Words};
use faro_core::minisign::{MinisignError, PublicKey, SecretKey};
use faro_core::prooflog::{
    CheckCode, FaultKind, FileCheck, FileSignature, Proof, ProofExport, ProofFileError, ProofResult,
    SignedProofs, check_file, entry_of_code,
};
use faro_core::sheets::{Readers, proof_sheet, text};

fn at(day: u32) -> DateTime<Tz> {
    let at: DateTime<chrono::Utc> = format!("2026-11-{day:02}T15:00:00Z").parse().unwrap();
    at.with_timezone(&Tz::named("America/New_York").unwrap())
}

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap().without_isolates()
}

/// Five entries, of which the third was removed by the fourth.
fn log(folder: &Path) -> Casefile {
    let mut case = create(folder);
    write(&mut case, "a visit to the office", 1);
    write(&mut case, "a call to my sister", 2);
    write(&mut case, "what nobody should read", 3);
    case.remove_proof(3, at(4)).unwrap();
    write(&mut case, "a second visit", 5);
    case
}

fn write(case: &mut Casefile, what: &str, day: u32) {
    let title = Some(Message::new("duty-call-window"));
    let proof = Proof { what: what.into(), result: ProofResult::Done, title, ..Proof::default() };
    case.write_proof(proof, at(day)).unwrap();
}

fn export(case: &mut Casefile, chosen: Option<&[u64]>) -> SignedProofs {
    case.export_proofs(chosen, &words("es"), at(9)).unwrap()
}

fn look(json: &str, signature: Option<&str>, key: Option<&PublicKey>) -> FileCheck {
    check_file(json.as_bytes(), signature.map(str::as_bytes), key).unwrap()
}

fn sheet(export: &ProofExport, words: &Words) -> String {
    text(&proof_sheet(export, Readers::new(words, None)))
}

#[test]
fn an_export_is_signed_with_one_key_of_the_vault() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = log(folder.path());
    let SignedProofs { export: first, json, signature } = export(&mut case, None);
    let key: PublicKey = first.signed_by.as_ref().unwrap().parse().unwrap();
    let found = look(&json, signature.as_deref(), None);
    assert_eq!(found.signature, FileSignature::Right { key: key.clone(), is_given: false });
    let found = look(&json, signature.as_deref(), Some(&key));
    assert_eq!(found.signature, FileSignature::Right { key: key.clone(), is_given: true });
    assert_eq!((found.check.fault, found.check.count), (None, 5));
    // Another program checks it, and reads the code in what was signed.
    let theirs = minisign_verify::Signature::decode(signature.as_ref().unwrap()).unwrap();
    minisign_verify::PublicKey::decode(&key.file()).unwrap().verify(json.as_bytes(), &theirs, false).unwrap();
    assert_eq!(theirs.trusted_comment(), format!("faro-log 1 5 {}", first.code));
    // The key is kept, and goes where the vault goes.
    case.lock();
    let mut case = reopen(folder.path());
    assert_eq!(export(&mut case, None).export.signed_by, first.signed_by);
    let other = tempfile::tempdir().unwrap();
    assert_ne!(
        export(&mut log(other.path()), None).export.signed_by,
        first.signed_by,
        "each vault has its own"
    );
}

#[test]
fn who_gets_an_export_cannot_make_another() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = log(folder.path());
    let SignedProofs { export: good, json, signature } = export(&mut case, None);
    let (signature, key) = (signature.unwrap(), good.signed_by.clone().unwrap());
    let wrong = |json: &str, signature: &str, error| {
        let found = look(json, Some(signature), Some(&key.parse().unwrap()));
        assert_eq!(found.signature, FileSignature::Wrong(error));
    };
    // Every bit: none changes what is read and keeps the signature.
    for at in (0..json.len() * 8).step_by(37) {
        let mut forged = json.clone().into_bytes();
        forged[at / 8] ^= 1 << (at % 8);
        if let Ok(found) = check_file(&forged, Some(signature.as_bytes()), None) {
            assert!(matches!(found.signature, FileSignature::Wrong(_)), "bit {at}");
        }
    }
    // A whole log written anew holds as a chain; by another key it says so to whoever knows this one.
    let mut anew = good.clone();
    let other = tempfile::tempdir().unwrap();
    let mut forger = create(other.path());
    write(&mut forger, "another life", 1);
    let forged = export(&mut forger, None);
    assert_eq!(look(&forged.json, None, None).check.fault, None);
    wrong(&forged.json, &forged.signature.clone().unwrap(), MinisignError::OtherKey);
    wrong(&forged.json, &signature, MinisignError::WrongFile);
    anew.entries = forged.export.entries.clone();
    wrong(&anew.json().unwrap(), &signature, MinisignError::WrongFile);
    assert_eq!(look(&forged.json, None, None).signature, FileSignature::Absent);
    wrong(&json, "untrusted comment: x\n", MinisignError::NoSignature);
    // A signature of the same bytes for another purpose is none of a log.
    let mallory = SecretKey::from_seed(&[7; 32]);
    let comment = mallory.sign(json.as_bytes(), "faro-pack 1 a b 1").unwrap().to_string();
    let found = look(&json, Some(&comment), Some(&mallory.public()));
    assert_eq!(found.signature, FileSignature::Wrong(MinisignError::WrongComment));
}

#[test]
fn entries_are_left_out_by_choice_and_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = log(folder.path());
    let SignedProofs { export: chosen, json, signature } = export(&mut case, Some(&[1]));
    // That something was removed is never left out.
    assert_eq!(chosen.withheld, [2, 5]);
    assert!(
        json.contains("a visit to the office") && !json.contains("my sister") && !json.contains("second")
    );
    let found = look(&json, signature.as_deref(), None);
    assert_eq!((found.check.fault, found.check.count, &found.check.withheld[..]), (None, 5, &[2, 5][..]));
    assert_eq!(found.check.removed, [3]);
    assert_eq!((chosen.code, chosen.head), (case.check_proofs().code, case.check_proofs().head));
    for (tag, out, count) in [
        ("en", "2. The owner left out", "what 2 entries say"),
        ("es", "2. La persona dejó fuera", "2 entradas"),
    ] {
        let sheet = sheet(&export(&mut case, Some(&[1])).export, &words(tag));
        assert!(sheet.contains(out) && sheet.contains(count) && !sheet.contains("my sister"), "{sheet}");
    }
    assert!(!sheet(&export(&mut case, None).export, &words("en")).contains("left out"));
    let refused = case.export_proofs(Some(&[1, 6]), &words("en"), at(9)).unwrap_err();
    assert_eq!(refused, CaseError::NotFound { id: "6".to_owned() });
}

#[test]
fn what_is_left_out_is_listed_and_what_is_listed_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = log(folder.path());
    let good = export(&mut case, Some(&[1])).export;
    let fault = |change: &dyn Fn(&mut ProofExport)| {
        let mut changed = good.clone();
        change(&mut changed);
        let found = look(&changed.json().unwrap(), None, None).check.fault;
        found.map(|fault| (fault.number, fault.kind))
    };
    assert_eq!(fault(&|_| {}), None);
    assert_eq!(fault(&|export| export.withheld = vec![2]), Some((5, FaultKind::Changed)));
    assert_eq!(fault(&|export| export.withheld = vec![1, 2, 5]), Some((1, FaultKind::Changed)));
    assert_eq!(fault(&|export| export.entries[0].entry.content = None), Some((1, FaultKind::Changed)));
    assert_eq!(fault(&|export| drop(export.entries.pop())), Some((5, FaultKind::Missing)));
    assert_eq!(fault(&|export| export.count = 6), Some((6, FaultKind::Missing)));
    assert_eq!(fault(&|export| export.head = "0".repeat(64)), Some((6, FaultKind::Missing)));
    assert_eq!(fault(&|export| export.code = ["0000"; 10].join(" ")), Some((6, FaultKind::Missing)));
}

#[test]
fn what_a_code_was_given_for_is_found_again_until_it_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = create(folder.path());
    assert_eq!(case.check_code(at(1)), Err(CaseError::Empty));
    write(&mut case, "a visit to the office", 1);
    write(&mut case, "a call", 2);
    let code: CheckCode = case.check_code(at(2)).unwrap();
    assert_eq!((code.count, code.zone.as_str()), (2, "America/New_York"));
    write(&mut case, "a second visit", 5);
    let SignedProofs { export: later, json, .. } = export(&mut case, Some(&[3]));
    assert_eq!(code.key, later.signed_by, "the key is known before the export");
    let entries = look(&json, None, None).entries;
    assert_eq!(entry_of_code(&entries, &code.code), Some(2), "and in a copy in which the entry was left out");
    let arabic: String = code
        .code
        .chars()
        .map(|c| {
            c.to_digit(10).map_or('-', |d| ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'][d as usize])
        })
        .collect();
    assert_eq!(entry_of_code(&entries, &arabic), Some(2));
    for typed in ["", "12", &code.code[1..], &code.code.replacen(&code.code[..1], "x", 1)] {
        assert_eq!(entry_of_code(&entries, typed), None, "{typed}");
    }
    // The owner writes all of it anew: it holds as a chain, and the code is gone.
    let other = tempfile::tempdir().unwrap();
    let mut anew = create(other.path());
    for (what, day) in [("a visit to the office", 1), ("a call", 2), ("a second visit", 5)] {
        write(&mut anew, what, day);
    }
    let anew = look(&export(&mut anew, None).json, None, None);
    assert_eq!((anew.check.fault, entry_of_code(&anew.entries, &code.code)), (None, None));
    for (tag, said) in [("en", "2 entries. Check code: "), ("es", "2 entradas. Código de control: ")] {
        let line = words(tag).text(&code.line(&words(tag)));
        assert!(line.contains(said) && line.contains(&code.code) && !line.contains('\n'), "{line}");
        assert!(line.contains(code.key.as_deref().unwrap()) && line.contains("2026"), "{line}");
    }
}

#[test]
fn an_event_is_a_message_and_a_text_in_the_readers_language() {
    let folder = tempfile::tempdir().unwrap();
    let json: serde_json::Value = serde_json::from_str(&export(&mut log(folder.path()), None).json).unwrap();
    let title = words("es").text(&Message::new("duty-call-window"));
    assert_eq!(json["language"], "es");
    let first = &json["entries"][0];
    assert_eq!(
        (&first["content"]["title"]["id"], &first["content"]["result"]),
        (&"duty-call-window".into(), &"done".into())
    );
    assert!(first["title"].as_str().unwrap().contains(&title), "{first}");
    assert!(json["entries"][2]["title"].as_str().unwrap().starts_with("3. "));
}

#[test]
fn a_vault_that_is_only_read_is_exported_without_a_signature() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = log(folder.path());
    write(&mut case, "one more", 6);
    case.lock();
    let database = rusqlite::Connection::open(folder.path().join("vault/vault.db")).unwrap();
    database.execute("DELETE FROM record WHERE id = (SELECT min(id) FROM record)", ()).unwrap();
    drop(database);
    let mut case = reopen(folder.path());
    let SignedProofs { export, json, signature } = export(&mut case, None);
    assert_eq!((export.signed_by, signature), (None, None));
    assert_eq!(look(&json, None, None).signature, FileSignature::Absent);
    assert_eq!(case.check_code(at(9)).unwrap().key, None);
}

#[test]
fn what_is_no_log_is_refused_without_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let good = export(&mut log(folder.path()), None).json;
    for text in ["", "{}", "[]", "null", "{\"faro_log\":1}", "{\"faro_log\":0}", &good[..good.len() / 2]] {
        assert_eq!(check_file(text.as_bytes(), None, None), Err(ProofFileError::Foreign), "{text}");
    }
    let newer = good.replacen("\"faro_log\": 1", "\"faro_log\": 2", 1);
    assert_eq!(check_file(newer.as_bytes(), None, None), Err(ProofFileError::Newer));
    for text in
        [good.replace("\"hash\": \"", "\"hash\": \"é"), good.replace(": 3,", ": 18446744073709551615,")]
    {
        assert!(look(&text, None, None).check.fault.is_some());
    }
}
