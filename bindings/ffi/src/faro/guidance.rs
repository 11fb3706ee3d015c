//! Calls for guides: they are read without a vault, and with one they show which steps were done.

use faro_core::guidance::{Article, GuidanceError};

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{ArticleLine, ArticleView};

/// Guidance is public: it can be read while the vault is closed.
#[uniffi::export]
impl Faro {
    /// All articles, in the order of their packs.
    ///
    /// # Errors
    /// None.
    pub fn articles(&self) -> Result<Vec<ArticleLine>, FaroError> {
        self.answer(|reader| Ok(self.library(reader)?.articles().iter().map(ArticleLine::from).collect()))
    }

    /// One article; while the vault is open, with its steps as done or not, and one of a pack that is kept too.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Refused`] for a short name of several; those of the clock.
    pub fn article(&self, id: String) -> Result<ArticleView, FaroError> {
        self.answer(|reader| self.shown(&self.found(&id, reader)?, reader))
    }

    /// Keeps that the person did a step of an article, and answers the article as it is then.
    ///
    /// # Errors
    /// Those of [`Faro::article`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn tick_step(&self, article: String, step: u32) -> Result<ArticleView, FaroError> {
        self.answer(|reader| {
            let (article, now) = (self.found(&article, reader)?, self.now()?.to_utc());
            let (step, _) = article.step(step)?;
            self.change(|case| case.tick(&article.id, &step.key, now))?;
            self.shown(&article, reader)
        })
    }

    /// Forgets that the person did a step, and answers the article as it is then.
    ///
    /// # Errors
    /// Those of [`Faro::tick_step`].
    pub fn untick_step(&self, article: String, step: u32) -> Result<ArticleView, FaroError> {
        self.answer(|reader| {
            let article = self.found(&article, reader)?;
            let (step, _) = article.step(step)?;
            self.change(|case| case.untick(&article.id, &step.key))?;
            self.shown(&article, reader)
        })
    }
}

impl Faro {
    /// An article of Faro's, of a pack that is trusted, or of one that is only kept.
    fn found(&self, id: &str, reader: &Reader) -> Result<Article, Failure> {
        let pack = id.split_once('.').map(|(pack, _)| pack).unwrap_or_default();
        match (self.library(reader)?.article(id), self.laid()) {
            (Ok(article), _) => Ok(article.clone()),
            (Err(GuidanceError::Unknown { .. }), Some(laid)) if laid.shelf.shelved(pack).is_ok() => {
                Ok(laid.shelf.articles(pack, &self.files, &reader.words)?.article(id)?.clone())
            }
            (Err(error), _) => Err(error.into()),
        }
    }

    fn shown(&self, article: &Article, reader: &Reader) -> Result<ArticleView, Failure> {
        let now = self.now()?;
        let ticks = self.session.look(|case| case.map(|case| case.ticks(&article.id)));
        Ok(ArticleView::new(article, ticks.as_ref(), now, reader))
    }
}
