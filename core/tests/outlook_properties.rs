//! Random cases against what every outlook keeps. `FARO_FULL=1` tries ten thousand of each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod plan_support;
mod plot_support;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use case_support::{book, words};
use chrono::{DateTime, Days};
use faro_core::casefile::{Hearing, Person};
use faro_core::deadlines::{FROM_HEARINGS, FactValue, Facts, Kind, Rule, Tz, compute};
use faro_core::outlook::{Coming, DayMark, Item, ItemId, Outlook, Target, TargetKind, Truth};
use faro_core::prooflog::{Marks, ProofResult};
use faro_core::reminders::Settings;
use faro_core::vault::RecordId;
use plan_support::keeps_its_promises;
use plot_support::{Stage, config, hearing, plot};
use proptest::prelude::*;

thread_local! {
    static STAGE: RefCell<Stage> = RefCell::new(Stage::new());
}

/// Everything that is told at a moment: the list, four months of the calendar, and what reminders are made from.
fn told(outlook: &Outlook<'_>) -> (Vec<Item>, Vec<DayMark>, Coming) {
    let (from, to) = (outlook.today() - Days::new(60), outlook.today() + Days::new(60));
    let mut items = outlook.items();
    // That two hearings are at one time is said beside one of them.
    items.iter_mut().for_each(|item| item.doubts.clear());
    (items, outlook.agenda(from, to), coming(outlook))
}

fn coming(outlook: &Outlook<'_>) -> Coming {
    let mut coming = outlook.coming();
    coming.items.iter_mut().for_each(|item| item.doubts.clear());
    coming
}

/// What was told of somebody, as rules compute with it: counted a second time, from the records alone.
fn facts_of(stage: &Stage, person: Option<RecordId>) -> Facts {
    let facts = stage.case.facts().into_iter().filter(|fact| fact.body.person == person);
    facts
        .filter_map(|fact| {
            Some((fact.body.name.clone(), book().read_fact(&fact.body.name, &fact.body.value).ok()?))
        })
        .collect()
}

/// The ids that a rule should have, and none other.
fn expected(stage: &Stage, rule: &Rule, now: DateTime<Tz>) -> BTreeSet<String> {
    let today = now.date_naive();
    let mut ids = BTreeSet::new();
    if rule.counts_from(FROM_HEARINGS) {
        for held in stage.case.hearings() {
            let at = Truth::of(&held.body, today).at;
            let (day, _) = Hearing { at, ..held.body.clone() }.when().unwrap();
            let fits = rule.hearing.as_deref().is_none_or(|kind| kind == held.body.kind.as_str());
            let person = held.body.person;
            if fits && day >= today && rule.concerns(&facts_of(stage, person)) {
                ids.insert(
                    ItemId::Rule { rule: rule.id.clone(), hearing: Some(held.id), person }.to_string(),
                );
            }
        }
        return ids;
    }
    for person in stage.people {
        let facts = facts_of(stage, person);
        let named = rule.facts.iter().any(|fact| facts.contains_key(&rule.full_name(&fact.name)));
        if (person.is_some() && !named) || !rule.concerns(&facts) {
            continue;
        }
        let settled = |outcome: &faro_core::deadlines::Outcome<'_>| {
            let met = rule.met_by.as_ref().and_then(|met| facts.get(&rule.full_name(met)));
            let met = met.and_then(FactValue::date).filter(|met| *met <= today);
            // A receipt from before belongs to something else.
            let met = met.filter(|met| outcome.day_zero.is_none_or(|zero| zero <= *met));
            let day = outcome.at.map(|at| at.day());
            let over = match rule.kind {
                Kind::Information => outcome.past,
                Kind::Appearance => day.is_some_and(|day| (today - day).num_days() > 30),
                _ => false,
            };
            let ended = rule.ended_by.as_ref().and_then(|end| facts.get(&rule.full_name(end)));
            let ended = ended.and_then(FactValue::date).filter(|end| *end <= today);
            let ended = ended.is_some_and(|end| outcome.day_zero.is_some_and(|zero| zero <= end));
            ended || over || met.is_some_and(|met| outcome.legal_last.is_some_and(|last| met <= last))
        };
        match compute(rule, book(), &facts, today) {
            Ok(outcome) if !outcome.missing.is_empty() || settled(&outcome) => continue,
            _ => ids.insert(ItemId::Rule { rule: rule.id.clone(), hearing: None, person }.to_string()),
        };
    }
    ids
}

