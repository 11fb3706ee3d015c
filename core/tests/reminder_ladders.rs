//! When each thing of a case rings: before it, while it can be done, and after it until somebody says what came of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod plan_support;

use std::collections::{BTreeMap, BTreeSet};

use case_support::{Life, ZONE, at, book, day, words};
use chrono::NaiveTime;
use faro_core::casefile::{Duty, DutyKind, Hearing, HearingKind, Relation, SourceKind};
use faro_core::deadlines::{Every, FactType, Recurrence, Tz};
use faro_core::outlook::{Outlook, Urgency};
use faro_core::prooflog::ProofResult;
use faro_core::reminders::{Plan, Settings, plan};
use plan_support::{ASKS, asks};

fn zone(name: &str) -> Tz {
    Tz::named(name).unwrap()
}

fn plan_at(life: &Life, now: &str) -> Plan {
    plan(&at(now), zone("America/New_York"), &life.outlook(now).coming(), &Settings::default(), words())
}

fn in_full(outlook: &Outlook<'_>) -> Plan {
    let full = Settings { discreet: false, ..Settings::default() };
    plan(&outlook.now(), outlook.now().timezone(), &outlook.coming(), &full, words())
}

/// The minute and the first words of what is said of an item, all before the colon; not that the list is to be opened.
fn of<'p>(plan: &'p Plan, item: &str) -> Vec<(&'p str, &'p str)> {
    let own = plan.notifications.iter().filter(|one| one.items.iter().any(|there| there == item));
    let first = |text: &'p str| text.split([':', '?']).next().unwrap();
    let bare = |text: &'p str| text.strip_suffix(". Open your list.").unwrap_or(text);
    own.map(|one| (&one.at[..16], bare(first(&one.text)))).collect()
}

fn asked<'p>(plan: &'p Plan, item: &str) -> Vec<&'p str> {
    of(plan, item)
        .into_iter()
        .filter(|(_, text)| ASKS.iter().any(|asks| asks.starts_with(text)))
        .map(|(at, _)| at)
        .collect()
}

fn time(hour: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, 0, 0)
}

fn weekly(kind: DutyKind, first: &str, begins: u32, ends: u32) -> Duty {
    let mut when = Recurrence::of(day(first), Every::Weeks { count: 1, on: Vec::new() });
    (when.begins, when.ends) = (time(begins), time(ends));
    Duty::new(kind, when, ZONE)
}

/// Row 12 of the review: up to four in one minute with the same words, and "Soon" after "Now".
#[test]
fn with_three_hearings_nothing_is_said_twice_in_a_minute() {
    let mut life = Life::new();
    for when in ["2027-01-12T09:00", "2027-02-02T09:00", "2027-02-02T13:00"] {
        life.hearing(HearingKind::Individual, when);
    }
    let call = life.case.add_duty(&weekly(DutyKind::CallWindow, "2026-11-24", 9, 11)).unwrap();
    let plan = plan_at(&life, "2026-11-22T09:00");
    let said: BTreeSet<_> = plan.notifications.iter().map(|one| (&one.at, &one.text)).collect();
    assert_eq!(said.len(), plan.notifications.len());
    let mut minutes: BTreeMap<&str, usize> = BTreeMap::new();
    plan.notifications.iter().for_each(|one| *minutes.entry(&one.at).or_default() += 1);
    assert!(minutes.values().all(|count| *count < 4), "{minutes:?}");
    assert!(plan.notifications.iter().any(|one| one.items.len() > 1), "one stands for several");
    assert_eq!(
        of(&plan, &format!("duty:{call}@2026-11-24")),
        [
            ("2026-11-23T18:00", "You have something tomorrow"),
            ("2026-11-24T08:30", "Soon"),
            ("2026-11-24T09:00", "Now"),
            ("2026-11-24T10:30", "Little time left"),
            ("2026-11-25T09:00", "Did you do it"),
            ("2026-11-27T09:00", "Did you do it"),
        ]
    );
}

