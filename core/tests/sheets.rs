//! Sheets: what stands on them, in both languages, and a page of HTML in which no text is more than text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod languages;

use case_support::full::filled;
use case_support::{Life, ZONE, at, book, day};
use faro_core::Coded;
use faro_core::casefile::{
    Contact, Duty, DutyKind, Hearing, HearingKind, Number, Person, Relation, Role, SourceKind,
};
use faro_core::deadlines::{Every, Recurrence};
use faro_core::files::Files;
use faro_core::l10n::{Words, plain};
use faro_core::outlook::Outlook;
use faro_core::prooflog::{Proof, ProofResult, Reason};
use faro_core::qr::{card_line, read};
use faro_core::sheets::{
    self, Block, Essentials, PaperSize, Readers, Sheet, case_sheet, compliance_sheet, detained_sheet, html,
    interpreter_sheet, phrases_sheet, wallet_sheet,
};
use languages::ALL;

const NOW: &str = "2026-11-22T09:00";

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap()
}

/// The sheet in plain text, without the marks that keep words of two directions apart.
fn text(sheet: &Sheet) -> String {
    plain(&sheets::text(sheet))
}

fn ana() -> Person {
    Person {
        name: "Ana".into(),
        spelling: "LÓPEZ CHÁVEZ, Ana M.".into(),
        relation: Relation::Myself,
        numbers: vec![Number { kind: "A-number".into(), value: "A 205-123-456".into() }],
        language: "Mam, Todos Santos".into(),
        dialect: "as in the mountains".into(),
        town: "Todos Santos, Guatemala".into(),
        born: Some("1990".into()),
    }
}

fn life() -> Life {
    let mut life = Life::new();
    life.case.keep(&ana()).unwrap();
    let lawyer = Contact {
        name: "Rosa Pérez <rosa@example.org>".into(),
        role: Role::Lawyer,
        phone: "+1 212 555 0100".into(),
        ..Contact::default()
    };
    let sister = Contact {
        name: "Lucía".into(),
        role: Role::Family,
        phone: "+502 5555 0101".into(),
        ..Contact::default()
    };
    life.case.keep(&sister).unwrap();
    life.case.keep(&lawyer).unwrap();
    let hearing = Hearing {
        place: "26 Federal Plaza, New York".into(),
        judge: "Judge \"Smith\" & Co".into(),
        interpreter: "Mam, a woman".into(),
        ..Hearing::new("us", HearingKind::Individual, "2027-02-02T09:00", ZONE)
    };
    life.add(&hearing);
    life.fact("us.moved_on", "2026-11-20");
    life
}

fn essentials(life: &Life) -> Essentials {
    Essentials::of(&life.case, &life.outlook(NOW))
}

/// All sheets of a case but the proof log's.
fn all_sheets(life: &Life, readers: Readers<'_>) -> Vec<Sheet> {
    let (essentials, outlook) = (essentials(life), life.outlook(NOW));
    vec![
        case_sheet(&essentials, readers),
        wallet_sheet(&essentials, readers),
        detained_sheet(&essentials, readers),
        interpreter_sheet(&essentials, readers),
        phrases_sheet(Files::builtin(), &essentials, readers).unwrap(),
        compliance_sheet(&outlook.compliance(&life.case), &essentials, readers),
    ]
}

#[test]
fn the_case_sheet_says_who_when_where_and_whom_to_call_in_both_languages() {
    let (en, es) = (words("en"), words("es"));
    let sheet = text(&case_sheet(&essentials(&life()), Readers::new(&es, Some(&en))));
    for part in [
        "LÓPEZ CHÁVEZ, Ana M.",
        "A 205-123-456",
        "1990",
        "Tuesday 2 February 2027, 9:00 a.m.",
        "martes 2 de febrero de 2027, 9:00 a. m.",
        "26 Federal Plaza, New York",
        "+1 212 555 0100",
        "Whom to call",
        "A quién llamar",
    ] {
        assert!(sheet.contains(part), "{part}\n{sheet}");
    }
    // The lawyer first, whoever was written down before.
    assert!(sheet.find("Rosa").unwrap() < sheet.find("Lucía").unwrap());
    let english = text(&case_sheet(&essentials(&life()), Readers::new(&en, Some(&words("en")))));
    assert!(!english.contains("febrero") && english.matches("9:00 a.m.").count() == 1, "{english}");
}

