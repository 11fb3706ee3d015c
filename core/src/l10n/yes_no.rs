//! The one reader of yes and no, in the reader's own words.

use super::fold::fold;
use super::{Message, Words};

/// What never arms anything, in any language.
const REFUSED: [&str; 3] = ["no", "n", "false"];

impl Words {
    /// What an answer means: yes or no in the reader's language, its short forms, or `true` and `false`. Nothing for any
    /// other answer, and for one that a translation has on both sides.
    pub fn yes_or_no(&self, answer: &str) -> Option<bool> {
        let answer = fold(answer.trim());
        // Whatever a translation holds, Enter alone or a sign is no answer.
        let is_word = answer.chars().any(char::is_alphanumeric);
        let is = |words: &[String]| is_word && words.contains(&answer);
        let yes = self.forms(["fact-yes", "fact-yes-short"], "true");
        let no = self.forms(["fact-no", "fact-no-short"], "false");
        match (is(&yes), is(&no)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }

    /// Whether an answer allows what cannot be undone: yes, and nothing that says no in the source, whatever a translation
    /// holds for yes.
    pub fn confirms(&self, answer: &str) -> bool {
        !REFUSED.contains(&fold(answer.trim()).as_str()) && self.yes_or_no(answer) == Some(true)
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

    #[test]
    fn no_translation_arms_what_cannot_be_undone() {
        let manifest = "[[language]]\ntag = 'en'\nname = 'x'\nenglish = 'x'\ndirection = 'ltr'\nplural = ['other']\n\
            review = 'source'\n[[language]]\ntag = 'es'\nname = 'x'\nenglish = 'x'\ndirection = 'ltr'\n\
            plural = ['other']\nreview = 'machine'\n";
        let en = "fact-yes = yes\nfact-no = no\nfact-yes-short = y\nfact-no-short = n\n";
        for odd in [
            "fact-yes = { \"\" }\nfact-yes-short = { \" \" },,\n",
            "fact-yes = no\nfact-no = sí\nfact-yes-short = n\nfact-no-short = s\n",
            "fact-yes = no, false\nfact-no = { \"\" }\nfact-no-short = x\n",
            "fact-yes = -, ?, …\nfact-no = x\nfact-yes-short = -\n",
            "fact-yes = a\nfact-no = a\nfact-yes-short = a\nfact-no-short = a\n",
        ] {
            let files = [("manifest.toml", manifest), ("en/a.ftl", en), ("es/a.ftl", odd)];
            let files = files.map(|(path, text)| (format!("locales/{path}"), text.to_owned()));
            let words = Words::load(&Files::from_iter(files), "es").unwrap();
            for answer in ["", " ", ",", "-", "?", "…", "no", "No", "N", "false", "a", "x"] {
                assert!(!words.confirms(answer), "{odd}: {answer:?}");
            }
            assert!(words.confirms("true"), "{odd}");
        }
        let words = |tag| Words::load(Files::builtin(), tag).unwrap();
        assert!(words("es").confirms("sí") && words("en").confirms("Yes") && !words("es").confirms("no"));
    }
}
