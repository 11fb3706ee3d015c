//! The plan of reminders: bounded, sorted, stable, and silent about the case.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod plan_support;

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate};
use faro_core::deadlines::{At, Kind, Tz, resolve};
use faro_core::files::Files;
use faro_core::l10n::{Manifest, Message, Words, fold};
use faro_core::outlook::{Coming, Item};
use faro_core::reminders::{Held, MOST, Notification, Plan, Purpose, Quiet, Settings, plan};
use plan_support::{asks, phone};
use proptest::prelude::*;

/// What a lock screen must never say in the languages that there are.
const CASE_WORDS: [&str; 116] = [
    "asyl",
    "asil",
    "court",
    "corte",
    "judge",
    "juez",
    "hearing",
    "audiencia",
    "lawyer",
    "abogad",
    "immigra",
    "inmigra",
    "uscis",
    "ice ",
    "eoir",
    "deport",
    "deadline",
    "plazo",
    "faro",
    "form",
    "appeal",
    "apela",
    "لجوء",
    "محكمة",
    "قاض",
    "جلسة",
    "محام",
    "هجرة",
    "ترحيل",
    "استئناف",
    "مهلة",
    "ورق",
    "مكتب",
    "استمارة",
    "ጥገኝነት",
    "ፍርድ",
    "ዳኛ",
    "ችሎት",
    "ጠበቃ",
    "ኢሚግሬሽን",
    "ይግባኝ",
    "የጊዜ ገደብ",
    "ሰነድ",
    "ወረቀት",
    "ቢሮ",
    "ቅጽ",
    "پناهند",
    "محکمه",
    "قاضی",
    "جلسه",
    "وکیل",
    "مهاجرت",
    "اخراج",
    "استیناف",
    "مهلت",
    "سند",
    "کاغذ",
    "اداره",
    "فورم",
    "azil",
    "tribinal",
    "jij",
    "odyans",
    "avoka",
    "imigrasyon",
    "depòt",
    "delè",
    "fòm",
    "apèl",
    "tribunal",
    "juiz",
    "advogad",
    "imigra",
    "prazo",
    "tribunaux",
    "juge",
    "avocat",
    "expuls",
    "délai",
    "audience",
    "庇护",
    "法庭",
    "法院",
    "法官",
    "开庭",
    "律师",
    "移民",
    "遣返",
    "上诉",
    "期限",
    "文件",
    "表格",
    "убежищ",
    "суд",
    "слушан",
    "адвокат",
    "иммигра",
    "апелляц",
    "срок",
    "бумаг",
    "ਸ਼ਰਨ",
    "ਅਦਾਲਤ",
    "ਜੱਜ",
    "ਸੁਣਵਾਈ",
    "ਵਕੀਲ",
    "ਇਮੀਗ੍ਰੇਸ਼ਨ",
    "ਅਪੀਲ",
    "ਕਾਗ਼ਜ਼",
    "sığın",
    "mahkeme",
    "hâkim",
    "duruşma",
    "avukat",
    "göçmen",
    "temyiz",
    "evrak",
];

/// The first word of the case in a text, whatever forms its letters have.
fn case_word(text: &str) -> Option<&'static str> {
    let text = fold(text);
    CASE_WORDS.into_iter().find(|word| text.contains(&fold(word)))
}

fn place(name: &str) -> Tz {
    Tz::named(name).unwrap()
}

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap().without_isolates()
}

fn item(id: &str, kind: Kind, day: NaiveDate) -> Item {
    case_support::item(id, "hearing-individual", kind, day)
}

fn make(now: &str, zone: Tz, items: &[Item]) -> Plan {
    make_with(now, zone, items, &Settings::default())
}

fn make_with(now: &str, zone: Tz, items: &[Item], settings: &Settings) -> Plan {
    let coming = Coming { items: items.to_vec(), duties: Vec::new() };
    plan(&DateTime::parse_from_rfc3339(now).unwrap(), zone, &coming, settings, &words("en"))
}

/// When it rings before something is over.
fn times(plan: &Plan) -> Vec<&str> {
    let before = plan.notifications.iter().filter(|one| !asks(&one.text));
    before.map(|one| one.at.as_str()).collect()
}

fn texts(plan: &Plan) -> Vec<&str> {
    plan.notifications.iter().map(|one| one.text.as_str()).collect()
}