#[test]
fn each_hearing_and_each_person_has_a_ladder_and_they_join_only_in_the_same_minute() {
    let mut life = Life::new();
    let ana = life.person("Ana", Relation::Child);
    let mine = life.hearing(HearingKind::Individual, "2027-02-02T09:00");
    let hers = Hearing {
        person: Some(ana),
        ..Hearing::new("us", HearingKind::Individual, "2027-02-02T09:00", ZONE)
    };
    let hers = life.add(&hers);
    let other = life.hearing(HearingKind::Individual, "2027-02-09T09:00");
    let items = [
        format!("hearing:{mine}"),
        format!("hearing:{hers}"),
        format!("hearing:{other}"),
        format!("us.court.filing.individual@{mine}"),
        format!("us.court.filing.individual@{hers}~{ana}"),
        format!("us.court.filing.individual@{other}"),
    ];
    let plan = plan_at(&life, "2026-11-22T09:00");
    let ladders = items.each_ref().map(|item| of(&plan, item));
    assert!(ladders.iter().all(|ladder| ladder.len() > 4), "{ladders:?}");
    assert_eq!((&ladders[0], &ladders[3]), (&ladders[1], &ladders[4]));
    // The weekly look at the court's system comes as often as there are weeks.
    let look = |at: &str, text: &str| at.ends_with("09:00") && text == "You have something today";
    let shifted = |ladder: &[(&str, &str)]| -> Vec<String> {
        ladder.iter().filter(|(at, text)| !look(at, text)).map(|(_, text)| text.to_string()).collect()
    };
    assert_eq!(shifted(&ladders[0]), shifted(&ladders[2]));
    assert_ne!(ladders[0], ladders[2]);
    // One notification for both people at the court; that of another day stands alone.
    let day_of = |item: &String, at: &str| {
        let mut own =
            plan.notifications.iter().filter(|one| one.items.contains(item) && one.at.starts_with(at));
        own.next().unwrap().items.clone()
    };
    let both: BTreeSet<_> = items[..2].iter().cloned().collect();
    assert_eq!(day_of(&items[0], "2027-02-02T07"), both.into_iter().collect::<Vec<_>>());
    assert_eq!(day_of(&items[2], "2027-02-09T07"), [items[2].clone()]);

    // When hers is moved, what was said of both is said of mine with another id, and all else stays.
    life.case.delete_hearing(&hers.to_string()).unwrap();
    let after = plan_at(&life, "2026-11-22T09:00");
    let hers = [&items[1], &items[4]];
    for one in &plan.notifications {
        let kept = after.notifications.iter().find(|kept| kept.id == one.id);
        assert_eq!(kept.is_some(), !one.items.iter().any(|item| hers.contains(&item)), "{one:?}");
    }
}

/// Row 6: `plan` said that there is nothing to remind of, while `due` said "get help now".
#[test]
fn what_was_just_missed_is_asked_about_until_somebody_answers() {
    let mut life = Life::new();
    life.fact("us.moved_on", "2026-11-20");
    let item = life.item("us.ar11", "2026-11-22").unwrap();
    assert_eq!(item.last_day, Some(day("2026-11-30")));
    // It is in the plan from the start: nobody need open the list for it.
    let mornings = ["2026-12-01", "2026-12-03", "2026-12-07", "2026-12-14"].map(|day| format!("{day}T09:00"));
    assert_eq!(asked(&plan_at(&life, "2026-11-29"), "us.ar11"), mornings);
    assert_eq!(asked(&plan_at(&life, "2026-12-01T08:00"), "us.ar11"), mornings);
    let monday = ["2027-03-01", "2027-03-08", "2027-03-15", "2027-03-22"].map(|day| format!("{day}T09:00"));
    assert_eq!(asked(&plan_at(&life, "2027-02-25"), "us.ar11"), monday, "each Monday, as long as it stands");
    life.done("us.ar11", "2027-02-25").unwrap();
    assert_eq!(of(&plan_at(&life, "2027-02-25"), "us.ar11"), []);
}

#[test]
fn a_hearing_that_is_over_asks_for_a_month() {
    let mut life = Life::new();
    let id = format!("hearing:{}", life.hearing(HearingKind::Master, "2026-12-01T09:00"));
    let days = |days: [&str; 4]| days.map(|day| format!("{day}T09:00"));
    assert_eq!(
        asked(&plan_at(&life, "2026-12-01T12:00"), &id),
        days(["2026-12-02", "2026-12-04", "2026-12-14", "2026-12-21"])
    );
    assert_eq!(asked(&plan_at(&life, "2026-12-23"), &id), ["2026-12-28T09:00"]);
    assert_eq!(of(&plan_at(&life, "2026-12-30"), &id), []);
    life.marks(&id, ProofResult::Missed, "2026-12-02").unwrap();
    assert_eq!(of(&plan_at(&life, "2026-12-02T12:00"), &id), [], "it was answered");
}

