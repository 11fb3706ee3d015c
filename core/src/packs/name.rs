//! The names that files of a pack may have, and what each is.

/// What a file of an archive is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name<'n> {
    /// What the sums cover.
    Content,
    /// `SHA256SUMS`.
    Sums,
    /// `publisher/<n>.toml`.
    Publisher(u32),
    /// `catalogue.toml`.
    Catalogue,
    /// The signature of a file by the key with this id.
    Signature(&'n str, &'n str),
}

pub(super) const SUMS: &str = "SHA256SUMS";
pub(super) const CATALOGUE: &str = "catalogue.toml";

impl<'n> Name<'n> {
    /// What a file of this name is; none that a pack cannot have.
    pub(super) fn of(name: &'n str) -> Option<Name<'n>> {
        if let Some((signed, key)) = name.strip_suffix(".minisig").and_then(|rest| rest.rsplit_once('.')) {
            let is_id = key.len() == 16 && key.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'A'..=b'F'));
            let of = Name::of(signed)?;
            let signed_too = matches!(of, Name::Sums | Name::Publisher(_) | Name::Catalogue);
            return (is_id && signed_too).then_some(Name::Signature(signed, key));
        }
        let parts: Vec<&str> = name.split('/').collect();
        Some(match parts.as_slice() {
            [SUMS] => Name::Sums,
            [CATALOGUE] => Name::Catalogue,
            ["publisher", file] => {
                let number = file.strip_suffix(".toml")?;
                // In its one form: without zeros before it.
                Name::Publisher(number.parse().ok().filter(|n: &u32| *n > 0 && n.to_string() == number)?)
            }
            ["pack.toml" | "articles.toml" | "facts.toml" | "directory.toml"] => Name::Content,
            ["rules" | "calendars", file] => {
                file.strip_suffix(".toml").filter(|name| is_word(name)).map(|_| Name::Content)?
            }
            ["words", tag, file] if is_tag(tag) => match *file {
                "pack.ftl" | "rules.ftl" | "holidays.ftl" | "directory.ftl" => Name::Content,
                file => file.strip_suffix(".md").filter(|name| is_word(name)).map(|_| Name::Content)?,
            },
            _ => return None,
        })
    }

    /// Where a signature of a file lies.
    pub(super) fn of_signature(signed: &str, key: &str) -> String {
        format!("{signed}.{key}.minisig")
    }
}

fn is_word(text: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || b"._-".contains(&sign);
    text.starts_with(|first: char| first.is_ascii_lowercase()) && text.bytes().all(sign)
}

fn is_tag(text: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-';
    (2..=35).contains(&text.len()) && text.bytes().all(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_format_names_has_a_name() {
        for name in
            ["pack.toml", "rules/asylum.one_year.toml", "words/fa-AF/rules.ftl", "words/en/first-days.md"]
        {
            assert_eq!(Name::of(name), Some(Name::Content), "{name}");
        }
        assert_eq!(Name::of("publisher/12.toml"), Some(Name::Publisher(12)));
        let signature = Name::Signature("SHA256SUMS", "0123456789ABCDEF");
        assert_eq!(Name::of("SHA256SUMS.0123456789ABCDEF.minisig"), Some(signature));
        for name in [
            "readme.txt",
            "rules/a.ftl",
            "rules/deep/a.toml",
            "words/en/other.ftl",
            "words/en/A.md",
            "words/e/a.md",
            "publisher/0.toml",
            "publisher/01.toml",
            "publisher/99999999999.toml",
            "SHA256SUMS.0123456789abcdef.minisig",
            "pack.toml.0123456789ABCDEF.minisig",
            "SHA256SUMS.minisig",
            "calendars/.toml",
            "packs/x.toml",
            "",
        ] {
            assert_eq!(Name::of(name), None, "{name}");
        }
    }
}
