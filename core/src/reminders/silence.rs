//! What may keep a phone from reminding: what is found on it, what nobody can promise, and what Faro does by itself.

use super::phone::{PhoneState, Platform};
use crate::l10n::Message;

/// One thing that may keep a phone silent, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Silence {
    /// The person lets the app show no notifications.
    NotificationsRefused,
    /// The notifications of reminders make no sound.
    ChannelSilenced,
    /// The phone puts an app to sleep that nobody opened for months.
    Hibernated,
    /// Somebody stopped the app by force.
    ForceStopped,
    /// The private space that the app lives in is locked.
    PrivateSpaceLocked,
    /// The app is hidden, or opens only for a face.
    Hidden,
    /// The app may not ring to the minute.
    ExactAlarmsRefused,
    /// The phone lies still, and holds apps back.
    Doze,
    /// The whole phone saves its battery.
    BatterySaver,
    /// Everything was brought to another phone.
    Restored,
    /// The phone was started anew, and nobody unlocked it yet.
    NotUnlocked,
    /// The phone was off when a reminder should have come.
    Off,
    /// The clock went back.
    ClockBack,
    /// The clock went forward.
    ClockForward,
    /// The phone came to another zone.
    ZoneChanged,
    /// A new version of the app was installed.
    Updated,
}

/// What can be promised of one of them on a phone.
#[derive(Clone, Copy, PartialEq)]
enum Promise {
    /// It is so now.
    Found,
    /// It may come, the phone does not say so, and nothing rings then.
    Unpromised,
    /// It may come, and Faro rings all the same.
    Handled,
}

/// All that concerns one phone, each list the gravest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Silences {
    /// What is so now.
    pub found: Vec<Silenced>,
    /// What may come and silences the phone, which does not say so.
    pub unpromised: Vec<Silenced>,
    /// What may come, and Faro rings all the same.
    pub handled: Vec<Silenced>,
}

/// What is to be said of one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Silenced {
    /// What it is.
    pub silence: Silence,
    /// What it is called.
    pub title: Message,
    /// What Faro does, or what the person should do.
    pub what: Message,
    /// The phone has a page of settings for it.
    pub can_change: bool,
}

/// All of them, in the order of [`Silence`].
const ALL: [Silence; 16] = [
    Silence::NotificationsRefused,
    Silence::ChannelSilenced,
    Silence::Hibernated,
    Silence::ForceStopped,
    Silence::PrivateSpaceLocked,
    Silence::Hidden,
    Silence::ExactAlarmsRefused,
    Silence::Doze,
    Silence::BatterySaver,
    Silence::Restored,
    Silence::NotUnlocked,
    Silence::Off,
    Silence::ClockBack,
    Silence::ClockForward,
    Silence::ZoneChanged,
    Silence::Updated,
];

/// What may keep a phone in this state from reminding.
pub fn silences(state: &PhoneState) -> Silences {
    let mut all = Silences::default();
    for silence in ALL {
        let Some(promise) = silence.promise(state) else { continue };
        let list = match promise {
            Promise::Found => &mut all.found,
            Promise::Unpromised => &mut all.unpromised,
            Promise::Handled => &mut all.handled,
        };
        list.push(silence.said(promise, state.platform));
    }
    all
}

impl Silence {
    /// None where it does not concern this phone now.
    fn promise(self, state: &PhoneState) -> Option<Promise> {
        let found = |is_so: bool| is_so.then_some(Promise::Found);
        let android = state.platform == Platform::Android;
        match self {
            Silence::NotificationsRefused => found(state.notifications_refused),
            // Who allows none at all hears of that alone.
            Silence::ChannelSilenced => found(state.channel_silenced && !state.notifications_refused),
            Silence::ExactAlarmsRefused => found(state.exact_alarms_refused),
            Silence::Hibernated => found(state.may_hibernate),
            Silence::PrivateSpaceLocked => found(state.in_private_space),
            Silence::BatterySaver => found(state.battery_saver),
            Silence::ForceStopped if android => {
                Some(if state.was_stopped { Promise::Found } else { Promise::Unpromised })
            }
            Silence::Doze if android => {
                Some(if state.battery_restricted { Promise::Found } else { Promise::Handled })
            }
            // Notifications of iOS outlive both, and no app is told whether it is hidden.
            Silence::ForceStopped | Silence::Doze => None,
            Silence::Hidden => (!android).then_some(Promise::Unpromised),
            Silence::Restored => Some(Promise::Unpromised),
            // What iOS does with its own notifications then, no app is told.
            Silence::NotUnlocked | Silence::Off => {
                Some(if android { Promise::Handled } else { Promise::Unpromised })
            }
            Silence::ClockBack | Silence::ClockForward | Silence::ZoneChanged | Silence::Updated => {
                Some(Promise::Handled)
            }
        }
    }

    fn said(self, promise: Promise, platform: Platform) -> Silenced {
        let (title, what) = self.words(promise);
        let can_change = self.can_change(promise, platform);
        Silenced { silence: self, title: Message::new(title), what: Message::new(what), can_change }
    }

    /// Whether the phone has a page where it can be changed.
    fn can_change(self, promise: Promise, platform: Platform) -> bool {
        match self {
            Silence::NotificationsRefused | Silence::ChannelSilenced => true,
            Silence::ExactAlarmsRefused | Silence::Hibernated | Silence::Doze | Silence::BatterySaver => {
                promise == Promise::Found && platform == Platform::Android
            }
            _ => false,
        }
    }

