//! Cuts an article at its headings: a section is what is translated, compared and stamped as one text.

use super::TextFile;

/// A part of an article: a heading with what stands below it; the first one is its title and what stands below that.
pub(crate) struct Section<'a> {
    /// Its first line.
    pub(crate) heading: &'a str,
    /// The name in `{#name}`.
    pub(crate) anchor: Option<&'a str>,
    /// Heading and text.
    pub(crate) whole: &'a str,
}

/// The sections of an article, in their order; together they are all of it.
pub(crate) fn sections(text: &str) -> Vec<Section<'_>> {
    let mut starts: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
    starts.retain(|start| text.get(*start..).is_some_and(|rest| rest.starts_with('#')));
    if !text.is_empty() {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let cut = starts.iter().zip(ends).filter_map(|(start, end)| text.get(*start..end));
    cut.map(|whole| {
        let heading = whole.lines().next().unwrap_or_default();
        let named = heading.split_once("{#").filter(|_| heading.starts_with('#'));
        let anchor = named.and_then(|(_, rest)| rest.split_once('}')).map(|(name, _)| name);
        Section { heading, anchor, whole }
    })
    .collect()
}

/// What a section is called, of all that a language has: `packs/us/hearing#steps`; that of the title ends in `#`.
pub(crate) fn section_id(file: &TextFile, anchor: &str) -> String {
    let name = file.name.strip_prefix("*/").unwrap_or(&file.name);
    format!("{}#{anchor}", name.strip_suffix(".md").unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sections_are_all_of_an_article() {
        for text in ["", "a\n# b", "# T\n\nin\n\n## S {#s}\n\n- a {#x}\n### c\n", "#\n#", "## {#\n"] {
            assert_eq!(sections(text).iter().map(|section| section.whole).collect::<String>(), text);
        }
        let all = sections("lead {#no}\n# T\n## S {#s}\n");
        let named: Vec<_> = all.iter().map(|section| (section.heading, section.anchor)).collect();
        assert_eq!(named, [("lead {#no}", None), ("# T", None), ("## S {#s}", Some("s"))]);
    }
}
