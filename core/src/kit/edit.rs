//! Splices translations into a Fluent file: comments, order and layout of its translators stay as they are.

use super::document::{Document, Heading, Item};
use super::name::split;
use super::text;

/// What shall stand at a name: `hello`, `hello.title`, `-brand`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) id: String,
    pub(super) text: String,
}

/// The file with these changes and no other byte changed. What is new comes where `source` has it, with its comment.
pub(super) fn edited(content: &str, source: &str, changes: &[Change]) -> String {
    let order = Document::read(source);
    changes.iter().fold(content.to_owned(), |content, change| with(&content, &order, change))
}

fn with(content: &str, order: &Document, change: &Change) -> String {
    let own = Document::read(content);
    let (id, attribute) = split(&change.id);
    let new = text::written(&change.text, attribute.is_some());
    let entry = own.entry(id);
    if let Some(part) = entry.and_then(|entry| entry.part(attribute)) {
        let (before, after) = (content.get(..part.place.start), content.get(part.place.end..));
        return [before.unwrap_or_default(), &new, after.unwrap_or_default()].concat();
    }
    if let Some(entry) = entry {
        return match attribute {
            Some(name) => at(content, entry.end, &format!("\n    .{name} ={new}")),
            // It had attributes alone: the value stands before them.
            None => {
                let first = entry.parts.first().map_or(entry.end, |part| part.place.start);
                let line = content.get(..first).and_then(|before| before.rfind('\n')).unwrap_or(first);
                at(content, line, &new)
            }
        };
    }
    let comment = order.entry(id).map(|entry| entry.comment.as_slice()).unwrap_or_default();
    let comment: String =
        comment.iter().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect();
    let body = match attribute {
        Some(name) => format!("{comment}{id} =\n    .{name} ={new}"),
        None => format!("{comment}{id} ={new}"),
    };
    let (place, is_heading) = place(&own, order, id);
    match place {
        0 => format!("{body}\n{content}"),
        place if is_heading => at(content, place, &format!("\n\n{body}")),
        place => at(content, place, &format!("\n{body}")),
    }
}

fn at(content: &str, place: usize, new: &str) -> String {
    let (before, after) = content.split_at_checked(place).unwrap_or((content, ""));
    let end = if after.is_empty() { "\n" } else { "" };
    [before, new, after, end].concat()
}

/// Behind the nearest thing that stands before it in the source and is here, too; and whether that is a heading.
fn place(own: &Document, order: &Document, id: &str) -> (usize, bool) {
    let is_it = |item: &Item| matches!(item, Item::Entry(entry) if entry.id == id);
    let Some(until) = order.items.iter().position(is_it) else { return (own.end, false) };
    let before = order.items.get(..until).unwrap_or_default();
    for (at, item) in before.iter().enumerate().rev() {
        let found = match item {
            Item::Entry(entry) => own.entry(&entry.id).map(|entry| (entry.end, false)),
            Item::Heading(heading) => same(own, order, heading, at).map(|heading| (heading.end, true)),
            Item::Other => None,
        };
        if let Some(found) = found {
            return found;
        }
    }
    (own.end, false)
}

/// The same heading here: of the same words, or, where they were translated, the one of the same number.
fn same<'a>(own: &'a Document, order: &Document, heading: &Heading, at: usize) -> Option<&'a Heading> {
    let theirs: Vec<&Heading> = headings(own, heading.level).collect();
    if let Some(found) = theirs.iter().find(|found| found.text == heading.text) {
        return Some(found);
    }
    let number = headings_before(order, heading.level, at);
    let is_all = theirs.len() == headings(order, heading.level).count();
    theirs.get(number).copied().filter(|_| is_all)
}

fn headings(document: &Document, level: usize) -> impl Iterator<Item = &Heading> {
    document.items.iter().filter_map(move |item| match item {
        Item::Heading(heading) if heading.level == level => Some(heading),
        _ => None,
    })
}

fn headings_before(document: &Document, level: usize, at: usize) -> usize {
    let before = document.items.iter().take(at);
    before.filter(|item| matches!(item, Item::Heading(heading) if heading.level == level)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "### All\n\n## One\n\na = A\n# Why.\n#\n# $n is a number.\nb = B { $n }\n    .c = C\n    .d = D\n\n## Two\n\ne = E\nf = F\n";

    fn change(id: &str, text: &str) -> Change {
        Change { id: id.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn what_is_untouched_keeps_every_byte() {
        let own = "# mine\n\na   =  old\n   text\n\n\n\nb = b\n    .c   = c\n# tail\n";
        assert_eq!(
            edited(own, SOURCE, &[change("a", "new"), change("b.c", "x")]),
            "# mine\n\na   = new\n\n\n\nb = b\n    .c   = x\n# tail\n"
        );
        assert_eq!(edited(own, SOURCE, &[]), own);
        let attribute = edited(own, SOURCE, &[change("b.d", "x\ny")]);
        assert!(attribute.contains("    .c   = c\n    .d =\n        x\n        y\n# tail\n"), "{attribute}");
        let value = edited("b =\n    .c = c\n", SOURCE, &[change("b", "x")]);
        assert_eq!(value, "b = x\n    .c = c\n");
    }

    #[test]
    fn what_is_new_comes_where_the_source_has_it() {
        let bare = "### Todo\n\n## Uno\n\n## Dos\n";
        let all =
            [change("f", "F"), change("b.c", "c"), change("b", "b"), change("a", "a"), change("e", "e")];
        let text = "### Todo\n\n## Uno\n\na = a\n# Why.\n#\n# $n is a number.\nb = b\n    .c = c\n\n## Dos\n\ne = e\nf = F\n";
        // `b` and `f` came first: `a` and `e` go before them, behind the heading.
        let got = edited(bare, SOURCE, &all);
        assert_eq!(got.matches("\n\n\n").count(), 0, "{got}");
        assert_eq!(
            edited(
                bare,
                SOURCE,
                &[change("a", "a"), change("b", "b"), change("b.c", "c"), change("e", "e"), change("f", "F")]
            ),
            text
        );
        assert_eq!(edited("", SOURCE, &[change("a", "a"), change("e", "e")]), "a = a\ne = e\n");
    }
}
