//! Tables for the spreadsheets of an office (RFC 4180).

/// What may begin a formula in some spreadsheet, or be passed over before one.
const FORMULA: [char; 12] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', ' '];

/// The table, with the mark by which spreadsheets know UTF-8. No cell is a formula.
pub(crate) fn csv(rows: &[Vec<String>]) -> String {
    let line = |row: &Vec<String>| row.iter().map(|cell| safe(cell)).collect::<Vec<_>>().join(",") + "\r\n";
    std::iter::once("\u{feff}".to_owned()).chain(rows.iter().map(line)).collect()
}

fn safe(cell: &str) -> String {
    let cell = if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() };
    match cell.contains(['"', ',', ';', '\n', '\r', '\t']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_cell_is_one() {
        for cell in ["=1+1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a", "\ta", "\ra", "\na", " =1"] {
            let table = csv(&[vec![cell.to_owned(), "b".to_owned()]]);
            let cell = table.trim_start_matches('\u{feff}').trim_start_matches('"');
            assert!(cell.starts_with('\''), "{table:?}");
        }
        let row = ["a\"b", "c,d", "e\r\nf", "g;h", "", "é"].map(str::to_owned).to_vec();
        assert_eq!(csv(&[row]), "\u{feff}\"a\"\"b\",\"c,d\",\"e\r\nf\",\"g;h\",,é\r\n");
    }
}
