//! A rule file with a fault is refused with its name, line and field; no rule is ever half loaded.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use faro_core::deadlines::{FactValue, Rulebook, compute, lint};
use faro_core::files::Files;
use faro_core::l10n::{Manifest, Severity};
use faro_core::packs::PackError;

/// Fields without which a rule is whole too: they say something more, or when it does not hold. A file cannot show that
/// such a line is missing; the worked examples and the second count with python-dateutil do.
const MAY_BE_MISSING: &[&str] = &[
    "governed_by",
    "which",
    "or_sooner",
    "roll_since",
    "not_before",
    "ahead",
    "by_choice",
    "at_once",
    "soonest",
    "optional",
    "met_by",
    "sent_by",
    "ended_by",
    "waits_for",
    "hearing",
    "disputes",
    "applies",
    "only_if_told",
    "in_order",
    "from",
    "until",
    "source",
    "filing",
    "forms",
    "fee",
    "note",
    "usual",
    "first_after",
    "chained",
    "period_from",
    "safe_period",
    "clamp",
    "franc",
    "mail",
    "deemed",
    "added_days",
    "stopped",
    "suspended",
    "within",
    "excluded_month",
    "firm",
    "calendar",
    "calendar_of",
    "safe_calendar",
];

/// The pack of one file, with another text in it.
fn with(path: &str, text: String) -> Files {
    let pack: String = path.split_inclusive('/').take(2).collect();
    let all = Files::builtin().matching(&pack, "").map(|(there, old)| {
        let text = if there == path { text.clone() } else { old.to_owned() };
        (there.to_owned(), text)
    });
    all.collect()
}

/// The keys that a line writes: its own, and those of an inline table.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(" = ")?;
    (!key.starts_with('#') && !key.contains(' ')).then_some(key)
}

