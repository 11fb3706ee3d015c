"""Faro's backups and the stock `age`, both ways: age opens what Faro wrote, and Faro restores what age wrote.

Run by ./test, with the `faro` binary as its argument. age asks for its passphrase on a terminal, so it gets one.
"""
import json, pathlib, subprocess, sys, tempfile

import faro_backup
from terminal import Terminal

FARO = str(pathlib.Path(sys.argv[1]).resolve())
FROZEN = pathlib.Path(__file__).resolve().parents[2] / "core/tests/data/backup-1.age"
FROZEN_CODE = "384483-390137-395791-401445-407099-412753-418407-424061"
PASSPHRASE, NEW = "siete barcos verdes de noche", "nueve barcos rojos de noche"


def age(code, *arguments):
    """Runs age on a terminal of its own and types the code as often as it asks."""
    terminal = Terminal("age", *arguments)
    terminal.until("Enter passphrase")
    terminal.until(": ")
    terminal.type(code + "\n")
    if "-p" in arguments:
        terminal.until("Confirm passphrase: ")
        terminal.type(code + "\n")
    assert terminal.end() == 0, terminal.said


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "passphrase").write_text(PASSPHRASE)
        (folder / "new").write_text(NEW)

        def faro(*arguments, typed="", passphrase="passphrase", data="data"):
            options = ["--dir", folder / data, "--passphrase-file", folder / passphrase, "--json"]
            done = subprocess.run([FARO, *arguments, *options], input=typed.encode(), stdout=subprocess.PIPE, check=True)
            return json.loads(done.stdout)

        faro("vault", "create", "--least-work")
        notes = ["Señora Núñez", "ملاحظة", "a" * 5000]
        for note in notes:
            faro("note", "add", typed=note)
        (folder / "photo.jpg").write_bytes(bytes(range(251)) * 1000)
        paper = faro("paper", "add", folder / "photo.jpg")["id"]
        code = faro("vault", "code")["recovery_code"]

        # Faro writes, age and Python read.
        made = faro("backup", folder / "notes.age")
        age(code, "-d", "-o", folder / "notes.frame", folder / "notes.age")
        manifest, records, papers = faro_backup.read((folder / "notes.frame").read_bytes())
        assert manifest["made"] == made["made"]
        assert sorted(record["body"]["text"] for record in records.values() if record["kind"] == "note") == sorted(notes)
        assert papers == {paper: (folder / "photo.jpg").read_bytes()}
        assert (len(records), len(papers)) == (made["records"], made["papers"]) == (5, 1)

        # What core/tests/backup_frozen.rs holds is what the format's page says.
        age(FROZEN_CODE, "-d", "-o", folder / "frozen.frame", FROZEN)
        _, frozen, frozen_papers = faro_backup.read((folder / "frozen.frame").read_bytes())
        [note, letter] = sorted(frozen.values(), key=lambda record: record["kind"])
        assert note["body"] == {"text": "Señora Núñez – ملاحظة", "n": [1.5, None]}
        assert (letter["body"]["title"], *frozen_papers.values()) == ("letter", b"Hola")

        # Python and age write, with another work factor than ours, and Faro restores.
        records["ee" * 16] = {"kind": "note", "schema": 1, "later": [1], "body": {
            "new": None, "text": "from Python", "created": "2026-11-22T15:00:00Z", "edited": "2026-11-22T15:00:00Z"}}
        papers[paper] = papers[paper][::-1]
        (folder / "other.frame").write_bytes(faro_backup.write(manifest, records, papers))
        age(code, "-p", "-o", folder / "other.age", folder / "other.frame")
        assert b" 18\n" in (folder / "other.age").read_bytes()[:80]
        restored = faro("restore", folder / "other.age", "--least-work", "--new-passphrase-file", folder / "new",
                        typed=code, data="phone")
        assert (restored["records"], restored["papers"], restored["kept"]) == (6, 1, None)
        shown = faro("note", "list", passphrase="new", data="phone")["items"]
        assert sorted(note["text"] for note in shown) == sorted([*notes, "from Python"])
        faro("paper", "show", paper, "--output", folder / "back.jpg", passphrase="new", data="phone")
        assert (folder / "back.jpg").read_bytes() == papers[paper]
        # And what was restored says the same to age again: fields that Faro does not know stay in their place.
        faro("backup", folder / "again.age", passphrase="new", data="phone")
        age(code, "-d", "-o", folder / "again.frame", folder / "again.age")
        _, again, _ = faro_backup.read((folder / "again.frame").read_bytes())
        assert json.dumps(again["ee" * 16]) == json.dumps(records["ee" * 16])
    print("age opens Faro's backups, and Faro restores age's")


if __name__ == "__main__":
    main()
