//! The way back for a worksheet: tells a page from a table, and refuses one of another language.

use super::filled::Filled;
use super::{sheet_csv, sheet_html};
use crate::l10n::Message;

/// Why a file is no sheet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// It has none of the rows that we make.
    #[error("the file has no row of a worksheet")]
    NotOne,
    /// It is of another language.
    #[error("the worksheet is of another language: {0}")]
    Other(String),
}

impl SheetError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            SheetError::NotOne => Message::new("kit-no-sheet"),
            SheetError::Other(tag) => Message::new("kit-other-sheet").with("language", tag.as_str()),
        }
    }
}

/// Reads a worksheet back: the page that a browser saved, or the table of a spreadsheet.
///
/// # Errors
/// [`SheetError`] where it is none, or one of another language.
pub fn filled(tag: &str, content: &str) -> Result<Vec<Filled>, SheetError> {
    let content = content.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let is_page = content.trim_start().starts_with('<');
    let (of, rows) = if is_page { sheet_html::read(&content) } else { sheet_csv::read(tag, &content) };
    match of {
        Some(of) if of != tag => Err(SheetError::Other(of)),
        _ if rows.is_empty() => Err(SheetError::NotOne),
        _ => Ok(rows),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::kit::{Row, Sheet};
    use crate::l10n::Words;

    /// Everything that a spreadsheet, a browser or an attacker could take for something else.
    const HARD: [&str; 7] = [
        "plain { $n }",
        "=HYPERLINK(\"x\")",
        "'-1",
        "a, b; \"c\"\nsecond",
        "</textarea><script>alert(1)</script>",
        "&lt; &amp;",
        "\u{645}\u{200c}\u{627} <b>",
    ];

    fn sheet() -> Sheet {
        let rows = HARD.iter().enumerate().map(|(at, text)| Row {
            key: format!("g:id-{at}.a[one]"),
            why: (*text).to_owned(),
            source: (*text).to_owned(),
            second: (*text).to_owned(),
            current: (*text).to_owned(),
            version: "0123456789-9876543210".to_owned(),
        });
        Sheet { tag: "fa".into(), source: "en".into(), second: Some("es".into()), rows: rows.collect() }
    }

    fn is_whole(rows: &[Filled], note: &str) {
        assert_eq!(rows.len(), HARD.len());
        for (at, (row, text)) in rows.iter().zip(HARD).enumerate() {
            assert_eq!((row.key.as_str(), row.text.as_str()), (format!("g:id-{at}.a[one]").as_str(), text));
            assert_eq!((row.version.as_deref(), row.note.as_str()), (Some("0123456789-9876543210"), note));
        }
    }

    #[test]
    fn a_table_comes_back_whole_from_any_spreadsheet() {
        let csv = sheet().to_csv();
        assert!(csv.contains("\r\n") && csv.starts_with('\u{feff}'));
        assert!(!csv.split([',', '\n']).any(|cell| cell.trim_start_matches('"').starts_with('=')), "{csv}");
        is_whole(&filled("fa", &csv).unwrap(), "");
        assert_eq!(filled("ar", &csv), Err(SheetError::Other("fa".into())));
        assert_eq!(filled("fa", "a,b\n1,2\n"), Err(SheetError::NotOne));
        let semicolons = "id;why;en;fa;note;version\na;;A;\"x;y\";\"two\nlines\";1-2\n";
        let rows = filled("fa", semicolons).unwrap();
        assert_eq!((rows[0].text.as_str(), rows[0].note.as_str()), ("x;y", "two\nlines"));
    }

    #[test]
    fn a_page_comes_back_whole_and_holds_no_element_of_a_text() {
        let words = Words::load(Files::builtin(), "en").unwrap();
        let html = sheet().to_html(&words);
        assert_eq!(html.matches("<script").count(), 1);
        assert!(!html.contains("http:") && !html.contains("https:") && !html.contains("src="));
        assert!(html.contains("default-src 'none'") && !html.contains("unsafe"));
        is_whole(&filled("fa", &html).unwrap(), "");
        // As another browser may write it.
        let saved = html
            .replace(
                "<meta name=\"faro-worksheet\" content=\"fa\">",
                "<meta content='fa' name='faro-worksheet'>",
            )
            .replace("></textarea>", ">a &amp; b</textarea>")
            .replace('\n', "\r\n");
        is_whole(&filled("fa", &saved).unwrap(), "a & b");
        assert_eq!(filled("ar", &saved), Err(SheetError::Other("fa".into())));
        assert_eq!(filled("fa", "<p>x"), Err(SheetError::NotOne));
    }
}
