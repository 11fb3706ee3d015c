//! Carries the explanation along while days are counted, so that no date moves without a step that says why.

use chrono::NaiveDate;

use super::step::Step;

/// A day, with the steps by which it was reckoned.
#[derive(Clone, Debug)]
pub(super) struct Reckoned {
    pub(super) day: NaiveDate,
    pub(super) steps: Vec<Step>,
}

impl Reckoned {
    /// A day that needs no step.
    pub(super) fn at(day: NaiveDate) -> Reckoned {
        Reckoned { day, steps: Vec::new() }
    }

    /// The same day, with one more thing said of it.
    pub(super) fn by(mut self, step: Step) -> Reckoned {
        self.steps.push(step);
        self
    }

    /// Another day, to which a step leads.
    pub(super) fn moved(self, day: NaiveDate, step: Step) -> Reckoned {
        Reckoned { day, ..self }.by(step)
    }
}