#[test]
fn a_hearing_is_announced_from_far_to_near() {
    let day = "2027-02-05".parse().unwrap();
    let plan =
        make("2026-11-22T12:00:00-05:00", place("America/New_York"), &[item("h", Kind::Appearance, day)]);
    assert_eq!(
        times(&plan),
        [
            "2027-01-06T09:00:00-05:00",
            // Nobody looked for 55 days.
            "2027-01-16T09:00:00-05:00",
            "2027-01-22T09:00:00-05:00",
            "2027-01-29T09:00:00-05:00",
            "2027-02-02T09:00:00-05:00",
            "2027-02-04T09:00:00-05:00",
            "2027-02-04T18:00:00-05:00",
            "2027-02-05T07:00:00-05:00",
            "2027-02-05T07:10:00-05:00",
            "2027-02-05T07:20:00-05:00",
            "2027-02-05T07:30:00-05:00",
        ]
    );
}

#[test]
fn the_morning_of_a_hearing_rings_again_until_somebody_opens_the_list() {
    let zone = place("America/New_York");
    let day = "2027-02-05".parse().unwrap();
    let hearing = [item("h", Kind::Appearance, day)];
    let of = |now| {
        let plan = make(now, zone, &hearing);
        let rings = plan.notifications.into_iter().filter(|one| one.at.starts_with("2027-02-05"));
        rings.collect::<Vec<_>>()
    };
    let morning = of("2027-02-05T06:59:00-05:00");
    assert_eq!((morning[0].purpose, morning.len()), (Purpose::Morning, 4));
    for again in &morning[1..] {
        assert_eq!((again.purpose, again.again_of.as_ref()), (Purpose::Again, Some(&morning[0].id)));
        assert_eq!((&again.text, &again.items), (&morning[0].text, &morning[0].items));
    }
    // A plan is made where the list is open: who opens it after the first ring has heard it.
    assert_eq!(of("2027-02-05T07:05:00-05:00"), []);
    // A deadline says it once.
    let deadline = [item("d", Kind::Deadline, day)];
    let plan = make("2027-02-05T06:00:00-05:00", zone, &deadline);
    assert_eq!(times(&plan), ["2027-02-05T09:00:00-05:00"]);
}

/// Two at the court on one morning, at other times: an answer to one must not silence the other.
#[test]
fn an_answer_ends_only_what_it_heard() {
    let zone = place("America/New_York");
    let at = |text: &str| resolve(text.parse().unwrap(), zone).map(At::Zoned);
    let mut early = item("early", Kind::Appearance, "2027-02-05".parse().unwrap());
    let mut later = item("later", Kind::Appearance, "2027-02-05".parse().unwrap());
    (early.at, later.at) = (at("2027-02-05T08:50:00"), at("2027-02-05T09:00:00"));
    let plan = make("2027-02-05T06:00:00-05:00", zone, &[early, later]);
    let rings: Vec<_> = plan.notifications.iter().filter(|one| one.at.starts_with("2027-02-05")).collect();
    assert_eq!(
        rings.iter().map(|one| &one.at[11..16]).collect::<Vec<_>>(),
        ["06:50", "07:00", "07:10", "07:20", "07:30"]
    );
    assert_eq!((rings[0].purpose, rings[1].purpose), (Purpose::Morning, Purpose::Morning));
    assert!(rings[2..].iter().all(|one| one.again_of.as_ref() == Some(&rings[1].id)), "{rings:?}");
}

#[test]
fn what_comes_late_is_known_to_be_untrue() {
    let mut hearing = item("h", Kind::Appearance, "2027-02-05".parse().unwrap());
    let zone = place("America/New_York");
    hearing.leave_by = resolve("2027-02-05T08:15:00".parse().unwrap(), zone);
    let plan = make("2027-02-04T12:00:00-05:00", zone, &[hearing.clone()]);
    let until = |plan: &Plan, text: &str| {
        let one = plan.notifications.iter().find(|one| one.text.starts_with(text));
        one.unwrap().holds_until.clone()
    };
    assert_eq!(until(&plan, "You have something tomorrow").as_deref(), Some("2027-02-05T00:00:00-05:00"));
    assert_eq!(until(&plan, "You have something today").as_deref(), Some("2027-02-06T00:00:00-05:00"));
    assert_eq!(until(&plan, "Time to go").as_deref(), Some("2027-02-05T08:45:00-05:00"));
    assert_eq!(until(&plan, "Did you do it"), None);
    // Where its day is said it is true on every day.
    let full = Settings { discreet: false, ..Settings::default() };
    let plan = make_with("2027-02-04T12:00:00-05:00", zone, &[hearing], &full);
    assert_eq!(until(&plan, "Individual hearing"), None);
}

