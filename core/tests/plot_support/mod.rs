//! Random cases: people, facts of the real rules, hearings with sources, duties, marks. They are written into one vault,
//! for a vault of its own for each would take longer than all else.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Weekday};
use faro_core::casefile::{
    Body, Case, Casefile, Duty, DutyKind, Hearing, HearingKind, HearingSource, Person, Relation, SourceKind,
    StoredFact,
};
use faro_core::deadlines::{Every, FROM_HEARINGS, FactType, Recurrence, Rulebook, Tz};
use faro_core::outlook::Outlook;
use faro_core::prooflog::{Proof, ProofResult};
use faro_core::vault::{KdfParams, OsEntropy, RecordId, Vault, Write};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use tempfile::TempDir;

use crate::case_support::{PASSPHRASE, book, words};

const RESULTS: [ProofResult; 3] = [ProofResult::Done, ProofResult::Missed, ProofResult::CouldNot];

pub fn zones() -> Vec<Tz> {
    ["America/New_York", "America/Los_Angeles", "Pacific/Apia", "Asia/Kabul", "Africa/Accra"]
        .map(|name| Tz::named(name).unwrap())
        .to_vec()
}

/// The day around which everything is.
fn middle() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn day(offset: i64) -> NaiveDate {
    middle() + TimeDelta::days(offset)
}

/// 300 cases, the same in every run; ten thousand others where `FARO_FULL` asks for them.
pub fn config() -> Config {
    match std::env::var_os("FARO_FULL") {
        Some(_) => Config { cases: 10_000, ..Config::default() },
        None => Config { cases: 300, rng_seed: RngSeed::Fixed(20_261_122), ..Config::default() },
    }
}

/// A case, as it is to be written. Whose something is counts the members, the holder first.
#[derive(Clone, Debug)]
pub struct Plot {
    facts: Vec<(usize, usize, i64)>,
    hearings: Vec<(usize, Hearing)>,
    duties: Vec<(usize, Duty)>,
    marks: Vec<(usize, usize)>,
    now: i64,
    zone: Tz,
}

/// The facts that rules of the United States ask for, and some that stand on a paper.
fn facts(book: &Rulebook) -> Vec<(String, FactType)> {
    let rules = book.rules().filter(|rule| rule.jurisdiction() == "us");
    let all = rules.flat_map(|rule| {
        let asked = rule.facts.iter().filter(|fact| fact.name != FROM_HEARINGS);
        let printed = (format!("{}.printed", rule.id), FactType::Date);
        asked.map(|fact| (rule.full_name(&fact.name), fact.kind)).chain([printed]).collect::<Vec<_>>()
    });
    all.collect::<BTreeMap<_, _>>().into_iter().collect()
}

/// A value of a type; most days are near, a few are where no calendar reaches.
fn value(kind: FactType, seed: i64) -> String {
    let near = day(seed % 900);
    match kind {
        FactType::Date if seed % 50 == 0 => "1996-05-01".into(),
        FactType::Date => near.to_string(),
        FactType::Bool => (seed % 2 == 0).to_string(),
        FactType::Int => (seed.rem_euclid(120)).to_string(),
        FactType::Text => "9".into(),
        FactType::Instant => format!("{near}T10:30:00-05:00"),
        FactType::LocalTime if seed % 3 == 0 => near.to_string(),
        FactType::LocalTime => format!("{near}T{:02}:30", seed.rem_euclid(24)),
        FactType::Zone => "America/Los_Angeles".into(),
        FactType::Period => "2 weeks".into(),
        FactType::Dates => format!("{near},{}", near + Days::new(9)),
        FactType::Intervals => format!("{near}..{}", near + Days::new(40)),
    }
}

fn when(offset: i64, minutes: Option<u32>) -> String {
    minutes.map_or_else(
        || day(offset).to_string(),
        |minutes| format!("{}T{:02}:{:02}", day(offset), minutes / 60, minutes % 60),
    )
}

prop_compose! {
    fn source()(
        kind in prop::sample::select(vec![
            SourceKind::NoticeToAppear, SourceKind::HearingNotice, SourceKind::Hotline, SourceKind::Lawyer,
        ]),
        offset in -30_i64..200,
        minutes in prop::option::of(0_u32..1440),
        seen in -60_i64..5,
        wrong in prop::bool::weighted(0.1),
    ) -> HearingSource {
        HearingSource { kind, at: when(offset, minutes), seen_on: day(seen), paper: None, wrong }
    }
}

prop_compose! {
    pub fn hearing()(
        kind in prop::sample::select(vec![HearingKind::Master, HearingKind::Individual, HearingKind::Other]),
        zone in prop::sample::select(zones()),
        offset in -40_i64..200,
        minutes in prop::option::of(0_u32..1440),
        sources in prop::collection::vec(source(), 0..4),
        everybody in any::<bool>(),
        travel_minutes in prop::option::of(0_u32..300),
    ) -> Hearing {
        let at = when(offset, minutes);
        Hearing { sources, everybody, travel_minutes, ..Hearing::new("us", kind, &at, zone.name()) }
    }
}

