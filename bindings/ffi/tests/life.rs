//! Hearings with their sources, duties, and the proof that they were done.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use common::{Bench, codes, plain, proof};
use faro_ffi::{
    DueTone, DutyKind, DutyState, DutyTimeView, FaroError, HearingKind, NewDuty, NewHearing, NewProof,
    NewSource, ProofResult, Reason, Repeat, SourceKind, Standing, TargetKind, Weekday,
};

fn hearing() -> NewHearing {
    NewHearing {
        place: "room 3".to_owned(),
        bring: vec!["my paper".to_owned()],
        travel_minutes: Some(90),
        ..NewHearing::new("us", HearingKind::Master, "2027-01-31T09:00", "America/Los_Angeles")
    }
}

fn source(kind: SourceKind, at: &str) -> NewSource {
    NewSource { kind, at: at.to_owned(), seen_on: None }
}

#[test]
fn an_earlier_date_is_the_one_to_act_on() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let id = faro.add_hearing(hearing()).unwrap();
    let only = || faro.hearings().unwrap().remove(0);
    assert_eq!((only().standing, only().sources.len()), (Standing::Own, 0));
    let leave = plain(&only().days[1].day.text.text);
    assert!(leave.contains("9:30"), "90 minutes of way, an hour of line, on the clock of New York: {leave}");
    assert!(plain(&only().time.here.unwrap().text).contains("12:00"), "the phone is in New York");

    faro.add_hearing_source(id.clone(), source(SourceKind::HearingNotice, "2027-01-31T09:00")).unwrap();
    faro.add_hearing_source(id.clone(), source(SourceKind::Hotline, "2027-01-12T13:00")).unwrap();
    let moved = only();
    assert_eq!((moved.standing, moved.at.as_str()), (Standing::Conflict, "2027-01-12T13:00"));
    assert_eq!(codes(&moved.notes)[0], "conflict");
    let item = bench.item(&moved.item).unwrap();
    // The page says whose clock it is, and has the time elsewhere in a place of its own.
    let shown = item.days.into_iter().filter(|day| day.label.text != "on your clock");
    let shown: Vec<_> = shown.map(|line| (line.day, line.distance)).collect();
    let days: Vec<_> = moved.days.iter().map(|line| (line.day.clone(), line.distance.clone())).collect();
    assert_eq!((item.notes, shown), (moved.notes.clone(), days), "on the card as on the page");
    assert_eq!(moved.days[0].label.text, "Time at the court");
    assert_eq!(moved.sources[0].kind, SourceKind::Hotline);
    let settles: Vec<_> = moved.sources.iter().map(|source| (source.kind, source.may_settle)).collect();
    let last_words =
        [(SourceKind::Hotline, true), (SourceKind::HearingNotice, true), (SourceKind::Own, true)];
    assert_eq!(settles, last_words);

    faro.settle_hearing(id.clone(), SourceKind::HearingNotice).unwrap();
    let settled = only();
    assert_eq!(settled.at, "2027-01-31T09:00");
    assert!(settled.sources.iter().any(|source| source.wrong));
    assert!(!settled.can_mark && settled.sources.iter().all(|source| !source.may_settle));

    let other_day = NewHearing { at: "2030-01-01".to_owned(), judge: "J. Doe".to_owned(), ..hearing() };
    faro.edit_hearing(id.clone(), other_day).unwrap();
    assert_eq!(
        (only().judge.as_str(), only().at.as_str()),
        ("J. Doe", "2027-01-31T09:00"),
        "sources tell the date"
    );
    assert_eq!(only().sources.len(), settled.sources.len());
    faro.delete_hearing(id.clone()).unwrap();
    assert!(faro.hearings().unwrap().is_empty());
    assert!(matches!(faro.delete_hearing(id), Err(FaroError::NotFound { .. })));
}