#[test]
fn only_the_newest_time_of_a_duty_is_asked_about() {
    let mut life = Life::new();
    let visit = life.case.add_duty(&weekly(DutyKind::OfficeVisit, "2026-11-03", 9, 10)).unwrap();
    let item = |day: &str| format!("duty:{visit}@{day}");
    let before = plan_at(&life, "2026-11-24T12:00");
    assert_eq!(asked(&before, &item("2026-11-24")), ["2026-11-25T09:00", "2026-11-27T09:00"]);
    assert_eq!(asked(&before, &item("2026-11-17")), [] as [&str; 0]);
    life.marks(&item("2026-11-24"), ProofResult::CouldNot, "2026-11-24T12:00").unwrap();
    assert_eq!(of(&plan_at(&life, "2026-11-24T12:00"), &item("2026-11-24")), []);
    // What comes once waits for its word without an end; what comes each day is asked about once.
    let once = Duty::new(DutyKind::OfficeVisit, Recurrence::once(day("2026-09-01")), ZONE);
    let once = life.case.add_duty(&once).unwrap();
    let mut when = Recurrence::of(day("2026-11-20"), Every::Days { count: 1 });
    when.begins = time(20);
    let daily = life.case.add_duty(&Duty::new(DutyKind::Photo, when, ZONE)).unwrap();
    let plan = plan_at(&life, "2026-11-24T12:00");
    assert_eq!(asked(&plan, &format!("duty:{once}@2026-09-01"))[0], "2026-11-30T09:00");
    assert_eq!(asked(&plan, &format!("duty:{daily}@2026-11-23")), [] as [&str; 0], "nine o'clock is over");
    assert_eq!(asked(&plan, &format!("duty:{daily}@2026-11-24")), ["2026-11-25T09:00"]);
}

/// Row 18: the reminder of hours that run out rang when they were over.
#[test]
fn hours_are_announced_before_they_run_out() {
    let at_nine = FactType::Instant.parse("2026-10-24T09:00:00+02:00", words()).unwrap();
    let facts = [("fr.detention_notified".to_owned(), at_nine)].into_iter().collect();
    let now = "2026-10-24T08:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    let outlook = Outlook::of_facts(facts, book(), now.with_timezone(&zone("Europe/Paris")));
    let coming = outlook.coming();
    let item = coming.items.iter().find(|item| item.id == "fr.detention.48h").unwrap();
    let end = item.at.unwrap().instant(zone("Europe/Paris")).unwrap();
    let discreet = plan(&now, zone("Europe/Paris"), &coming, &Settings::default(), words());
    let rings = of(&discreet, &item.id);
    // The clocks of Paris go back in between: 48 hours end at eight.
    assert_eq!(end.to_rfc3339(), "2026-10-26T08:00:00+01:00");
    assert_eq!(
        rings[..4],
        [
            ("2026-10-25T09:00", "You have something tomorrow"),
            ("2026-10-25T18:00", "You have something tomorrow"),
            ("2026-10-26T06:00", "Little time left"),
            ("2026-10-27T09:00", "Did you do it"),
        ]
    );
    let full = in_full(&outlook);
    let last = full.notifications.iter().find(|one| one.at.starts_with("2026-10-26T06:00")).unwrap();
    assert!(last.text.ends_with("only until Monday 26 October 2026, 8:00 a.m."), "{}", last.text);
}

