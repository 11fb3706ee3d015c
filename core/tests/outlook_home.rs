//! The first page: the next hearing whatever else is due, what is unsure about it, what can be done now; and the tone of each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, ZONE, at, codes, day, item, source, words};
use chrono::{NaiveTime, Weekday};
use faro_core::casefile::{Duty, DutyKind, Hearing, HearingKind, HearingSource, SourceKind};
use faro_core::deadlines::{Every, Kind, Recurrence, Tz, zone_name};
use faro_core::files::Files;
use faro_core::guidance::court_line;
use faro_core::outlook::{DueIcon, DueTone, HearingCard, Home, Outlook, TargetKind, Urgency, weekdays};
use faro_core::prooflog::ProofResult;

fn card(life: &Life, now: &str) -> Option<HearingCard> {
    life.outlook(now).home().hearing
}

fn told(life: &mut Life, sources: Vec<HearingSource>) -> String {
    let hearing = Hearing::new("us", HearingKind::Master, &sources[0].at.clone(), ZONE);
    life.add(&Hearing { sources, ..hearing }).to_string()
}

/// What a page holds, each thing by its id.
fn all(home: &Home) -> Vec<String> {
    let items =
        home.hearing.iter().map(|card| &card.item).chain(home.waiting.iter().map(|waiting| &waiting.item));
    let items = items.chain(home.sections.iter().flat_map(|section| &section.items));
    let mut ids: Vec<String> = items.map(|item| item.id.clone()).collect();
    ids.sort();
    ids
}

#[test]
fn the_next_hearing_is_first_however_far_and_goes_when_it_is_over() {
    let mut life = Life::new();
    assert_eq!(card(&life, "2026-11-22"), None);
    life.fact("us.moved_on", "2026-11-20");
    let far = life.hearing(HearingKind::Individual, "2028-11-20T09:00");
    let near = life.hearing(HearingKind::Master, "2026-12-04T09:00");
    let id = |life: &Life, now: &str| card(life, now).map(|card| card.item.id);
    assert_eq!(id(&life, "2026-11-22"), Some(format!("hearing:{near}")));
    // On its day it stands there all day, and can be marked once it has begun.
    let today = card(&life, "2026-12-04T11:00").unwrap();
    assert_eq!((today.item.tone(), today.item.can_mark), (DueTone::Today, true));
    // The day after the other one is next, and what came of the first is asked below.
    assert_eq!(id(&life, "2026-12-05"), Some(format!("hearing:{far}")));
    let home = life.outlook("2026-12-05").home();
    assert!(
        home.sections
            .iter()
            .flat_map(|section| &section.items)
            .any(|item| item.id == format!("hearing:{near}"))
    );
    life.marks(&format!("hearing:{near}"), ProofResult::Done, "2026-12-05").unwrap();
    assert!(!all(&life.outlook("2026-12-05").home()).contains(&format!("hearing:{near}")));
    // Of two in the same week the earlier hour comes first.
    life.hearing(HearingKind::Other, "2028-11-20T08:00");
    assert_ne!(id(&life, "2026-12-05"), Some(format!("hearing:{far}")));
}

#[test]
fn whom_to_believe_is_said_before_how_it_was_moved_and_once() {
    let mut life = Life::new();
    let moved = vec![
        source(SourceKind::Hotline, "2027-02-05T09:00", "2026-11-01"),
        source(SourceKind::Hotline, "2027-01-12T13:00", "2026-11-20"),
        source(SourceKind::HearingNotice, "2027-02-05T09:00", "2026-11-01"),
    ];
    let id = told(&mut life, moved);
    let card = card(&life, "2026-11-22").unwrap();
    assert_eq!(card.state.as_ref().unwrap().code, "conflict");
    assert_eq!(codes(&card.item), ["moved_earlier"], "what is largest is not said again");
    let page = life.outlook("2026-11-22").hearing(&id).unwrap();
    let page: Vec<_> = page.notes.iter().map(|note| note.code).collect();
    assert_eq!(page, ["conflict", "moved_earlier"]);

    let mut life = Life::new();
    let everybody =
        Hearing { everybody: true, ..Hearing::new("us", HearingKind::Master, "2027-01-12T13:00", ZONE) };
    let sure = source(SourceKind::HearingNotice, "2027-01-12T13:00", "2026-11-21");
    life.add(&Hearing { sources: vec![sure], ..everybody });
    let card = self::card(&life, "2026-11-22").unwrap();
    assert_eq!(
        (card.state, codes(&card.item)),
        (None, vec!["everybody"]),
        "that all must come is not unsure"
    );
}