#[test]
fn a_test_is_no_part_of_a_plan_and_no_plan_takes_it_away() {
    let zone = place("America/New_York");
    let now = DateTime::parse_from_rfc3339("2026-11-22T12:00:00-05:00").unwrap();
    let test = Notification::test(now.with_timezone(&zone), &words("en"));
    assert_eq!((test.at.as_str(), test.purpose), ("2026-11-22T12:02:00-05:00", Purpose::Test));
    assert_eq!(case_word(&test.text), None);
    let held = Held { id: test.id, at: test.at, text: test.text };
    let plan = make("2026-11-22T12:01:00-05:00", zone, &[]);
    assert_eq!(plan.diff(&[held]), Default::default());
}

#[test]
fn a_traveller_is_woken_before_the_court_opens_on_its_own_clock() {
    let mut hearing = item("h", Kind::Appearance, "2027-02-05".parse().unwrap());
    let nine = "2027-02-05T09:00:00".parse().unwrap();
    hearing.at = resolve(nine, place("America/New_York")).map(At::Zoned);
    // Nine in New York is six in Los Angeles: two hours before is four.
    let plan = make("2027-02-04T20:00:00-08:00", place("America/Los_Angeles"), &[hearing]);
    assert_eq!(times(&plan)[0], "2027-02-05T04:00:00-08:00");
    assert_eq!(plan.notifications[0].text, "You have something today. Open your list.");
}

#[test]
fn wall_clock_times_survive_the_change_of_clocks() {
    // Clocks in New York go forward on 14 March 2027, and back on 7 November.
    let spring = item("s", Kind::Deadline, "2027-03-15".parse().unwrap());
    let plan = make("2027-03-12T12:00:00-05:00", place("America/New_York"), &[spring]);
    assert_eq!(times(&plan), ["2027-03-14T09:00:00-04:00", "2027-03-15T09:00:00-04:00"]);
}

#[test]
fn who_let_the_day_to_act_by_pass_is_told_each_morning_until_the_last_day() {
    let mut deadline = item("d", Kind::Deadline, "2026-11-27".parse().unwrap());
    deadline.last_day = "2026-11-30".parse().ok();
    let plan = make("2026-11-26T12:00:00-05:00", place("America/New_York"), &[deadline.clone()]);
    let days = ["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"];
    assert_eq!(times(&plan), days.map(|day| format!("{day}T09:00:00-05:00")));
    assert_eq!(plan.notifications[1].text, "You have something in 2 days. Open your list.");
    // Said in full, it is the last day that is meant: the one to act by is over.
    let full = Settings { discreet: false, ..Settings::default() };
    let plan = make_with("2026-11-26T12:00:00-05:00", place("America/New_York"), &[deadline], &full);
    let said: Vec<_> = plan.notifications.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(said[0], "Individual hearing: Friday 27 November 2026");
    assert_eq!(said[1..4], ["Individual hearing. The last day is Monday 30 November 2026"; 3]);
    assert_eq!(said[4..], ["Did you do it? Individual hearing: Monday 30 November 2026"; 4]);
}

#[test]
fn the_way_there_is_part_of_the_day() {
    let mut hearing = item("h", Kind::Appearance, "2027-02-05".parse().unwrap());
    let at = |text: &str| resolve(text.parse().unwrap(), place("America/New_York")).unwrap();
    hearing.at = Some(At::Zoned(at("2027-02-05T09:00:00")));
    hearing.leave_by = Some(at("2027-02-05T06:15:00"));
    let zone = place("America/New_York");
    let plan = make("2027-02-04T20:00:00-05:00", zone, &[hearing.clone()]);
    // Quiet hours do not hold back what would come too late after them.
    let again = |minute: u32| format!("2027-02-05T05:{minute}:00-05:00");
    assert_eq!(times(&plan)[..4], [15, 25, 35, 45].map(again));
    assert_eq!(times(&plan)[4..], ["2027-02-05T06:15:00-05:00"]);
    assert_eq!(
        texts(&plan)[3..5],
        ["You have something today. Open your list.", "Time to go: open your list."]
    );
    // Somebody who flew west sees the same instants on another clock.
    let west = make("2027-02-04T20:00:00-05:00", place("America/Los_Angeles"), &[hearing]);
    assert_eq!(times(&west)[1], "2027-02-05T02:15:00-08:00");
    assert_eq!(times(&west)[5..], ["2027-02-05T03:15:00-08:00"]);
    assert_eq!(times(&west)[0], "2027-02-04T18:00:00-08:00", "the evening before is still to come there");
}