prop_compose! {
    fn duty()(
        kind in prop::sample::select(vec![
            DutyKind::Photo, DutyKind::CallWindow, DutyKind::OfficeVisit, DutyKind::CourtCheck,
            DutyKind::PermitExpiry, DutyKind::AddressSupervision, DutyKind::Other,
        ]),
        zone in prop::sample::select(zones()),
        every in prop_oneof![
            Just(Every::Once),
            (1_u32..9).prop_map(|count| Every::Days { count }),
            (1_u32..4).prop_map(|count| Every::Weeks { count, on: vec![Weekday::Tue, Weekday::Fri] }),
            (1_u32..5).prop_map(|count| Every::Months { count }),
        ],
        offset in -100_i64..150,
        window in prop::option::of((0_u32..1440, prop::option::of(0_u32..1440))),
        until in prop::option::of(0_u64..200),
        grace_minutes in 0_u32..60,
    ) -> Duty {
        let time = |minutes: u32| NaiveTime::MIN + TimeDelta::minutes(minutes.into());
        let when = Recurrence {
            begins: window.map(|(begins, _)| time(begins)),
            ends: window.and_then(|(_, ends)| ends).map(time),
            until: until.map(|days| day(offset) + Days::new(days)),
            ..Recurrence::of(day(offset), every)
        };
        Duty { grace_minutes, ..Duty::new(kind, when, zone.name()) }
    }
}

prop_compose! {
    pub fn plot()(
        facts in prop::collection::vec((0_usize..4, 0_usize..1000, -900_i64..900), 0..18),
        hearings in prop::collection::vec((0_usize..4, hearing()), 0..5),
        duties in prop::collection::vec((0_usize..4, duty()), 0..5),
        marks in prop::collection::vec((0_usize..100, 0_usize..3), 0..4),
        now in -20_000_i64..60_000,
        zone in prop::sample::select(zones()),
    ) -> Plot {
        Plot { facts, hearings, duties, marks, now, zone }
    }
}

fn insert<T: Body>(body: &T) -> Write {
    let body = serde_json::to_value(body).unwrap().as_object().unwrap().clone();
    Write::Insert { kind: T::KIND, schema: T::SCHEMA, body }
}

/// The vault that every case is written into, in turn.
pub struct Stage {
    _folder: TempDir,
    pub case: Casefile,
    /// The holder, who is nobody in particular, and three members.
    pub people: [Option<RecordId>; 4],
}

impl Stage {
    pub fn new() -> Stage {
        // Where there is memory that looks like a disk, nothing waits for one.
        let memory = Path::new("/dev/shm");
        let folder =
            if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        let path = folder.path().join("vault");
        let mut vault = Vault::create(&path, PASSPHRASE, KdfParams::FLOOR, Arc::new(OsEntropy)).unwrap();
        let person =
            |name: &str, relation| insert(&Person { name: name.into(), relation, ..Person::default() });
        let people = vec![
            person("Ana", Relation::Myself),
            person("Beto", Relation::Child),
            person("Carla", Relation::Child),
            person("Diego", Relation::Spouse),
            insert(&Case { jurisdictions: vec!["us".into()], ..Case::default() }),
        ];
        let ids = vault.write_all(people).unwrap();
        let people = [None, Some(ids[1]), Some(ids[2]), Some(ids[3])];
        Stage { _folder: folder, case: Casefile::new(vault), people }
    }

    /// Clears the stage and writes a case. Answers the moment that it is seen from.
    pub fn play(&mut self, plot: &Plot) -> DateTime<Tz> {
        let stays = [Person::KIND, Case::KIND];
        let gone = self.case.vault().records().filter(|(_, record)| !stays.contains(&record.kind()));
        let mut changes: Vec<Write> = gone.map(|(id, _)| Write::Delete { id }).collect();
        let (names, mut told) = (facts(book()), BTreeMap::new());
        for (who, fact, seed) in &plot.facts {
            let (name, kind) = &names[fact % names.len()];
            let (value, person) = (value(*kind, *seed), self.people[*who]);
            assert!(book().read_fact(name, &value).is_ok(), "{name} {value}");
            told.insert((name.clone(), person), value);
        }
        let facts = told.into_iter().map(|((name, person), value)| {
            let fact = StoredFact {
                name,
                person,
                value,
                sources: Vec::new(),
                certainty: Default::default(),
                confirmed: None,
            };
            insert(&fact)
        });
        changes.extend(facts);
        let whose = |who: &usize| self.people[*who];
        let hearings = plot.hearings.iter();
        changes.extend(
            hearings.map(|(who, hearing)| insert(&Hearing { person: whose(who), ..hearing.clone() })),
        );
        let duties = plot.duties.iter();
        changes.extend(duties.map(|(who, duty)| insert(&Duty { person: whose(who), ..duty.clone() })));
        self.case.vault_mut().write_all(changes).unwrap();
        let now = middle().and_hms_opt(12, 0, 0).unwrap() + TimeDelta::minutes(plot.now);
        let now = plot.zone.from_utc_datetime(&now);
        for (which, result) in &plot.marks {
            self.mark(*which, RESULTS[*result], now);
        }
        now
    }

    pub fn outlook(&self, now: DateTime<Tz>) -> Outlook<'static> {
        Outlook::of(&self.case, book(), now)
    }

    /// Marks one of the items that can be marked. Answers its id; none where there is none.
    pub fn mark(&mut self, which: usize, result: ProofResult, now: DateTime<Tz>) -> Option<String> {
        let outlook = self.outlook(now);
        let items: Vec<_> = outlook.items().into_iter().filter(|item| item.can_mark).collect();
        let item = items.get(which.checked_rem(items.len())?)?;
        let (reference, error) = ("receipt 7".into(), "it did not work".into());
        let proof = Proof { result, reference, error, ..Proof::default() };
        // What can be marked can be marked by its own name.
        let proof = outlook.mark(&item.id, proof, words()).unwrap();
        assert_eq!(proof.item.as_ref(), Some(&item.id));
        self.case.write_proof(proof, now).unwrap();
        Some(item.id.clone())
    }
}
