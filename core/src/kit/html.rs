//! What our pages have in common: nothing of them is fetched, and no text in them is more than text.

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

use crate::l10n::Tag;

/// A text as HTML has it, in an element or in an attribute.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The text that somebody's browser wrote.
pub(super) fn unescaped(html: &str) -> String {
    let mut parts = html.split('&');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(';').and_then(|(name, rest)| Some((named(name)?, rest))) {
            Some((sign, rest)) => {
                text.push(sign);
                text.push_str(rest);
            }
            None => {
                text.push('&');
                text.push_str(part);
            }
        }
    }
    text
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "shy" => '\u{ad}',
        "lrm" => '\u{200e}',
        "rlm" => '\u{200f}',
        "zwnj" => '\u{200c}',
        "zwj" => '\u{200d}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}

/// A whole page in a language, with its title. Its policy lets in this style and this script, and nothing from anywhere.
pub(super) fn page(tag: &str, [title, head]: [&str; 2], style: &str, body: &str, script: &str) -> String {
    let direction = Tag::direction_of(tag).as_str();
    let hash = |text: &str| format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(text)));
    let allowed = if script.is_empty() { "'none'".to_owned() } else { hash(script) };
    let script = if script.is_empty() { String::new() } else { format!("<script>{script}</script>\n") };
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}; script-src {allowed}; \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n{head}<style>{style}</style>\n</head>\n\
         <body>\n{body}\n{script}</body>\n</html>\n",
        hash(style)
    )
}
