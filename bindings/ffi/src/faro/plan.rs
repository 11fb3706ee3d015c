//! Calls for reminders: a shell hands in what the device holds, and is told what to cancel and what to set.

use faro_core::reminders::{Held, Notification, Plan, Settings, plan, silences};
use faro_core::settings;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::platform::PlatformError;
use crate::reader::Reader;
use crate::views::{HeldNotification, PhoneState, PlanChanges, PlanView, PlannedNotification, SilencesView};

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
            let wanted = settings::Settings::load(&self.data_folder).morning_alarm;
            let alarm = plan.next_morning().filter(|_| wanted).cloned();
            Ok(PlanChanges::new(plan.diff(&held), plan, alarm, reader))
        })
    }

    /// All that may keep a phone in this state from reminding, and what Faro or the person can do.
    ///
    /// # Errors
    /// None.
    pub fn phone_silences(&self, state: PhoneState) -> Result<SilencesView, FaroError> {
        self.answer(|reader| Ok(SilencesView::new(silences(&state.into()), reader)))
    }

    /// A notification with which somebody tries whether this phone rings: hand it to the platform beside the plan.
    ///
    /// # Errors
    /// Those of the clock.
    pub fn reminder_test(&self) -> Result<PlannedNotification, FaroError> {
        self.answer(|reader| {
            let test = Notification::test(self.now()?, &reader.words);
            PlannedNotification::new(&test, reader).ok_or_else(|| PlatformError::Unexpected.into())
        })
    }

    /// Whether the morning of a hearing rings as an alarm where the platform has one; not until somebody chooses it.
    ///
    /// # Errors
    /// None.
    pub fn morning_alarm(&self) -> Result<bool, FaroError> {
        self.answer(|_| Ok(settings::Settings::load(&self.data_folder).morning_alarm))
    }

    /// Chooses that.
    ///
    /// # Errors
    /// [`FaroError::DeviceFailed`] where it cannot be kept; it is then as before.
    pub fn set_morning_alarm(&self, wanted: bool) -> Result<(), FaroError> {
        self.set(|settings| settings.morning_alarm = wanted)
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
        self.set(|settings| settings.discreet = discreet)
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
