//! What a person does with it, from the first day on.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use common::{Bench, PASSPHRASE, codes, plain};
use faro_ffi::{
    ArticleBlock, DueIcon, DueTone, FactKind, FaroError, FoundKind, HearingKind, HeldNotification,
    NewHearing, PhonePlatform, PhoneSilence, PhoneState, Purpose, RuleKind, TargetKind, Text, Urgency,
};

fn hearing(at: &str) -> NewHearing {
    NewHearing {
        place: "606 S Olive St, room 3".to_owned(),
        ..NewHearing::new("us", HearingKind::Individual, at, "America/Los_Angeles")
    }
}

fn lines(texts: &[Text]) -> String {
    texts.iter().map(|text| plain(&text.text)).collect::<Vec<_>>().join("\n")
}

fn said(error: &FaroError) -> String {
    let FaroError::Refused { text, .. } = error else { panic!("{error:?}") };
    text.text.clone()
}

#[test]
fn facts_become_dates_with_their_steps() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    assert_eq!(bench.items(), []);
    let asked = faro.open_questions().unwrap();
    let arrival = asked.iter().find(|question| question.name == "us.last_arrival").unwrap();
    assert_eq!(arrival.kind, FactKind::Date);
    assert_eq!(arrival.question.text, "On what day did you come into the United States the last time?");
    assert_eq!(arrival.rules[0].text, "Ask for asylum within one year");
    let hearing = asked.iter().find(|question| question.name == "us.hearing").unwrap();
    assert!(hearing.is_hearing && !arrival.is_hearing, "a hearing is written down as one");

    bench.set("last_arrival", "2025-12-07");
    bench.set("us.unaccompanied_child", "false");
    bench.set("us.clock_stopped", "2026-03-01..2026-03-11,2026-05-01..2026-05-02");

    assert!(faro.open_questions().unwrap().iter().all(|question| question.name != "us.last_arrival"));
    let facts = faro.facts().unwrap();
    let shown: Vec<_> = facts.iter().map(|fact| (fact.name.as_str(), lines(&fact.lines))).collect();
    assert_eq!(
        shown,
        [
            (
                "us.clock_stopped",
                "from Sunday 1 March 2026 until Wednesday 11 March 2026\n\
                 from Friday 1 May 2026 until Saturday 2 May 2026"
                    .to_owned()
            ),
            ("us.last_arrival", "Sunday 7 December 2025".to_owned()),
            ("us.unaccompanied_child", "no".to_owned()),
        ]
    );

    let home = faro.home().unwrap();
    assert_eq!(home.today.iso, "2026-11-22");
    let item = bench.item("us.asylum.one_year").unwrap();
    assert_eq!((item.kind, item.urgency), (RuleKind::Deadline, Urgency::Month));
    assert_eq!(item.heading.text, "In the next thirty days");
    assert_eq!((item.target.kind, item.target.id.as_str()), (TargetKind::Rule, item.id.as_str()));
    // The anniversary is a Monday, and no other day needs to be shown.
    let [act_by] = &item.days[..] else { panic!("{:?}", item.days) };
    assert_eq!((act_by.day.iso.as_str(), act_by.label.text.as_str()), ("2026-12-07", "act by"));
    assert_eq!(plain(&act_by.distance.text), "in 15 days");
    assert!(item.notes.iter().all(|note| !note.grave), "it is not over: {:?}", item.notes);
    assert_eq!(item.unknown[0].label.text, "the day your complete asylum form was received");

    let rule = faro.rule(item.target.id).unwrap();
    assert_eq!((rule.id.as_str(), rule.rule.as_str()), ("us.asylum.one_year", "us.asylum.one_year"));
    assert_eq!(rule.steps[0].code, "trigger");
    assert_eq!(rule.steps[0].day.as_ref().unwrap().iso, "2025-12-07");
    assert_eq!((rule.days, rule.notes), (item.days, item.notes), "the card and the page say the same");
    assert!(rule.citation.contains(&"8 CFR 1208.4(a)(2)(ii)".to_owned()));
    assert!(plain(&rule.confidence.text).contains("checked in the law or on a government page"));
    assert_eq!(rule.check, home.check);
    let names: Vec<_> = rule.questions.iter().map(|question| question.name.as_str()).collect();
    assert_eq!(names, ["us.i589_filed", "us.i589_received", "us.asylum.one_year.printed"]);
    for question in rule.questions {
        let asked = faro.question(question.name.clone(), None).unwrap();
        assert_eq!((asked.question, asked.kind), (question.question, question.kind));
    }
    let unknown = faro.question("us.shoe_size".to_owned(), None).unwrap_err();
    assert!(matches!(unknown, FaroError::Refused { .. }), "{unknown:?}");

    bench.set("us.asylum.one_year.printed", "2026-12-01");
    assert_eq!(bench.item("us.asylum.one_year").unwrap().days[0].day.iso, "2026-12-01");
    faro.unset_fact("us.last_arrival".to_owned(), None).unwrap();
    assert_eq!(bench.items(), []);
    let missing = faro.unset_fact("us.last_arrival".to_owned(), None).unwrap_err();
    assert!(matches!(missing, FaroError::NotFound { .. }), "{missing:?}");
}

