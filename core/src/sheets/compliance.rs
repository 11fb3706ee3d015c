//! What was done of what a supervision asks, month by month, for a lawyer who asks to have it eased: each figure names the
//! entries of the proof log that it was counted from.

use super::block::{Block, Line, Sheet, SheetKind};
use super::case_sheet::made;
use super::essentials::Essentials;
use super::people::person;
use super::readers::Readers;
use crate::l10n::Message;
use crate::outlook::{Compliance, Figures};

const HEAD: [&str; 6] = [
    "sheets-month",
    "sheets-figure-done",
    "sheets-figure-late",
    "sheets-figure-refused",
    "sheets-figure-broken",
    "sheets-figure-missed",
];

/// The sheet of the holder.
pub fn compliance_sheet(compliance: &Compliance, essentials: &Essentials, readers: Readers<'_>) -> Sheet {
    let mut blocks = vec![made(essentials, readers)];
    blocks.extend(essentials.people.iter().take(1).flat_map(|holder| person(holder, readers)));
    if compliance.months.is_empty() {
        blocks.push(Block::Text(readers.named("sheets-compliance-none")));
    } else {
        let count = Message::new("sheets-compliance-months").with("count", compliance.months.len());
        blocks.push(Block::Text(readers.say(&count)));
        let head = HEAD.map(|id| readers.named(id)).into();
        let months = compliance.months.iter();
        let mut rows: Vec<Vec<Line>> = months
            .map(|(month, figures)| row(Line::ltr(month.format("%Y-%m").to_string()), figures, figure))
            .collect();
        let total = Message::new("sheets-compliance-total");
        // Each of its entries stands above.
        rows.push(row(readers.first().say(&total).into(), &compliance.total, |numbers| {
            numbers.len().to_string()
        }));
        blocks.push(Block::Table { head, rows });
    }
    blocks.push(Block::Text(readers.named("sheets-compliance-entries")));
    blocks.push(Block::Text(readers.named("sheets-compliance-own")));
    readers.sheet(SheetKind::Compliance, "sheets-compliance", blocks)
}

fn row(name: Line, figures: &Figures, said: impl Fn(&[u64]) -> String) -> Vec<Line> {
    let Figures { done, late, refused, broken, missed } = figures;
    let figures = [done, late, refused, broken, missed].map(|numbers| Line::ltr(said(numbers)));
    std::iter::once(name).chain(figures).collect()
}

/// How many, and which: `4 (3, 5–7)`.
fn figure(numbers: &[u64]) -> String {
    if numbers.is_empty() {
        return "0".to_owned();
    }
    let runs = numbers.chunk_by(|one, next| one.checked_add(1) == Some(*next));
    let runs = runs.filter_map(|run| match run {
        [one] => Some(one.to_string()),
        [first, .., last] => Some(format!("{first}–{last}")),
        [] => None,
    });
    format!("{} ({})", numbers.len(), runs.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_names_its_entries() {
        for (numbers, text) in [
            (&[][..], "0"),
            (&[3], "1 (3)"),
            (&[3, 5, 6, 7, 9, 10], "6 (3, 5–7, 9–10)"),
            (&[u64::MAX - 1, u64::MAX], "2 (18446744073709551614–18446744073709551615)"),
        ] {
            assert_eq!(figure(numbers), text);
        }
    }
}
