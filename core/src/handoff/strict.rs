//! JSON that somebody else may have written: so long, so deep, and of this form.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::l10n::Message;

/// The most bytes of `case.json` and of `reply.json`.
pub(crate) const LARGEST: usize = 8 * 1024 * 1024;

/// How deep its lists and objects may lie in each other.
const DEEPEST: usize = 32;

/// Why a file inside a hand-off or a reply cannot be read. Holds nothing of what was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// Not a file of this kind.
    #[error("not a file of this kind")]
    Foreign,
    /// A newer version wrote it.
    #[error("a newer version wrote it")]
    Newer,
    /// Longer or deeper than any that Faro writes.
    #[error("too long or too deep")]
    TooLarge,
}

impl JsonError {
    /// The sentence for the person, which says what to do next.
    pub fn message(self) -> Message {
        Message::new(match self {
            JsonError::Foreign => "handoff-json-foreign",
            JsonError::Newer => "handoff-json-newer",
            JsonError::TooLarge => "handoff-json-too-large",
        })
    }
}

#[derive(Deserialize)]
struct Form {
    format: String,
}

/// Reads a file whose `format` is this one: `faro-reply-1`.
pub(super) fn read<T: DeserializeOwned>(bytes: &[u8], format: &str) -> Result<T, JsonError> {
    if bytes.len() > LARGEST || depth(bytes) > DEEPEST {
        return Err(JsonError::TooLarge);
    }
    let Form { format: found } = serde_json::from_slice(bytes).map_err(|_| JsonError::Foreign)?;
    if found != format {
        let stem = format.trim_end_matches(|c: char| c.is_ascii_digit());
        let is_newer = found.strip_prefix(stem).is_some_and(|rest| rest.parse::<u32>().is_ok());
        return Err(if is_newer { JsonError::Newer } else { JsonError::Foreign });
    }
    serde_json::from_slice(bytes).map_err(|_| JsonError::Foreign)
}

/// How deep lists and objects lie in each other, before a value is made of any.
fn depth(json: &[u8]) -> usize {
    let (mut deep, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => deep += 1,
            b'}' | b']' if !in_text => deep = deep.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(deep);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn what_is_too_deep_or_of_another_form_is_refused() {
        let deep = |levels: usize| {
            format!(r#"{{"format":"faro-reply-1","a\"[[":{}{}}}"#, "[".repeat(levels), "]".repeat(levels))
        };
        assert!(read::<Value>(deep(31).as_bytes(), "faro-reply-1").is_ok());
        assert_eq!(read::<Value>(deep(32).as_bytes(), "faro-reply-1"), Err(JsonError::TooLarge));
        let of =
            |format: &str| read::<Value>(format!(r#"{{"format":"{format}"}}"#).as_bytes(), "faro-reply-1");
        assert_eq!(of("faro-reply-2"), Err(JsonError::Newer));
        assert_eq!(of("faro-handoff-1"), Err(JsonError::Foreign));
        assert_eq!(of("faro-reply-"), Err(JsonError::Foreign));
        assert_eq!(read::<Value>(b"{}", "faro-reply-1"), Err(JsonError::Foreign));
        assert_eq!(read::<Value>(&vec![b' '; LARGEST + 1], "faro-reply-1"), Err(JsonError::TooLarge));
    }
}
