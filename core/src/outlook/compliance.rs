//! What was done of what a supervision asks, month by month: each figure is the entries of the log that say so.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::item_id::ItemId;
use super::view::Outlook;
use crate::Coded;
use crate::casefile::{Casefile, DutyKind};
use crate::prooflog::{Proof, ProofResult, Reason};

/// What a month's entries say, by their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Done in time.
    pub done: Vec<u64>,
    /// Done late.
    pub late: Vec<u64>,
    /// Tried and refused: by the app, or at the door.
    pub refused: Vec<u64>,
    /// Tried, and something did not work: the app, the network, nobody answered.
    pub broken: Vec<u64>,
    /// Not done, for another reason or without one.
    pub missed: Vec<u64>,
}

/// All months from the first entry to the last, the empty ones among them too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compliance {
    /// The first day of each month, with what was said of its times.
    pub months: Vec<(NaiveDate, Figures)>,
    /// All of them.
    pub total: Figures,
}

impl Figures {
    fn take(&mut self, number: u64, proof: &Proof) {
        let figure = match (proof.result, proof.reason) {
            (ProofResult::Done, _) => &mut self.done,
            (ProofResult::Late, _) => &mut self.late,
            (ProofResult::CouldNot, Some(Reason::AppRefused | Reason::TurnedAway)) => &mut self.refused,
            (ProofResult::CouldNot, Some(Reason::AppBroken | Reason::NoSignal | Reason::NoAnswer)) => {
                &mut self.broken
            }
            (ProofResult::CouldNot | ProofResult::Missed, _) => &mut self.missed,
            (ProofResult::Note | ProofResult::Undone | ProofResult::Removed, _) => return,
        };
        figure.push(number);
    }
}

impl Outlook<'_> {
    /// What the log says of the holder's duties to a supervision. What was taken back is not counted.
    pub fn compliance(&self, case: &Casefile) -> Compliance {
        let entries = case.proofs();
        let proofs: Vec<(u64, Proof)> =
            entries.iter().filter_map(|entry| Some((entry.body.number, entry.body.proof()?))).collect();
        let undone = proofs.iter().filter(|(_, proof)| proof.result == ProofResult::Undone);
        let undone: BTreeSet<u64> = undone.filter_map(|(_, proof)| proof.corrects).collect();
        let mut months: BTreeMap<NaiveDate, Figures> = BTreeMap::new();
        let mut total = Figures::default();
        let stands = |number: &u64, proof: &Proof| {
            !undone.contains(number) && proof.person.is_none() && self.is_supervision(proof)
        };
        for (number, proof) in proofs.iter().filter(|(number, proof)| stands(number, proof)) {
            let Some(month) = proof.day.and_then(|day| day.with_day(1)) else { continue };
            months.entry(month).or_default().take(*number, proof);
            total.take(*number, proof);
        }
        Compliance { months: whole(months), total }
    }

    /// Whether an entry is about a duty to a supervision; of one that is deleted its title says so.
    fn is_supervision(&self, proof: &Proof) -> bool {
        let Some(Ok(ItemId::Duty(id, _))) = proof.item.as_deref().map(str::parse) else { return false };
        if let Some(duty) = self.duties.iter().find(|duty| duty.id == id) {
            return duty.body.kind.is_supervision();
        }
        let title = proof.title.as_ref().map(|title| title.id());
        DutyKind::ALL.iter().any(|kind| kind.is_supervision() && Some(kind.message().id()) == title)
    }
}

/// The months between are there, too: that nothing was written down is seen.
fn whole(months: BTreeMap<NaiveDate, Figures>) -> Vec<(NaiveDate, Figures)> {
    let (Some(first), Some(last)) = (months.keys().next().copied(), months.keys().next_back().copied())
    else {
        return Vec::new();
    };
    let next = |month: &NaiveDate| {
        let (year, month) =
            if month.month() == 12 { (month.year() + 1, 1) } else { (month.year(), month.month() + 1) };
        NaiveDate::from_ymd_opt(year, month, 1)
    };
    let mut months = months;
    let all = std::iter::successors(Some(first), next).take_while(|month| *month <= last);
    all.map(|month| (month, months.remove(&month).unwrap_or_default())).collect()
}
