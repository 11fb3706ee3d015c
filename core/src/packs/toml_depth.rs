//! How deep a TOML file is nested, before it is parsed.

/// Deeper than any file of a pack.
const MOST: usize = 16;

/// Whether tables, arrays and dotted keys go deeper than a file of a pack may.
pub(super) fn is_deep(text: &str) -> bool {
    let (mut open, mut dots, mut rest) = (0_usize, 0_usize, text);
    while let Some(sign) = rest.chars().next() {
        let mut length = sign.len_utf8();
        match sign {
            '#' => length = rest.find('\n').unwrap_or(rest.len()),
            '"' | '\'' => length = quoted(rest, sign),
            '[' | '{' => open += 1,
            ']' | '}' => open = open.saturating_sub(1),
            '.' => dots += 1,
            '\n' => dots = 0,
            _ => {}
        }
        if open + dots > MOST {
            return true;
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    false
}

/// The length of the text that begins here, with its quotes.
fn quoted(rest: &str, quote: char) -> usize {
    let three = quote.to_string().repeat(3);
    let end = if rest.starts_with(&three) { three.as_str() } else { three.get(..1).unwrap_or_default() };
    let mut at = end.len();
    while let Some(behind) = rest.get(at..) {
        match behind.chars().next() {
            None => return rest.len(),
            Some('\\') if quote == '"' => at += 1 + behind.chars().nth(1).map_or(0, char::len_utf8),
            // A line ends what is no longer text.
            Some('\n') if end.len() == 1 => return at,
            Some(_) if behind.starts_with(end) => return at + end.len(),
            Some(other) => at += other.len_utf8(),
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_nested_counts() {
        assert!(!is_deep(&format!("a = {}1{}", "[".repeat(16), "]".repeat(16))));
        assert!(is_deep(&format!("a = {}1{}", "[".repeat(17), "]".repeat(17))));
        assert!(is_deep(&format!("a = {}", "{ b = ".repeat(17))));
        assert!(is_deep(&format!("{}a = 1", "a.".repeat(17))));
        let many = "[[[[[[[[[[[[[[[[[[[[";
        for text in [
            format!("# {many}\na = 1"),
            format!("a = \"{many}\\\"{many}\""),
            format!("a = \"\\\"{many}\""),
            format!("a = '{many}'\nb = '''{many}\n{many}'''\n"),
            format!("a = \"\"\"{many}\n\"\" {many}\"\"\""),
            "a = [1, 2]\n".repeat(100),
            "a = 1.5\n".repeat(100),
        ] {
            assert!(!is_deep(&text), "{text}");
        }
        assert!(is_deep(&format!("a = \"\" # \"\nb = {many}")));
        assert!(is_deep(&format!("a = '\\'\nb = {many}")));
        // Only between double quotes it takes the next one in.
        assert!(is_deep(&format!("a = ['\\', {many}")));
    }
}
