//! Which text is the card of somebody who may receive.

/// What a card begins with.
const CARD: &str = "FARO1:";

/// The card's own line, where a text is one or a link that opens the app with one (`faro1:`).
pub fn card_line(text: &str) -> Option<String> {
    let text = text.trim();
    let (scheme, rest) = text.split_at_checked(CARD.len())?;
    // A browser may put slashes behind a scheme.
    let rest = rest.trim_start_matches('/');
    let is_card =
        scheme.eq_ignore_ascii_case(CARD) && !rest.is_empty() && !rest.contains(char::is_whitespace);
    is_card.then(|| format!("{CARD}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_found_as_a_text_and_as_a_link() {
        let card = Some("FARO1:Ana:age1x:RWx".to_owned());
        for text in ["FARO1:Ana:age1x:RWx", " faro1:Ana:age1x:RWx\n", "faro1://Ana:age1x:RWx"] {
            assert_eq!(card_line(text), card, "{text}");
        }
        for text in ["", "FARO1:", "FARO2:a", "https://faro1:", "FARO1:a b", "faro1:///", "fáro1:x"] {
            assert_eq!(card_line(text), None, "{text}");
        }
    }
}
