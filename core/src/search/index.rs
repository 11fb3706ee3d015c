//! Full-text search by scanning, without an inverted index: so a part of a word is found too.

use memchr::memmem::Finder;

use super::fit::{Field, Fit, value};
use super::found::{Found, FoundKind};
use super::page::{Page, Part};
use super::sentence::best;
use crate::deadlines::Rulebook;
use crate::guidance::{Directory, Library};
use crate::l10n::{Localized, Near, Query, Sought, Words, fold};

/// In one passage, no more places of a word are looked at than these.
const MOST_IN_PASSAGE: usize = 8;

/// Everything that can be found for one reader, folded and laid end to end: a search is a pass over memory for each way in
/// which a word may stand. It takes about twice the memory of the texts, and is made once for a reader.
#[derive(Default)]
pub struct Index {
    /// Each passage is followed by a line feed, which no word of a query holds.
    text: String,
    /// In the order of the text.
    passages: Vec<Passage>,
    pages: Vec<Page>,
    /// Where the parts of each page begin among all parts.
    first_part: Vec<usize>,
    parts: usize,
}

/// A run of the text.
struct Passage {
    end: usize,
    page: usize,
    /// Among all parts.
    part: usize,
    field: Field,
}

/// A page that holds some of the words.
pub(super) struct Hit {
    /// How many of the words the page holds.
    pub(super) held: usize,
    /// How well, where two hold as many.
    pub(super) score: u32,
    page: usize,
    part: usize,
}

impl Index {
    /// Lays everything of a reader end to end.
    pub fn of(library: &Library, book: &Rulebook, directory: &Directory, words: &Words) -> Index {
        let articles = library.articles().iter().map(Page::of_article);
        let services = directory.services().iter().map(Page::of_service);
        let rules = book.rules().filter_map(|rule| Page::of_rule(rule, words));
        Index::of_pages(articles.chain(services).chain(rules))
    }

    pub(super) fn of_pages(pages: impl IntoIterator<Item = Page>) -> Index {
        let mut index = Index::default();
        pages.into_iter().for_each(|page| index.push(page));
        index.text.shrink_to_fit();
        index
    }

    fn push(&mut self, page: Page) {
        self.first_part.push(self.parts);
        self.lay(&page.title, self.parts, Field::Title);
        for part in &page.parts {
            part.heading.iter().for_each(|heading| self.lay(heading, self.parts, Field::Heading));
            part.texts.iter().for_each(|text| self.lay(text, self.parts, Field::Body));
            self.parts += 1;
        }
        self.pages.push(page);
    }

    fn lay(&mut self, said: &Localized, part: usize, field: Field) {
        self.text.extend(fold(&said.text).chars().map(|sign| if sign == '\n' { ' ' } else { sign }));
        let end = self.text.len();
        self.text.push('\n');
        self.passages.push(Passage { end, page: self.pages.len(), part, field });
    }

    /// Whether a folded text stands anywhere.
    pub(super) fn holds(&self, text: &str) -> bool {
        Finder::new(text).find(self.text.as_bytes()).is_some()
    }

    /// The pages that hold any of the words, each with the part that holds them best.
    pub(super) fn hits(&self, query: &Query) -> Vec<Hit> {
        let words = query.words();
        let mut worths = vec![Worth::new(self); words.len()];
        for (ways, worth) in words.iter().zip(&mut worths) {
            ways.iter().for_each(|way| self.weigh(way, worth));
        }
        let mut together = Worth::new(self);
        let typed: Vec<&str> =
            words.iter().filter_map(|ways| ways.first()).map(|way| way.text.as_str()).collect();
        if let [_, _, ..] = typed.as_slice() {
            self.weigh(&Sought::new(typed.join(" "), Near::Typed), &mut together);
        }
        (0..self.pages.len()).filter_map(|page| self.hit(page, &worths, &together)).collect()
    }

    fn hit(&self, page: usize, worths: &[Worth], together: &Worth) -> Option<Hit> {
        let first = *self.first_part.get(page)?;
        let parts = first..first + self.pages.get(page)?.parts.len();
        let of_part = |worth: &Worth, part: usize| worth.parts.get(part).copied().unwrap_or_default();
        let of_title = |worth: &Worth| worth.titles.get(page).copied().unwrap_or_default();
        let held = worths
            .iter()
            .filter(|worth| of_title(worth) > 0 || parts.clone().any(|part| of_part(worth, part) > 0));
        let held = held.count();
        let rank = |part: usize| {
            let held = worths.iter().filter(|worth| of_part(worth, part) > 0).count();
            let sum: u32 = worths.iter().chain([together]).map(|worth| of_part(worth, part)).sum();
            (held, sum)
        };
        // The first of the best.
        let part = parts.rev().max_by_key(|part| rank(*part));
        let in_part = |worth: &Worth| part.map(|part| of_part(worth, part)).unwrap_or_default();
        let score = worths.iter().chain([together]).map(|worth| of_title(worth).max(in_part(worth))).sum();
        (held > 0).then_some(Hit { held, score, page, part: part.map_or(0, |part| part - first) })
    }