#[test]
fn a_hearing_may_be_marked_once_it_has_begun() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let at = |at: &str| NewHearing { at: at.to_owned(), zone: "America/New_York".to_owned(), ..hearing() };
    let soon = faro.add_hearing(at("2026-11-22T14:00")).unwrap();
    let early = faro.hearing(soon).unwrap();
    assert!(!early.can_mark);
    let refused = faro.mark(early.item, proof(ProofResult::Done)).unwrap_err();
    assert!(
        matches!(&refused, FaroError::Refused { code, text } if code == "error-not-yet"
        && plain(&text.text).contains("2:00 p.m.")),
        "{refused:?}"
    );

    let id = faro.add_hearing(at("2026-11-22T09:00")).unwrap();
    let begun = faro.hearing(id.clone()).unwrap();
    assert!(begun.can_mark && begun.marked.is_none());
    assert_eq!(faro.mark(begun.item.clone(), proof(ProofResult::Done)), Ok(1));
    let marked = faro.hearing(id.clone()).unwrap();
    let mark = marked.marked.unwrap();
    assert_eq!(
        (mark.result, mark.text.text.as_str(), marked.can_mark),
        (ProofResult::Done, "was there", false)
    );
    assert_eq!(mark.on.unwrap().iso, "2026-11-22");
    assert!(bench.item(&begun.item).is_none());

    assert_eq!(faro.undo(begun.item.clone()), Ok(2));
    assert!(faro.hearing(id).unwrap().can_mark && bench.item(&begun.item).is_some());
    let twice = faro.undo(begun.item).unwrap_err();
    assert!(matches!(twice, FaroError::Refused { ref code, .. } if code == "error-not-marked"));
    assert_eq!(faro.proof_log().unwrap().count, 2, "the log keeps both");
    let nothing = faro.mark("hearing:ffff".to_owned(), proof(ProofResult::Done)).unwrap_err();
    assert!(matches!(nothing, FaroError::NotFound { .. }), "{nothing:?}");
}

#[test]
fn a_rule_is_marked_and_taken_back() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    bench.set("us.last_arrival", "2025-12-07");
    let id = "us.asylum.one_year";
    assert!(bench.item(id).unwrap().can_mark);
    let on = |on: &str| NewProof { on: Some(on.to_owned()), ..proof(ProofResult::Done) };
    for (day, code) in [("2026-11-23", "error-to-come"), ("22 November", "error-on")] {
        let refused = faro.mark(id.to_owned(), on(day)).unwrap_err();
        assert!(matches!(&refused, FaroError::Refused { code: found, .. } if found == code), "{refused:?}");
    }
    faro.mark(id.to_owned(), on("2026-11-20")).unwrap();
    assert!(bench.item(id).is_none());
    let page = faro.rule(id.to_owned()).unwrap();
    assert_eq!((page.can_mark, page.marked.unwrap().on.unwrap().iso.as_str()), (false, "2026-11-20"));
    faro.undo(id.to_owned()).unwrap();
    assert!(bench.item(id).unwrap().can_mark && faro.rule(id.to_owned()).unwrap().marked.is_none());
}

#[test]
fn of_several_hearings_none_is_guessed_at() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    for at in ["2027-01-31T09:00", "2027-03-01T09:00"] {
        faro.add_hearing(NewHearing { at: at.to_owned(), ..hearing() }).unwrap();
    }
    let rule = "us.court.filing.master";
    let items: Vec<_> = bench.items().into_iter().filter(|item| item.rule.as_deref() == Some(rule)).collect();
    let [one, other] = &items[..] else { panic!("{items:?}") };
    assert!(one.title != other.title && faro.rule(one.target.id.clone()).unwrap().days == one.days);
    for refused in [
        faro.rule(rule.to_owned()).unwrap_err(),
        faro.mark(rule.to_owned(), proof(ProofResult::Done)).unwrap_err(),
    ] {
        let FaroError::Refused { code, text } = refused else { panic!("{refused:?}") };
        assert!(
            code == "error-which-item"
                && items
                    .iter()
                    .all(|item| text.text.contains(&item.title.text) && !text.text.contains(&item.id)),
            "{text:?}"
        );
    }
}

