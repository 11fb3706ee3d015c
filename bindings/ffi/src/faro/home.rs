use faro_core::l10n::Message;

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
            let (items, questions, notices) = self.session.with(|case| {
                let questions = case.questions(&self.book, today).len();
                Ok((case.due(&self.book, today), questions, VaultView::notices(case, reader)))
            })?;
            let DueView { today, items, check } = DueView::new(&items, &self.book, today, reader);
            let (next, sections) = HomeView::arrange(items);
            let open = Message::new("home-questions").with("count", questions);
            Ok(HomeView {
                today,
                next,
                sections,
                open_questions: (questions > 0).then(|| reader.say(&open)),
                notices: notices.into_iter().chain(reader.machine_notice()).collect(),
                check,
            })
        })
    }
}
