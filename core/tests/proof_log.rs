//! The proof log: whatever is changed, moved or taken from the middle is named, and no more than that is promised.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use std::path::Path;

use case_support::create;
use chrono::DateTime;
use faro_core::casefile::{CaseError, Casefile};
use faro_core::deadlines::Tz;
use faro_core::files::Files;
use faro_core::l10n::{Message, Words, acts, plain};
use faro_core::prooflog::{
    FaultKind, Proof, ProofEntry, ProofFault, ProofResult, Reason, SignedProofs, check_proofs,
};
use faro_core::sheets::{Readers, proof_sheet, text};
use faro_core::vault::PaperLimits;

const PHOTO: &[u8] = b"the photo";

fn at(day: u32) -> DateTime<Tz> {
    let at: DateTime<chrono::Utc> = format!("2026-11-{day:02}T15:00:00Z").parse().unwrap();
    at.with_timezone(&Tz::named("America/New_York").unwrap())
}

fn done(what: &str) -> Proof {
    Proof { what: what.into(), result: ProofResult::Done, ..Proof::default() }
}

/// Seven entries: words in many scripts, a correction, a removal, a photo that was deleted.
fn log(folder: &Path) -> Casefile {
    let mut case = create(folder);
    let photo = case.add_paper("photo", "", &mut &PHOTO[..], PaperLimits::default(), at(1).to_utc());
    let photo = photo.unwrap().to_string();
    let hash = case.paper_hash(&photo).unwrap();
    assert_eq!(hash.len(), 64);
    let refused = Proof {
        result: ProofResult::CouldNot,
        reason: Some(Reason::AppRefused),
        error: "Error 5 \"try\\again\"\n\u{1f}\u{7f} – ¡intente! 再試行 የለም".into(),
        photos: vec![hash.clone()],
        spoke_to: "Officer Núñez".into(),
        reference: "C-17".into(),
        ..done("Foto")
    };
    assert_eq!(case.write_proof(refused, at(2)).unwrap(), 1);
    assert_eq!(case.write_proof(done("Llamada"), at(3)).unwrap(), 2);
    let title = Message::new("item-for")
        .with("title", Message::new("duty-call-window"))
        .with("person", "Núñez \"א\"");
    let happened = Some(at(2).to_rfc3339());
    let correction = Proof { corrects: Some(2), happened, title: Some(title), ..done("Llamada") };
    assert_eq!(case.write_proof(correction, at(4)).unwrap(), 3);
    assert_eq!(case.write_proof(done("what nobody should read"), at(5)).unwrap(), 4);
    assert_eq!(case.remove_proof(4, at(6)).unwrap(), 5);
    case.delete_paper(&photo, at(7)).unwrap();
    assert_eq!(case.write_proof(done("Visita"), at(8)).unwrap(), 7);
    case
}

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap().without_isolates()
}

fn entries(case: &Casefile) -> Vec<ProofEntry> {
    case.proofs().into_iter().map(|entry| entry.body).collect()
}

fn fault(entries: &[ProofEntry]) -> Option<(u64, FaultKind)> {
    check_proofs(entries, &[]).fault.map(|ProofFault { number, kind }| (number, kind))
}

#[test]
fn a_log_holds_and_every_export_tells_count_and_head() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = log(folder.path());
    let check = case.check_proofs();
    assert_eq!((check.count, check.fault, check.removed.as_slice()), (7, None, [4].as_slice()));
    assert_eq!(check.backwards, [] as [u64; 0]);
    let SignedProofs { export, json, signature } = case.export_proofs(None, &words("en"), at(9)).unwrap();
    assert_eq!((export.count, export.entries.len(), export.withheld.len()), (7, 7, 0));
    assert_eq!((&export.head, &export.code), (&export.entries[6].entry.hash, &check.code));
    assert!(!json.contains("nobody should read"));
    // An empty log has a head too.
    let other = tempfile::tempdir().unwrap();
    let empty = create(other.path()).export_proofs(None, &words("en"), at(9)).unwrap().export;
    assert_eq!((empty.head, empty.code), ("0".repeat(64), ["0000"; 10].join(" ")));
    if let Some(out) = std::env::var_os("FARO_PROOF_OUT") {
        std::fs::write(Path::new(&out).join("log.json"), json).unwrap();
        std::fs::write(Path::new(&out).join("log.json.minisig"), signature.unwrap()).unwrap();
        let chosen = case.export_proofs(Some(&[2, 3]), &words("es"), at(9)).unwrap();
        std::fs::write(Path::new(&out).join("chosen.json"), chosen.json).unwrap();
        std::fs::write(Path::new(&out).join("chosen.json.minisig"), chosen.signature.unwrap()).unwrap();
    }
}

