use std::sync::PoisonError;

use faro_core::deadlines::compute;
use faro_core::reminders::{Settings, plan};
use faro_core::settings;
use faro_core::vault::VaultError;

use super::Faro;
use crate::error::FaroError;
use crate::views::{DueView, PlanView, QuestionView, RuleView};

#[uniffi::export]
impl Faro {
    /// What is due, the most urgent first.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn due(&self) -> Result<DueView, FaroError> {
        self.answer(|reader| {
            let today = self.now()?.date_naive();
            let items = self.session.with(|case| Ok(case.due(&self.book, today)))?;
            Ok(DueView::new(&items, &self.book, today, reader))
        })
    }

    /// What one rule says about this case, with every step of the way.
    ///
    /// # Errors
    /// [`FaroError::NotFound`] for an unknown rule; [`FaroError::Refused`] where it does not cover the facts; those of
    /// [`Faro::due`].
    pub fn explain_rule(&self, rule_id: String) -> Result<RuleView, FaroError> {
        self.answer(|reader| {
            let rule = self.book.rule(&rule_id)?;
            let today = self.now()?.date_naive();
            let (facts, questions) = self.session.with(|case| {
                let questions = QuestionView::of_rule(rule, case, &self.book, reader);
                Ok((case.known_facts(rule, &self.book, today), questions))
            })?;
            let outcome = compute(rule, &self.book, &facts, today)?;
            Ok(RuleView::new(&outcome, questions, today, reader))
        })
    }

    /// All notifications that the device should hold from now on.
    ///
    /// # Errors
    /// Those of [`Faro::due`].
    pub fn plan(&self) -> Result<PlanView, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let agenda = self.session.with(|case| Ok(case.agenda(&self.book, now.date_naive())))?;
            let discreet = settings::Settings::load(&self.data_folder).discreet;
            let settings = Settings { discreet, ..Settings::default() };
            let plan = plan(&now, now.timezone(), &agenda, &settings, &reader.words);
            Ok(PlanView::new(plan, reader))
        })
    }

    /// Whether reminders show no word of the case; so it is until somebody chooses otherwise.
    ///
    /// # Errors
    /// None.
    pub fn discreet_reminders(&self) -> Result<bool, FaroError> {
        self.answer(|_| Ok(settings::Settings::load(&self.data_folder).discreet))
    }

    /// Chooses whether reminders show no word of the case. Plan again afterwards: the ids stay, the texts change.
    ///
    /// # Errors
    /// [`FaroError::DeviceFailed`] where it cannot be kept; it is then as before.
    pub fn set_discreet_reminders(&self, discreet: bool) -> Result<(), FaroError> {
        self.answer(|_| {
            // The language stands in the same file.
            let _one_at_a_time = self.reader.write().unwrap_or_else(PoisonError::into_inner);
            let mut settings = settings::Settings::load(&self.data_folder);
            settings.discreet = discreet;
            Ok(settings.save(&self.data_folder).map_err(VaultError::from)?)
        })
    }
}
