//! What a person does with it, from the first day on.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use common::{Bench, PASSPHRASE, plain};
use faro_ffi::{ArticleBlock, FactKind, FaroError, HearingKind, NewHearing, RuleKind, Urgency};

fn hearing(at: &str) -> NewHearing {
    NewHearing {
        jurisdiction: "us".to_owned(),
        kind: HearingKind::Individual,
        at: at.to_owned(),
        zone: "America/Los_Angeles".to_owned(),
        place: "606 S Olive St, room 3".to_owned(),
        link: String::new(),
        judge: String::new(),
        bring: Vec::new(),
        interpreter: String::new(),
        travel_minutes: None,
    }
}

fn set(bench: &Bench, name: &str, value: &str) {
    bench.faro.set_fact(name.to_owned(), value.to_owned()).unwrap();
}

#[test]
fn facts_become_dates_with_their_steps() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    assert_eq!(faro.due().unwrap().items, []);
    let asked = faro.open_questions().unwrap();
    let arrival = asked.iter().find(|question| question.name == "us.last_arrival").unwrap();
    assert_eq!(arrival.kind, FactKind::Date);
    assert_eq!(arrival.question.text, "On what day did you come into the United States the last time?");
    assert_eq!(arrival.rules[0].text, "Ask for asylum within one year");
    assert!(asked.iter().all(|question| question.name != "us.hearing"), "hearings tell that");

    set(&bench, "last_arrival", "2025-12-07");
    set(&bench, "us.unaccompanied_child", "false");
    set(&bench, "us.clock_stopped", "2026-03-01..2026-03-11,2026-05-01..2026-05-02");

    assert!(faro.open_questions().unwrap().iter().all(|question| question.name != "us.last_arrival"));
    let facts = faro.facts().unwrap();
    let shown: Vec<_> = facts.iter().map(|fact| (fact.name.as_str(), plain(&fact.display.text))).collect();
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

    let due = faro.due().unwrap();
    assert_eq!(due.today.iso, "2026-11-22");
    let item = due.items.iter().find(|item| item.id == "us.asylum.one_year").unwrap();
    assert_eq!((item.kind, item.urgency), (RuleKind::Deadline, Urgency::Month));
    assert_eq!(item.heading.text, "In the next thirty days");
    // The anniversary is a Monday.
    let act_by = item.act_by.as_ref().unwrap();
    assert_eq!((act_by.day.iso.as_str(), act_by.label.text.as_str()), ("2026-12-07", "act by"));
    assert_eq!(plain(&act_by.distance.text), "in 15 days");
    assert_eq!((&item.last_day, &item.warning), (&None, &None), "it is the same day, and not over");
    assert_eq!(item.unknown[0].label.text, "the day your complete asylum form was received");

    let rule = faro.explain_rule("us.asylum.one_year".to_owned()).unwrap();
    assert_eq!(rule.steps[0].code, "trigger");
    assert_eq!(rule.steps[0].day.as_ref().unwrap().iso, "2025-12-07");
    assert_eq!(
        (rule.act_by.unwrap().day.iso.as_str(), &rule.last_day),
        ("2026-12-07", &None),
        "not said twice"
    );
    assert!(rule.citation.contains(&"8 CFR 1208.4(a)(2)(ii)".to_owned()));
    assert!(plain(&rule.confidence.text).contains("read in the law or on a government page"));
    assert_eq!(rule.check, due.check);
    let names: Vec<_> = rule.questions.iter().map(|question| question.name.as_str()).collect();
    assert_eq!(names, ["us.i589_received", "us.asylum.one_year.printed"]);

    faro.unset_fact("us.last_arrival".to_owned()).unwrap();
    assert_eq!(faro.due().unwrap().items, []);
    let missing = faro.unset_fact("us.last_arrival".to_owned()).unwrap_err();
    assert!(matches!(missing, FaroError::NotFound { .. }), "{missing:?}");
}

#[test]
fn a_day_that_is_over_says_what_that_means() {
    let bench = Bench::unlocked();
    // Five days from 16 November are 21 November, a Saturday: act by Friday, the law allows Monday.
    for (moved, urgency, warning) in [
        ("2026-11-20", Urgency::Week, None),
        ("2026-11-16", Urgency::Late, Some("The day to act by is over.")),
        ("2026-10-01", Urgency::Missed, Some("Letters from the court go to your old home.")),
    ] {
        set(&bench, "moved_on", moved);
        let due = bench.faro.due().unwrap();
        let item = due.items.iter().find(|item| item.id == "us.eoir33.court").unwrap();
        assert_eq!(item.urgency, urgency, "{moved}");
        let rule = bench.faro.explain_rule("us.eoir33.court".to_owned()).unwrap();
        assert_eq!(rule.warning, item.warning);
        let said = item.warning.as_ref().map(|text| text.text.as_str());
        assert_eq!(said.is_some(), warning.is_some());
        assert!(said.unwrap_or_default().starts_with(warning.unwrap_or_default()), "{said:?}");
    }
}

