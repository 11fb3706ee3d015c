use std::sync::PoisonError;

use faro_core::reminders::{Held, Plan, Settings, plan};
use faro_core::settings;
use faro_core::vault::VaultError;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{HeldNotification, PlanChanges, PlanView};

#[uniffi::export]
impl Faro {
    /// All notifications that the device should hold from now on.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn plan(&self) -> Result<PlanView, FaroError> {
        self.answer(|reader| Ok(PlanView::new(self.planned(reader)?, reader)))
    }

    /// What to change on a device that holds these notifications, so that it holds those of the plan.
    ///
    /// # Errors
    /// Those of [`Faro::plan`].
    pub fn plan_changes(&self, held: Vec<HeldNotification>) -> Result<PlanChanges, FaroError> {
        self.answer(|reader| {
            let plan = self.planned(reader)?;
            let held: Vec<Held> = held.into_iter().map(Held::from).collect();
            Ok(PlanChanges::new(plan.diff(&held), plan, reader))
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

impl Faro {
    fn planned(&self, reader: &Reader) -> Result<Plan, Failure> {
        let (now, coming) = self.look(|outlook| Ok((outlook.now(), outlook.coming())))?;
        let discreet = settings::Settings::load(&self.data_folder).discreet;
        let settings = Settings { discreet, ..Settings::default() };
        Ok(plan(&now, now.timezone(), &coming, &settings, &reader.words))
    }
}
