//! Lines that are no message: said in words of somebody who never saw a parser.
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::pair::at;
use super::text::Page;
use crate::l10n::Finding;

pub(super) fn check(page: &Page<'_>, findings: &mut Vec<Finding>) {
    findings.extend(page.errors.iter().map(|error| junk(page, error)));
}

fn junk(page: &Page<'_>, error: &ParserError) -> Finding {
    let content = page.content;
    let slice = error.slice.clone().unwrap_or(error.pos.clone());
    let part = content.get(slice.clone()).unwrap_or_default();
    let place = content.get(error.pos.start..).unwrap_or_default();
    let found = |code, id| at(page.file, code, place, id);
    // Tabs look like spaces: name them before anything that follows from them.
    if let Some(tab) = tabbed(part) {
        return at(page.file, "F013", tab, "check-tab");
    }
    if let Some(key) = bracketed(content, error.pos.start) {
        return at(page.file, "P007", key, "check-key-form").told("key", key);
    }
    match &error.kind {
        ErrorKind::MissingDefaultVariant => {
            at(page.file, "F012", open_brace(content, slice.start, error.pos.start), "check-no-star")
        }
        ErrorKind::MultipleDefaultVariants => found("F012", "check-two-stars").back(1),
        ErrorKind::UnterminatedStringLiteral => {
            let before = content.get(..error.pos.start).unwrap_or_default();
            let quote = before.rfind('"').and_then(|quote| content.get(quote..));
            at(page.file, "F015", quote.unwrap_or(place), "check-quote-open")
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            found("F015", "check-escape")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => found("F016", "check-selector"),
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => at(page.file, "F004", part, "check-nothing"),
        ErrorKind::ForbiddenCallee
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => found("F007", "check-function-form"),
        ErrorKind::UnbalancedClosingBrace => found("F011", "check-brace-extra"),
        _ if is_continued(content, slice.start, part) => at(page.file, "F014", part, "check-indent"),
        _ if open_braces(content, slice.start, error.pos.start) > 0 => {
            at(page.file, "F011", open_brace(content, slice.start, error.pos.start), "check-brace-open")
        }
        _ if part.split_once('=').is_some_and(|(name, _)| !name.contains('\n')) => {
            at(page.file, "F001", part, "check-name")
        }
        _ => at(page.file, "F001", part, "check-line"),
    }
}

/// The first line of these that is indented with a tab.
fn tabbed(part: &str) -> Option<&str> {
    part.split_inclusive('\n').find(|line| {
        let blank = line.get(..line.len() - line.trim_start().len()).unwrap_or_default();
        blank.contains('\t') && !line.trim().is_empty()
    })
}

/// The key in square brackets in which a place lies, or right before it: one that holds what no key may hold.
fn bracketed(content: &str, place: usize) -> Option<&str> {
    let start = content.get(..place)?.rfind('\n').map_or(0, |at| at + 1);
    let line = content.get(start..)?.lines().next()?;
    let key = line.get(line.find('[')?..)?;
    let key = key.get(..=key.find(']')?)?;
    let begins = line.trim_start().starts_with(['[', '*']);
    let is_usual =
        |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.' | ' ' | '[' | ']');
    (begins && !key.chars().all(is_usual)).then_some(key)
}

/// How many brackets are open between two places.
fn open_braces(content: &str, start: usize, end: usize) -> usize {
    let before = content.get(start..end).unwrap_or_default();
    before.matches('{').count().saturating_sub(before.matches('}').count())
}

/// Where the last bracket stands that is still open.
fn open_brace(content: &str, start: usize, end: usize) -> &str {
    let before = content.get(start..end).unwrap_or_default();
    let mut closed = 0_usize;
    let open = before.char_indices().rev().find(|(_, sign)| match sign {
        '}' => {
            closed += 1;
            false
        }
        '{' if closed > 0 => {
            closed -= 1;
            false
        }
        sign => *sign == '{',
    });
    content.get(start + open.map_or(0, |(at, _)| at)..).unwrap_or_default()
}

/// Whether this is the rest of a sentence whose line begins without a space.
fn is_continued(content: &str, start: usize, part: &str) -> bool {
    let before = content.get(..start).unwrap_or_default();
    let above = before.strip_suffix('\n').unwrap_or(before).rsplit('\n').next().unwrap_or_default();
    let first = part.lines().next().unwrap_or_default();
    let has_name = first.split_once('=').is_some_and(|(name, _)| !name.trim().contains(' '));
    before.ends_with('\n')
        && !above.trim().is_empty()
        && !above.starts_with('#')
        && !has_name
        && !first.starts_with(['{', '#', ' '])
}
