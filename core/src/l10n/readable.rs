//! Text that the parser of Fluent can read: it cuts a letter in half, and panics, where `\u` in quotes is followed by too few
//! digits and then a letter outside ASCII (fluent-syntax 0.12.0; found by fuzzing).
use std::borrow::Cow;

use fluent::FluentResource;

/// The text, with each such `\u` as `\x`: the parser refuses that too, in the very place, and no other byte moves.
pub(crate) fn readable(text: &str) -> Cow<'_, str> {
    // Nearly no text has an escape.
    let broken = if text.contains('\\') { broken(text.as_bytes()) } else { Vec::new() };
    if broken.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut mended = String::with_capacity(text.len());
    let mut from = 0;
    for at in broken {
        mended.push_str(text.get(from..at).unwrap_or_default());
        mended.push('x');
        from = at + 1;
    }
    mended.push_str(text.get(from..).unwrap_or_default());
    Cow::Owned(mended)
}

/// The messages of a text. Junk is passed over: the checks are where it is reported.
pub(crate) fn resource(text: &str) -> FluentResource {
    FluentResource::try_new(readable(text).into_owned()).unwrap_or_else(|(resource, _)| resource)
}

/// Where the `u` or `U` of each such escape stands.
fn broken(text: &[u8]) -> Vec<usize> {
    let (mut found, mut depth, mut quoted, mut at) = (Vec::new(), 0_usize, false, 0);
    while let Some(byte) = text.get(at) {
        match (quoted, byte) {
            (false, b'{') => depth += 1,
            (false, b'}') => depth = depth.saturating_sub(1),
            (false, b'"') => quoted = depth > 0,
            (true, b'"' | b'\n') => quoted = false,
            (true, b'\\') => {
                at += 1;
                let wanted = match text.get(at) {
                    Some(b'u') => 4,
                    Some(b'U') => 6,
                    _ => 0,
                };
                let rest = text.get(at + 1..).unwrap_or_default();
                let digits = rest.iter().take(wanted).take_while(|byte| byte.is_ascii_hexdigit()).count();
                if digits < wanted && rest.get(digits).is_some_and(|byte| !byte.is_ascii()) {
                    found.push(at);
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::*;

    #[test]
    fn an_escape_that_ends_in_a_letter_is_refused_in_its_place_and_what_follows_is_read() {
        for (line, place) in [
            (r#"a = { "\u0á" }"#, 7),
            (r#"a = { "\U00012ó" }"#, 7),
            (r#"a = {"\\ \" \u001é"}"#, 12),
            (r#"a = { "\uሀ" }"#, 7),
            ("a = {\n\"\\u0á\" }", 7),
        ] {
            let text = format!("{line}\nb = word\n");
            let mended = readable(&text);
            assert_eq!(mended.len(), text.len());
            let (resource, errors) = parser::parse(mended.as_ref()).expect_err("an escape that is none");
            assert_eq!(errors.first().map(|error| error.pos.start), Some(place), "{line}");
            assert_eq!(resource.body.len(), 2, "{line}");
        }
    }

    #[test]
    fn what_the_parser_reads_is_left_alone() {
        for text in [
            r#"a = { "\u00e1á" }"#,
            r#"a = "C:\usá" á"#,
            r#"a = C:\uá { $n } "\uá""#,
            r#"a = { "\\uá" }"#,
            "a = { \"\n\\uá\n",
        ] {
            assert!(matches!(readable(text), Cow::Borrowed(_)), "{text}");
            let _ = parser::parse(text);
        }
    }
}
