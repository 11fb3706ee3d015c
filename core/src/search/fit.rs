//! How well a place in a text fits a word.

use crate::l10n::Near;

/// Where a word stands. What is called so is more about it than what says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Title,
    Heading,
    Body,
}

/// What stands around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// Neither a letter nor a digit.
    Whole,
    /// It begins a longer word.
    Begins,
    /// It stands inside of one: behind an Arabic article, in a Chinese sentence.
    Inside,
}

impl Fit {
    pub(super) fn of(text: &str, start: usize, end: usize) -> Fit {
        let before = text.get(..start).and_then(|text| text.chars().next_back());
        let behind = text.get(end..).and_then(|text| text.chars().next());
        match [before, behind].map(|sign| sign.is_some_and(char::is_alphanumeric)) {
            [false, false] => Fit::Whole,
            [false, true] => Fit::Begins,
            [true, _] => Fit::Inside,
        }
    }
}

/// What a place is worth.
pub(super) fn value(field: Field, fit: Fit, near: Near) -> u32 {
    let field = match field {
        Field::Title => 8,
        Field::Heading => 5,
        Field::Body => 2,
    };
    let fit = match fit {
        Fit::Whole => 4,
        Fit::Begins => 3,
        Fit::Inside => 1,
    };
    let near = match near {
        Near::Typed => 4,
        Near::Meant => 3,
        Near::Shorter => 2,
    };
    field * fit * near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_a_word_says_how_it_fits() {
        for (text, word, fit) in [
            ("the court.", "court", Fit::Whole),
            ("court", "court", Fit::Whole),
            ("courtroom", "court", Fit::Begins),
            ("المحكمه", "محكمه", Fit::Inside),
            ("我在法院", "法院", Fit::Inside),
            ("discourt", "court", Fit::Inside),
        ] {
            let start = text.find(word).unwrap();
            assert_eq!(Fit::of(text, start, start + word.len()), fit, "{word} in {text}");
        }
    }
}
