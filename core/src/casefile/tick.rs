//! Steps of articles that were ticked off, by a hash of their words: what its authors change is open again.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::batch::Batch;
use super::body::{Body, Entry};
use super::error::CaseError;
use super::file::Casefile;
use crate::years::usable;

/// That the person did a step of an article. It is never in a hand-off: what somebody reads and gets ready for says what they
/// are afraid of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    /// The article: `us.first-days`.
    pub article: String,
    /// The step, by what it says: one that says something else is another one, and open.
    pub step: String,
    /// When, by the clock of the device.
    #[serde(deserialize_with = "usable")]
    pub at: DateTime<Utc>,
}

impl Body for Tick {
    const KIND: &'static str = "tick";
}

impl Casefile {
    /// The steps of an article that the person did, and when.
    pub fn ticks(&self, article: &str) -> BTreeMap<String, DateTime<Utc>> {
        self.ticked(|tick| tick.article == article).map(|Entry { body, .. }| (body.step, body.at)).collect()
    }

    /// Keeps that the person did a step. One that was done before stays as it is.
    ///
    /// # Errors
    /// What the vault refuses.
    pub fn tick(&mut self, article: &str, step: &str, at: DateTime<Utc>) -> Result<(), CaseError> {
        if self.ticks(article).contains_key(step) {
            return Ok(());
        }
        self.add(&Tick { article: article.to_owned(), step: step.to_owned(), at }).map(drop)
    }

    /// Forgets that the person did a step. Where they never did, nothing changes.
    ///
    /// # Errors
    /// What the vault refuses.
    pub fn untick(&mut self, article: &str, step: &str) -> Result<(), CaseError> {
        let mut batch = Batch::default();
        self.remove_ticks(|tick| tick.article == article && tick.step == step, &mut batch);
        self.write(batch).map(drop)
    }

    /// Forgets these.
    pub(crate) fn remove_ticks(&self, which: impl Fn(&Tick) -> bool, batch: &mut Batch) {
        self.ticked(which).for_each(|tick| batch.remove(tick.id));
    }

    fn ticked(&self, which: impl Fn(&Tick) -> bool) -> impl Iterator<Item = Entry<Tick>> {
        self.all::<Tick>().filter(move |tick| which(&tick.body))
    }
}