#[test]
fn a_day_that_is_over_says_what_that_means() {
    let bench = Bench::unlocked();
    // Five days from 16 November are 21 November, a Saturday: act by Friday, the law allows Monday.
    for (moved, urgency, code, said) in [
        ("2026-11-20", Urgency::Week, Some("filing"), "It must ARRIVE"),
        ("2026-11-16", Urgency::Late, Some("late"), "The day to act by has passed."),
        ("2026-10-01", Urgency::Missed, Some("missed"), "Letters from the court go to your old home."),
    ] {
        bench.set("moved_on", moved);
        let item = bench.item("us.eoir33.court").unwrap();
        assert_eq!(item.urgency, urgency, "{moved}");
        let rule = bench.faro.rule("us.eoir33.court".to_owned()).unwrap();
        assert_eq!((&rule.notes, &rule.days), (&item.notes, &item.days), "{moved}");
        assert_eq!(codes(&item.notes).first().copied(), code, "{moved}");
        let first = item.notes.first().map(|note| note.text.text.as_str()).unwrap_or_default();
        assert!(first.starts_with(said), "{first}");
    }
}

#[test]
fn a_hearing_is_announced_without_a_word_of_it() {
    let bench = Bench::unlocked();
    let id = bench.faro.add_hearing(hearing("2027-02-09T08:30")).unwrap();
    let [shown] = &bench.faro.hearings().unwrap()[..] else { panic!() };
    assert_eq!((&shown.id, shown.title.text.as_str()), (&id, "Individual hearing"));
    assert_eq!(plain(&shown.when.text), "Tuesday 9 February 2027, 8:30 a.m.");
    assert_eq!(bench.faro.in_words(shown.at.clone()).unwrap().text, shown.when);
    let day = bench.faro.in_words("2027-02-09".to_owned()).unwrap();
    assert_eq!(plain(&day.text.text), "Tuesday 9 February 2027");
    assert!(matches!(bench.faro.in_words("9 February".to_owned()), Err(FaroError::Refused { .. })));

    let item = bench.item(&shown.item).unwrap();
    assert_eq!((item.target.kind, &item.target.id), (TargetKind::Hearing, &id));
    assert_eq!(bench.faro.hearing(item.target.id).unwrap(), *shown);
    // A list says to be there; the page, whose clock that is.
    let labels = (item.days[0].label.text.as_str(), shown.days[0].label.text.as_str());
    assert_eq!(labels, ("be there", "Time at the court"));
    assert_eq!((&item.days[0].day, &item.days[0].distance), (&shown.days[0].day, &shown.days[0].distance));
    assert_eq!(item.days[1].label.text, "on your clock");
    assert_eq!(plain(&item.days[0].day.text.text), "Tuesday 9 February 2027, 8:30 a.m.");
    let filing =
        bench.items().into_iter().find(|item| item.rule.as_deref() == Some("us.court.filing.individual"));
    assert!(plain(&filing.unwrap().title.text).contains("9 February 2027"), "it names its hearing");

    let plan = bench.faro.plan().unwrap();
    assert_eq!((plan.zone.as_str(), plan.unplanned), ("America/New_York", 0));
    assert_eq!(plan, bench.faro.plan().unwrap(), "the same question gets the same answer");
    let day = plan
        .notifications
        .iter()
        .find(|planned| planned.items == [shown.item.as_str()] && planned.purpose == Purpose::Morning)
        .unwrap();
    assert_eq!((day.at.as_str(), day.at_epoch_seconds), ("2027-02-09T07:00:00-05:00", 1_802_174_400));
    for notification in &plan.notifications {
        let text = plain(&notification.text.text);
        assert!(text.ends_with("pen your list."), "{text}");
        assert!(notification.items.iter().all(|item| !notification.id.contains(item)));
    }

    for (at, code) in [("11/05/2026", "error-date-order"), ("2027-02-30", "error-date-impossible")] {
        let refused = bench.faro.add_hearing(hearing(at)).unwrap_err();
        assert!(matches!(&refused, FaroError::Refused { code: found, .. } if found == code), "{refused:?}");
    }
    let nowhere = NewHearing { jurisdiction: "xx".to_owned(), ..hearing("2027-02-09") };
    assert!(matches!(bench.faro.add_hearing(nowhere), Err(FaroError::Refused { .. })));
}

