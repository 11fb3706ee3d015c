use super::Faro;
use crate::error::FaroError;
use crate::views::{ArticleLine, ArticleView};

/// Guidance is public: it can be read while the vault is closed.
#[uniffi::export]
impl Faro {
    /// All articles, in the order of their packs.
    ///
    /// # Errors
    /// None.
    pub fn articles(&self) -> Result<Vec<ArticleLine>, FaroError> {
        self.answer(|reader| {
            Ok(reader.library(&self.files, &self.book)?.articles().iter().map(ArticleLine::from).collect())
        })
    }

    /// The articles that hold every word of the query.
    ///
    /// # Errors
    /// None.
    pub fn search_articles(&self, query: String) -> Result<Vec<ArticleLine>, FaroError> {
        self.answer(|reader| {
            Ok(reader
                .library(&self.files, &self.book)?
                .search(&query)
                .into_iter()
                .map(ArticleLine::from)
                .collect())
        })
    }

    /// One article.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of the clock.
    pub fn article(&self, id: String) -> Result<ArticleView, FaroError> {
        self.answer(|reader| {
            let today = self.now()?.date_naive();
            Ok(ArticleView::new(reader.library(&self.files, &self.book)?.article(&id)?, today, reader))
        })
    }
}