#[test]
fn every_line_has_the_language_that_it_is_in() {
    let (ar, en) = (words("ar"), words("en"));
    let sheet = html(&case_sheet(&essentials(&life()), Readers::new(&ar, Some(&en))), PaperSize::Letter);
    assert!(sheet.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(sheet.contains("<div lang=\"und\" dir=\"auto\">LÓPEZ CHÁVEZ, Ana M.</div>"), "{sheet}");
    assert!(sheet.contains("<div lang=\"und\" dir=\"ltr\">A 205-123-456</div>"), "{sheet}");
    assert!(sheet.contains("lang=\"ar\" dir=\"rtl\"") && sheet.contains("lang=\"en\" dir=\"ltr\""));
}

#[test]
fn a_page_runs_nothing_fetches_nothing_and_no_text_in_it_is_more_than_text() {
    let mut life = life();
    let hostile = "</div><script src=//x>&\"'\u{202e}<img onerror=a style='background:url(//x)'>";
    let person = Person { name: hostile.into(), language: hostile.into(), ..ana() };
    let person = Person { spelling: String::new(), relation: Relation::Other, ..person };
    life.case.keep(&person).unwrap();
    life.case.keep(&Contact { name: hostile.into(), phone: hostile.into(), ..Contact::default() }).unwrap();
    life.add(&Hearing {
        place: hostile.into(),
        ..Hearing::new("us", HearingKind::Other, "2026-12-02", ZONE)
    });
    for tag in ALL {
        let (first, second) = (words(tag), words("en"));
        for sheet in all_sheets(&life, Readers::new(&first, Some(&second))) {
            for size in PaperSize::ALL {
                let page = html(&sheet, *size);
                // What stands between < and > is ours: text has neither.
                let tags: Vec<&str> =
                    page.split('<').skip(1).filter_map(|part| part.split('>').next()).collect();
                for forbidden in ["script", "img ", "href", "src=", "style=", "onerror", "url("] {
                    assert!(tags.iter().all(|tag| !tag.contains(forbidden)), "{forbidden}: {page}");
                }
                assert!(!page.contains('\u{202e}'), "what would turn the line round is a number");
                assert!(page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
                assert!(page.contains(&format!("@page{{size:{}}}", size.code())), "{page}");
            }
        }
    }
}

#[test]
fn hearings_have_room_before_all_else_and_what_has_none_is_counted() {
    let mut life = life();
    for at in 1..9 {
        let duty = Duty {
            title: format!("Visit {at}"),
            ..Duty::new(DutyKind::Other, Recurrence::once(day(&format!("2026-12-0{at}"))), ZONE)
        };
        life.case.add_duty(&duty).unwrap();
    }
    let essentials = essentials(&life);
    let (chosen, left) = Outlook::most_grave(&essentials.items, 3);
    assert_eq!((chosen.len(), left + 3), (3, essentials.items.len()));
    assert!(chosen.iter().any(|item| item.id.starts_with("hearing:")));
    let days: Vec<_> = chosen.iter().map(|item| item.act_by).collect();
    assert!(days.is_sorted(), "{days:?}");
    let sheet = text(&case_sheet(&essentials, Readers::new(&words("en"), None)));
    assert!(
        sheet.contains(&format!("{} more dates are not on this page.", essentials.items.len() - 5)),
        "{sheet}"
    );
}

#[test]
fn an_empty_case_leaves_room_to_write() {
    let life = Life::new();
    for sheet in all_sheets(&life, Readers::new(&words("en"), Some(&words("es")))) {
        let writes = |block: &Block| matches!(block, Block::Write { .. });
        let cards = sheet.blocks.iter().filter_map(|block| match block {
            Block::Card(blocks) => Some(blocks),
            _ => None,
        });
        let has_room = sheet.blocks.iter().chain(cards.flatten()).any(writes);
        assert!(has_room || text(&sheet).contains("no entry about a check-in yet"), "{sheet:?}");
    }
}

#[test]
fn spanish_is_refused_only_by_who_speaks_another_language() {
    let en = words("en");
    let sheet = |language: &str| {
        let mut life = Life::new();
        life.case.keep(&Person { language: language.into(), ..ana() }).unwrap();
        text(&interpreter_sheet(&essentials(&life), Readers::new(&en, None)))
    };
    assert!(sheet("Mam").contains("Not Spanish") && sheet("").contains("Not Spanish"));
    assert!(!sheet("español").contains("Not Spanish"));
    let whole = text(&interpreter_sheet(&essentials(&life()), Readers::new(&en, None)));
    for told in ["Mam, a woman", "as in the mountains", "Todos Santos, Guatemala"] {
        assert!(whole.contains(told), "{told}");
    }
}

#[test]
fn the_phrases_are_shown_in_english_with_what_they_mean_and_how_they_sound() {
    let (en, es, ar) = (words("en"), words("es"), words("ar"));
    let sheet = |first, second| {
        text(
            &phrases_sheet(Files::builtin(), &essentials(&life()), Readers::new(first, Some(second)))
                .unwrap(),
        )
    };
    for (first, second) in [(&es, &en), (&en, &es)] {
        let sheet = sheet(first, second);
        for part in [
            "I have a lawyer: Rosa Pérez <rosa@example.org>. I want",
            "Tengo abogado: Rosa Pérez <rosa@example.org>.",
            "Ai jav a lóyer: Rosa Pérez <rosa@example.org>.",
            "I speak Mam, Todos Santos.",
            "sent to ________________.",
            "LÓPEZ CHÁVEZ, Ana M.",
        ] {
            assert!(sheet.contains(part), "{part}\n{sheet}");
        }
        assert_eq!(sheet.matches("I want to appeal.").count(), 1, "{sheet}");
    }
    // Where nobody translated it, the English stands alone.
    let arabic = sheet(&ar, &en);
    assert!(arabic.contains("I want to appeal.") && !arabic.contains("apíl"), "{arabic}");
}

#[test]
fn each_figure_of_the_compliance_sheet_is_the_entries_of_the_log_that_say_so() {
    let mut life = life();
    let weekly = Recurrence::of(day("2026-08-05"), Every::Weeks { count: 1, on: Vec::new() });
    let photo = life.case.add_duty(&Duty::new(DutyKind::Photo, weekly.clone(), ZONE)).unwrap();
    let other = life.case.add_duty(&Duty::new(DutyKind::Other, weekly, ZONE)).unwrap();
    let mark = |life: &mut Life, duty: String, on: &str, result, reason| {
        let proof = Proof { result, reason, note: "x".into(), ..Proof::default() };
        life.says(&format!("duty:{duty}@{on}"), proof, &format!("{on}T12:00")).unwrap();
    };
    let photo = photo.to_string();
    mark(&mut life, photo.clone(), "2026-08-12", ProofResult::Done, None);
    mark(&mut life, photo.clone(), "2026-08-19", ProofResult::Done, None);
    mark(&mut life, other.to_string(), "2026-08-19", ProofResult::Done, None);
    mark(&mut life, photo.clone(), "2026-08-26", ProofResult::CouldNot, Some(Reason::AppRefused));
    mark(&mut life, photo.clone(), "2026-10-07", ProofResult::CouldNot, Some(Reason::AppBroken));
    mark(&mut life, photo.clone(), "2026-10-14", ProofResult::Done, None);
    life.undo(&format!("duty:{photo}@2026-10-14"), "2026-10-14T13:00").unwrap();
    let compliance = life.outlook(NOW).compliance(&life.case);
    let of = |at: usize| &compliance.months[at].1;
    assert_eq!(compliance.months.len(), 3, "the month between is there");
    assert_eq!((of(0).done.as_slice(), of(0).refused.as_slice()), (&[1, 2][..], &[4][..]));
    assert_eq!(*of(1), faro_core::outlook::Figures::default());
    assert_eq!((of(2).broken.as_slice(), of(2).done.as_slice()), (&[5][..], &[][..]));
    assert_eq!((compliance.total.done.len(), compliance.total.missed.len()), (2, 0));
    let sheet = text(&compliance_sheet(&compliance, &essentials(&life), Readers::new(&words("en"), None)));
    assert!(
        sheet.contains("2026-08 | 2 (1–2) | 0 | 1 (4) | 0 | 0") && sheet.contains("covers 3 months"),
        "{sheet}"
    );
    // A duty that is deleted is still known by what its entries are called.
    life.case.delete_duty(&photo).unwrap();
    assert_eq!(life.outlook(NOW).compliance(&life.case), compliance);
}

#[test]
fn the_code_of_a_sheet_reads_back() {
    let sheet = case_sheet(&essentials(&life()), Readers::new(&words("en"), None));
    let code = sheet.blocks.iter().find_map(|block| match block {
        Block::Code { code, .. } => Some(code),
        _ => None,
    });
    let code = code.unwrap();
    let (scale, side) = (4, code.picture_side());
    let quiet = (side - code.side()) / 2;
    let is_dark = |x: usize, y: usize| {
        let place =
            x.checked_sub(quiet).zip(y.checked_sub(quiet)).filter(|(x, y)| (*x).max(*y) < code.side());
        place.is_some_and(|(x, y)| code.modules()[y * code.side() + x])
    };
    let grey: Vec<u8> = (0..side * scale)
        .flat_map(|y| (0..side * scale).map(move |x| (x, y)))
        .map(|(x, y)| if is_dark(x / scale, y / scale) { 0 } else { 255 })
        .collect();
    let found = read(&grey, side * scale).unwrap();
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("LÓPEZ CHÁVEZ, Ana M.\nA-number A 205-123-456\n2026-11-25"), "{found:?}");
    assert!(found[0].contains("+1 212 555 0100") && card_line(&found[0]).is_none());
}

#[test]
fn a_moved_hearing_is_on_the_sheet_as_the_outlook_says_it() {
    let mut life = Life::new();
    let id = life.hearing(HearingKind::Master, "2027-02-02T09:00");
    life.told(id, SourceKind::HearingNotice, "2027-01-12T13:30", "2026-11-21");
    let outlook = Outlook::of(&life.case, book(), at(NOW));
    let sheet = text(&case_sheet(&Essentials::of(&life.case, &outlook), Readers::new(&words("en"), None)));
    assert!(sheet.contains("Tuesday 12 January 2027, 1:30 p.m.") && !sheet.contains("2 February"), "{sheet}");
}

/// Each sheet of a full case in every language, for `core/tests/sheets_printed` to print and to look at.
#[test]
fn a_full_case_is_written_for_the_printer() {
    let life = filled(Life::new());
    let out = std::env::var_os("FARO_SHEETS_OUT").map(std::path::PathBuf::from);
    for tag in ALL {
        let (first, second) = (words(tag), words(if tag == "en" { "es" } else { "en" }));
        for sheet in all_sheets(&life, Readers::new(&first, Some(&second))) {
            let said = text(&sheet);
            assert!(said.contains("FERNÁNDEZ-ETXEBERRIA"), "{said}");
            let codes = sheet.blocks.iter().filter(|block| matches!(block, Block::Code { .. }));
            assert_eq!(codes.count(), usize::from(sheet.kind.code() == "case"));
            let Some(out) = &out else { continue };
            for size in PaperSize::ALL {
                let name = format!("{}-{tag}-{}", sheet.kind.code(), size.code());
                std::fs::write(out.join(format!("{name}.html")), html(&sheet, *size)).unwrap();
                std::fs::write(out.join(format!("{name}.txt")), &said).unwrap();
            }
        }
    }
}

/// A reader takes an isolate in which only others stand for left to right, and shows its words backwards.
#[test]
fn a_day_of_several_words_runs_from_right_to_left() {
    let sheet = case_sheet(&essentials(&life()), Readers::new(&words("ar"), None));
    let days = sheet.blocks.iter().filter_map(|block| match block {
        Block::Date { days, .. } => Some(days),
        _ => None,
    });
    let arabic: Vec<_> = days.flatten().flatten().filter(|line| line.tag == "ar").collect();
    assert!(arabic.iter().any(|line| line.text.contains('\u{2067}')), "{arabic:?}");
    for line in arabic {
        let chars: Vec<char> = line.text.chars().collect();
        let is_unsaid = |pair: &[char]| pair[0] == '\u{2068}' && ('\u{2066}'..='\u{2068}').contains(&pair[1]);
        assert!(!chars.windows(2).any(is_unsaid), "{line:?}");
    }
}
