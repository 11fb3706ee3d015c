//! The one reader of yes and no, in the reader's own words.

use super::fold::fold;
use super::{Message, Words};

impl Words {
    /// What an answer means: yes or no in the reader's language, its short forms, or `true` and `false`. Nothing for any
    /// other answer, and for one that a translation has on both sides.
    pub fn yes_or_no(&self, answer: &str) -> Option<bool> {
        let answer = fold(answer.trim());
        // Whatever a translation holds, Enter alone is no answer.
        let is = |words: &[String]| !answer.is_empty() && words.contains(&answer);
        let yes = self.forms(["fact-yes", "fact-yes-short"], "true");
        let no = self.forms(["fact-no", "fact-no-short"], "false");
        match (is(&yes), is(&no)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }

    fn forms(&self, ids: [&'static str; 2], written: &str) -> Vec<String> {
        let texts = ids.map(|id| self.text(&Message::new(id)));
        let forms = texts.iter().flat_map(|text| text.split(',')).chain([written]);
        forms.map(|form| fold(form.trim())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::l10n::Manifest;

    #[test]
    fn every_language_has_its_own_yes_and_no() {
        let files = Files::builtin();
        let answers = |tag: &str, answer: &str| Words::load(files, tag).unwrap().yes_or_no(answer);
        for language in &Manifest::load(files).unwrap().languages {
            let words = Words::load(files, &language.tag).unwrap();
            assert_eq!(
                words.yes_or_no(&words.text(&Message::new("fact-yes"))),
                Some(true),
                "{}",
                language.tag
            );
            assert_eq!(
                words.yes_or_no(&words.text(&Message::new("fact-no"))),
                Some(false),
                "{}",
                language.tag
            );
            assert_eq!((words.yes_or_no("true"), words.yes_or_no("false")), (Some(true), Some(false)));
            assert_eq!((words.yes_or_no(""), words.yes_or_no(" "), words.yes_or_no(",")), (None, None, None));
        }
        for (tag, yes, no) in
            [("en", ["Yes", "y", "YES "], ["no", "N", "No"]), ("es", ["sí", "Si", "s"], ["no", "N", " No"])]
        {
            assert!(yes.iter().all(|answer| answers(tag, answer) == Some(true)), "{tag}");
            assert!(no.iter().all(|answer| answers(tag, answer) == Some(false)), "{tag}");
        }
        assert_eq!((answers("en", "sí"), answers("es", "yes"), answers("en", "maybe")), (None, None, None));
    }
}