#[test]
fn quiet_hours_are_kept_by_what_can_wait() {
    let day = "2026-11-30".parse().unwrap();
    let quiet = Quiet { from: "20:00:00".parse().unwrap(), until: "10:30:00".parse().unwrap() };
    let settings = Settings { quiet: Some(quiet), discreet: true };
    let items = [item("d", Kind::Deadline, day)];
    let plan = make_with("2026-11-29T12:00:00-05:00", place("America/New_York"), &items, &settings);
    assert_eq!(times(&plan), ["2026-11-30T10:30:00-05:00"]);
    let never = Settings { quiet: None, discreet: true };
    let plan = make_with("2026-11-29T12:00:00-05:00", place("America/New_York"), &items, &never);
    assert_eq!(times(&plan), ["2026-11-30T09:00:00-05:00"]);
}

#[test]
fn the_whole_text_shows_only_if_it_was_chosen() {
    let mut hearing = item("h", Kind::Appearance, "2027-02-05".parse().unwrap());
    hearing.at = resolve("2027-02-05T09:00:00".parse().unwrap(), place("America/New_York")).map(At::Zoned);
    let full = Settings { discreet: false, ..Settings::default() };
    hearing.place = "26 Federal Plaza".to_owned();
    let items = [hearing, item("d", Kind::Deadline, "2027-02-06".parse().unwrap())];
    let plan = make_with("2027-02-04T17:00:00-08:00", place("America/Los_Angeles"), &items, &full);
    // On the clock where the person is. A whole day has no midnight.
    let texts = texts(&plan);
    let there = "Individual hearing: Friday 5 February 2027, 9:00 a.m., 26 Federal Plaza.";
    assert_eq!(texts[0], format!("{there} On your clock: Friday 5 February 2027, 6:00 a.m."));
    assert!(
        texts
            .iter()
            .any(|text| text.starts_with("Were you there?") && text.contains("9:00 a.m., 26 Federal"))
    );
    assert!(texts.contains(&"Individual hearing: Saturday 6 February 2027"));
    assert!(texts.contains(&"Did you do it? Individual hearing: Saturday 6 February 2027"));
    assert!(texts.iter().all(|text| !text.contains("12:00")));
    let hidden = make("2027-02-04T17:00:00-08:00", place("America/Los_Angeles"), &items);
    assert_eq!(times(&hidden), times(&plan), "what is shown changes nothing of when");
    assert!(
        hidden.notifications.iter().all(|one| !one.text.contains("Plaza") && !one.text.contains("clock"))
    );
    let at_home =
        make_with("2027-02-04T17:00:00-05:00", Tz::named("America/New_York").unwrap(), &items, &full);
    assert_eq!(at_home.notifications[0].text, "Individual hearing: Friday 5 February 2027, 9:00 a.m.");
}

#[test]
fn a_phone_is_told_only_what_differs() {
    let items = [item("h", Kind::Appearance, "2027-02-05".parse().unwrap())];
    let now = "2026-11-22T12:00:00-05:00";
    let first = make(now, place("America/New_York"), &items);
    assert_eq!(first.diff(&phone(&first)), Default::default());
    assert_eq!(first.diff(&[]).set, first.notifications);

    // The hearing is moved: every reminder moves with it, and none of the old ones stays.
    let moved =
        make(now, place("America/New_York"), &[item("h", Kind::Appearance, "2026-12-01".parse().unwrap())]);
    let changes = moved.diff(&phone(&first));
    assert_eq!((changes.set.len(), changes.cancel.len()), (moved.notifications.len(), 5));
    // Another language changes the words alone; the same instant on another clock changes nothing.
    let coming = Coming { items: items.to_vec(), duties: Vec::new() };
    let at = DateTime::parse_from_rfc3339(now).unwrap();
    let spanish = plan(&at, place("America/New_York"), &coming, &Settings::default(), &words("es"));
    assert_eq!(spanish.diff(&phone(&first)).set.len(), first.notifications.len());
    let mut utc = phone(&first);
    utc.iter_mut()
        .for_each(|one| one.at = DateTime::parse_from_rfc3339(&one.at).unwrap().to_utc().to_rfc3339());
    assert_eq!(first.diff(&utc), Default::default());
}