/// The items of rules and hearings that were marked for the day that they hang on.
fn without_marked(stage: &Stage, ids: BTreeSet<String>) -> BTreeSet<String> {
    let marks = Marks::of(&stage.case);
    ids.into_iter().filter(|id| marks.last(id).is_none()).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_coming_hearing_and_every_rule_that_fits_is_there_once(plot in plot()) {
        STAGE.with_borrow_mut(|stage| {
            let now = stage.play(&plot);
            let items = stage.outlook(now).items();
            let mut found: BTreeMap<&str, usize> = BTreeMap::new();
            items.iter().for_each(|item| *found.entry(&item.id).or_default() += 1);
            prop_assert!(found.values().all(|count| *count == 1), "{:?}", found);
            let there: BTreeSet<String> = found.into_keys().map(str::to_owned).collect();
            for item in &items {
                prop_assert_eq!(item.id.parse::<ItemId>().unwrap().to_string(), item.id.clone());
            }

            let marks = Marks::of(&stage.case);
            for held in stage.case.hearings() {
                let at = Truth::of(&held.body, now.date_naive()).at;
                let (day, _) = Hearing { at, ..held.body }.when().unwrap();
                let id = ItemId::Hearing(held.id).to_string();
                if day >= now.date_naive() && marks.last(&id).is_none() {
                    prop_assert!(there.contains(&id), "{id}");
                    let item = items.iter().find(|item| item.id == id).unwrap();
                    prop_assert_eq!((item.act_by, item.person), (Some(day), held.body.person));
                }
            }
            for rule in book().rules().filter(|rule| rule.jurisdiction() == "us" && rule.disputes.is_none()) {
                if rule.kind == Kind::Adjuster || rule.kind == Kind::Appearance && rule.counts_from(FROM_HEARINGS) {
                    continue;
                }
                let of_rule = |id: &&String| {
                    matches!(id.parse(), Ok(ItemId::Rule { rule: there, .. }) if there == rule.id)
                };
                let all = &there;
                let there: BTreeSet<String> = there.iter().filter(of_rule).cloned().collect();
                let expected = without_marked(stage, expected(stage, rule, now));
                // What waits for another is never there beside it.
                if let Some(first) = &rule.waits_for {
                    let beside = |id: &String| all.contains(&id.replacen(&rule.id, first, 1));
                    prop_assert!(without_marked(stage, there).is_subset(&expected), "{}", rule.id);
                    prop_assert!(!expected.iter().any(|id| all.contains(id) && beside(id)), "{}", rule.id);
                    continue;
                }
                prop_assert_eq!(without_marked(stage, there), expected, "{}", rule.id);
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_mark_that_is_taken_back_leaves_everything_as_it_was(
        plot in plot(), which in 0_usize..100, done in any::<bool>(),
    ) {
        STAGE.with_borrow_mut(|stage| {
            let now = stage.play(&plot);
            let before = told(&stage.outlook(now));
            let result = if done { ProofResult::Done } else { ProofResult::CouldNot };
            let Some(id) = stage.mark(which, result, now) else { return Ok(()) };
            let (items, agenda, coming) = told(&stage.outlook(now));
            // A hearing that was missed stays, and says where help is.
            let asked = |item: &&Item| item.id == id && item.notes.iter().any(|note| note.code == "passed");
            // What another source told of a day that is over is marked, and the day to come stays.
            let passed = id.starts_with("hearing:") && before.0.iter().any(|item| asked(&item));
            if passed {
                prop_assert!(items.iter().any(|item| item.id == id && item.marked.is_none()));
                prop_assert!(!items.iter().any(|item| asked(&item)));
                return Ok(());
            }
            let stays = id.starts_with("hearing:") && !done;
            let open = items.iter().filter(|item| item.id == id && item.marked.is_none()).count();
            prop_assert_eq!((open, items.iter().any(|item| item.id == id)), (0, stays), "{}", &id);
            let waits = |mark: &&DayMark| mark.id == id && mark.target.kind != TargetKind::Duty;
            // A hearing stays in its month, with what came of it.
            let in_month = if id.starts_with("hearing:") { before.1.iter().filter(waits).count() } else { 0 };
            prop_assert_eq!(agenda.iter().filter(waits).count(), in_month);
            prop_assert_eq!(coming.items.iter().any(|item| item.id == id), stays);

            let undo = stage.outlook(now).undo(&id, words()).unwrap();
            stage.case.write_proof(undo, now).unwrap();
            let after = told(&stage.outlook(now));
            prop_assert_eq!(after.0, before.0);
            prop_assert_eq!(after.1, before.1);
            prop_assert_eq!(after.2, before.2);
            Ok(())
        })?;
    }

    #[test]
    fn who_or_what_comes_to_the_case_changes_nothing_for_anybody_else(
        plot in plot(), who in 0_usize..4, more in hearing(),
    ) {
        STAGE.with_borrow_mut(|stage| {
            let now = stage.play(&plot);
            let before = told(&stage.outlook(now));
            let newcomer = stage.case.keep(&Person { name: "Eva".into(), ..Person::default() }).unwrap();
            let with_newcomer = told(&stage.outlook(now));
            stage.case.delete::<Person>(&newcomer.to_string()).unwrap();
            prop_assert_eq!(&with_newcomer, &before);

            let more = Hearing { person: stage.people[who], ..more };
            let id = stage.case.add_hearing(&more, book()).unwrap().to_string();
            let (mut items, mut agenda, mut coming) = told(&stage.outlook(now));
            items.retain(|item| !item.id.contains(&id));
            agenda.retain(|mark| !mark.id.contains(&id));
            coming.items.retain(|item| !item.id.contains(&id));
            coming.duties.retain(|duty| !duty.id.contains(&id));
            prop_assert_eq!(&(items, agenda, coming), &before);
            Ok(())
        })?;
    }

    #[test]
    fn every_day_to_come_is_explained_on_its_page(plot in plot()) {
        STAGE.with_borrow_mut(|stage| {
            let now = stage.play(&plot);
            let outlook = stage.outlook(now);
            for item in outlook.items() {
                if item.act_by.is_none_or(|day| day < outlook.today()) {
                    continue;
                }
                prop_assert!(!item.days.is_empty(), "{:?}", item);
                let Target { kind, id, day } = &item.target;
                match kind {
                    TargetKind::Rule => {
                        let page = outlook.rule(id).unwrap();
                        prop_assert!(!page.days.is_empty() && !page.outcome.steps.is_empty(), "{}", id);
                        prop_assert!(page.days.starts_with(&item.days));
                        for text in [&page.plain, &page.todo].into_iter().chain(&page.missed) {
                            prop_assert!(words().try_say(text).is_some(), "{}", text.full_id());
                        }
                    }
                    TargetKind::Hearing => {
                        let page = outlook.hearing(id).unwrap();
                        prop_assert_eq!(&page.item, &item.id);
                        let own = page.hearing.when().map(|(day, _)| day);
                        let told = page.sources.iter().any(|source| source.when == page.when);
                        prop_assert_eq!(own, item.act_by);
                        prop_assert!(!page.days.is_empty() && (told || page.sources.iter().all(|source| source.wrong)));
                    }
                    TargetKind::Duty => {
                        let page = outlook.duty(id).unwrap();
                        prop_assert!(page.duty.body.when.days(day.unwrap()).next() == *day);
                        prop_assert!(words().try_say(&page.repeats).is_some());
                    }
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_page_is_coloured_as_its_card_is(plot in plot()) {
        STAGE.with_borrow_mut(|stage| {
            let now = stage.play(&plot);
            let outlook = stage.outlook(now);
            for item in outlook.items() {
                let tone = match item.target.kind {
                    TargetKind::Rule => outlook.rule(&item.target.id).unwrap().tone,
                    TargetKind::Hearing => outlook.hearing(&item.target.id).unwrap().tone,
                    TargetKind::Duty => continue,
                };
                prop_assert_eq!(tone, item.tone(), "{}", item.id);
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_plan_of_every_case_keeps_its_promises(plot in plot(), discreet in any::<bool>()) {
        STAGE.with_borrow_mut(|stage| {
            let now = stage.play(&plot);
            let coming = stage.outlook(now).coming();
            let settings = Settings { discreet, ..Settings::default() };
            let plan = keeps_its_promises(&now, now.timezone(), &coming, &settings, words())?;
            for one in &plan.notifications {
                prop_assert!(!one.text.is_empty() && !one.text.contains("reminder-"), "{}", one.text);
            }
            Ok(())
        })?;
    }
}
