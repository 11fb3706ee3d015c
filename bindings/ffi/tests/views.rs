//! What a shell draws was decided in the core: no constructor of a view compares anything.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
use std::fs;
use std::path::Path;

/// What decides. A `match` over an enumeration and a `map` only say the same in another way.
const DECIDES: &[&str] = &[
    "==",
    "!=",
    " < ",
    " > ",
    "<=",
    ">=",
    "&&",
    "||",
    "matches!",
    "if ",
    ".contains(",
    ".position(",
    ".find(",
    ".filter(",
    ".any(",
    ".all(",
    ".then(",
    ".then_some(",
    ".retain(",
    ".is_some_and(",
    ".is_none_or(",
    ".is_some()",
    ".is_none()",
    ".is_empty()",
    ".min(",
    ".max(",
    ".cmp(",
    ".sort",
    ".starts_with(",
    ".ends_with(",
    ".skip_while(",
    ".take_while(",
    ".map_or(false",
    ".map_or(true",
];

/// The lines of a source that decide something, before its tests.
fn deciding(source: &str) -> Vec<&str> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    // An empty closure's bars are no "or".
    let decides = |line: &&str| {
        let line = line.replace("(||", "(").replace("move ||", "");
        DECIDES.iter().any(|sign| line.contains(sign))
    };
    lines.filter(decides).collect()
}

#[test]
fn no_view_compares() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/views");
    let mut seen = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        assert_eq!(deciding(&source), [""; 0], "{}: decide it in core/src/outlook", path.display());
        seen += 1;
    }
    assert!(seen > 20, "the views are elsewhere now");
}

#[test]
fn a_planted_line_is_found() {
    for planted in [
        "    let late = outcome.legal_last.is_some_and(|last| last < today);",
        "        if item.urgency == Urgency::Late {",
        "    waiting.retain(|time| matches!(time.state, DutyState::Open));",
        "    let next = times.iter().find(|time| time.can_mark);",
        "    may_settle: last.contains(source),",
        "    warning: settled.then(|| reader.say(&note)),",
    ] {
        let source = format!("impl View {{\n    // if one == two\n{planted}\n}}\n");
        assert_eq!(deciding(&source), [planted]);
    }
    assert_eq!(deciding("    day: time.map_or_else(|| self.day(day), |time| self.at(day, time)),"), [""; 0]);
}
