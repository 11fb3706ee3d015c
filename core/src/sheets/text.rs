//! A sheet in plain text: for a terminal, or to be sent.

use super::block::{Block, Line, Said, Sheet};

/// The sheet, line by line. What can only be drawn is left out.
pub fn text(sheet: &Sheet) -> String {
    let mut lines: Vec<String> = texts(&sheet.title);
    let mut before = None;
    for block in &sheet.blocks {
        let sort = std::mem::discriminant(block);
        let of_block = of(block);
        if of_block.is_empty() {
            continue;
        }
        // What is one thing stands by itself.
        if before != Some(sort) || !matches!(block, Block::Text(_)) {
            lines.push(String::new());
        }
        before = Some(sort);
        lines.extend(of_block);
    }
    lines.join("\n") + "\n"
}

fn of(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(said) | Block::Text(said) => texts(said),
        Block::Field { label, lines } => below(texts(label), lines.iter().flatten()),
        Block::Date { title, days, place } => below(texts(title), days.iter().flatten().chain(place)),
        Block::Write { label, .. } => texts(label).into_iter().map(|label| label + " ________").collect(),
        Block::Table { head, rows } => {
            let row = |cells: Vec<String>| cells.join(" | ");
            let head = row(head.iter().map(|cell| texts(cell).join(" / ")).collect());
            let rows = rows.iter().map(|cells| row(cells.iter().map(|cell| cell.text.clone()).collect()));
            std::iter::once(head).chain(rows).collect()
        }
        Block::Card(blocks) => blocks.iter().flat_map(of).collect(),
        Block::Code { .. } => Vec::new(),
    }
}

fn below<'l>(mut label: Vec<String>, lines: impl Iterator<Item = &'l Line>) -> Vec<String> {
    label.extend(lines.map(|line| format!("    {}", line.text)));
    label
}

fn texts(said: &Said) -> Vec<String> {
    said.iter().map(|line| line.text.clone()).collect()
}
