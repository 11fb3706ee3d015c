//! What a voice reads: of the twelve cases and of every article, in every language, and of the texts that voices misread.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod cases_support;
mod languages;

use std::collections::BTreeSet;

use case_support::{Life, at};
use cases_support::{NAMES, read, stage};
use faro_core::casefile::{HearingKind, SourceKind};
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::Library;
use faro_core::l10n::{Manifest, Words};
use faro_core::outlook::{Condition, Outlook};
use faro_core::spoken::{Block, Voice, read_article, read_home, read_page, read_section};
use languages::ALL;

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap()
}

fn said(tag: &str, text: &str) -> String {
    let words = words(tag);
    let blocks = Voice::new(&words).read(text, tag, false);
    blocks.into_iter().map(|block| block.text).collect::<Vec<_>>().join("\n")
}

/// What is wrong with a block for a listener.
fn fault(block: &Block, languages: &BTreeSet<String>, ids: &[String]) -> Option<&'static str> {
    let text = block.text.as_str();
    let figures = text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or_default();
    let is_time = |part: &[char]| part[1] == ':' && part[0].is_ascii_digit() && part[2].is_ascii_digit();
    let chars: Vec<char> = text.chars().collect();
    [
        (!languages.contains(&block.tag), "no language"),
        (text.trim().is_empty() || text.trim() != text, "nothing to say, or blanks around it"),
        (figures > 4, "a number that nobody can follow"),
        (chars.windows(3).any(is_time), "a time in figures"),
        (text.contains(|c: char| "*#`|<>{}[]_§→\n".contains(c)), "markup"),
        (
            text.contains(|c: char| {
                matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}')
            }),
            "a mark",
        ),
        (text.contains("://") || text.contains("www.") || text.contains(".gov"), "an address"),
        (
            ["hearing:", "duty:"].iter().any(|kind| text.split(kind).skip(1).any(|id| !id.starts_with(' '))),
            "an id",
        ),
        (ids.iter().any(|id| text.contains(id.as_str())), "an id"),
        (
            text.split(|c: char| c != '-' && !c.is_alphanumeric())
                .any(|word| word.starts_with("spoken-") || word.starts_with("us-")),
            "the name of a message",
        ),
    ]
    .into_iter()
    .find_map(|(is_wrong, fault)| is_wrong.then_some(fault))
}