#[test]
fn notes_are_kept_found_changed_and_gone() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let id = faro.add_note("Señora Núñez called\nabout room 15".to_owned()).unwrap();
    faro.add_note("Bring the birth certificate".to_owned()).unwrap();
    let found = faro.search_notes("nunez ROOM".to_owned()).unwrap();
    assert_eq!((found.len(), found[0].title.as_str()), (1, "Señora Núñez called"));
    faro.edit_note(id.clone(), "Room 16".to_owned()).unwrap();
    let note = faro.note(id.clone()).unwrap();
    assert_eq!((note.text.as_str(), note.created.rfc3339.as_str()), ("Room 16", "2026-11-22T15:00:00Z"));
    assert_eq!(plain(&note.edited.text.text), "Sunday 22 November 2026, 10:00 a.m.");
    assert!(matches!(faro.add_note(" \n".to_owned()), Err(FaroError::Refused { .. })));

    faro.lock().unwrap();
    assert!(matches!(faro.notes(), Err(FaroError::Locked { .. })));
    faro.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(faro.notes().unwrap().len(), 2);
    faro.delete_note(id.clone()).unwrap();
    assert!(matches!(faro.note(id), Err(FaroError::NotFound { .. })));
}

#[test]
fn guidance_needs_no_vault() {
    let bench = Bench::new();
    assert!(bench.faro.articles().unwrap().len() >= 25);
    let article = bench.faro.article("us.hearing".to_owned()).unwrap();
    assert_eq!((article.sections[0].id.as_str(), article.sections[0].heading.text.as_str()), ("", ""));
    assert!(matches!(&article.sections[0].blocks[1], ArticleBlock::Warning { spans } if spans[1].strong));
    assert!(matches!(&article.sections[1].blocks[0], ArticleBlock::Item { number: Some(1), .. }));
    assert_eq!(article.overdue, None);
    assert!(matches!(bench.faro.article("us.none".to_owned()), Err(FaroError::NotFound { .. })));
}

#[test]
fn one_search_finds_guides_services_rules_and_notes_and_what_opens() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let lines = |query: &str| faro.search(query.to_owned()).unwrap().lines;
    let of = |query: &str, kind: FoundKind| lines(query).into_iter().find(|line| line.kind == kind);
    let note = faro.add_note("La corte de Newark\nllevar papeles".to_owned()).unwrap();
    let line = of("court newark", FoundKind::Note).unwrap();
    assert_eq!((line.id.as_str(), line.title.text.as_str()), (note.as_str(), "La corte de Newark"));
    let article = of("interpreter judge", FoundKind::Article).unwrap();
    let sections = faro.article(article.id).unwrap().sections;
    assert!(sections.iter().any(|section| Some(&section.id) == article.section.as_ref()));
    let service = of("1-800-898-7180", FoundKind::Service).unwrap();
    assert_eq!(faro.service(service.id).unwrap().phone.unwrap().uri, "tel:18008987180");
    let rule = of("work permit", FoundKind::Rule).unwrap();
    assert!(rule.opens && faro.rule(rule.id).is_ok());
    let nothing = faro.search("pingüino".to_owned()).unwrap();
    assert!(nothing.lines.is_empty() && nothing.note.unwrap().text.contains("Try one word"));

    faro.lock().unwrap();
    assert_eq!(of("llevar papeles", FoundKind::Note), None);
    assert!(!of("work permit", FoundKind::Rule).unwrap().opens);
    assert!(of("work permit", FoundKind::Article).unwrap().opens);
    faro.set_language("es".to_owned()).unwrap();
    assert_eq!(of("court", FoundKind::Article).unwrap().title.tag, "es");
}