    fn words(self, promise: Promise) -> (&'static str, &'static str) {
        match (self, promise) {
            (Silence::NotificationsRefused, _) => ("silence-refused", "silence-refused-what"),
            (Silence::ChannelSilenced, _) => ("silence-channel", "silence-channel-what"),
            (Silence::Hibernated, _) => ("silence-hibernated", "silence-hibernated-what"),
            (Silence::ForceStopped, Promise::Found) => ("silence-stopped", "silence-stopped-what"),
            (Silence::ForceStopped, _) => ("silence-stopping", "silence-stopping-what"),
            (Silence::PrivateSpaceLocked, _) => ("silence-private", "silence-private-what"),
            (Silence::Hidden, _) => ("silence-hidden", "silence-hidden-what"),
            (Silence::ExactAlarmsRefused, _) => ("silence-exact", "silence-exact-what"),
            (Silence::Doze, Promise::Found) => ("silence-restricted", "silence-restricted-what"),
            (Silence::Doze, _) => ("silence-doze", "silence-doze-what"),
            (Silence::BatterySaver, _) => ("silence-saver", "silence-saver-what"),
            (Silence::Restored, _) => ("silence-restored", "silence-restored-what"),
            (Silence::NotUnlocked, Promise::Handled) => ("silence-locked", "silence-locked-what"),
            (Silence::NotUnlocked, _) => ("silence-locked", "silence-locked-unknown"),
            (Silence::Off, Promise::Handled) => ("silence-off", "silence-off-what"),
            (Silence::Off, _) => ("silence-off", "silence-off-unknown"),
            (Silence::ClockBack, _) => ("silence-clock-back", "silence-clock-back-what"),
            (Silence::ClockForward, _) => ("silence-clock-forward", "silence-clock-forward-what"),
            (Silence::ZoneChanged, _) => ("silence-zone", "silence-zone-what"),
            (Silence::Updated, _) => ("silence-updated", "silence-updated-what"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn calm(platform: Platform) -> PhoneState {
        PhoneState { platform, ..PhoneState::default() }
    }

    fn of(list: &[Silenced]) -> Vec<Silence> {
        list.iter().map(|one| one.silence).collect()
    }

    #[test]
    fn a_calm_phone_is_told_what_faro_does_and_what_nobody_can_promise() {
        let [android, ios] = [Platform::Android, Platform::Ios].map(calm).map(|state| silences(&state));
        assert_eq!((of(&android.found), of(&ios.found)), (vec![], vec![]));
        assert_eq!(of(&android.unpromised), [Silence::ForceStopped, Silence::Restored]);
        let always = [Silence::ClockBack, Silence::ClockForward, Silence::ZoneChanged, Silence::Updated];
        let handled = [&[Silence::Doze, Silence::NotUnlocked, Silence::Off][..], &always].concat();
        assert_eq!(of(&android.handled), handled);
        let unpromised = [Silence::Hidden, Silence::Restored, Silence::NotUnlocked, Silence::Off];
        assert_eq!(of(&ios.unpromised), unpromised);
        assert_eq!(of(&ios.handled), always);
        let all = [android.unpromised, android.handled, ios.unpromised, ios.handled].concat();
        assert!(all.iter().all(|one| !one.can_change));
    }

    #[test]
    fn each_thing_that_a_phone_finds_is_said_and_most_can_be_changed() {
        type Field = fn(&mut PhoneState);
        let fields: [(Silence, bool, Field); 8] = [
            (Silence::NotificationsRefused, true, |state| state.notifications_refused = true),
            (Silence::ChannelSilenced, true, |state| state.channel_silenced = true),
            (Silence::Hibernated, true, |state| state.may_hibernate = true),
            (Silence::ForceStopped, false, |state| state.was_stopped = true),
            (Silence::PrivateSpaceLocked, false, |state| state.in_private_space = true),
            (Silence::ExactAlarmsRefused, true, |state| state.exact_alarms_refused = true),
            (Silence::Doze, true, |state| state.battery_restricted = true),
            (Silence::BatterySaver, true, |state| state.battery_saver = true),
        ];
        let mut all = PhoneState::default();
        for (silence, can_change, set) in fields {
            let mut state = PhoneState::default();
            set(&mut state);
            set(&mut all);
            let found = silences(&state).found;
            assert_eq!((of(&found), found[0].can_change), (vec![silence], can_change));
        }
        let found = of(&silences(&all).found);
        assert!(found.is_sorted() && !found.contains(&Silence::ChannelSilenced) && found.len() == 7);
    }

    #[test]
    fn all_sixteen_are_said_of_one_phone_or_another() {
        let some = PhoneState {
            notifications_refused: true,
            exact_alarms_refused: true,
            battery_saver: true,
            may_hibernate: true,
            in_private_space: true,
            ..PhoneState::default()
        };
        let quiet = PhoneState { channel_silenced: true, ..PhoneState::default() };
        let said = [some, quiet, calm(Platform::Ios)].map(|state| silences(&state)).into_iter();
        let said = said.flat_map(|all| [all.found, all.unpromised, all.handled].concat());
        let said: BTreeSet<_> = said.map(|one| one.silence).collect();
        assert_eq!(said.len(), ALL.len());
        assert!(ALL.is_sorted());
    }
}