#[test]
fn the_twelve_cases_are_read_without_a_sign_that_nobody_says() {
    let (book, english) = (Rulebook::load(Files::builtin()).unwrap(), words("en").without_isolates());
    let languages: BTreeSet<String> =
        Manifest::load(Files::builtin()).unwrap().languages.into_iter().map(|one| one.tag).collect();
    let all = ALL.map(|tag| (tag, words(tag)));
    let (mut wrong, mut count) = (Vec::new(), 0);
    for name in NAMES {
        let (source, home) = (read(name), tempfile::tempdir().unwrap());
        let vault = home.path().join("vault");
        stage::build(&source, &vault, &book, &english);
        let case = stage::open(&vault);
        let outlook = Outlook::of(&case, &book, source.now());
        let rules = outlook.items().into_iter().filter_map(|item| item.rule);
        let records = case.vault().records().map(|(id, _)| id.to_string());
        let ids: Vec<String> = rules.chain(records).collect();
        for (tag, words) in &all {
            let voice = Voice::new(words);
            let condition = Condition::of(&case).on(outlook.today());
            let mut blocks = read_home(&outlook.home(), &condition, voice);
            let heads = blocks.iter().filter(|block| block.heading).count();
            assert!(heads >= outlook.items().len(), "{name}/{tag}: each item is named");
            for item in outlook.items() {
                let page = read_page(&outlook.page(&item.id).unwrap(), voice);
                assert!(page[0].heading && page.len() > 3, "{name}/{tag}: {page:?}");
                blocks.extend(page);
            }
            count += blocks.len();
            let faults =
                blocks.iter().filter_map(|block| Some((fault(block, &languages, &ids)?, &block.text)));
            wrong.extend(faults.map(|(fault, text)| format!("{name}/{tag}: {fault}: {text}")));
        }
    }
    assert!(count > 3000, "{count}");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_article_is_read_in_the_language_of_each_section() {
    let book = Rulebook::load(Files::builtin()).unwrap();
    let languages: BTreeSet<String> = ALL.map(str::to_owned).into();
    let mut wrong = Vec::new();
    for tag in ALL {
        let words = words(tag);
        let voice = Voice::new(&words);
        for article in Library::load(Files::builtin(), &book, &words).unwrap().articles() {
            let blocks = read_article(article, article.checked_on, voice);
            for section in &article.sections {
                let read = read_section(section, voice);
                assert!(read.iter().all(|block| block.tag == section.heading.tag), "{}", article.id);
                assert!(read.len() >= section.blocks.len(), "{}#{}: {read:?}", article.id, section.id);
                assert!(blocks.windows(read.len()).any(|part| part == read), "{}#{}", article.id, section.id);
            }
            let ids = [article.id.clone()];
            let faults =
                blocks.iter().filter_map(|block| Some((fault(block, &languages, &ids)?, &block.text)));
            wrong.extend(faults.map(|(fault, text)| format!("{tag} {}: {fault}: {text}", article.id)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Who only hears the page must not take a date for right that was found to be wrong.
#[test]
fn a_date_that_turned_out_wrong_is_said_to_be_wrong() {
    let mut life = Life::new();
    let id = life.hearing(HearingKind::Master, "2027-02-02T09:00");
    life.told(id, SourceKind::HearingNotice, "2027-01-12T13:30", "2026-11-20");
    life.told(id, SourceKind::Lawyer, "2027-02-02T09:00", "2026-11-21");
    let page = |life: &Life| {
        let (words, outlook) = (words("en"), life.outlook("2026-11-22T09:00"));
        let page = read_page(&outlook.page(&format!("hearing:{id}")).unwrap(), Voice::new(&words));
        page.into_iter().map(|block| block.text).collect::<Vec<_>>()
    };
    assert!(!page(&life).iter().any(|text| text == "Turned out to be wrong"));
    life.case.settle_hearing(&id.to_string(), SourceKind::Lawyer, at("2026-11-22T09:00").to_utc()).unwrap();
    let said = page(&life);
    let wrong = said.iter().position(|text| text == "Turned out to be wrong").unwrap();
    assert_eq!(said[wrong - 1], "Tuesday 12 January 2027, 1 30 in the afternoon.");
    assert_eq!(said.iter().filter(|text| *text == "Turned out to be wrong").count(), 1);
}

#[test]
fn a_voice_is_given_what_it_reads_well() {
    let rows = [
        ("en", "Call 1-800-898-7180.", "Call 1, 8 0 0, 8 9 8, 7 1 8 0."),
        ("en", "+1 212 555 0100", "plus 1, 2 1 2, 5 5 5, 0 1 0 0"),
        ("es", "Llame al (555) 010-2030 hoy.", "Llame al 5 5 5, 0 1 0, 2 0 3 0 hoy."),
        ("en", "A205-123-456", "A 2 0 5, 1 2 3, 4 5 6"),
        ("en", "A 205-123-456", "A 2 0 5, 1 2 3, 4 5 6"),
        ("en", "A205123456", "A 2 0 5, 1 2 3, 4 5 6"),
        ("en", "Send Form I-589 and EOIR-33/IC.", "Send Form I 5 8 9 and E O I R 33 I C."),
        ("en", "USCIS’s office, and ICE.", "U S C I S’s office, and ICE."),
        ("en", "MARÍA LÓPEZ, 26 FEDERAL PLAZA", "MARÍA LÓPEZ, 26 FEDERAL PLAZA"),
        ("en", "8 CFR 1003.38(b)", "8 Code of Federal Regulations 1003.38, b"),
        ("en", "8 USC 1229a(b)(5)(C)(ii).", "8 United States Code 1229a, b, 5, C, ii."),
        ("en", "8 U.S.C. § 1158(a), INA 208", "8 United States Code section 1158, a, I N A 208"),
        ("es", "§ 240 o §1158", "sección 240 o sección 1158"),
        ("en", "It costs $1,050.", "It costs 1050 dollars."),
        ("es", "Cuesta $100 o más", "Cuesta 100 dólares o más"),
        ("en", "See https://acis.eoir.justice.gov/en/ now", "See the web address that you see here now"),
        ("en", "Write to rosa@example.org.", "Write to the e-mail address that you see here."),
        ("en", "Thursday 5 November 2026, 9:00 a.m.", "Thursday 5 November 2026, 9 o’clock in the morning."),
        (
            "en",
            "From 9:05 a.m. until 12:30 p.m. Bring it.",
            "From 9 05 in the morning until 12 30 at noon. Bring it.",
        ),
        ("en", "9:00 a.m. – 11:30 p.m.", "9 o’clock in the morning to 11 30 in the evening."),
        (
            "es",
            "jueves 5 de noviembre de 2026, 9:30 a. m.",
            "jueves 5 de noviembre de 2026, 9 y 30 de la mañana.",
        ),
        ("am", "3:00 AM (ጠዋት)", "ከሌሊቱ 3 ሰዓት በምዕራባውያን አቆጣጠር"),
        ("am", "ከጠዋቱ 3:00", "ከጠዋቱ 3 ሰዓት"),
        ("ar", "\u{2068}9:05 صباحًا\u{2069}", "9 و5 دقائق صباحًا"),
        ("ar", "كانون الثاني/يناير", "كانون الثاني, يناير"),
        ("fa-AF", "\u{2066}+1 800 898 7180\u{2069}", "جمع 1, 8 0 0, 8 9 8, 7 1 8 0"),
        ("fa-AF", "۱۲۳۴۵۶۷", "۱ ۲ ۳, ۴ ۵ ۶ ۷"),
        ("en", "born 1990-04-17", "born Tuesday 17 April 1990"),
        ("en", "in 30 days, 5–7 of 12", "in 30 days, 5 to 7 of 12"),
        ("en", "**Bring** _this_ # now\n\n- one", "Bring this now\none"),
        ("en", "I speak ________. He/she too", "I speak … . He, she too"),
        ("en", "99:99 and 1:2 and 1:2:3 and ::", "99:99 and 1:2 and 1:2:3 and ::"),
        ("en", "", ""),
        ("en", "—\n…", ""),
        ("en", "It ends in .gov.", "It ends in dot gov."),
    ];
    let odd = rows.iter().filter(|(tag, text, expected)| said(tag, text) != *expected);
    let odd: Vec<_> =
        odd.map(|(tag, text, wanted)| format!("{text}\n+ {}\n- {wanted}", said(tag, text))).collect();
    assert!(odd.is_empty(), "{}", odd.join("\n"));
}

#[test]
fn nothing_that_somebody_wrote_breaks_it() {
    for text in [
        ":",
        "1:",
        ":30",
        "é9:00",
        "9:0é",
        "(((",
        "$",
        "$$5",
        "§§§",
        "-",
        "+",
        "1-",
        "a(b)(",
        "A-",
        "A1",
        "@",
        "0:00",
        "24:00",
        "9:00 9:00 9:00",
        "1,2,3",
        "1,,2",
        "٩:٠٠",
        "\u{2068}",
        "1 2 3 4 5 6 7 8 9",
        "– – –",
        "…………",
        "9:00a.m.",
    ] {
        for tag in ALL {
            let once = said(tag, text);
            assert!(once.len() <= 40 * (text.len() + 1), "{tag}: {text}: {once}");
        }
    }
}
