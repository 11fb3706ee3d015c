//! Calls for the app's own words; an empty list never says that there is nothing while rows may be missing.

use faro_core::casefile::Casefile;
use faro_core::l10n::Message;
use faro_core::outlook::Condition;

use super::Faro;
use crate::error::FaroError;
use crate::views::{CaseLabel, ExchangeLabel, Label, PhoneLabel, Text};

#[uniffi::export]
impl Faro {
    /// A word of the shell's own. While the open vault may lack rows, the words of an empty list say that, and not that
    /// there is nothing: ask again after each unlock.
    ///
    /// # Errors
    /// None.
    pub fn label(&self, label: Label) -> Result<Text, FaroError> {
        self.worded(label.id(), is_of_empty_list(label))
    }

    /// The same of what goes to others and comes from them.
    ///
    /// # Errors
    /// None.
    pub fn exchange_label(&self, label: ExchangeLabel) -> Result<Text, FaroError> {
        self.worded(
            label.id(),
            matches!(
                label,
                ExchangeLabel::CardsNone | ExchangeLabel::HandoffsNone | ExchangeLabel::PacksNone
            ),
        )
    }

    /// The same of a case.
    ///
    /// # Errors
    /// None.
    pub fn case_label(&self, label: CaseLabel) -> Result<Text, FaroError> {
        let is_of_empty_list = matches!(
            label,
            CaseLabel::NextHearingNone
                | CaseLabel::DayNothing
                | CaseLabel::PeopleNone
                | CaseLabel::ContactsNone
                | CaseLabel::AddressesNone
        );
        self.worded(label.id(), is_of_empty_list)
    }

    /// The same of what the phone itself can do.
    ///
    /// # Errors
    /// None.
    pub fn phone_label(&self, label: PhoneLabel) -> Result<Text, FaroError> {
        self.worded(label.id(), false)
    }

    /// What a screen reader says while a secret is typed on the keypad: how much of it, never which.
    ///
    /// # Errors
    /// None.
    pub fn digits_typed(&self, count: u32) -> Result<Text, FaroError> {
        self.answer(|reader| Ok(reader.say(&Message::new("digits-typed").with("count", i64::from(count)))))
    }

    /// How far somebody is on the way to a vault, from 1 on: "Step 2 of 6".
    ///
    /// # Errors
    /// None.
    pub fn step_of(&self, step: u8, count: u8) -> Result<Text, FaroError> {
        let said = Message::new("step-of").with("step", i64::from(step)).with("count", i64::from(count));
        self.answer(|reader| Ok(reader.say(&said)))
    }
}

impl Faro {
    fn worded(&self, id: &str, is_of_empty_list: bool) -> Result<Text, FaroError> {
        self.answer(|reader| {
            let empty = |case: &Casefile| Condition::of(case).of_empty(id);
            let message = is_of_empty_list.then(|| self.session.look(|case| case.map(empty))).flatten();
            Ok(message.map_or_else(|| reader.say_id(id), |message| reader.say(&message)))
        })
    }
}

/// Whether it stands in the place of a list of the case that has no rows.
fn is_of_empty_list(label: Label) -> bool {
    matches!(
        label,
        Label::QuestionsNone
            | Label::AnswersNone
            | Label::HearingsNone
            | Label::DutiesNone
            | Label::ProofNone
            | Label::NotesNone
            | Label::PapersNone
            | Label::PlanNone
    )
}