#[test]
fn a_member_of_the_family_has_days_of_their_own() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let (name, ana) = ("us.last_arrival".to_owned(), bench.member("Ana"));
    bench.set(&name, "2025-12-07");
    assert!(bench.items().iter().all(|item| item.person.is_none()), "facts are never inherited");
    faro.set_fact(name.clone(), Some(ana.clone()), "2026-01-10".to_owned()).unwrap();

    let id = format!("us.asylum.one_year~{ana}");
    let hers = bench.item(&id).unwrap();
    assert_eq!(hers.person.as_ref(), Some(&ana));
    assert!(plain(&hers.title.text).ends_with("(Ana)"), "{}", hers.title.text);
    assert_eq!(hers.days[0].day.iso, "2027-01-08", "the anniversary is a Sunday");
    let page = faro.rule(hers.target.id).unwrap();
    assert_eq!((page.title, page.person.as_ref()), (hers.title, Some(&ana)));
    assert!(page.questions.iter().all(|question| question.person.as_ref() == Some(&ana)));
    assert!(
        plain(&faro.question(name.clone(), Some(ana.clone())).unwrap().question.text)
            .starts_with("For Ana: ")
    );
    let people: Vec<_> = faro.facts().unwrap().into_iter().map(|fact| fact.person).collect();
    assert_eq!(people, [None, Some(ana.clone())]);
    assert_eq!(
        faro.rule("us.asylum.one_year".to_owned()).unwrap().person,
        None,
        "the holder's is named for nobody"
    );
    faro.mark(id.clone(), proof(ProofResult::Done)).unwrap();
    assert!(bench.item(&id).is_none() && bench.item("us.asylum.one_year").is_some());

    let hearing = NewHearing { person: Some(ana.clone()), everybody: true, ..hearing() };
    let shown = faro.hearing(faro.add_hearing(hearing.clone()).unwrap()).unwrap();
    assert_eq!((shown.person.as_ref(), shown.everybody), (Some(&ana), true));
    assert!(codes(&shown.notes).contains(&"everybody") && plain(&shown.title.text).ends_with("(Ana)"));
    faro.edit_hearing(shown.id.clone(), NewHearing { everybody: false, ..hearing }).unwrap();
    assert!(!faro.hearing(shown.id).unwrap().everybody);
    let duty = faro.duty(faro.add_duty(NewDuty { person: Some(ana.clone()), ..photo() }).unwrap()).unwrap();
    assert_eq!(duty.person, Some(ana.clone()));

    faro.unset_fact(name.clone(), Some(ana)).unwrap();
    assert_eq!(faro.facts().unwrap().len(), 1);
    for nobody in ["", "ffffffffffffffffffffffffffffffff"] {
        let missing = faro.set_fact(name.clone(), Some(nobody.to_owned()), "2026-01-10".to_owned());
        assert!(matches!(missing, Err(FaroError::NotFound { .. })), "{missing:?}");
    }
}

#[test]
fn the_plan_says_its_times_in_words() {
    let bench = Bench::unlocked();
    bench.faro.add_hearing(hearing()).unwrap();
    let plan = bench.faro.plan().unwrap();
    for planned in &plan.notifications {
        let minute = planned.at[..16].to_owned();
        assert_eq!(bench.faro.in_words(minute).unwrap().text, planned.at_text);
    }
    assert!(!plan.notifications.is_empty());
}

fn photo() -> NewDuty {
    NewDuty {
        kind: DutyKind::Photo,
        title: String::new(),
        first: "2026-11-15".to_owned(),
        repeat: Repeat::Weeks { count: 1, on: vec![Weekday::Sun] },
        begins: Some("09:00".to_owned()),
        ends: Some("11:00".to_owned()),
        until: None,
        zone: None,
        grace_minutes: 0,
        place: String::new(),
        person: None,
    }
}