#[test]
fn a_clock_that_was_wrong_leaves_no_trace() {
    let items = [item("h", Kind::Appearance, "2027-02-05".parse().unwrap())];
    let zone = place("America/New_York");
    let right = make("2027-02-03T12:00:00-05:00", zone, &items);
    // A day ahead some reminders seem to be over; when the clock is right again they are set again.
    let wrong = make("2027-02-04T12:00:00-05:00", zone, &items);
    let changes = right.diff(&phone(&wrong));
    assert_eq!((changes.cancel.len(), changes.set.len()), (0, 1));
    assert_eq!(right, make("2027-02-03T12:00:00-05:00", zone, &items));
    // Three weeks without the phone: what is over is not made up for, what is to come is there.
    let late = make("2027-02-05T06:59:00-05:00", zone, &items);
    assert_eq!(times(&late)[0], "2027-02-05T07:00:00-05:00");
}

#[test]
fn no_reminder_says_a_word_of_the_case_in_any_language() {
    let days: Vec<Item> = (0..40u64)
        .map(|n| {
            item(
                &n.to_string(),
                Kind::Appearance,
                NaiveDate::from_ymd_opt(2027, 1, 1).unwrap() + Days::new(n),
            )
        })
        .collect();
    let now = DateTime::parse_from_rfc3339("2026-12-01T00:00:00Z").unwrap();
    for language in Manifest::load(Files::builtin()).unwrap().languages {
        let coming = Coming { items: days.clone(), duties: Vec::new() };
        let words = words(&language.tag);
        let plan = plan(&now, Tz::UTC, &coming, &Settings::default(), &words);
        // Those that this plan does not happen to hold, too.
        let all = ["today", "tomorrow", "days", "soon", "now", "closing", "leave", "over", "more"];
        for id in all.map(|id| format!("reminder-{id}")) {
            let said = words.try_say(&Message::new(id).with("days", 3_i64)).unwrap();
            assert_eq!((case_word(&said.text), said.fell_back), (None, false), "{}", language.tag);
        }
        for notification in &plan.notifications {
            assert_eq!(case_word(&notification.text), None, "{}", language.tag);
            assert!(
                notification.id.len() == 16 && notification.id.bytes().all(|byte| byte.is_ascii_hexdigit())
            );
        }
    }
}

proptest! {
    #[test]
    fn a_plan_is_bounded_sorted_stable_and_repeatable(
        offsets in proptest::collection::vec((0u64..400, 0..3usize), 0..60),
        zone in prop::sample::select(vec![Tz::UTC, place("America/New_York"), place("Africa/Addis_Ababa"), place("Pacific/Apia"), place("Asia/Kabul")]),
    ) {
        let first = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let kinds = [Kind::Appearance, Kind::Deadline, Kind::Opening];
        let items: Vec<Item> = offsets.iter().enumerate()
            .map(|(n, (days, kind))| item(&format!("item-{n}"), kinds[*kind], first + Days::new(*days)))
            .collect();
        let now = "2026-11-22T08:30:00Z";
        let plan = make(now, zone, &items);
        prop_assert_eq!(&plan, &make(now, zone, &items));
        prop_assert!(plan.notifications.len() <= MOST);
        prop_assert!(plan.unplanned == 0 || plan.notifications.len() == MOST);
        let at: Vec<_> = plan.notifications.iter().map(|n| DateTime::parse_from_rfc3339(&n.at).unwrap()).collect();
        prop_assert!(at.is_sorted());
        prop_assert!(at.iter().all(|at| *at > DateTime::parse_from_rfc3339(now).unwrap()));
        let ids: BTreeSet<_> = plan.notifications.iter().map(|n| &n.id).collect();
        prop_assert_eq!(ids.len(), plan.notifications.len());
        // Later the same reminders have the same ids.
        let later = make("2026-11-24T08:30:00Z", zone, &items);
        for notification in &plan.notifications {
            // That for all that is not held rings when the first of them would.
            if notification.items.is_empty() { continue }
            if let Some(same) = later.notifications.iter().find(|other| other.id == notification.id) {
                prop_assert_eq!((&same.at, &same.items), (&notification.at, &notification.items));
            }
        }
    }
}
