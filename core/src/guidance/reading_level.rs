//! How hard a text is to read: two formulas, and how syllables are counted for them.

use std::ops::Add;

const VOWELS: &str = "aeiouyáéèêíóöúü";

/// What both formulas are made from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counted {
    /// Words with a letter or a digit.
    pub words: usize,
    sentences: usize,
    syllables: usize,
}

impl Counted {
    /// Counts a text, with the syllables of its language.
    pub fn new(text: &str, syllables: fn(&str) -> usize) -> Counted {
        let words: Vec<_> =
            text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).collect();
        let syllables = words.iter().map(|word| syllables(word)).sum();
        Counted { words: words.len(), sentences: sentences(text), syllables }
    }

    /// The years of school in the United States (Kincaid and others, 1975).
    pub fn flesch_kincaid(self) -> f64 {
        0.39 * ratio(self.words, self.sentences) + 11.8 * ratio(self.syllables, self.words) - 15.59
    }

    /// Of Spanish (Fernández Huerta, 1959): the higher, the easier; from 70 on, sixth grade reads it.
    pub fn fernandez_huerta(self) -> f64 {
        206.84 - 60.0 * ratio(self.syllables, self.words) - 1.02 * ratio(self.words, self.sentences)
    }
}

impl Add for Counted {
    type Output = Counted;

    fn add(self, other: Counted) -> Counted {
        Counted {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
        }
    }
}

fn ratio(many: usize, few: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(many) / number(few)
}

/// A sentence ends with a full stop, a question mark or an exclamation mark before a space or the end; what has none of
/// them is one sentence.
fn sentences(text: &str) -> usize {
    let ends = |part: &&str| part.trim_end_matches(['"', ')']).ends_with(['.', '?', '!']);
    let words: Vec<_> = text.split_whitespace().collect();
    let open = words.last().is_some_and(|last| !ends(last));
    words.iter().filter(|part| ends(part)).count() + usize::from(open)
}

/// What is typed letter by letter (it has a digit, `/`, `_` or `=`) counts as one syllable.
fn spelled(word: &str) -> bool {
    word.contains(|sign: char| sign.is_ascii_digit() || "/_=".contains(sign))
}

fn letters(word: &str) -> String {
    word.chars().filter(|sign| sign.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

/// Groups of vowels. A silent end does not count: `-e` but not `-le` behind a consonant, `-ed` but not behind t or d, `-es`
/// but not behind a hiss.
pub fn english(word: &str) -> usize {
    if spelled(word) {
        return 1;
    }
    let word = letters(word);
    let vowel = |sign: char| VOWELS.contains(sign);
    let mut groups = 0_usize;
    let mut inside = false;
    for sign in word.chars() {
        groups += usize::from(vowel(sign) && !inside);
        inside = vowel(sign);
    }
    let behind = |end: &str| word.strip_suffix(end).and_then(|stem| stem.chars().next_back());
    let silent = if let Some(sign) = behind("le") {
        vowel(sign)
    } else if word.ends_with('e') {
        true
    } else if let Some(sign) = behind("ed") {
        !vowel(sign) && !"td".contains(sign)
    } else if let Some(sign) = behind("es") {
        !vowel(sign) && !"sxzcgh".contains(sign)
    } else {
        false
    };
    (groups - usize::from(silent && groups > 1)).max(1)
}

/// Vowels, but the weak ones (i, u) beside another; an accent makes them strong. The u of gue, gui, que, qui is silent, and
/// y is a vowel at the end alone.
pub fn spanish(word: &str) -> usize {
    if spelled(word) {
        return 1;
    }
    let signs: Vec<char> = letters(word).chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| signs.get(index)).copied().unwrap_or(' ');
    let (mut syllables, mut before) = (0_usize, ' ');
    for (index, sign) in signs.iter().copied().enumerate() {
        let (last, next) = (at(index.checked_sub(1)), at(Some(index + 1)));
        let silent = sign == 'u' && "gq".contains(last) && "eiéí".contains(next);
        let consonant = !VOWELS.contains(sign) || (sign == 'y' && VOWELS.contains(next));
        if silent || consonant {
            before = ' ';
            continue;
        }
        let (weak, weak_before) = ("iuüy".contains(sign), "iuüy".contains(before));
        let one = (weak && before != ' ') || (weak_before && !"íú".contains(sign));
        syllables += usize::from(!one || before == ' ');
        before = sign;
    }
    syllables.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_people_do() {
        let words = [
            ("the", 1),
            ("lawyer", 2),
            ("asylum", 3),
            ("moved", 1),
            ("started", 2),
            ("notice", 2),
            ("notices", 3),
            ("table", 2),
            ("whole", 1),
            ("times", 1),
            ("deportation", 4),
            ("immigration", 4),
            ("I-589", 1),
            ("America/New_York", 1),
        ];
        for (word, expected) in words {
            assert_eq!(english(word), expected, "{word}");
        }
    }

    #[test]
    fn syllables_of_spanish_are_counted_as_people_do() {
        let words = [
            ("que", 1),
            ("guía", 2),
            ("pingüino", 3),
            ("ley", 1),
            ("ayuda", 3),
            ("audiencia", 3),
            ("juez", 1),
            ("día", 2),
            ("lea", 2),
            ("país", 2),
            ("deportación", 4),
            ("inmigración", 4),
            ("envíe", 3),
            ("oír", 2),
            ("y", 1),
            ("I-589", 1),
        ];
        for (word, expected) in words {
            assert_eq!(spanish(word), expected, "{word}");
        }
    }
}