#[test]
fn the_directory_needs_no_vault_and_says_what_can_be_chosen() {
    let bench = Bench::new();
    let faro = &bench.faro;
    let filters = faro.service_filters().unwrap();
    let codes: Vec<&str> = filters.needs.iter().map(|need| need.code.as_str()).collect();
    assert!(codes.contains(&"court") && !codes.contains(&"food"));
    assert_eq!(
        filters.languages.iter().map(|it| it.text.text.as_str()).collect::<Vec<_>>(),
        ["English", "Español"]
    );
    let of = |need: &str, language: Option<&str>| {
        faro.services(Some(need.to_owned()), language.map(str::to_owned), Some("Newark".to_owned()))
    };
    let court = of("court", Some("es")).unwrap();
    let [line] = court.services.as_slice() else { panic!("{court:?}") };
    assert_eq!((line.phone.as_ref().unwrap().text.as_str(), court.none), ("1-800-898-7180", None));
    assert!(line.notices.is_empty() && line.known.len() == 2 && line.rows.len() >= 3);
    assert!(of("lawyer", Some("ar")).unwrap().none.is_some());
    assert!(matches!(of("money", None), Err(FaroError::Refused { .. })));
    assert!(matches!(faro.service("us.nothing".to_owned()), Err(FaroError::NotFound { .. })));
    let page = faro.service("us.check-in-page".to_owned()).unwrap().web.unwrap();
    assert_eq!(
        (page.text.as_str(), page.uri.as_str()),
        ("www.ice.gov/check-in", "https://www.ice.gov/check-in")
    );
}

#[test]
fn a_fact_is_typed_in_the_reader_s_language_and_kept_in_one_form() {
    let bench = Bench::unlocked();
    let set = |name: &str, value: &str| bench.faro.set_fact(name.to_owned(), None, value.to_owned());
    for (language, typed, kept) in
        [("en", "Yes", "true"), ("en", "n", "false"), ("es", "Sí", "true"), ("es", "false", "false")]
    {
        bench.faro.set_language(language.to_owned()).unwrap();
        set("us.detained", typed).unwrap();
        assert_eq!(bench.faro.facts().unwrap()[0].value, kept, "{typed}");
    }
    set("us.detained", "maybe").unwrap_err();
    bench.faro.unset_fact("us.detained".to_owned(), None).unwrap();
    set("us.moved_on", "٢٠٢٦–١١–٥").unwrap();
    assert_eq!(bench.faro.facts().unwrap()[0].value, "2026-11-05");
    let there = NewHearing { zone: "EST".to_owned(), ..hearing("2027-2-9T9:00") };
    let refused = bench.faro.add_hearing(there).unwrap_err();
    assert!(matches!(refused, FaroError::Refused { ref code, .. } if code == "error-zone-no-place"));
}

#[test]
fn every_text_changes_with_the_language() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    bench.set("us.moved_on", "2026-11-20");
    let error = faro.set_fact("us.moved_on".to_owned(), None, "20/11".to_owned()).unwrap_err();
    let english = (bench.items(), faro.articles().unwrap(), said(&error));
    assert_eq!((faro.language().unwrap().as_str(), faro.translation_notices().unwrap()), ("en", vec![]));

    faro.set_language("es_MX.UTF-8".to_owned()).unwrap();

    assert_eq!(faro.language().unwrap(), "es");
    assert!(faro.translation_notices().unwrap().remove(0).text.contains("máquina"));
    let error = faro.set_fact("us.moved_on".to_owned(), None, "20/11".to_owned()).unwrap_err();
    let spanish = (bench.items(), faro.articles().unwrap(), said(&error));
    for (item, english) in spanish.0.iter().zip(&english.0) {
        assert_ne!(item.title.text, english.title.text);
        assert_eq!((item.title.tag.as_str(), item.title.fell_back), ("es", false));
        assert_eq!(item.days[0].day.iso, english.days[0].day.iso);
    }
    assert_eq!(spanish.0.len(), english.0.len());
    assert_ne!(spanish.1, english.1);
    assert!(spanish.2.contains("Escriba el día"), "{}", spanish.2);
    let refused = faro.set_language("tlh".to_owned()).unwrap_err();
    assert!(
        matches!(&refused, FaroError::Refused { text, .. } if text.text.contains("Tiene")),
        "{refused:?}"
    );
    assert_eq!(faro.language().unwrap(), "es");
}