#[test]
fn a_window_that_only_ends_is_refused() {
    let bench = Bench::unlocked();
    let refused = bench.faro.add_duty(NewDuty { begins: None, ..photo() });
    let code = |refused| match refused {
        Err(FaroError::Refused { code, .. }) => code,
        other => panic!("{other:?}"),
    };
    assert_eq!(code(refused), "error-window-begins");
    assert!(bench.faro.duties().unwrap().is_empty());
    assert!(bench.faro.add_duty(NewDuty { begins: None, ends: None, ..photo() }).is_ok());
}

#[test]
fn a_duty_waits_for_a_word_and_the_log_keeps_it() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    // The phone's clock stands at ten on Sunday 22 November 2026.
    let id = faro.add_duty(photo()).unwrap();
    let duty = || faro.duty(id.clone()).unwrap();
    assert_eq!(faro.duties().unwrap(), [duty()]);
    let waiting: Vec<DutyTimeView> = duty().now.into_iter().chain(duty().waiting).collect();
    let states = |times: &[DutyTimeView]| times.iter().map(|time| time.state).collect::<Vec<_>>();
    assert_eq!(states(&waiting), [DutyState::Open, DutyState::Unanswered]);
    let when = plain(&waiting[0].day.day.text.text);
    assert!(when.contains("9:00 a.m. until 11:00") && waiting[0].day.day.iso == "2026-11-22", "{when}");
    assert!(!duty().checklist.is_empty());
    let next = duty().next.unwrap();
    assert_eq!((next.day.day.iso.as_str(), next.can_mark), ("2026-11-29", false));
    let [open, over] = &faro.home().unwrap().waiting[..] else { panic!("two times wait") };
    assert_eq!((open.target.kind, &open.duty, open.time.can_mark), (TargetKind::Duty, &id, true));
    assert_eq!(open.target.day.as_deref(), Some("2026-11-22"));
    assert_eq!([&open.time, &over.time], [&waiting[0], &waiting[1]]);
    assert_eq!(plain(&open.time.until.clone().unwrap().text), "You can do it now, until 11:00 a.m.");
    assert_eq!((codes(&over.notes), over.time.until.clone()), (vec!["passed"], None));
    assert_eq!(bench.item(&open.time.item), None, "nothing stands twice");

    let refused = NewProof {
        reason: Some(Reason::AppRefused),
        error: "Face not recognised".to_owned(),
        ..proof(ProofResult::CouldNot)
    };
    assert_eq!(faro.mark(waiting[0].item.clone(), refused), Ok(1));
    assert_eq!(faro.mark(waiting[1].item.clone(), proof(ProofResult::Done)), Ok(2));
    assert_eq!((duty().now, duty().waiting), (None, Vec::new()));
    let ticked =
        |times: &[DutyTimeView]| times.iter().map(|time| time.tone == DueTone::Done).collect::<Vec<_>>();
    assert_eq!(ticked(&duty().times), [true, false, false, false], "a tick beside what is done alone");
    assert_eq!(
        states(&duty().times),
        [DutyState::Late, DutyState::CouldNot, DutyState::Coming, DutyState::Coming]
    );
    let early = faro.mark(next.item, proof(ProofResult::Done)).unwrap_err();
    assert!(matches!(early, FaroError::Refused { ref code, .. } if code == "error-not-yet"), "{early:?}");
    let never = faro.mark(format!("duty:{id}@2026-11-16"), proof(ProofResult::Done)).unwrap_err();
    assert!(matches!(never, FaroError::Refused { ref code, .. } if code == "error-no-time"), "{never:?}");

    let log = faro.proof_log().unwrap();
    assert_eq!((log.count, log.entries[1].number, log.code.len()), (2, 1, 49));
    assert!(log.fault.is_none() && log.entries[0].title.text.contains("Photo check-in"));
    assert!(log.entries[1].details.iter().any(|line| line.text.contains("Face not recognised")));
    let sheet = faro.proof_sheet().unwrap();
    assert!(sheet.contains("Face not recognised") && sheet.contains(&log.code));
    let code = faro.check_code().unwrap();
    assert!(code.line.text.contains(&log.code) && !code.line.text.contains(['\n', '\u{2068}']), "{code:?}");
    let files = faro.export_proofs(None).unwrap();
    assert!(files.log.contains("Face not recognised") && files.signature.unwrap().contains(&log.code));
    let chosen = faro.export_proofs(Some(vec![2])).unwrap();
    assert!(!chosen.log.contains("Face not recognised") && chosen.log.contains(&log.code));
    assert!(matches!(faro.export_proofs(Some(vec![3])), Err(FaroError::NotFound { .. })));

    faro.set_language("es".to_owned()).unwrap();
    let title = faro.proof_log().unwrap().entries[0].title.text.clone();
    assert!(title.contains("Reporte con foto"), "written in English, read in Spanish: {title}");
    faro.set_language("en".to_owned()).unwrap();

    faro.delete_duty(id.clone()).unwrap();
    assert!(matches!(faro.duty(id), Err(FaroError::NotFound { .. })));
    assert_eq!(faro.proof_log().unwrap(), log, "the log does not forget");
    let wrong = NewDuty { begins: Some("9 o'clock".to_owned()), ..photo() };
    let wrong = faro.add_duty(wrong).unwrap_err();
    assert!(matches!(wrong, FaroError::Refused { ref code, .. } if code == "border-time-form"));
    assert!(faro.add_duty(NewDuty { first: "22/11/2026".to_owned(), ..photo() }).is_err());
    let never = Repeat::Weeks { count: 0, on: Vec::new() };
    let never = faro.add_duty(NewDuty { repeat: never, ..photo() }).unwrap_err();
    assert!(
        matches!(never, FaroError::Refused { ref text, .. } if text.text.contains("from 1 up to")),
        "{never:?}"
    );
}

