//! Which papers belong to a hearing: a link can stand on either side, in the paper or in a source of the hearing.

use super::body::Entry;
use super::file::Casefile;
use super::hearing::Hearing;
use super::paper::Paper;
use crate::vault::RecordId;

impl Casefile {
    /// The papers about a hearing, the newest first: those that somebody put to it, and those that told its date.
    pub fn papers_about(&self, id: RecordId, hearing: &Hearing) -> Vec<Entry<Paper>> {
        let told = |paper: RecordId| hearing.sources.iter().any(|source| source.paper == Some(paper));
        let mut papers = self.papers();
        papers.retain(|paper| paper.body.of == Some(id) || told(paper.id));
        papers
    }
}
