//! What a platform finds out about itself goes in; what may silence it, and what to do, comes out.

use faro_core::reminders::{PhoneState as CoreState, Platform, Silence, Silenced, Silences};

use super::Text;
use crate::reader::Reader;

/// Whose phone it is.
pub type PhonePlatform = Platform;
/// One thing that may keep a phone from reminding.
pub type PhoneSilence = Silence;

#[uniffi::remote(Enum)]
pub enum PhonePlatform {
    Android,
    Ios,
}

#[uniffi::remote(Enum)]
pub enum PhoneSilence {
    NotificationsRefused,
    ChannelSilenced,
    Hibernated,
    ForceStopped,
    PrivateSpaceLocked,
    Hidden,
    ExactAlarmsRefused,
    Doze,
    BatterySaver,
    Restored,
    NotUnlocked,
    Off,
    ClockBack,
    ClockForward,
    ZoneChanged,
    Updated,
}

/// What a platform found out about itself. What it cannot know is false.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PhoneState {
    /// Whose phone it is.
    pub platform: PhonePlatform,
    /// The person does not let the app show notifications, or nobody asked yet.
    pub notifications_refused: bool,
    /// Notifications may be shown, but those of reminders make no sound or do not show up.
    pub channel_silenced: bool,
    /// The app may not ring to the minute.
    pub exact_alarms_refused: bool,
    /// The whole phone saves its battery.
    pub battery_saver: bool,
    /// The phone may hold this app back while it lies still.
    pub battery_restricted: bool,
    /// The phone takes permissions and alarms from the app when nobody opens it for months.
    pub may_hibernate: bool,
    /// Somebody stopped the app by force before it was opened now.
    pub was_stopped: bool,
    /// The app lives in a private space that can be locked.
    pub in_private_space: bool,
}

/// All that may keep this phone silent, each list the gravest first.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SilencesView {
    /// What is so now.
    pub found: Vec<SilenceView>,
    /// What may come and silences the phone; no app is told when it does.
    pub unpromised: Vec<SilenceView>,
    /// What may come, and Faro rings all the same.
    pub handled: Vec<SilenceView>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SilenceView {
    /// Which: for the page of the phone's settings.
    pub silence: PhoneSilence,
    /// What it is called.
    pub title: Text,
    /// What Faro does, or what the person should do.
    pub what: Text,
    /// The phone has a page of settings for it.
    pub can_change: bool,
}

impl SilencesView {
    pub(crate) fn new(silences: Silences, reader: &Reader) -> SilencesView {
        let views = |all: Vec<Silenced>| all.into_iter().map(|one| SilenceView::new(one, reader)).collect();
        SilencesView {
            found: views(silences.found),
            unpromised: views(silences.unpromised),
            handled: views(silences.handled),
        }
    }
}

impl SilenceView {
    fn new(one: Silenced, reader: &Reader) -> SilenceView {
        SilenceView {
            silence: one.silence,
            title: reader.say(&one.title),
            what: reader.say(&one.what),
            can_change: one.can_change,
        }
    }
}

impl From<PhoneState> for CoreState {
    fn from(state: PhoneState) -> CoreState {
        CoreState {
            platform: state.platform,
            notifications_refused: state.notifications_refused,
            channel_silenced: state.channel_silenced,
            exact_alarms_refused: state.exact_alarms_refused,
            battery_saver: state.battery_saver,
            battery_restricted: state.battery_restricted,
            may_hibernate: state.may_hibernate,
            was_stopped: state.was_stopped,
            in_private_space: state.in_private_space,
        }
    }
}
