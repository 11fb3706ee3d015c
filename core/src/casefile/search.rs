//! The words of all notes, folded and laid end to end: a search is one pass over memory. Made at the first search, gone
//! with the case.
use std::cmp::Reverse;

use chrono::{DateTime, Utc};
use memchr::memmem::Finder;
use zeroize::Zeroizing;

use crate::l10n::{Query, fold};
use crate::vault::RecordId;

/// Where a note lies in the text. The first line of a note ends at `title`.
struct Place {
    id: RecordId,
    created: DateTime<Utc>,
    start: usize,
    title: usize,
    end: usize,
}

/// The words of all notes.
#[derive(Default)]
pub(super) struct NoteIndex {
    /// Each note is followed by a line feed, which no word of a query holds.
    text: Zeroizing<Vec<u8>>,
    /// Ascending. What lies between two places belongs to a note that was changed or removed.
    places: Vec<Place>,
}

impl NoteIndex {
    /// `size` is that of all texts: folding drops more than it adds.
    pub(super) fn with_room(size: usize) -> Self {
        Self { text: Zeroizing::new(Vec::with_capacity(size)), places: Vec::new() }
    }

    pub(super) fn push(&mut self, id: RecordId, created: DateTime<Utc>, text: &str) {
        let folded = Zeroizing::new(fold(text));
        let start = self.text.len();
        let more = folded.len() + 1;
        if self.text.capacity() - start < more {
            // A buffer that grows leaves plaintext behind, so the old one is wiped and another made.
            let mut larger = Zeroizing::new(Vec::with_capacity((start + more) * 3 / 2));
            larger.extend_from_slice(&self.text);
            self.text = larger;
        }
        self.text.extend_from_slice(folded.as_bytes());
        self.text.push(b'\n');
        let title = start + folded.find('\n').unwrap_or(folded.len());
        self.places.push(Place { id, created, start, title, end: start + folded.len() });
    }

    pub(super) fn remove(&mut self, id: RecordId) {
        let Some(at) = self.places.iter().position(|place| place.id == id) else { return };
        let Place { start, end, .. } = self.places.remove(at);
        // Not even folded do the words of a deleted note stay.
        self.text.get_mut(start..end).into_iter().flatten().for_each(|byte| *byte = 0);
    }

    /// The notes that hold every word of the query in one of its ways, anywhere; those with all of them in the first line
    /// first, then the newest. A query without a word finds nothing.
    pub(super) fn find(&self, query: &Query) -> Vec<RecordId> {
        let mut words: Vec<Vec<Finder<'_>>> = query
            .words()
            .iter()
            .map(|ways| ways.iter().map(|way| Finder::new(&*way.text)).collect())
            .collect();
        // What has fewest ways, and is the longest of those, is likely the rarest.
        words.sort_by_key(|ways| (ways.len(), ways.iter().map(|way| Reverse(way.needle().len())).max()));
        let Some((first, others)) = words.split_first() else { return Vec::new() };
        let mut found: Vec<_> = first.iter().flat_map(|way| self.found(way, &words, others)).collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(|(_, Reverse((_, id)))| id).collect()
    }

    /// The notes that hold this way of the first word, and the others.
    fn found(&self, way: &Finder<'_>, words: &[Vec<Finder<'_>>], others: &[Vec<Finder<'_>>]) -> Vec<Rank> {
        let mut found = Vec::new();
        let mut places = self.places.iter().peekable();
        let mut at = 0;
        while let Some(hit) = self.text.get(at..).and_then(|rest| way.find(rest)).map(|hit| at + hit) {
            while places.next_if(|place| place.end <= hit).is_some() {}
            let Some(place) = places.peek() else { break };
            let within = |end: usize| self.text.get(place.start..end).unwrap_or_default();
            if place.start > hit {
                at = place.start;
                continue;
            }
            let holds = |text: &[u8], words: &[Vec<Finder<'_>>]| {
                words.iter().all(|ways| ways.iter().any(|way| way.find(text).is_some()))
            };
            if holds(within(place.end), others) {
                found.push((!holds(within(place.title), words), Reverse((place.created, place.id))));
            }
            at = place.end;
        }
        found
    }
}

/// Not all words in the first line; the newest first.
type Rank = (bool, Reverse<(DateTime<Utc>, RecordId)>);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{Near, Sought};

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap()
    }

    fn id(number: u8) -> RecordId {
        RecordId([number; 16])
    }

    #[test]
    fn titles_come_first_then_the_newest() {
        let mut index = NoteIndex::default();
        for (number, text) in
            [(1, "Court\nmorning"), (2, "bus\nto court, morning"), (3, "morning court"), (4, "")].into_iter()
        {
            index.push(id(number), at(number.into()), text);
        }
        assert_eq!(index.find(&Query::new("COURT")), [id(3), id(1), id(2)]);
        assert_eq!(index.find(&Query::new("court morning")), [id(3), id(2), id(1)]);
        assert_eq!(index.find(&Query::new("rnin")), [id(3), id(2), id(1)]);
        assert!(
            index.find(&Query::new(" ")).is_empty() && index.find(&Query::new("courtmorning")).is_empty()
        );
    }

    #[test]
    fn a_word_is_found_in_each_of_its_ways_and_a_note_once() {
        let mut index = NoteIndex::default();
        for (number, text) in [(1, "corte"), (2, "the court, la corte"), (3, "corte\nel juez"), (4, "juez")] {
            index.push(id(number), at(number.into()), text);
        }
        let way = |text: &str| Sought::new(text.to_owned(), Near::Typed);
        let court = || vec![way("court"), way("corte")];
        assert_eq!(index.find(&Query::of([court()])), [id(3), id(2), id(1)]);
        assert_eq!(index.find(&Query::of([court(), vec![way("juez")]])), [id(3)]);
        assert_eq!(index.find(&Query::of([court(), vec![way("nothing")]])), []);
    }

    #[test]
    fn changed_and_removed_words_are_not_found_and_not_kept() {
        let mut index = NoteIndex::default();
        (1..=3).for_each(|number| index.push(id(number), at(0), "first words"));
        index.remove(id(2));
        index.push(id(2), at(0), "other words");
        assert_eq!(index.find(&Query::new("first")), [id(3), id(1)]);
        index.remove(id(1));
        index.remove(id(3));
        assert_eq!(
            (index.find(&Query::new("first")), index.find(&Query::new("words"))),
            (Vec::new(), vec![id(2)])
        );
        assert!(!index.text.windows(5).any(|window| window == b"first"));
    }
}