#[test]
fn a_whole_day_has_no_midnight() {
    let mut life = Life::new();
    let kinds = [
        DutyKind::Photo,
        DutyKind::CallWindow,
        DutyKind::OfficeVisit,
        DutyKind::Other,
        DutyKind::PermitExpiry,
    ];
    for kind in kinds {
        life.case.add_duty(&Duty::new(kind, Recurrence::once(day("2026-12-08")), ZONE)).unwrap();
    }
    life.hearing(HearingKind::Master, "2026-12-09");
    let full = in_full(&life.outlook("2026-11-22"));
    assert!(full.notifications.len() > 20);
    for one in &full.notifications {
        assert!(!one.text.contains("12:00") && !one.text.contains("a.m."), "{}", one.text);
    }
    let discreet = plan_at(&life, "2026-12-07T20:00");
    assert!(discreet.notifications.iter().all(|one| !one.text.starts_with("Now")), "it has no minute either");
}

#[test]
fn the_next_times_of_a_rule_that_comes_back_are_all_announced() {
    let mut life = Life::new();
    life.case.add_jurisdiction("mx", book()).unwrap();
    life.fact("mx.first", "2026-11-16T09:00");
    let rule = "mx.comar.weekly";
    let rings = |life: &Life, now: &str| -> Vec<(String, String)> {
        let plan = plan_at(life, now);
        let own = plan.notifications.iter().filter(|one| one.items == [rule]);
        own.map(|one| (one.id.clone(), one.at[..16].to_owned())).collect()
    };
    let first = rings(&life, "2026-11-22T08:00");
    let at = |first: &[(String, String)]| first.iter().map(|(_, at)| at.clone()).collect::<Vec<_>>();
    assert_eq!(
        at(&first),
        ["11-22T09:00", "11-23T07:00", "11-29T09:00", "11-30T07:00", "12-06T09:00", "12-07T07:00"]
            .map(|at| format!("2026-{at}"))
    );
    // A time that comes next keeps the ids that it had.
    life.done(rule, "2026-11-23").unwrap();
    let next = rings(&life, "2026-11-23");
    assert_eq!(next[..4], first[2..]);
}

#[test]
fn a_day_that_another_source_told_is_asked_about_while_the_hearing_is_to_come() {
    let mut life = Life::new();
    let id = life.hearing(HearingKind::Master, "2026-12-01T09:00");
    life.told(id, SourceKind::HearingNotice, "2026-12-01T09:00", "2026-11-01");
    life.told(id, SourceKind::Hotline, "2027-02-02T09:00", "2026-11-20");
    let id = format!("hearing:{id}");
    let plan = plan_at(&life, "2026-12-02T08:00");
    assert_eq!(asked(&plan, &id)[..3], ["2026-12-02T09:00", "2026-12-04T09:00", "2026-12-14T09:00"]);
    let ids: BTreeSet<_> = plan.notifications.iter().map(|one| &one.id).collect();
    assert_eq!(ids.len(), plan.notifications.len(), "the coming day is asked about under ids of its own");
    let texts = in_full(&life.outlook("2026-12-02T08:00"));
    assert!(texts.notifications[0].text.ends_with("Master hearing: Tuesday 1 December 2026"), "{texts:?}");
    life.marks(&id, ProofResult::Done, "2026-12-02").unwrap();
    assert!(asked(&plan_at(&life, "2026-12-02"), &id).iter().all(|at| *at > "2027-02-02"));
}

#[test]
fn a_time_of_a_rule_that_comes_back_is_asked_about_once_it_is_over() {
    let mut life = Life::new();
    life.fact("us.first", "2026-11-16T09:00");
    life.fact("us.every", "1 week");
    let rule = "us.ice.checkin.recurring";
    let over = life.item(rule, "2026-11-18").unwrap();
    assert_eq!((over.act_by, over.passed), (Some(day("2026-11-23")), Some(day("2026-11-16"))));
    assert!(over.can_mark && over.notes[0].code == "passed");
    assert_eq!(life.outlook("2026-11-18").rule(rule).unwrap().notes, over.notes);
    assert_eq!(asked(&plan_at(&life, "2026-11-18"), rule), ["2026-11-19T09:00"]);
    assert_eq!(life.item(rule, "2026-11-23").unwrap().passed, None, "the next one is here");
    assert_eq!(life.item(rule, "2026-11-15").unwrap().passed, None, "the first one is to come");
    life.marks(rule, ProofResult::Missed, "2026-11-18").unwrap();
    let told = life.item(rule, "2026-11-18").unwrap();
    assert_eq!((told.act_by, told.passed, told.can_mark), (over.act_by, None, false));
    assert_eq!(asked(&plan_at(&life, "2026-11-18"), rule), [] as [&str; 0]);
    life.undo(rule, "2026-11-18").unwrap();
    assert_eq!(life.item(rule, "2026-11-18").unwrap().passed, Some(day("2026-11-16")));
    // What was marked on its day is not asked about.
    life.marks(rule, ProofResult::Done, "2026-11-23").unwrap();
    assert_eq!(life.item(rule, "2026-11-25").unwrap().passed, None);
}

