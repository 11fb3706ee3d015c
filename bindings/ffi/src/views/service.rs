use super::Text;

/// A service of the directory: who helps with what. Of a pack whose publisher nobody trusts there is none.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ServiceView {
    /// `us.court-line`: the pack first.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What it does: one or two sentences.
    pub about: Text,
    /// For whom, languages, hours, place, address: only those that are known, in the order in which they are drawn.
    pub rows: Vec<ServiceRow>,
    /// The number to call, if it has one: a tap calls it.
    pub phone: Option<PhoneView>,
    /// Its page, if it has one: shown, and opened by the platform's browser on a tap.
    pub web: Option<LinkView>,
    /// Where this was read, when, and who tried it out: always shown below.
    pub known: Vec<Text>,
    /// What must be said above it: that it may be old, and, of a pack, from whom it is.
    pub notices: Vec<Text>,
    /// The address at which it was read.
    pub source: String,
}

/// What a service says of one thing.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ServiceRow {
    /// What it is about: "Hours".
    pub label: Text,
    /// What it is.
    pub text: Text,
}

/// A number to call.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PhoneView {
    /// As people write it, from left to right everywhere.
    pub text: String,
    /// The words of the button: "Call 1-800-898-7180".
    pub call: Text,
    /// `tel:18008987180`, for the platform's dialler. Nothing is called without the person.
    pub uri: String,
}

/// An address on the web.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LinkView {
    /// As people read it, from left to right everywhere.
    pub text: String,
    /// For the platform's browser; always `https://`.
    pub uri: String,
}

/// The services that were asked for: those of the whole country first.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ServicesView {
    /// All of them.
    pub services: Vec<ServiceView>,
    /// What to do where there are none.
    pub none: Option<Text>,
}

/// What can be chosen among the services that there are; each list is in the order in which it is drawn.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ServiceFilters {
    /// What somebody needs.
    pub needs: Vec<FilterChoice>,
    /// Which language is spoken there.
    pub languages: Vec<FilterChoice>,
    /// Where it is; lines of the whole country are in every answer.
    pub places: Vec<FilterChoice>,
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FilterChoice {
    /// For `Faro.services`.
    pub code: String,
    /// What it is called.
    pub text: Text,
}