#[test]
fn a_court_has_its_own_clock_and_a_city_that_people_know() {
    let mut life = Life::new();
    life.add(&Hearing {
        travel_minutes: Some(30),
        ..Hearing::new("us", HearingKind::Master, "2027-01-12T13:00", "America/Los_Angeles")
    });
    let card = |life: &Life, zone: &str| {
        let now = at("2026-11-22").with_timezone(&Tz::named(zone).unwrap());
        Outlook::of(&life.case, case_support::book(), now).home().hearing.unwrap()
    };
    let time = card(&life, ZONE).time;
    let said = |time: &faro_core::outlook::CourtTime| {
        let here = time.here_in_words().map(|(_, here)| words().text(&here));
        (words().text(&time.there), words().text(&time.zone), here)
    };
    let there = "Tuesday 12 January 2027, 1:00 p.m.".to_owned();
    assert_eq!(said(&time), (there.clone(), "Los Angeles time".into(), Some("4:00 p.m.".into())));
    assert_eq!(
        said(&card(&life, "America/Los_Angeles").time),
        (there.clone(), "Los Angeles time".into(), None)
    );
    // Where the day is another one it is said, too.
    let tokyo = "Wednesday 13 January 2027, 6:00 a.m.".to_owned();
    assert_eq!(said(&card(&life, "Asia/Tokyo").time).2, Some(tokyo));
    assert!(card(&life, ZONE).leave.is_some());
    life.hearing(HearingKind::Other, "2026-12-01");
    let day_alone = card(&life, "Asia/Tokyo").time;
    assert_eq!((day_alone.label, day_alone.here), ("hearing-there-day", None));
    for (zone, name) in [
        ("America/Argentina/Salta", "Salta time"),
        ("America/Port-au-Prince", "Port-au-Prince time"),
        ("Africa/Addis_Ababa", "Addis Ababa time"),
    ] {
        assert_eq!(words().text(&zone_name(zone)), name);
    }
}

#[test]
fn the_line_of_a_court_is_of_its_own_country_or_none() {
    let line = |jurisdiction| court_line(Files::builtin(), jurisdiction).unwrap().map(|phone| phone.uri());
    assert_eq!(line("us").as_deref(), Some("tel:18008987180"));
    assert_eq!(line("nowhere"), None);
    // A pack of somebody else for the same country can never put its number there.
    let pack = "id = \"loud\"\njurisdiction = \"us\"\nversion = 1\nchecked_on = 2026-11-01\nreview_by = 2027-11-01\nexpires_on = 2027-11-01\n";
    let service = "[[service]]\nid = \"line\"\nneeds = [\"court\"]\nphone = \"1-900-555-0100\"\nsource = \"https://example.org\"\nchecked_on = 2026-11-21\nconfidence = \"R1\"\n";
    let files = [("packs/loud/pack.toml", pack), ("packs/loud/directory.toml", service)];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    assert_eq!(court_line(&files.clone().into_iter().collect(), "us").unwrap(), None);
    let beside = court_line(&Files::builtin().with_texts(files), "us").unwrap();
    assert_eq!(beside.map(|phone| phone.uri()), line("us"));
}

#[test]
fn what_can_be_done_now_says_until_when_and_stands_once() {
    let mut life = Life::new();
    let at_nine = Recurrence {
        begins: NaiveTime::from_hms_opt(9, 0, 0),
        ends: NaiveTime::from_hms_opt(11, 0, 0),
        ..Recurrence::of(day("2026-11-15"), Every::Weeks { count: 1, on: vec![Weekday::Sun] })
    };
    let photo = Duty { grace_minutes: 30, ..Duty::new(DutyKind::Photo, at_nine, ZONE) };
    let id = life.case.add_duty(&photo).unwrap();
    life.case.add_duty(&Duty::new(DutyKind::Other, Recurrence::once(day("2026-11-22")), ZONE)).unwrap();
    let until = |life: &Life, now: &str| -> Vec<Option<String>> {
        let waiting = life.outlook(now).home().waiting;
        waiting.iter().map(|waiting| waiting.time.until.as_ref().map(|until| words().text(until))).collect()
    };
    let (eleven, day_end) =
        ("You can do it now, until 11:00 a.m.", "You can do it now, until the end of the day");
    assert_eq!(until(&life, "2026-11-22T08:59"), [Some(day_end.to_owned()), None]);
    assert_eq!(until(&life, "2026-11-22T10:00"), [Some(eleven.to_owned()), Some(day_end.to_owned()), None]);
    // Within the time of grace the very last moment is said, and no hour that is over.
    let grace = "You can do it now, until 11:30 a.m.".to_owned();
    assert_eq!(until(&life, "2026-11-22T11:10")[0], Some(grace));
    assert_eq!(
        until(&life, "2026-11-22T11:31"),
        [Some(day_end.to_owned()), None],
        "the newest that is over asks alone"
    );
    let outlook = life.outlook("2026-11-22T10:00");
    let (home, page) = (outlook.home(), outlook.duty(&id.to_string()).unwrap());
    assert_eq!(page.now.as_ref(), Some(&home.waiting[0].time));
    assert_eq!(page.waiting.len(), 1, "what can be done now is not among the others");
    let mut items: Vec<String> = outlook.items().into_iter().map(|item| item.id).collect();
    items.sort();
    assert_eq!(all(&home), items, "each thing that is due, once");
    assert_eq!(home.others().iter().map(|section| section.items.len()).sum::<usize>(), items.len());
}

