//! The sentence of a text that says most of what somebody looks for.

use crate::l10n::{Query, fold};

/// What ends a sentence, in the scripts of our readers.
const ENDS: [char; 9] = ['.', '!', '?', '؟', '۔', '።', '।', '။', '。'];
/// Of these no space is waited for.
const FULL_WIDTH: [char; 3] = ['。', '！', '？'];
/// How far behind a full stop the next word is looked for: quotes and brackets may stand between.
const NEAR: usize = 6;
/// What is longer is no sentence to show: a note without a stop.
const LONGEST: usize = 240;

/// The first of the sentences that hold most words of the query, with how many; the first one where none holds any.
pub(super) fn best(text: &str, query: &Query) -> Option<(usize, String)> {
    let mut best: Option<(usize, String)> = None;
    for sentence in sentences(text).into_iter().flat_map(pieces) {
        let held = query.held_by(&fold(&sentence));
        if best.as_ref().is_none_or(|(most, _)| held > *most) {
            best = Some((held, sentence));
            if held == query.words().len() {
                break;
            }
        }
    }
    best
}

/// A text cut behind each end of a sentence and each line. "9 p. m. el" goes on: what follows is no capital letter.
fn sentences(text: &str) -> Vec<&str> {
    let (mut sentences, mut start) = (Vec::new(), 0);
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let behind = at + sign.len_utf8();
        let ends = match sign {
            '\n' => true,
            sign if FULL_WIDTH.contains(&sign) => true,
            sign if ENDS.contains(&sign) => {
                let mut rest = text.get(behind..).unwrap_or_default().chars().take(NEAR);
                let space = rest.next().is_none_or(char::is_whitespace);
                let next = rest.find(|next| next.is_alphanumeric());
                space && next.is_none_or(|next| !next.is_lowercase())
            }
            _ => false,
        };
        if ends || signs.peek().is_none() {
            sentences.push(text.get(start..behind).unwrap_or_default().trim());
            start = behind;
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// A sentence, or what is too long for one in pieces that say that they are cut.
fn pieces(sentence: &str) -> Vec<String> {
    if sentence.chars().count() <= LONGEST {
        return vec![sentence.to_owned()];
    }
    let mut pieces: Vec<String> = vec![String::new()];
    let mut length = 0;
    for word in sentence.split_inclusive(char::is_whitespace) {
        // A word may be longer than all that is shown.
        for part in word.chars().collect::<Vec<char>>().chunks(LONGEST) {
            if length + part.len() > LONGEST {
                pieces.push(String::new());
                length = 0;
            }
            length += part.len();
            if let Some(piece) = pieces.last_mut() {
                piece.extend(part);
            }
        }
    }
    let last = pieces.len() - 1;
    let cut = |(at, piece): (usize, &String)| {
        let [before, behind] = [at > 0, at < last].map(|is_cut| if is_cut { "…" } else { "" });
        format!("{before}{}{behind}", piece.trim())
    };
    pieces.iter().enumerate().map(cut).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_its_sentences_in_any_script() {
        for (text, cut) in [
            (
                "Go at 9 p. m. el lunes. Then rest! Why?",
                &["Go at 9 p. m. el lunes.", "Then rest!", "Why?"][..],
            ),
            ("اتصل بالمحامي. هل أنت بخير؟ نعم", &["اتصل بالمحامي.", "هل أنت بخير؟", "نعم"]),
            ("ፍርድ ቤት ነው። ይሂዱ።", &["ፍርድ ቤት ነው።", "ይሂዱ።"]),
            ("我在法院。你呢？好", &["我在法院。", "你呢？", "好"]),
            ("one\n\ntwo", &["one", "two"]),
            ("eoir.gov is it.", &["eoir.gov is it."]),
            ("", &[]),
        ] {
            assert_eq!(sentences(text), cut);
        }
    }

    #[test]
    fn the_sentence_with_most_of_the_words_is_shown() {
        let query = Query::new("court date");
        let text = "The court is far. Your date is with the court. A date.";
        assert_eq!(best(text, &query), Some((2, "Your date is with the court.".to_owned())));
        assert_eq!(best("Nothing. At all.", &query), Some((0, "Nothing.".to_owned())));
        assert_eq!(best(" ", &query), None);
    }

    #[test]
    fn what_is_too_long_is_cut_and_says_so() {
        let text = format!("{}the court {}", "word ".repeat(100), "more ".repeat(100));
        let (held, shown) = best(&text, &Query::new("court")).unwrap();
        assert!(held == 1 && shown.starts_with('…') && shown.ends_with('…') && shown.contains("the court"));
        // Nor does it take long: each stop is looked at once.
        assert_eq!(best(&". ".repeat(500_000), &Query::new("x")), Some((0, ".".to_owned())));
        assert!(pieces(&"法".repeat(1000)).iter().all(|piece| piece.chars().count() <= LONGEST + 2));
    }
}