#[test]
fn every_edit_deletion_and_exchange_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let good = entries(&log(folder.path()));
    for at in 0..good.len() {
        let number = at as u64 + 1;
        let mut without = good.clone();
        without.remove(at);
        let expected = (at + 1 < good.len()).then_some((number, FaultKind::Missing));
        assert_eq!(
            fault(&without),
            expected,
            "a cut end alone is not noticed: its count and head are others"
        );
        assert_ne!(check_proofs(&without, &[]).count, check_proofs(&good, &[]).count);
        for other in at + 1..good.len() {
            let mut swapped = good.clone();
            swapped.swap(at, other);
            assert_eq!(fault(&swapped), Some((number, FaultKind::Moved)));
        }
        let mut twice = good.clone();
        twice.insert(at, good[at].clone());
        assert_eq!(fault(&twice).map(|(named, _)| named), Some(number + 1));
        let edits: [fn(&mut ProofEntry); 4] = [
            |entry| entry.hash = entry.hash.replace(&entry.hash[..1], "g"),
            |entry| entry.previous = "1".repeat(64),
            |entry| entry.content_hash = "2".repeat(64),
            |entry| match &mut entry.content {
                Some(content) => drop(content.insert("what".into(), "another".into())),
                None => entry.content = Some(serde_json::Map::new()),
            },
        ];
        for edit in edits {
            let mut edited = good.clone();
            edit(&mut edited[at]);
            assert_eq!(fault(&edited), Some((number, FaultKind::Changed)));
        }
        if good[at].content.is_some() {
            for field in good[at].content.clone().unwrap().keys() {
                let mut edited = good.clone();
                edited[at].content.as_mut().unwrap().shift_remove(field);
                assert_eq!(fault(&edited), Some((number, FaultKind::Changed)), "{field}");
            }
            let mut blank = good.clone();
            blank[at].content = None;
            // Without the fifth nobody says why the fourth is empty.
            let named = if number == 5 { 4 } else { number };
            assert_eq!(fault(&blank), Some((named, FaultKind::Changed)), "nothing goes without a word");
        }
    }
}

#[test]
fn an_entry_that_was_written_anew_breaks_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    let (mut good, other) = (entries(&log(folder.path())), tempfile::tempdir().unwrap());
    let mut forged = create(other.path());
    forged.write_proof(done("another life"), at(2)).unwrap();
    good[0] = entries(&forged).remove(0);
    assert_eq!(fault(&good), Some((2, FaultKind::Changed)));
}

#[test]
fn what_is_removed_is_gone_and_that_it_was_removed_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = log(folder.path());
    let all: Vec<_> = entries(&case).iter().map(ProofEntry::proof).collect();
    assert_eq!(all[3], None);
    let removal = all[4].clone().unwrap();
    assert_eq!((removal.result, removal.removes), (ProofResult::Removed, Some(4)));
    let paper = all[5].clone().unwrap();
    assert_eq!((paper.result, paper.photos.len()), (ProofResult::Removed, 1));
    assert_eq!(paper.photos, all[0].clone().unwrap().photos);
    // To remove twice, or to remove a removal, removes nothing.
    assert_eq!((case.remove_proof(4, at(9)).unwrap(), case.remove_proof(5, at(9)).unwrap()), (4, 5));
    assert_eq!(case.check_proofs().count, 7);
    assert!(matches!(case.remove_proof(8, at(9)), Err(CaseError::NotFound { .. })));
    let wrong = Proof { corrects: Some(8), ..done("x") };
    assert!(matches!(case.write_proof(wrong, at(9)), Err(CaseError::NotFound { .. })));
    assert_eq!(case.write_proof(done(" "), at(9)), Err(CaseError::Empty));
    // A paper that no entry names leaves no trace.
    let limits = PaperLimits::default();
    let other = case.add_paper("x", "", &mut &b"other"[..], limits, at(9).to_utc()).unwrap();
    case.delete_paper(&other.to_string(), at(9)).unwrap();
    assert_eq!(case.check_proofs().count, 7);
}

#[test]
fn a_clock_that_was_set_back_is_told_and_breaks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = log(folder.path());
    assert_eq!(case.write_proof(done("yesterday"), at(7)).unwrap(), 8);
    let check = case.check_proofs();
    assert_eq!((check.fault, check.backwards.as_slice()), (None, [8].as_slice()));
}

#[test]
fn the_sheet_says_what_it_proves_in_every_language_and_quotes_word_for_word() {
    let folder = tempfile::tempdir().unwrap();
    let export = log(folder.path()).export_proofs(None, &words("en"), at(9)).unwrap().export;
    let key = export.signed_by.as_deref().unwrap();
    for (tag, honest, anew) in
        [("en", "on an earlier day", "write it all anew"), ("es", "un día anterior", "escrito todo de nuevo")]
    {
        let sheet = text(&proof_sheet(&export, Readers::new(&words(tag), None)));
        for part in [&export.code, key, anew, "Officer Núñez", "¡intente! 再試行 የለም", "C-17", "2026", honest]
        {
            assert!(sheet.contains(part), "{tag}: {part}\n{sheet}");
        }
        assert!(sheet.contains("\n    │ \\u{1F}\\u{7F} – ¡intente!"), "{sheet}");
        assert!(!sheet.chars().any(|c| acts(c) && c != '\n'), "{sheet:?}");
        // Of the marks by which a screen keeps words of two directions apart none is called somebody's.
        let isolating = Words::load(Files::builtin(), tag).unwrap();
        let on_a_screen = text(&proof_sheet(&export, Readers::new(&isolating, None)));
        assert!(on_a_screen.contains('\u{2068}') && plain(&on_a_screen) == plain(&sheet), "{on_a_screen}");
        assert!(!sheet.contains("sheet-") && !sheet.replace("\\u{", "").contains('{'), "{sheet}");
    }
}

#[test]
fn the_bytes_of_an_entry_are_frozen() {
    // Computed by hand with Python from the page of the module: hashlib.sha256 over the canonical text.
    let json = include_str!("data/proof-entry.json");
    let entry: ProofEntry = serde_json::from_str(json).unwrap();
    assert_eq!(fault(std::slice::from_ref(&entry)), None);
    let first = include_str!("data/proof-entry.txt").trim_end();
    assert_eq!(entry.hash, first);
}