#[test]
fn a_hearing_is_announced_without_a_word_of_it() {
    let bench = Bench::unlocked();
    let id = bench.faro.add_hearing(hearing("2027-02-09T08:30")).unwrap();
    let [shown] = &bench.faro.hearings().unwrap()[..] else { panic!() };
    assert_eq!((&shown.id, shown.title.text.as_str()), (&id, "Individual hearing"));
    assert_eq!(plain(&shown.when.text), "Tuesday 9 February 2027, 8:30 a.m.");
    assert_eq!(bench.faro.in_words(shown.at.clone()).unwrap(), shown.when);
    let day = bench.faro.in_words("2027-02-09".to_owned()).unwrap();
    assert_eq!(plain(&day.text), "Tuesday 9 February 2027");
    assert!(matches!(bench.faro.in_words("9 February".to_owned()), Err(FaroError::Refused { .. })));

    let due = bench.faro.due().unwrap();
    let item = due.items.iter().find(|item| item.id == id).unwrap();
    assert_eq!(item.act_by.as_ref().unwrap().label.text, "be there");
    assert_eq!(plain(&item.act_by.as_ref().unwrap().day.text.text), "Tuesday 9 February 2027, 8:30 a.m.");
    assert!(due.items.iter().any(|item| item.rule.as_deref() == Some("us.court.filing.individual")));

    let plan = bench.faro.plan().unwrap();
    assert_eq!((plan.zone.as_str(), plan.unplanned), ("America/New_York", 0));
    assert_eq!(plan, bench.faro.plan().unwrap(), "the same question gets the same answer");
    let day = plan.notifications.iter().rfind(|notification| notification.item == id).unwrap();
    assert_eq!((day.at.as_str(), day.at_epoch_seconds), ("2027-02-09T07:00:00-05:00", 1_802_174_400));
    for notification in &plan.notifications {
        let text = plain(&notification.text.text);
        assert!(text.ends_with(": open your list."), "{text}");
        assert!(!notification.id.contains(&notification.item));
    }

    for (at, code) in [("11/05/2026", "error-date-form"), ("2027-02-30", "error-date-impossible")] {
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
    assert_eq!(bench.faro.articles().unwrap().len(), 3);
    let found = bench.faro.search_articles("interpreter judge".to_owned()).unwrap();
    assert_eq!(found[0].id, "us.hearing");
    let article = bench.faro.article("us.hearing".to_owned()).unwrap();
    assert_eq!((article.sections[0].id.as_str(), article.sections[0].heading.text.as_str()), ("", ""));
    assert!(matches!(&article.sections[0].blocks[1], ArticleBlock::Warning { spans } if spans[1].strong));
    assert!(matches!(&article.sections[1].blocks[0], ArticleBlock::Item { number: Some(1), .. }));
    assert_eq!(article.overdue, None);
    assert!(matches!(bench.faro.article("us.none".to_owned()), Err(FaroError::NotFound { .. })));
}

#[test]
fn every_text_changes_with_the_language() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    set(&bench, "us.moved_on", "2026-11-20");
    let error = faro.set_fact("us.moved_on".to_owned(), "20/11".to_owned()).unwrap_err();
    let english = (faro.due().unwrap(), faro.articles().unwrap(), faro.explain(error).unwrap());
    assert_eq!((faro.language().unwrap().as_str(), faro.translation_notice().unwrap()), ("en", None));

    faro.set_language("es_MX.UTF-8".to_owned()).unwrap();

    assert_eq!(faro.language().unwrap(), "es");
    assert!(faro.translation_notice().unwrap().unwrap().text.contains("máquina"));
    let error = faro.set_fact("us.moved_on".to_owned(), "20/11".to_owned()).unwrap_err();
    let spanish = (faro.due().unwrap(), faro.articles().unwrap(), faro.explain(error).unwrap());
    for (item, english) in spanish.0.items.iter().zip(&english.0.items) {
        assert_ne!(item.title.text, english.title.text);
        assert_eq!((item.title.tag.as_str(), item.title.fell_back), ("es", false));
        assert_eq!(item.act_by.as_ref().unwrap().day.iso, english.act_by.as_ref().unwrap().day.iso);
    }
    assert_eq!(spanish.0.items.len(), english.0.items.len());
    assert_ne!(spanish.1, english.1);
    assert!(spanish.2.text.contains("Escriba el día"), "{}", spanish.2.text);
    let refused = faro.set_language("tlh".to_owned()).unwrap_err();
    assert!(
        matches!(&refused, FaroError::Refused { text, .. } if text.text.contains("Tiene")),
        "{refused:?}"
    );
    assert_eq!(faro.language().unwrap(), "es");
}

#[test]
fn the_home_page_puts_the_next_thing_first() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let empty = faro.home().unwrap();
    assert!(empty.next.is_none() && empty.sections.is_empty() && empty.notices.is_empty());
    assert!(plain(&empty.open_questions.unwrap().text).starts_with("Faro has "));

    set(&bench, "us.last_arrival", "2025-12-07");
    set(&bench, "us.moved_on", "2026-11-01");
    faro.add_hearing(hearing("2027-02-09T08:30")).unwrap();
    let (home, due) = (faro.home().unwrap(), faro.due().unwrap());
    assert_eq!((&home.today, &home.check), (&due.today, &due.check));
    let next = home.next.unwrap();
    assert_eq!(next.id, "us.asylum.one_year");
    // What is over already stands first among the others.
    assert_eq!(home.sections[0].urgency, Urgency::Missed);
    let headings: Vec<_> = home.sections.iter().map(|section| section.heading.text.clone()).collect();
    let mut once = headings.clone();
    once.dedup();
    assert_eq!(headings, once, "each heading stands once");
    let mut shown: Vec<_> = home.sections.into_iter().flat_map(|section| section.items).collect();
    assert!(!shown.contains(&next));
    shown.push(next);
    assert_eq!(shown.len(), due.items.len());
    assert!(shown.iter().all(|item| due.items.contains(item)));
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
    bench.faro.lock().unwrap();
    assert!(chosen().is_empty());
}

#[test]
fn reminders_say_more_only_if_somebody_chose_so() {
    let bench = Bench::unlocked();
    set(&bench, "us.last_arrival", "2025-12-07");
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
