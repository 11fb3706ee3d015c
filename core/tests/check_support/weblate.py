"""Our files through the Fluent store of Weblate; run by ./weblate, with the `faro` binary as its argument."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from fluent.syntax import FluentParser, ast
from translate.storage.fluent import FluentFile

MARK = "Faro was here"


def entries(content: bytes) -> list[ast.Entry]:
    return FluentParser(with_spans=False).parse(content.decode()).body


def names(body: list[ast.Entry]) -> list[str]:
    return [entry.id.name for entry in body if isinstance(entry, (ast.Message, ast.Term))]


def faults(path: pathlib.Path) -> list[str]:
    """What is another after it was written anew, and after its last simple text was changed."""
    before = path.read_bytes()
    store = FluentFile.parsestring(before)
    after = bytes(store)
    (theirs, ours) = (entries(after), entries(before))
    wrong = [f"{path}: {names([a])} is not what it was" for a, b in zip(ours, theirs) if not a.equals(b)]
    if len(ours) != len(theirs):
        wrong.append(f"{path}: {len(ours)} entries, then {len(theirs)}")
    simple = [unit for unit in store.units if not unit.isheader() and unit.target and "{" not in unit.target and "\n" not in unit.target]
    if simple:
        # Of a file of one language the text of a unit is its source.
        simple[-1].source = simple[-1].target = MARK
        changed = [names([a])[0] for a, b in zip(ours, entries(bytes(store))) if not a.equals(b)]
        if changed != [simple[-1].getid().split(".")[0]]:
            wrong.append(f"{path}: {simple[-1].getid()} was changed, and {changed} are others")
    path.write_bytes(after)
    return wrong


def main(faro: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        locales = pathlib.Path(name) / "locales"
        shutil.copytree("locales", locales)

        def says(*command: str) -> dict:
            run = subprocess.run([faro, "locale", *command, "--json", "--lang", "en", "--locales", str(locales)], text=True,
                                 stdout=subprocess.PIPE, env={**os.environ, "XDG_STATE_HOME": name})
            return json.loads(run.stdout)

        def told() -> tuple[list, list]:
            check = [(found["code"], found["tag"], found["id"]) for found in says("check")["findings"] if found["severity"] == "error"]
            status = [(language["tag"], language["all"]) for language in says("status")["languages"]]
            return sorted(check), status

        before = told()
        files = sorted(locales.glob("*/**/*.ftl"))
        wrong = [fault for path in files for fault in faults(path)]
        if told() != before:
            wrong.append("another state or another finding after Weblate wrote the files")
        print(f"Weblate's Fluent store: {len(files)} files written anew, {len(wrong)} faults")
        if wrong or len(files) < 50:
            sys.exit("\n".join(wrong[:20]))


if __name__ == "__main__":
    main(sys.argv[1])