#[test]
fn the_home_page_puts_the_next_hearing_first() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let empty = faro.home().unwrap();
    assert!(empty.hearing.is_none() && empty.sections.is_empty() && empty.notices.is_empty());
    assert_eq!((empty.questions.len(), empty.asks_to_remind), (3, false));
    assert_eq!(empty.nothing.unwrap().text, "Faro has no dates yet.");
    assert!(plain(&empty.open_questions.unwrap().text).starts_with("Answer 3 questions first."));

    bench.set("us.last_arrival", "2025-12-07");
    bench.set("us.moved_on", "2026-11-01");
    faro.add_hearing(hearing("2027-02-09T08:30")).unwrap();
    let home = faro.home().unwrap();
    assert!(home.asks_to_remind);
    let card = home.hearing.unwrap();
    assert_eq!((card.item.icon, card.item.tone), (DueIcon::Hearing, DueTone::Calm));
    assert_eq!(card.target.kind, TargetKind::Hearing);
    // The phone is in New York.
    let time = card.time;
    let said = [&time.label, &time.there, &time.zone_name, &time.here_label.unwrap(), &time.here.unwrap()];
    assert_eq!(
        said.map(|text| plain(&text.text)),
        [
            "Time at the court",
            "Tuesday 9 February 2027, 8:30 a.m.",
            "Los Angeles time",
            "on your clock",
            "11:30 a.m."
        ]
    );
    assert_eq!(plain(&card.distance.text), "in 79 days");
    assert!(plain(&card.state.unwrap().text.text).starts_with("Nobody has checked this date"));
    assert_eq!(card.call.unwrap().uri, "tel:18008987180");
    // What is over already stands first among the others.
    assert_eq!(home.sections[0].urgency, Urgency::Missed);
    let headings: Vec<_> = home.sections.iter().map(|section| section.heading.text.clone()).collect();
    let mut once = headings.clone();
    once.dedup();
    assert_eq!(headings, once, "each heading stands once");
    let others: Vec<_> = home.sections.into_iter().flat_map(|section| section.items).collect();
    assert!(others.len() > 2 && others.iter().all(|item| item.id != card.item.id));
}

#[test]
fn countries_have_names_and_the_case_has_some_of_them() {
    let bench = Bench::unlocked();
    let chosen = || -> Vec<_> {
        let all = bench.faro.jurisdictions().unwrap();
        assert!(all.iter().all(|known| !known.name.fell_back && known.name.text != known.id));
        all.into_iter().filter(|known| known.chosen).map(|known| known.id).collect()
    };
    assert_eq!(chosen(), ["us"]);
    bench.faro.add_jurisdiction("mx".to_owned()).unwrap();
    assert_eq!(chosen(), ["mx", "us"]);
    assert!(bench.faro.add_jurisdiction("xx".to_owned()).is_err());
    bench.set("us.last_arrival", "2025-12-07");
    assert!(bench.item("us.asylum.one_year").is_some());
    bench.faro.remove_jurisdiction("us".to_owned()).unwrap();
    assert_eq!(chosen(), ["mx"]);
    assert!(bench.item("us.asylum.one_year").is_none());
    assert!(matches!(bench.faro.remove_jurisdiction("us".to_owned()), Err(FaroError::Refused { .. })));
    bench.faro.add_jurisdiction("us".to_owned()).unwrap();
    assert!(bench.item("us.asylum.one_year").is_some(), "what was told of it stayed");
    bench.faro.lock().unwrap();
    assert!(chosen().is_empty());
}