#[test]
fn what_cannot_wait_is_said_tomorrow_and_each_monday_and_what_is_good_to_know_never() {
    let mut life = Life::new();
    life.fact("us.absentia_order", "2026-11-10");
    life.fact("us.last_arrival", "2026-10-01");
    let rule = "us.court.absentia.180";
    let item = life.item(rule, "2026-11-12").unwrap();
    assert_eq!((item.urgency, item.act_by), (Urgency::AtOnce, Some(day("2027-05-07"))));
    assert_eq!(life.item("us.court.absentia.any", "2026-11-12").unwrap().urgency, Urgency::AtOnce);
    let home = life.outlook("2026-11-12").home();
    assert_eq!(home.sections[0].items[1].id, rule, "before all that has time");
    assert_eq!(home.sections[0].urgency, Urgency::AtOnce);
    let plan = plan_at(&life, "2026-11-12");
    let mornings = ["2026-11-13", "2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07"];
    let mornings = mornings.map(|day| format!("{day}T09:00"));
    assert!(of(&plan, rule).iter().map(|(at, ..)| at).take(5).eq(&mornings), "{:?}", of(&plan, rule));
    // What has no day at all rings on the same mornings, and says no day.
    let any = "us.court.absentia.any";
    assert!(of(&plan, any).iter().map(|(at, ..)| at).eq(&mornings), "{:?}", of(&plan, any));
    let in_words = in_full(&life.outlook("2026-11-12"));
    let said = of(&in_words, any);
    assert!(said.iter().all(|(_, text)| *text == "Do not wait. Open the case again"), "{said:?}");
    // Whoever looks on a Sunday is told once on Monday.
    assert_eq!(
        of(&plan_at(&life, "2026-11-15"), any)
            .iter()
            .map(|(at, ..)| at.to_string())
            .take(2)
            .collect::<Vec<_>>(),
        ["2026-11-16T09:00", "2026-11-23T09:00"]
    );
    life.done(any, "2026-11-15").unwrap();
    assert_eq!(of(&plan_at(&life, "2026-11-15"), any), vec![], "until somebody says what came of it");
    let known = "us.er.two_years";
    assert_eq!(life.item(known, "2026-11-12").unwrap().urgency, Urgency::Information);
    assert_eq!(life.items("2026-11-12").last().unwrap().id, known);
    assert_eq!((of(&plan, known), plan.later), (vec![], 0));
    assert_eq!(life.item(rule, "2027-05-08").unwrap().urgency, Urgency::Late);
    assert_eq!(life.item(rule, "2027-05-07").unwrap().urgency, Urgency::Today);
}

/// Forty things that are over take nothing from what is to come this week, or from what is grave in two months.
#[test]
fn what_is_to_come_goes_before_what_is_asked() {
    let mut life = Life::new();
    for number in 1..=40 {
        let mut once = Duty::new(DutyKind::OfficeVisit, Recurrence::once(day("2026-11-01")), ZONE);
        once.title = format!("visit {number}");
        life.case.add_duty(&once).unwrap();
    }
    let hearing = format!("hearing:{}", life.hearing(HearingKind::Master, "2027-01-28T09:00"));
    let call = life.case.add_duty(&weekly(DutyKind::Other, "2026-11-28", 9, 10)).unwrap();
    let plan = in_full(&life.outlook("2026-11-23"));
    let hearings = of(&plan, &hearing).into_iter().filter(|(_, said)| said.starts_with("Master")).count();
    assert_eq!(
        hearings, 10,
        "thirty, fourteen, seven, three days, the day before twice, the morning four times"
    );
    assert_eq!(of(&plan, &format!("duty:{call}@2026-11-28")).len(), 2);
    assert!(plan.notifications.iter().any(|one| asks(&one.text)) && plan.unplanned > 0);
}
