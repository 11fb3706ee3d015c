"""Many mutants in one build. A function that has some becomes a choice between its body and a copy of it for each mutant, by
the number that the process was given; so nothing is compiled twice, and a test runs against a mutant as fast as without."""

from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

# The number comes in from outside; which functions were called goes out, once each.
CHOICE = """
/// Which mutant this process is; `first` names the function that asks.
pub(crate) fn mutant(first: u32) -> u32 {
    use std::{collections::BTreeSet, env, io::Write, os::unix::process::parent_id, sync::{LazyLock, Mutex}};
    // A test that runs the command line clears what it hands on; what started the test is still to be read.
    fn told(name: &str) -> Option<String> {
        let parent = || {
            let all = std::fs::read(format!("/proc/{}/environ", parent_id())).ok()?;
            let all = String::from_utf8_lossy(&all).into_owned();
            all.split('\\0').find_map(|one| Some(one.strip_prefix(name)?.strip_prefix('=')?.to_owned()))
        };
        env::var(name).ok().or_else(parent)
    }
    static CHOSEN: LazyLock<u32> = LazyLock::new(|| told("MUTANT").and_then(|n| n.parse().ok()).unwrap_or(0));
    static CALLED: LazyLock<Option<(String, Mutex<BTreeSet<u32>>)>> =
        LazyLock::new(|| Some((told("MUTANTS_CALLED")?, Mutex::default())));
    if let Some((path, seen)) = &*CALLED
        && let Ok(mut seen) = seen.lock()
        && seen.insert(first)
        && let Ok(mut file) = std::fs::OpenOptions::new().create(true).append(true).open(path)
    {
        let _ = file.write_all(format!("{first}\\n").as_bytes());
    }
    *CHOSEN
}
"""


@dataclass
class Mutant:
    """One change of one function, as cargo-mutants names it."""

    area: str
    file: str
    name: str
    function: tuple[int, int]
    change: tuple[int, int]
    replacement: str
    number: int = 0
    # The lowest number of its function, by which calls of it are known.
    first: int = 0
    # The lines of the woven file that are its copy of the body.
    lines: range = field(default_factory=lambda: range(0))


def span(source, place):
    """Lines and columns from one, as offsets."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return tuple(starts[end["line"] - 1] + end["column"] - 1 for end in (place["start"], place["end"]))


def body(source, start, end):
    """Where the block of a function is, its brackets left out: the first curly one that no round or square one holds."""
    at, depth = start, 0
    while at < end:
        if source.startswith("//", at):
            at = source.index("\n", at)
        elif source[at] == '"':
            at += 1
            while source[at] != '"':
                at += 2 if source[at] == "\\" else 1
        elif source[at] in "([":
            depth += 1
        elif source[at] in ")]":
            depth -= 1
        elif source[at] == "{" and depth == 0:
            return at + 1, source.rindex("}", at, end)
        at += 1
    raise ValueError(f"no body: {source[start:end][:80]}")


def weave(tree: Path, mutants: list[Mutant]):
    """Writes the files of the tree with the mutants in them, and numbers these."""
    numbers = count(1)
    files = {}
    for mutant in mutants:
        files.setdefault(mutant.file, []).append(mutant)
    for name, here in sorted(files.items()):
        path = tree / name
        source = path.read_text()
        # A function within a function is a part of the outer one.
        outer = {m.function for m in here}
        outer = sorted(f for f in outer if not any(g != f and g[0] <= f[0] and f[1] <= g[1] for g in outer))
        woven, done = [], 0
        for function in outer:
            start, end = body(source, *function)
            own = [m for m in here if function[0] <= m.function[0] and m.function[1] <= function[1]]
            woven.append(source[done:start])
            for mutant in own:
                mutant.number = next(numbers)
                mutant.first = own[0].number
            woven.append(f" match crate::mutant({own[0].number}) {{\n")
            for mutant in own:
                first = "".join(woven).count("\n") + 1
                change = mutant.change
                woven.append(f"{mutant.number} => {{{source[start:change[0]]}{mutant.replacement} {source[change[1]:end]}}}\n")
                mutant.lines = range(first, "".join(woven).count("\n") + 1)
            woven.append(f"_ => {{{source[start:end]}}}}}")
            done = end
        woven.append(source[done:])
        path.write_text("".join(woven))
    root = tree / "core/src/lib.rs"
    root.write_text(root.read_text() + CHOICE)
