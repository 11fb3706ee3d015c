//! What a shell catches.
use crate::views::Text;

macro_rules! errors {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Why Faro did not do something. A shell switches on the variant and shows the text; it says what to do next and
        /// names nothing private.
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
        pub enum FaroError {
            $(
                $(#[$doc])*
                #[error("{code}")]
                $name {
                    /// The Fluent id of the text: finer than the variant, the same in every language.
                    code: String,
                    /// The sentence, in the reader's language.
                    text: Text,
                },
            )*
        }

        /// The variants, before there are words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Kind {
            $($name,)*
        }

        impl FaroError {
            pub(crate) fn new(kind: Kind, code: String, text: Text) -> FaroError {
                match kind {
                    $(Kind::$name => FaroError::$name { code, text },)*
                }
            }
        }
    };
}

errors! {
    /// The vault is closed: unlock it first.
    Locked,
    /// There is no vault in the data folder: create one.
    NoVault,
    /// The vault is open already, here or in another program.
    VaultBusy,
    /// The passphrase, or the key of this device, does not open the vault.
    WrongSecret,
    /// The vault does not verify; nothing in it was changed.
    Damaged,
    /// A newer Faro wrote it.
    Newer,
    /// What was asked for cannot be done: a text that is no date, a passphrase that is too short, an unknown language,
    /// a day outside what the rules cover.
    Refused,
    /// Nothing has this id.
    NotFound,
    /// The device has no space, memory, permission or randomness for it.
    DeviceFailed,
    /// The platform or the person said no: a fingerprint prompt was closed.
    PlatformRefused,
    /// The platform cannot: there is no keystore, no key, or it failed in a way that it did not foresee.
    PlatformUnavailable,
    /// A fault of Faro itself.
    Fault,
}
