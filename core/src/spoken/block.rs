//! The unit of reading aloud: never two languages in one, because a voice speaks one only.

/// What is read in one go, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// It begins something new: a voice may pause before it, and somebody may leap to it.
    pub heading: bool,
    /// What is to be said.
    pub text: String,
    /// BCP 47 tag of the language that it is in.
    pub tag: String,
}
