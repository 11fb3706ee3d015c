//! What a phone can know about itself that may keep it silent.

/// Whose phone it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Platform {
    /// Alarms are ours, and the system may take them away.
    #[default]
    Android,
    /// The system itself holds the notifications.
    Ios,
}

/// What a platform found out about itself. What it cannot know stays false.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PhoneState {
    /// Whose phone it is.
    pub platform: Platform,
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