fn replaced(text: &str, index: usize, line: &str) -> String {
    let lines = text.lines().enumerate().map(|(at, old)| if at == index { line } else { old });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

fn refusal(path: &str, text: String) -> Option<(usize, String)> {
    match Rulebook::load(&with(path, text)) {
        Ok(_) => None,
        Err(PackError::Invalid { path: found, line, detail }) => {
            assert_eq!(found, path);
            Some((line, detail))
        }
        Err(error) => panic!("{path}: {error}"),
    }
}

#[test]
fn a_misspelt_field_or_a_wrong_type_is_named_with_its_line() {
    let rules: Vec<_> =
        Files::builtin().matching("packs/", ".toml").filter(|(path, _)| path.contains("/rules/")).collect();
    assert!(rules.len() >= 78);
    let mut tried = 0;
    for (path, text) in rules.iter() {
        for (index, line) in text.lines().enumerate() {
            let Some(key) = key(line) else { continue };
            let misspelt = replaced(text, index, &line.replacen(key, &format!("{key}x"), 1));
            let (at, detail) = refusal(path, misspelt).unwrap_or_else(|| panic!("{path}: {key}x was taken"));
            assert!(at == index + 1 && detail.contains(key), "{path}:{at} for {}: {detail}", index + 1);

            let wrong = replaced(text, index, &format!("{key} = {{ wrong = [1.5] }}"));
            let (at, detail) =
                refusal(path, wrong).unwrap_or_else(|| panic!("{path}: a wrong {key} was taken"));
            assert!(at == index + 1, "{path}:{at} for {} ({key}): {detail}", index + 1);
            tried += 2;
        }
    }
    assert!(tried > 2000, "{tried}");
}

#[test]
fn a_missing_field_is_named() {
    let mut tried = 0;
    for (path, text) in
        Files::builtin().matching("packs/", ".toml").filter(|(path, _)| path.contains("/rules/"))
    {
        for (index, line) in text.lines().enumerate() {
            // A variant and an alternative reading name only what they count otherwise.
            let section = text.lines().take(index).filter(|line| line.starts_with('[')).last();
            let reading = matches!(section, Some("[[version.alternative]]" | "[[version.variant]]"));
            let needed =
                |key: &&str| !MAY_BE_MISSING.contains(key) && (!reading || ["when", "means"].contains(key));
            let Some(key) = key(line).filter(needed) else { continue };
            let (_, detail) = refusal(path, replaced(text, index, ""))
                .unwrap_or_else(|| panic!("{path}: no {key} was taken"));
            assert!(detail.contains(key), "{path}: {detail}");
            tried += 1;
        }
    }
    assert!(tried > 700, "{tried}");
}

#[test]
fn what_contradicts_itself_is_refused() {
    let path = "packs/us/rules/pfr.toml";
    let text = Files::builtin().get(path).unwrap();
    for (from, to, why) in [
        ("trigger = [\"bia_order\"", "trigger = [\"bia_ordre\"", "bia_ordre is used, but not asked for"),
        ("calendar = \"us.federal\"", "calendar = \"us.fedreal\"", "there is no us.fedreal"),
        ("id = \"us.pfr\"", "id = \"us.prf\"", "us.prf belongs into packs/us/rules/prf.toml"),
        ("status = \"in_force\"", "status = \"proposed\"", "none is in force or unverified"),
        ("calendar = \"us.federal\"\n", "", "the day to act by needs one"),
        ("kind = \"deadline\"", "kind = \"window\"", "a window has it"),
        ("period = \"30 days\"", "period = \"30 dyas\"", "expected a period"),
        ("2026-11-27", "2026-02-30", ""),
    ] {
        let (line, detail) =
            refusal(path, text.replacen(from, to, 1)).unwrap_or_else(|| panic!("{to} was taken"));
        assert!(line > 0 && detail.contains(why), "{detail}");
    }
}

#[test]
fn what_names_a_rule_or_a_fact_that_is_not_there_is_refused() {
    let (one_year, mtr, disputed) = ("asylum.one_year", "mtr.90", "bia.appeal.10_disputed");
    let eligible = "ead.c8.eligible";
    for (rule, from, to, why) in [
        (
            one_year,
            "met_by = \"i589_received\"",
            "met_by = \"i589_recieved\"",
            "`met_by`: i589_recieved is used",
        ),
        (one_year, "sent_by = \"i589_filed\"", "sent_by = \"i589_field\"", "`sent_by`: i589_field is used"),
        (one_year, "sent_by = \"i589_filed\"", "sent_by = \"unaccompanied_child\"", "is a bool, not a date"),
        (
            one_year,
            "ended_by = \"asylum_granted\"",
            "ended_by = \"asylum_grnated\"",
            "`ended_by`: no other rule asks for asylum_grnated",
        ),
        (
            one_year,
            "ended_by = \"asylum_granted\"",
            "ended_by = \"unaccompanied_child\"",
            "`ended_by`: no other rule",
        ),
        (
            one_year,
            "ended_by = \"asylum_granted\"",
            "ended_by = \"appeal_filed\"",
            "`ended_by`: appeal_filed is a bool",
        ),
        (eligible, "us.ead.c8.apply", "us.ead.c8.aply", "`waits_for`: there is no rule us.ead.c8.aply"),
        (eligible, "us.ead.c8.apply", "us.ead.c8.eligible", "`waits_for`: us.ead.c8.eligible waits itself"),
        (
            one_year,
            "met_by = \"i589_received\"",
            "met_by = \"last_arrival\"",
            "last_arrival must be optional",
        ),
        (
            one_year,
            "when = { unaccompanied_child",
            "when = { last_arrival",
            "last_arrival is a date, not a bool",
        ),
        (one_year, "trigger = [\"last_arrival\"]", "trigger = [\"unaccompanied_child\"]", "`trigger`: unacc"),
        (mtr, "us.bia.appeal.30", "us.bia.appeal.03", "`chained`: there is no rule us.bia.appeal.03"),
        (mtr, "us.bia.appeal.30", "us.ead.expiry", "`chained`: us.ead.expiry has no last day"),
        (
            mtr,
            "unless = { appeal_filed",
            "unless = { bia_order",
            "`chained`: bia_order is a date, not a bool",
        ),
        (disputed, "us.bia.appeal.30", "us.bia.appeal.03", "`disputes`: there is no rule us.bia.appeal.03"),
        (disputed, "us.bia.appeal.30", "us.ead.expiry", "`disputes`: us.ead.expiry has no day to act by"),
        (
            disputed,
            "disputes = \"us.bia.appeal.30\"",
            "disputes = \"us.bia.appeal.10_disputed\"",
            "cannot dispute itself",
        ),
        (
            "registration.30",
            "{ already_registered",
            "{ alredy_registered",
            "`applies`: alredy_registered is used",
        ),
        ("registration.30", "{ already_registered", "{ last_arrival", "`applies`: last_arrival is a date"),
        ("tps.rereg", "[\"tps_opens\", ", "[\"tps_open\", ", "`in_order`: tps_open is used"),
        (
            "eoir33.bia",
            "kind = \"deadline\"",
            "kind = \"deadline\"\nin_order = [[\"moved_on\", \"appeal_filed\"]]",
            "`in_order`: appeal_filed is a bool",
        ),
        (
            "court.filing.master",
            "hearing = \"master\"",
            "hearing = \"mastre\"",
            "`hearing`: there is no mastre, only individual",
        ),
        (
            "uscis.rfe",
            "period_from = \"max_days\"",
            "period_from = \"rfe_mailed\"",
            "`period_from`: rfe_mailed is a date",
        ),
        ("pfr", "kind = \"deadline\"", "kind = \"hours\"", "`trigger`: hours count from an instant"),
        (
            "ice.checkin.recurring",
            "\"1 week\"",
            "\"0 weeks\"",
            "`period`: it comes back after a day at least",
        ),
    ] {
        let path = format!("packs/us/rules/{rule}.toml");
        let old = Files::builtin().get(&path).unwrap();
        let new = old.replacen(from, to, 1);
        assert_ne!(old, new, "{rule}: {from}");
        let (line, detail) = refusal(&path, new).unwrap_or_else(|| panic!("{rule}: {to} was taken"));
        assert!(line > 1 && detail.starts_with("field `") && detail.contains(why), "{rule}:{line}: {detail}");
    }
}

/// A pack of rules, each of which counts from the end of the one that is named beside it.
fn chained(rules: &[(&str, &str)]) -> Files {
    let text = |id: &str, on: &str| {
        let chained = format!("chained = {{ rule = \"{on}\", unless = {{ no = true }} }}\n");
        format!(
            "id = \"{id}\"\nkind = \"deadline\"\nfact = [{{ name = \"day\", type = \"date\" }}, \
             {{ name = \"no\", type = \"bool\", optional = true }}]\n\n[[version]]\nstatus = \"in_force\"\n\
             citation = []\nchecked_on = 2026-11-21\nverify_by = 2027-11-21\n\
             confidence = {{ period = \"M\", counting = \"M\" }}\n\n[version.count]\ntrigger = [\"day\"]\n{}\
             direction = \"after\"\nperiod = \"10 days\"\nroll = \"none\"\ncalendar = \"aa.federal\"\n",
            if on.is_empty() { "" } else { &chained }
        )
    };
    let path = |id: &str| format!("packs/{}.toml", id.replacen('.', "/rules/", 1));
    let own = rules.iter().map(|(id, on)| (path(id), text(id, on)));
    let jurisdictions = rules.iter().filter_map(|(id, _)| id.split('.').next());
    let packs = jurisdictions.map(|id| {
        let text = format!(
            "id = \"{id}\"\njurisdiction = \"{id}\"\nversion = 1\nchecked_on = 2026-11-21\nreview_by = 2027-11-21\n"
        );
        (format!("packs/{id}/pack.toml"), text)
    });
    let federal = Files::builtin().get("packs/us/calendars/federal.toml").unwrap();
    let calendar =
        ("packs/aa/calendars/federal.toml".to_owned(), federal.replace("us.federal", "aa.federal"));
    own.chain(packs).chain([calendar]).collect()
}

#[test]
fn a_chain_that_loops_is_refused_and_one_to_a_later_pack_is_not() {
    let loops: [&[(&str, &str)]; 4] = [
        &[("aa.one", "aa.one")],
        &[("aa.one", "aa.two"), ("aa.two", "aa.one")],
        &[("aa.one", "aa.two"), ("aa.two", "bb.three"), ("bb.three", "aa.one")],
        &[("aa.four", ""), ("aa.one", "aa.two"), ("aa.two", "aa.two"), ("bb.three", "aa.four")],
    ];
    for rules in loops {
        let error = Rulebook::load(&chained(rules)).unwrap_err();
        let PackError::Invalid { path, line, detail } = &error else { panic!("{error}") };
        let (id, on) = rules.iter().find(|(id, _)| path.ends_with(&format!("{}.toml", &id[3..]))).unwrap();
        assert_eq!(*detail, format!("field `chained`: the chain comes back to {id}"));
        assert!(chained(rules).get(path).unwrap().lines().nth(line - 1).unwrap().contains(on));
    }
    let book = Rulebook::load(&chained(&[("aa.one", "bb.two"), ("bb.two", "bb.three"), ("bb.three", "")]));
    let (book, day) = (book.unwrap(), "2026-12-01".parse().unwrap());
    let facts = [("bb.day".to_owned(), FactValue::Date(day))].into();
    let end = compute(book.rule("aa.one").unwrap(), &book, &facts, day).unwrap();
    assert_eq!(end.legal_last, Some("2026-12-21".parse().unwrap()));
    let end = compute(book.rule("aa.one").unwrap(), &book, &[].into(), day).unwrap();
    assert_eq!(end.missing, ["day", "day", "day"]);
}

#[test]
fn the_linter_finds_what_loading_does_not_look_for() {
    let files = Files::builtin();
    let manifest = Manifest::load(files).unwrap();
    let day = "2026-11-22".parse().unwrap();
    let own = lint(files, &manifest, day);
    assert!(own.iter().all(|finding| finding.severity == Severity::Warning), "{own:?}");
    let codes =
        |change: &dyn Fn(&str) -> String, day: &str| found("packs/us/rules/bia.brief.toml", change, day);
    assert_eq!(codes(&str::to_owned, "2026-11-22"), Vec::<&str>::new());
    assert_eq!(
        codes(&|text| text.replace("until = 2026-03-09", "until = 2026-03-10"), "2026-11-22"),
        ["R002"]
    );
    assert_eq!(codes(&str::to_owned, "2030-01-01"), ["R004", "R004"]);
    assert_eq!(
        codes(&|text| text.replace("www.ecfr.gov", "law.example.com"), "2026-11-22"),
        ["R005", "R005"]
    );
    let unsourced = |text: &str| {
        let lines = text.lines().filter(|line| !line.starts_with("source"));
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(codes(&unsourced, "2026-11-22"), ["R003", "R003"]);
    let brief = unsourced(files.get("packs/us/rules/bia.brief.toml").unwrap());
    let said = lint(&with("packs/us/rules/bia.brief.toml", brief.clone()), &manifest, day);
    let lines = said.iter().filter(|finding| finding.code == "R003").map(|finding| finding.line);
    let begins =
        brief.lines().enumerate().filter(|(_, line)| *line == "[[version]]").map(|(line, _)| line + 1);
    assert!(lines.eq(begins), "each at its version: {said:?}");
    assert_eq!(codes(&|text| text.replacen("filing", "filling", 1), "2026-11-22"), ["R001"]);
    let words = files.matching("locales/", "/packs/us/rules.ftl");
    let said = words.filter(|(_, text)| text.contains("\nus-bia-brief = ")).count();
    assert!(said > 10, "{said}");
    assert_eq!(
        codes(&|text| text.replacen("filing =", "note = \"nothing\"\nfiling =", 1), "2026-11-22"),
        vec!["R006"; said],
        "one for each language that has the words of the rule"
    );
}

#[test]
fn a_day_to_act_by_may_be_day_0_and_is_held_there() {
    let path = "packs/us/rules/bia.brief.toml";
    let text = Files::builtin().get(path).unwrap().replace("20 days", "1 day");
    let book = Rulebook::load(&with(path, text)).unwrap();
    // A Friday, the eve of Thanksgiving Day, and a Saturday, from which one would walk back to Friday.
    for (told, wanted, held) in [
        ("2026-11-20", "2026-11-20", false),
        ("2026-11-25", "2026-11-25", false),
        ("2026-11-21", "2026-11-21", true),
    ] {
        let facts = [("us.briefing_schedule".to_owned(), FactValue::Date(told.parse().unwrap()))].into();
        let outcome =
            compute(book.rule("us.bia.brief").unwrap(), &book, &facts, told.parse().unwrap()).unwrap();
        assert_eq!(outcome.safe, Some(wanted.parse().unwrap()), "{told}");
        assert_eq!(outcome.steps.iter().any(|step| step.code == "not_before"), held, "{told}");
    }
}

/// Half past eleven in London is the next day in Paris, and a law of that day holds there.
#[test]
fn the_version_is_that_of_the_day_where_the_rule_holds() {
    let path = "packs/fr/rules/detention.48h.toml";
    let old = Files::builtin().get(path).unwrap();
    let (facts, version) = old.split_at(old.find("[[version]]").unwrap());
    let dated = |date: &str| version.replacen("citation", &format!("{date}\ncitation"), 1);
    let newer = dated("from = 2026-12-01").replace("48 hours", "24 hours");
    let text = format!("{facts}{newer}\n{}", dated("until = 2026-12-01"));
    let book = Rulebook::load(&with(path, text)).unwrap();
    for (told, last) in [
        ("2026-11-30T22:30:00+00:00", "2026-12-02"),
        ("2026-11-30T23:30:00+00:00", "2026-12-02"),
        ("2026-12-01T12:00:00+00:00", "2026-12-02"),
    ] {
        let facts = [("fr.detention_notified".to_owned(), FactValue::Instant(told.parse().unwrap()))].into();
        let outcome =
            compute(book.rule("fr.detention.48h").unwrap(), &book, &facts, "2026-12-01".parse().unwrap())
                .unwrap();
        let hours = if told < "2026-11-30T23" { "48 hours" } else { "24 hours" };
        assert_eq!(
            (outcome.version.period().to_string().as_str(), outcome.legal_last),
            (hours, Some(last.parse().unwrap())),
            "{told}"
        );
    }
}

/// What the linter says on a day of one file of the packs, with another text in it.
fn found(path: &str, change: &dyn Fn(&str) -> String, day: &str) -> Vec<&'static str> {
    let files = Files::builtin();
    let text = |there: &str, old: &str| if there == path { change(old) } else { old.to_owned() };
    let all: Files =
        files.matching("", "").map(|(there, old)| (there.to_owned(), text(there, old))).collect();
    let own = lint(&all, &Manifest::load(files).unwrap(), day.parse().unwrap());
    own.into_iter().filter(|finding| finding.path == path).map(|finding| finding.code).collect()
}

#[test]
fn the_linter_finds_what_shows_only_on_days() {
    let found = |path: &str, from: &str, to: &str| {
        let change = |old: &str| {
            let new = old.replacen(from, to, 1);
            assert_ne!(old, new, "{path}: {from}");
            new
        };
        found(path, &change, "2026-11-27")
    };
    let one_year = "packs/us/rules/asylum.one_year.toml";
    let never = "[[version.exception]]\nwhen = { unaccompanied_child = true }\nnote = \"child\"\n\n[[version.alternative]]";
    assert_eq!(found(one_year, "[[version.alternative]]", never), ["R007"]);
    let registration = "packs/us/rules/registration.30.toml";
    let foreign =
        "[[version.variant]]\nwhen = { already_registered = true }\nperiod = \"9 days\"\nmeans = \"plain\"\n";
    let text = Files::builtin().get(registration).unwrap().to_owned();
    assert_eq!(found(registration, &text, &format!("{text}\n{foreign}")), ["R007"]);
    // Christmas Day is the first holiday that each office keeps.
    assert_eq!(
        found("packs/fr/calendars/metropole.toml", "month = 12\nday = 25", "month = 12\nday = 24"),
        ["R008"]
    );
    // A federal court is closed on Thanksgiving Day, whatever they keep in Germany.
    for rule in ["pfr.brief", "vd.depart"] {
        let rule = format!("packs/us/rules/{rule}.toml");
        assert_eq!(found(&rule, "\"us.federal\"", "\"de.national\""), ["R009"], "{rule}");
    }
}
