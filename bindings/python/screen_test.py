"""What a terminal gets of hostile words, what it keeps when the vault is closed, what an editor leaves when its terminal is
closed, and what the system keeps and shows of the process (Linux).

Run by ./test, with the `faro` binary as its argument, as root.
"""
import json, os, pathlib, shutil, signal, subprocess, sys, tempfile, time, unicodedata

from terminal import Terminal

FARO = pathlib.Path(sys.argv[1]).resolve()
PASSPHRASE = "siete barcos verdes de noche"
WORDS = "Quetzaltenango"
HOSTILE = f"{WORDS}\x1b]52;c;cm0gLXJm\x07\x1b[2J\x9b2J\x85\u202edab\u2066x\u200b\ufeff\U000e0041\rFORGED"
EMPTY = "\x1b[H\x1b[2J\x1b[3J"
# An editor that leaves a swap file, says that it is there, and then waits, deaf to the end of its terminal.
EDITOR = """#!/bin/sh
trap '' HUP
cp "$1" "$(dirname "$1")/.note.txt.swp"
echo "$1" > "$PLACE"
exec sleep 60
"""


def acting(text):
    """What acts on a terminal, but for the ends of lines and colours, which only faro may set."""
    for ours in ("\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[1;31m", "\x1b[0m", "\r\n"):
        text = text.replace(ours, "")
    return [sign for sign in text if unicodedata.category(sign) in ("Cc", "Cf")]


def main():
    with tempfile.TemporaryDirectory() as home:
        home = pathlib.Path(home)
        (home / "passphrase").write_text(PASSPHRASE)
        shared = home / "shared"
        shared.mkdir()
        common = dict(HOME=str(home), TERM="xterm", EDITOR="", VISUAL="", XDG_RUNTIME_DIR=str(shared), PLACE=str(home / "place"))

        def faro(*arguments, file=True, **environment):
            known = ["--passphrase-file", home / "passphrase"] if file else []
            return Terminal(FARO, *arguments, "--dir", home / "data", "--lang", "en", *known, **{**common, **environment})

        def piped(*arguments, text):
            command = [FARO, *arguments, "--dir", home / "data", "--lang", "en", "--passphrase-file", home / "passphrase"]
            return subprocess.run(command, input=text.encode(), check=True, capture_output=True).stdout.decode()

        piped("vault", "create", "--least-work", text="")
        piped("note", "add", text=HOSTILE)
        piped("contact", "add", text=f"name: {HOSTILE.replace(chr(0x85), '').replace(chr(13), '')}\nphone: 1")
        person = piped("person", "add", "--json", text=f"name: {HOSTILE.replace(chr(0x85), '').replace(chr(13), '')}")
        for command in (["note", "list"], ["note", "search", WORDS], ["contact", "list"], ["person", "list"], ["case", "show"], ["due"]):
            shown = faro(*command)
            assert shown.end() == 0, shown.said
            assert acting(shown.said) == [], (command, shown.said)
            assert command in (["due"], ["case", "show"]) or "\\u{1B}]52" in shown.said, (command, shown.said)
        # What is asked before something is deleted, and what stands there to be edited.
        edit = faro("person", "edit", json.loads(person)["id"], "--relation", "child")
        asked = edit.until("]: ")
        assert acting(asked) == [] and "\\u{202E}" in asked, asked
        edit.type("\n" * 7)
        edit.end()

        # When the vault is closed, by itself or by hand, its words are gone from the terminal and from what was scrolled off.
        for arguments, close in ((["--idle", "2"], None), ([], "exit\n")):
            opened = faro("open", *arguments, file=False)
            opened.until("Passphrase: ")
            opened.type(PASSPHRASE + "\n")
            opened.until("faro> ")
            # It leaves no core file.
            limits = pathlib.Path(f"/proc/{opened.child}/limits").read_text()
            core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
            assert core.split()[4:6] == ["0", "0"], core
            opened.type("note list\n")
            opened.until(WORDS)
            if close:
                opened.type(close)
                opened.until(EMPTY)
            else:
                opened.until(EMPTY)
                opened.until("so it is closed.")
                opened.type("exit\n")
            assert opened.end() == 0, opened.said

        # Linux gives the memory of such a process to root, whoever runs it.
        binary, nobody = home / "faro", ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
        shutil.copy(FARO, binary)
        for path in (home, binary):
            path.chmod(0o755)
        asked = Terminal(*nobody, binary, "vault", "create", "--dir", "/nowhere/data", "--lang", "en", **common)
        asked.until("makes one for you): ")
        status = pathlib.Path(f"/proc/{asked.child}/status").read_text()
        assert "Uid:\t65534" in status and os.stat(f"/proc/{asked.child}/mem").st_uid == 0, status
        asked.type("\x03")
        asked.end()

        # An editor's note is gone when the terminal is closed or faro is ended, whatever the editor does.
        editor = home / "editor"
        editor.write_text(EDITOR)
        editor.chmod(0o755)
        note = piped("note", "list", text="").split()[0]
        for end in (signal.SIGHUP, signal.SIGTERM):
            (home / "place").unlink(missing_ok=True)
            edited = faro("note", "edit", note, EDITOR=str(editor))
            begun = time.monotonic()
            while not (home / "place").exists() or not (home / "place").read_text().endswith("\n"):
                assert time.monotonic() - begun < 60
                time.sleep(0.02)
            place = pathlib.Path((home / "place").read_text().strip())
            assert WORDS in place.read_text() and place.parent.parent == shared, place
            assert (place.parent.stat().st_mode & 0o077) == 0
            kept = [open(file, "rb") for file in place.parent.iterdir()]
            assert len(kept) == 2
            os.kill(edited.child, end)
            _, status = os.waitpid(edited.child, 0)
            assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == end, status
            assert list(shared.iterdir()) == [], list(shared.iterdir())
            # Whoever had the file open, as a disk has its blocks, reads zeros.
            for file in kept:
                assert set(file.read()) == {0}
                file.close()
    print("a terminal gets no word that acts, keeps none when the vault is closed, and an editor leaves nothing")


if __name__ == "__main__":
    main()
