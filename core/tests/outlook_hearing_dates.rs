//! Which date of a hearing counts, and whether it was moved: each case by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{ZONE, day, source};
use faro_core::casefile::{Hearing, HearingKind, HearingSource, SourceKind};
use faro_core::outlook::{Moved, Standing, Truth};

use SourceKind::{HearingNotice, Hotline, Lawyer, NoticeToAppear, Website};

const TODAY: &str = "2026-11-22";

fn told(sources: &[(SourceKind, &str, &str)]) -> Hearing {
    let mut hearing = Hearing::new("us", HearingKind::Individual, "2027-06-01T09:00", ZONE);
    hearing.sources = sources.iter().map(|(kind, at, seen_on)| source(*kind, at, seen_on)).collect();
    hearing
}

fn truth(sources: &[(SourceKind, &str, &str)], today: &str) -> (String, Standing, Vec<SourceKind>) {
    let Truth { at, standing, against, .. } = Truth::of(&told(sources), day(today));
    (at, standing, against.iter().map(|source| source.kind).collect())
}

fn moved(sources: &[(SourceKind, &str, &str)]) -> Option<(String, String, bool, String)> {
    let hearing = told(sources);
    let truth = Truth::of(&hearing, day(TODAY));
    let Moved { from, to, earlier, seen_on } = Moved::of(&hearing, &truth)?;
    Some((from, to, earlier, seen_on.to_string()))
}

#[test]
fn without_a_source_the_persons_own_word_counts() {
    assert_eq!(truth(&[], TODAY), ("2027-06-01T09:00".into(), Standing::Own, vec![]));
    let written = [(SourceKind::Own, "2027-06-02T09:00", "2026-11-01")];
    assert_eq!(truth(&written, TODAY), ("2027-06-02T09:00".into(), Standing::Own, vec![]));
    assert_eq!(Truth::of(&told(&[]), day(TODAY)).last_seen, None);
    assert_eq!(Truth::of(&told(&[]), day(TODAY)).days_unseen(day(TODAY)), None);
}

#[test]
fn of_one_source_only_its_last_word_counts() {
    let words = [(Hotline, "2027-02-05T09:00", "2026-11-01"), (Hotline, "2027-03-01T09:00", "2026-11-08")];
    assert_eq!(truth(&words, TODAY), ("2027-03-01T09:00".into(), Standing::Told, vec![]));
    // However they were written down; of one day the one that was written last.
    assert_eq!(truth(&[words[1], words[0]], TODAY).0, "2027-03-01T09:00");
    let same = [words[0], (Hotline, "2027-03-01T09:00", "2026-11-01")];
    assert_eq!(truth(&same, TODAY).0, "2027-03-01T09:00");
    assert_eq!(Truth::of(&told(&words), day(TODAY)).days_unseen(day(TODAY)), Some(14));
}

#[test]
fn two_that_agree_confirm_and_a_time_is_more_than_a_day() {
    let day_alone = (HearingNotice, "2027-02-05", "2026-11-01");
    let with_time = (Hotline, "2027-02-05T09:00", "2026-11-08");
    assert_eq!(truth(&[day_alone, with_time], TODAY), (with_time.1.into(), Standing::Confirmed, vec![]));
    assert_eq!(truth(&[with_time, day_alone], TODAY), (with_time.1.into(), Standing::Confirmed, vec![]));
    let other_time = (Website, "2027-02-05T13:00", "2026-11-08");
    let found = truth(&[other_time, with_time, day_alone], TODAY);
    assert_eq!(found, (with_time.1.into(), Standing::Conflict, vec![Website]), "the earlier time");
}

#[test]
fn where_they_disagree_the_earliest_to_come_counts_and_every_other_is_named() {
    let three = [
        (Lawyer, "2027-04-01", "2026-11-01"),
        (Hotline, "2027-02-05T09:00", "2026-11-02"),
        (HearingNotice, "2027-03-01T09:00", "2026-11-03"),
    ];
    let found = truth(&three, TODAY);
    assert_eq!(found, ("2027-02-05T09:00".into(), Standing::Conflict, vec![HearingNotice, Lawyer]));
    // On the day itself it still counts; on the next one the others do.
    assert_eq!(truth(&three, "2027-02-05").0, "2027-02-05T09:00");
    assert_eq!(truth(&three, "2027-02-06").0, "2027-03-01T09:00");
    assert_eq!(truth(&three, "2027-03-02"), ("2027-04-01".into(), Standing::Told, vec![]));
    // Of days that are all over it is what was heard last.
    assert_eq!(truth(&three, "2027-04-02").0, "2027-03-01T09:00");
}

