//! Addresses of the web and of mail: nobody can write one down from hearing it.

/// The last parts of names that people and offices have.
const ENDS: [&str; 13] =
    ["gov", "org", "com", "net", "edu", "mil", "int", "us", "mx", "ca", "uk", "eu", "info"];

/// What a word leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// A page.
    Web,
    /// A mailbox.
    Mail,
    /// The end of one: `.gov`.
    End,
}

/// The address that a word is, if it is one.
pub(super) fn of(word: &str) -> Option<Address> {
    let word = word.trim_matches(|c: char| "()<>".contains(c));
    if word.contains("://") || word.starts_with("www.") {
        return Some(Address::Web);
    }
    if let Some((name, host)) = word.split_once('@') {
        return (!name.is_empty() && is_host(host)).then_some(Address::Mail);
    }
    if word.strip_prefix('.').is_some_and(|end| ENDS.contains(&end)) {
        return Some(Address::End);
    }
    let host = word.split_once('/').map_or(word, |(host, _)| host);
    is_host(host).then_some(Address::Web)
}

fn is_host(host: &str) -> bool {
    let mut parts: Vec<&str> = host.split('.').collect();
    let Some(end) = parts.pop().filter(|_| !parts.is_empty()) else { return false };
    let is_name =
        |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    parts.iter().all(is_name) && ENDS.contains(&end.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_a_word() {
        for web in ["https://acis.eoir.justice.gov/en/", "www.aila.org", "justice.gov/eoir", "ice.gov"] {
            assert_eq!(of(web), Some(Address::Web), "{web}");
        }
        assert_eq!(of("rosa@example.org"), Some(Address::Mail));
        assert_eq!(of(".gov"), Some(Address::End));
        for word in ["U.S", "1003.38", "a.m", "now.Go", "he/she", "@", "rosa@", ".Go", "8.30", ""] {
            assert_eq!(of(word), None, "{word}");
        }
    }
}