    /// Notes what each place of a word is worth.
    fn weigh(&self, way: &Sought, worth: &mut Worth) {
        let finder = Finder::new(way.text.as_str());
        let mut passages = self.passages.iter().peekable();
        let (mut at, mut tries) = (0, 0);
        while let Some(hit) = self.text.as_bytes().get(at..).and_then(|rest| finder.find(rest)) {
            let start = at + hit;
            while passages.next_if(|passage| passage.end <= start).is_some() {
                tries = 0;
            }
            let Some(passage) = passages.peek() else { break };
            let fit = Fit::of(&self.text, start, start + way.text.len());
            let (page, part) = (passage.page, passage.part);
            let place = match passage.field {
                Field::Title => worth.titles.get_mut(page),
                Field::Heading | Field::Body => worth.parts.get_mut(part),
            };
            if let Some(place) = place {
                *place = value(passage.field, fit, way.near).max(*place);
            }
            tries += 1;
            let next =
                start + self.text.get(start..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            at = if fit == Fit::Whole || tries >= MOST_IN_PASSAGE { passage.end } else { next };
        }
    }

    /// What a hit is, in words.
    pub(super) fn found(&self, hit: &Hit, query: &Query) -> Option<Found> {
        let Page { kind, id, title, parts, .. } = self.pages.get(hit.page)?;
        let part = parts.get(hit.part);
        let texts = part.into_iter().flat_map(|part| &part.texts);
        let mut shown: Option<(usize, Localized)> = None;
        for text in texts {
            let Some((held, sentence)) = best(&text.text, query) else { continue };
            if shown.as_ref().is_none_or(|(most, _)| held > *most) {
                shown = Some((held, Localized { text: sentence, ..text.clone() }));
            }
        }
        Some(Found {
            kind: *kind,
            id: id.clone(),
            section: part.and_then(|part| part.section.clone()),
            title: title.clone(),
            heading: part.and_then(|part: &Part| part.heading.clone()),
            sentence: shown.map(|(_, sentence)| sentence),
        })
    }

    /// What a hit is.
    pub(super) fn kind(&self, hit: &Hit) -> Option<FoundKind> {
        self.pages.get(hit.page).map(|page| page.kind)
    }

    /// Whose law a hit tells, if it is a rule.
    pub(super) fn law(&self, hit: &Hit) -> Option<&String> {
        self.pages.get(hit.page)?.law.as_ref()
    }
}

/// What one word is worth in the title of each page, and in each part.
#[derive(Clone)]
struct Worth {
    titles: Vec<u32>,
    parts: Vec<u32>,
}

impl Worth {
    fn new(index: &Index) -> Worth {
        Worth { titles: vec![0; index.pages.len()], parts: vec![0; index.parts] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Direction;

    fn said(text: &str) -> Localized {
        Localized { text: text.to_owned(), tag: "en".to_owned(), direction: Direction::Ltr, fell_back: false }
    }

    fn page(id: &str, title: &str, parts: &[(&str, &str)]) -> Page {
        let part = |(heading, text): &(&str, &str)| Part {
            section: Some((*heading).to_owned()),
            heading: Some(said(heading)),
            texts: vec![said(text)],
        };
        let parts = parts.iter().map(part).collect();
        Page { kind: FoundKind::Article, id: id.to_owned(), law: None, title: said(title), parts }
    }

    fn best(index: &Index, query: &str) -> Vec<(String, Option<String>)> {
        let query = Query::new(query);
        let mut hits = index.hits(&query);
        hits.sort_by_key(|hit| std::cmp::Reverse((hit.held, hit.score)));
        let found = hits.iter().filter_map(|hit| index.found(hit, &query));
        found.map(|found| (found.id, found.section)).collect()
    }

    #[test]
    fn titles_come_before_headings_and_those_before_texts_and_whole_words_before_parts() {
        let index = Index::of_pages([
            page("text", "x", &[("a", "the court")]),
            page("inside", "x", &[("a", "discourteous")]),
            page("title", "Court", &[("a", "y")]),
            page("heading", "x", &[("a", "y"), ("Court", "z")]),
            // With nothing to open it at, it is weighed by its title alone.
            page("bare", "Courtroom", &[]),
            page("after", "x", &[("court", "court")]),
        ]);
        let ids: Vec<String> = best(&index, "court").into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["title", "bare", "heading", "after", "text", "inside"]);
        assert_eq!(best(&index, "court")[2].1.as_deref(), Some("Court"));
        assert_eq!(best(&index, "z")[0], ("heading".to_owned(), Some("Court".to_owned())));
    }

    #[test]
    fn words_that_stand_in_one_part_side_by_side_are_opened_there() {
        let index = Index::of_pages([
            page("apart", "x", &[("one", "work for a time"), ("two", "a permit")]),
            page("near", "x", &[("one", "work"), ("two", "permit to work"), ("three", "a work permit")]),
        ]);
        let found = best(&index, "work permit");
        assert_eq!(found[0], ("near".to_owned(), Some("three".to_owned())));
        assert_eq!(found[1].0, "apart");
    }
}