#[test]
fn a_notice_to_appear_alone_is_not_believed_yet() {
    let notice = (NoticeToAppear, "2027-02-05T09:00", "2026-11-01");
    assert_eq!(truth(&[notice], TODAY).1, Standing::Unconfirmed);
    assert_eq!(truth(&[notice, (Hotline, notice.1, "2026-11-02")], TODAY).1, Standing::Confirmed);
    assert_eq!(truth(&[(Lawyer, notice.1, "2026-11-02")], TODAY).1, Standing::Told);
}

#[test]
fn what_is_wrong_or_cannot_be_read_is_passed_over() {
    let mut hearing = told(&[(Hotline, "2027-02-05", "2026-11-01"), (Website, "2027-03-01", "2026-11-02")]);
    hearing.sources[0].wrong = true;
    let newer = HearingSource { at: "the fifth Tuesday".into(), ..source(Lawyer, "", "2026-11-03") };
    hearing.sources.push(newer);
    let truth = Truth::of(&hearing, day(TODAY));
    assert_eq!((truth.at.as_str(), truth.standing), ("2027-03-01", Standing::Told));
    assert_eq!(Moved::of(&hearing, &truth), None);
}

#[test]
fn a_hearing_is_moved_only_by_a_source_that_said_another_day_before() {
    let notice = (HearingNotice, "2027-02-05T09:00", "2026-11-01");
    let moved_to = |at: &'static str| (HearingNotice, at, "2026-11-08");
    let expected = |to: &str, earlier| Some((notice.1.into(), to.into(), earlier, "2026-11-08".into()));
    for (to, earlier) in [
        ("2026-12-01T09:00", true),
        ("2027-02-05T08:30", true),
        ("2027-02-05T10:00", false),
        ("2027-02-08T09:00", false),
    ] {
        assert_eq!(moved(&[notice, moved_to(to)]), expected(to, earlier), "{to}");
    }
    // Another source that says another day disagrees; nothing is moved by it.
    assert_eq!(moved(&[notice, (Hotline, "2026-12-01T09:00", "2026-11-08")]), None);
    assert_eq!(moved(&[notice, (Hotline, notice.1, "2026-11-08")]), None);
    // That a time became known is no move, and neither is a day without its time.
    let day_alone = (HearingNotice, "2027-02-05", "2026-10-01");
    assert_eq!(moved(&[day_alone, notice]), None);
}

#[test]
fn what_moved_is_told_as_it_was_first_seen_and_from_where_it_came_last() {
    let heard = |at: &'static str, seen_on: &'static str| (Hotline, at, seen_on);
    let first = heard("2027-02-05T09:00", "2026-11-01");
    let second = heard("2027-01-12T09:00", "2026-11-08");
    let again = heard("2027-01-12T09:00", "2026-11-15");
    let seen = moved(&[first, second, again]).unwrap();
    assert_eq!((seen.0.as_str(), seen.3.as_str()), (first.1, "2026-11-08"), "asked again, not moved again");
    // Back where it was: later than before, and no alarm.
    let back = heard("2027-02-05T09:00", "2026-11-15");
    assert_eq!(
        moved(&[first, second, back]),
        Some((second.1.into(), first.1.into(), false, "2026-11-15".into()))
    );
}

#[test]
fn a_move_of_a_source_that_does_not_count_is_a_conflict_and_no_move() {
    let words = [
        (Website, "2027-03-01T09:00", "2026-11-01"),
        (Website, "2027-02-20T09:00", "2026-11-08"),
        (Hotline, "2027-02-05T09:00", "2026-11-08"),
    ];
    assert_eq!(truth(&words, TODAY).0, "2027-02-05T09:00");
    assert_eq!(moved(&words), None);
}
