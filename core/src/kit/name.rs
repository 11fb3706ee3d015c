//! What texts are called: `hello`, `hello.title`, `days[one]`, `packs/us/hearing#steps`.

/// Whether a text is a section of an article: no name of Fluent has this sign.
pub(super) fn is_section(id: &str) -> bool {
    id.contains('#')
}

/// The message of a full id, and the attribute.
pub(super) fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').filter(|_| !is_section(id)).map_or((id, None), |(id, name)| (id, Some(name)))
}

/// The name of a value or an attribute.
pub(super) fn full(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"))
}

/// The name of a row, with the group before it where there are several.
pub(super) fn key(group: &str, id: &str, form: Option<&str>) -> String {
    let group = if group.is_empty() { String::new() } else { format!("{group}:") };
    let form = form.map(|form| format!("[{form}]"));
    format!("{group}{id}{}", form.unwrap_or_default())
}

/// Group, name and form of a key.
pub(super) fn unkeyed(key: &str) -> (&str, &str, Option<&str>) {
    let (group, rest) = key.rsplit_once(':').unwrap_or(("", key));
    match rest.strip_suffix(']').and_then(|rest| rest.split_once('[')) {
        Some((id, form)) => (group, id, Some(form)),
        None => (group, rest, None),
    }
}
