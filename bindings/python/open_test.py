"""What only a terminal shows: the prompt of `faro open`, its completion, its idle lock, and a generated passphrase.

Run by ./test, with the `faro` binary as its argument.
"""
import pathlib, re, sys, tempfile

from terminal import Terminal

FARO = pathlib.Path(sys.argv[1]).resolve()
PASSPHRASE = "siete barcos verdes de noche"


def main():
    with tempfile.TemporaryDirectory() as home:
        def faro(*arguments):
            return Terminal(FARO, *arguments, "--dir", f"{home}/data", "--lang", "en", HOME=home, TERM="xterm", EDITOR="", VISUAL="")

        def make(command, kind):
            """What Faro makes is shown once and must be typed."""
            command.until("makes one for you): ")
            command.type("\n")
            command.until("how many digits it has: ")
            command.type(kind + "\n")
            return re.search(r"\n    ([a-z0-9 ]+)\r", command.until("again: ")).group(1)

        create = faro("vault", "create", "--least-work")
        words = make(create, "")
        assert len(words.split()) == 5 and re.fullmatch("[a-z ]+", words), words
        create.type(f" {words}  \n")
        assert create.end() == 0, create.said
        change = faro("vault", "passphrase", "--least-work")
        change.until("Passphrase: ")
        change.type(words + "\n")
        passphrase = make(change, "18")
        assert re.fullmatch(r"\d{6} \d{6} \d{6}", passphrase), passphrase
        change.type(passphrase + "\n")
        assert change.end() == 0, change.said
        # As it is shown, or in one piece.
        passphrase = passphrase.replace(" ", "")
        easy = faro("vault", "passphrase", "--least-work")
        easy.until("Passphrase: ")
        easy.type(passphrase + "\n")
        easy.until("makes one for you): ")
        easy.type("passwordpassword\n")
        easy.until("very many people use these words")
        assert easy.end() == 1, "it is not asked for a second time"

        opened = faro("open")
        opened.until("Passphrase: ")
        opened.type(passphrase + "\n")
        opened.until("faro> ")
        opened.type("no\ta\t\n")
        opened.until("note add")
        opened.until("Ctrl-D")
        opened.type("Quetzaltenango\n\x04")
        opened.until("is sealed.")
        opened.until("faro> ")
        opened.type("note search Quetzal\n")
        opened.until("Quetzaltenango")
        opened.until("faro> ")
        # The arrow up brings nothing back.
        opened.type("\x1b[A\n")
        opened.until("faro> ")
        # What cannot be undone asks once, by name.
        for answer, left in [("", "Nothing was changed."), ("n", "Nothing was changed."), ("yes", "was deleted for good.")]:
            opened.type("note list\n")
            note = re.search(r"(\w{8})   \w+ \d", opened.until("Quetzaltenango")).group(1)
            opened.until("faro> ")
            opened.type(f"note delete {note}\n")
            assert "Quetzaltenango" in opened.until("Do it? (yes or no) ")
            opened.type(answer + "\n")
            opened.until(left)
            opened.until("faro> ")
        opened.type("note add\n")
        opened.until("Ctrl-D")
        opened.type("Quetzaltenango\n\x04")
        opened.until("is sealed.")
        opened.until("faro> ")
        opened.type("exit\n")
        assert opened.end() == 0, opened.said

        # A day of another calendar is asked about, and kept only after a yes.
        opened = faro("open")
        opened.until("Passphrase: ")
        opened.type(passphrase + "\n")
        opened.until("faro> ")
        for typed in ("1405-08-14", "14 Aban 1405"):
            for answer, said in [("no", "not understood"), ("yes", "is saved.")]:
                opened.type(f'fact set us.last_arrival "{typed}"\n')
                assert "Thursday 5 November 2026 (Persian calendar: Thursday 14 Aban 1405)" in opened.until("? (yes or no) ")
                opened.type(answer + "\n")
                opened.until(said)
                opened.until("faro> ")
        opened.type("exit\n")
        assert opened.end() == 0, opened.said
        # What could be two days is one of a list.
        for number, day in [("2", "2026-11-05"), ("1", "2019-02-26"), ("3", None)]:
            which = faro("fact", "set", "us.last_arrival", "2019-02-26", "--calendar", "ethiopian", "--sure")
            which.until("Passphrase: ")
            which.type(passphrase + "\n")
            which.until("2.  Thursday 5 November 2026 (Ethiopian calendar: Thursday 26 Tikimt 2019)")
            which.until("number")
            which.type(number + "\n")
            assert which.end() == (0 if day else 1), which.said
            kept = faro("fact", "list", "--json")
            kept.until("Passphrase: ")
            kept.type(passphrase + "\n")
            # The third is none of the two, and changes nothing.
            kept.until(f'"value": "{day or "2019-02-26"}"')
            assert kept.end() == 0

        # Nothing but the lock is waited for here: on a busy machine it would come between the words above.
        opened = faro("open", "--idle", "1")
        opened.until("Passphrase: ")
        opened.type(passphrase + "\n")
        opened.until("so it is closed.")
        opened.type("note list\n")
        opened.until("Passphrase: ")
        opened.type(passphrase + "\n")
        opened.until("Quetzaltenango")
        opened.until("faro> ")
        opened.type("exit\n")
        assert opened.end() == 0, opened.said
        left = sorted(path.name for path in pathlib.Path(home).rglob("*") if path.is_file())
        seen = [name for name in left if len(name) == 32]
        assert len(seen) == 1, left
        assert set(left) - {"vault.db-journal", *seen} == {"vault.db", "vault.keys", "vault.reserve"}, left

        # An erasure offers a backup first; where that fails, nothing is erased.
        code = faro("vault", "code", "--yes")
        code.until("Passphrase: ")
        code.type(passphrase + "\n")
        assert code.end() == 0, code.said
        for name, wanted in [(f"{home}/none/notes.age", 1), (f"{home}/notes.age", 0)]:
            erase = faro("vault", "erase")
            erase.until("press Enter: ")
            erase.type(name + "\n")
            erase.until("Passphrase: ")
            erase.type(passphrase + "\n")
            if wanted == 0:
                erase.until("Type ERASE to go on: ")
                erase.type("ERASE\n")
            assert erase.end() == wanted, erase.said
            assert pathlib.Path(home, "data/vault").exists() == bool(wanted)
        assert pathlib.Path(home, "notes.age").read_bytes().startswith(b"age-encryption.org/v1\n")
    print("a terminal gets a prompt, completion and an idle lock, and no history is left")


if __name__ == "__main__":
    main()