#[test]
fn a_whole_day_has_no_time_and_a_paper_is_what_its_bytes_are() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let whole = NewDuty { begins: None, ends: None, first: "2026-11-20".to_owned(), ..photo() };
    let repeat = Repeat::Days { count: 2 };
    let duty = faro.add_duty(NewDuty { kind: DutyKind::Report, repeat, ..whole }).unwrap();
    let told =
        format!("{:?} {:?} {:?}", faro.duty(duty).unwrap(), faro.duties().unwrap(), faro.home().unwrap());
    assert!(told.contains("Report to the office") && told.contains("Sunday"), "{told}");
    for time in ["12:00", "00:00", "0:00", "11:59"] {
        assert!(!told.contains(time), "{time}: {told}");
    }

    let id = faro.begin_paper().unwrap();
    faro.extend_paper(id.clone(), b"\0\0\0\x18ftypheic".to_vec()).unwrap();
    faro.extend_paper(id.clone(), b"\0\0\0\0mif1heic".to_vec()).unwrap();
    faro.finish_paper(id, "Letter.jpg".to_owned()).unwrap();
    assert_eq!(faro.papers().unwrap()[0].media_type, "image/heic");
}

#[test]
fn choices_are_said() {
    let bench = Bench::new();
    let texts = [
        bench.faro.duty_kinds().unwrap().into_iter().map(|choice| choice.text).collect::<Vec<_>>(),
        bench.faro.reasons().unwrap().into_iter().map(|choice| choice.text).collect(),
        bench.faro.source_kinds().unwrap().into_iter().map(|choice| choice.text).collect(),
    ];
    assert!(texts.iter().flatten().all(|text| !text.fell_back && !text.text.is_empty()));
}