#[test]
fn reminders_say_more_only_if_somebody_chose_so() {
    let bench = Bench::unlocked();
    bench.set("us.last_arrival", "2025-12-07");
    let texts = || -> Vec<_> {
        let planned = bench.faro.plan().unwrap().notifications;
        planned.into_iter().map(|planned| (planned.id, plain(&planned.text.text))).collect()
    };
    let says =
        |texts: &[(String, String)]| texts.iter().any(|(_, text)| text.to_lowercase().contains("asylum"));
    let discreet = texts();
    assert!(bench.faro.discreet_reminders().unwrap() && !says(&discreet));
    bench.faro.set_discreet_reminders(false).unwrap();
    bench.faro.set_language("en".to_owned()).unwrap();
    assert!(!bench.faro.discreet_reminders().unwrap() && says(&texts()));
    let ids = |texts: &[(String, String)]| texts.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&texts()), ids(&discreet));
    bench.faro.set_discreet_reminders(true).unwrap();
    assert_eq!(texts(), discreet);
}

#[test]
fn a_phone_is_told_what_may_keep_it_silent_and_can_be_tried() {
    let bench = Bench::unlocked();
    let state = PhoneState {
        platform: PhonePlatform::Android,
        notifications_refused: true,
        channel_silenced: false,
        exact_alarms_refused: false,
        battery_saver: true,
        battery_restricted: false,
        may_hibernate: false,
        was_stopped: false,
        in_private_space: false,
    };
    let silences = bench.faro.phone_silences(state).unwrap();
    let found: Vec<_> = silences.found.iter().map(|one| one.silence).collect();
    assert_eq!(found, [PhoneSilence::NotificationsRefused, PhoneSilence::BatterySaver]);
    assert!(silences.found[0].title.text.starts_with("This phone does not let Faro remind you"));
    assert_eq!((silences.unpromised.len(), silences.handled.len()), (2, 7));

    // The test is beside the plan, and no plan takes it away.
    let test = bench.faro.reminder_test().unwrap();
    assert_eq!((test.purpose, plain(&test.text.text).as_str()), (Purpose::Test, "This was a test. It rang."));
    let held =
        HeldNotification { id: test.id, at_epoch_seconds: test.at_epoch_seconds, text: test.text.text };
    let changes = bench.faro.plan_changes(vec![held]).unwrap();
    assert!(changes.cancel.is_empty() && changes.alarm.is_none());

    // The next morning of a hearing is an alarm for whoever wants it.
    bench.faro.add_hearing(hearing("2027-02-09T09:00")).unwrap();
    assert!(!bench.faro.morning_alarm().unwrap());
    assert_eq!(bench.faro.plan_changes(Vec::new()).unwrap().alarm, None);
    bench.faro.set_morning_alarm(true).unwrap();
    let alarm = bench.faro.plan_changes(Vec::new()).unwrap().alarm.unwrap();
    assert_eq!((alarm.purpose, &alarm.at[..10]), (Purpose::Morning, "2027-02-09"));
}

#[test]
fn a_phone_learns_what_to_change_of_what_it_holds() {
    let bench = Bench::unlocked();
    bench.set("us.last_arrival", "2025-12-07");
    let faro = &bench.faro;
    let mut planned = faro.plan().unwrap().notifications;
    let mut told = planned.iter().filter(|one| one.purpose == Purpose::Tell);
    assert!(told.all(|one| one.about[0].text == "Ask for asylum within one year"));
    // What a phone stores does not say what it is about.
    planned.iter_mut().for_each(|one| one.about.clear());
    let first = faro.plan_changes(Vec::new()).unwrap();
    assert_eq!((&first.set, &first.held, first.cancel.len()), (&planned, &planned, 0));

    let held = |id: &str, at_epoch_seconds, text: &str| HeldNotification {
        id: id.to_owned(),
        at_epoch_seconds,
        text: text.to_owned(),
    };
    let mut holds: Vec<_> =
        planned.iter().map(|it| held(&it.id, it.at_epoch_seconds, &it.text.text)).collect();
    let same = faro.plan_changes(holds.clone()).unwrap();
    assert!(same.set.is_empty() && same.cancel.is_empty() && same.held == planned);

    holds[0].at_epoch_seconds = i64::MAX;
    holds[1].text = "old words".to_owned();
    holds.push(held("gone", 0, ""));
    let changes = faro.plan_changes(holds).unwrap();
    assert_eq!((&changes.set[..], &changes.cancel[..]), (&planned[..2], &["gone".to_owned()][..]));
}
