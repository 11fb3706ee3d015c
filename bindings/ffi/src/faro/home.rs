use faro_core::l10n::{Message, Review};

use super::Faro;
use crate::error::FaroError;
use crate::views::{DueView, HomeView, VaultView};

#[uniffi::export]
impl Faro {
    /// The first page.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn home(&self) -> Result<HomeView, FaroError> {
        self.answer(|reader| {
            let today = self.now()?.date_naive();
            let (items, questions, vault) = self.session.with(|case| {
                let questions = case.questions(&self.book, today).len();
                Ok((case.due(&self.book, today), questions, VaultView::new(case, reader)))
            })?;
            let DueView { today, items, check } = DueView::new(&items, &self.book, today, reader);
            let (next, sections) = HomeView::arrange(items);
            let open = Message::new("home-questions").with("count", questions);
            let machine =
                (reader.words.review() == Review::Machine).then(|| reader.say_id("translation-machine"));
            Ok(HomeView {
                today,
                next,
                sections,
                open_questions: (questions > 0).then(|| reader.say(&open)),
                notices: vault.notices.into_iter().chain(machine).collect(),
                check,
            })
        })
    }
}