#[test]
fn a_tone_says_how_near_and_a_sign_what_it_is() {
    let with = |urgency| faro_core::outlook::Item {
        urgency,
        ..item("us.x", "own-words", Kind::Deadline, day("2026-11-25"))
    };
    let tones = [
        (Urgency::Missed, DueTone::Missed),
        (Urgency::Late, DueTone::Late),
        (Urgency::AtOnce, DueTone::Today),
        (Urgency::Today, DueTone::Today),
        (Urgency::Passed, DueTone::Today),
        (Urgency::Week, DueTone::Soon),
        (Urgency::Month, DueTone::Calm),
        (Urgency::Information, DueTone::Calm),
    ];
    for (urgency, tone) in tones {
        assert_eq!(with(urgency).tone(), tone, "{urgency:?}");
    }
    let by_choice = faro_core::outlook::Item { by_choice: true, ..with(Urgency::Passed) };
    assert_eq!(by_choice.tone(), DueTone::Calm, "who let it pass has missed nothing");
    let opening = faro_core::outlook::Item { kind: Kind::Opening, ..with(Urgency::Week) };
    assert_eq!(opening.tone(), DueTone::Calm);
    assert_eq!(with(Urgency::Undated).icon(), DueIcon::Question);
    assert_eq!(with(Urgency::Week).icon(), DueIcon::Deadline);

    let mut life = Life::new();
    life.fact("us.moved_on", "2026-11-20");
    life.hearing(HearingKind::Master, "2026-11-27T09:00");
    life.case.add_duty(&Duty::new(DutyKind::Photo, Recurrence::once(day("2026-11-24")), ZONE)).unwrap();
    let outlook = life.outlook("2026-11-22");
    for item in outlook.items() {
        let icon = match item.target.kind {
            TargetKind::Hearing => DueIcon::Hearing,
            TargetKind::Duty => DueIcon::Duty,
            TargetKind::Rule => item.icon(),
        };
        assert_eq!(item.icon(), icon, "{}", item.id);
        // The calendar has the same sign and the same tone as the list.
        let marks = outlook.agenda(day("2026-11-22"), day("2027-12-31"));
        let mark = marks.iter().find(|mark| mark.id == item.id);
        assert!(mark.is_none_or(|mark| (mark.tone, mark.icon) == (item.tone(), icon)), "{}", item.id);
    }
}

#[test]
fn a_month_is_whole_weeks_and_holds_what_its_days_do() {
    let mut life = Life::new();
    life.hearing(HearingKind::Master, "2026-11-27T09:00");
    life.case.add_duty(&Duty::new(DutyKind::Photo, Recurrence::once(day("2026-11-27")), ZONE)).unwrap();
    let outlook = life.outlook("2026-11-22");
    for starts in [Weekday::Mon, Weekday::Sun, Weekday::Sat] {
        assert_eq!(weekdays(starts)[0], starts);
        for of in ["2026-02-10", "2026-11-01", "2028-02-29", "2026-12-31"] {
            let month = outlook.month(day(of), starts);
            let days: Vec<_> = month.weeks.iter().flatten().collect();
            assert!(month.weeks.iter().all(|week| week.len() == 7), "{of}");
            assert!(days.windows(2).all(|two| two[1].on.day == two[0].on.day.succ_opt().unwrap()));
            let inside: Vec<_> = days.iter().filter(|day| day.in_month).map(|day| day.on.day).collect();
            assert_eq!((inside[0], inside[inside.len() - 1]), month.span, "{of}");
            assert!(days[0].on.day <= month.span.0 && days.len() < inside.len() + 14);
            let week = outlook.week(day(of), starts);
            assert_eq!(week.days.len(), 7);
            assert!(week.days.iter().any(|there| there.day == day(of)), "{of}");
        }
    }
    let november = outlook.month(day("2026-11-22"), Weekday::Sun);
    let on = november.weeks.iter().flatten().find(|there| there.on.day == day("2026-11-27")).unwrap();
    assert_eq!(on.on, outlook.day(day("2026-11-27")));
    assert_eq!(words().text(&on.spoken), "Friday 27 November 2026: 2 dates");
    assert_eq!(on.kinds.len(), 2);
    let today: Vec<_> = november.weeks.iter().flatten().filter(|there| there.on.is_today).collect();
    assert_eq!(today.len(), 1);
}
