//! A query as search compares it: folded words, each with other ways to say it. Notes and guides both take one.

use zeroize::Zeroizing;

use super::fold;

/// Nobody reads what more words find, and each costs a pass over all texts.
const MOST_WORDS: usize = 16;
/// No word is made shorter than this.
const FEWEST_LETTERS: usize = 5;
/// Endings such as a plural's are no longer.
const LONGEST_ENDING: usize = 2;

/// What somebody looks for: words, folded, each with what else it may be called.
#[derive(Default)]
pub struct Query {
    words: Vec<Vec<Sought>>,
}

/// One way in which a word may stand in a text. Some are several words.
#[derive(Debug, PartialEq, Eq)]
pub struct Sought {
    /// Folded.
    pub text: Zeroizing<String>,
    /// How near it is to what was typed.
    pub near: Near,
}

/// How near something is to what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    /// A word without its ending.
    Shorter,
    /// What another language, or ours, calls the same thing.
    Meant,
    /// What was typed.
    Typed,
}

impl Query {
    /// The words of a text as they were typed.
    pub fn new(text: &str) -> Query {
        Query::of(folded_words(text).into_iter().map(|word| vec![Sought::new(word, Near::Typed)]))
    }

    /// Words with what else each may be called. One with no way at all, or the 17th, is left out.
    pub fn of(words: impl IntoIterator<Item = Vec<Sought>>) -> Query {
        let words = words.into_iter().filter(|ways| !ways.is_empty());
        Query { words: words.take(MOST_WORDS).collect() }
    }

    /// Each word, in all its ways: what was typed first.
    pub fn words(&self) -> &[Vec<Sought>] {
        &self.words
    }

    /// How many of its words stand in a folded text, also inside of others.
    pub fn held_by(&self, folded: &str) -> usize {
        let held = |ways: &&Vec<Sought>| ways.iter().any(|way| folded.contains(way.text.as_str()));
        self.words.iter().filter(held).count()
    }

    /// With a shorter form of each word that is nowhere: `is_there` tells where one is.
    #[must_use]
    pub fn shortened(mut self, is_there: impl Fn(&str) -> bool) -> Query {
        for ways in &mut self.words {
            if ways.iter().any(|way| is_there(&way.text)) {
                continue;
            }
            let shorter = ways.first().and_then(|typed| {
                let letters: Vec<char> = typed.text.chars().collect();
                let least = FEWEST_LETTERS.max(letters.len().saturating_sub(LONGEST_ENDING));
                let lengths = (least..letters.len()).rev();
                let mut shorter = lengths.filter_map(|length| Some(letters.get(..length)?.iter().collect()));
                shorter.find(|shorter: &String| is_there(shorter))
            });
            ways.extend(shorter.map(|shorter| Sought::new(shorter, Near::Shorter)));
        }
        self
    }
}

impl Sought {
    /// A folded text.
    pub fn new(text: String, near: Near) -> Sought {
        Sought { text: Zeroizing::new(text), near }
    }
}

/// The words of a text as search compares them: no more than are looked for.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    let folded = Zeroizing::new(fold(text));
    let bare =
        |word: &str| word.trim_matches(|sign: char| !sign.is_alphanumeric() && !is_mark(sign)).to_owned();
    folded.split_whitespace().map(bare).filter(|word| !word.is_empty()).take(MOST_WORDS).collect()
}

/// Vowel signs and the like, which end words of Indic scripts, Burmese and Thai.
fn is_mark(sign: char) -> bool {
    !sign.is_ascii() && !sign.is_whitespace() && unicode_normalization::char::is_combining_mark(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways(query: &Query) -> Vec<Vec<&str>> {
        query.words().iter().map(|word| word.iter().map(|way| way.text.as_str()).collect()).collect()
    }

    #[test]
    fn words_are_folded_and_bare() {
        assert_eq!(ways(&Query::new(" ¿Dónde está la CORTE? ")), [["donde"], ["esta"], ["la"], ["corte"]]);
        assert_eq!(ways(&Query::new("I-589, «محكمة»؟")), [["i-589"], ["محكمه"]]);
        assert!(Query::new(" ?! … ").words().is_empty());
        assert_eq!(Query::new(&"a ".repeat(100)).words().len(), MOST_WORDS);
        assert_eq!(ways(&Query::new("की")), [["की"]]);
    }

    #[test]
    fn a_word_that_is_nowhere_loses_its_ending_and_no_other_does() {
        let there = |text: &'static str| move |word: &str| text.contains(word);
        assert_eq!(ways(&Query::new("courts").shortened(there("the court"))), [["courts", "court"]]);
        assert_eq!(ways(&Query::new("abogadas").shortened(there("un abogado"))), [["abogadas", "abogad"]]);
        assert_eq!(ways(&Query::new("courts").shortened(there("no courts"))), [["courts"]]);
        assert_eq!(ways(&Query::new("corte").shortened(there("a cort"))), [["corte"]]);
        assert_eq!(ways(&Query::new("我在法院").shortened(there("我在法"))), [["我在法院"]]);
        assert_eq!(ways(&Query::new("penguins").shortened(there("a pen"))), [["penguins"]]);
    }

    #[test]
    fn a_text_holds_words_inside_of_words() {
        let query = Query::new("court date");
        assert_eq!(query.held_by("the courtroom"), 1);
        assert_eq!(query.held_by("dates of the courts"), 2);
        assert_eq!(Query::default().held_by("court"), 0);
    }
}
