"""What `faro open` on a terminal still holds in its memory after it locked itself, seen from outside (Linux).

Run by ./test, with the `faro` binary as its argument. Only root can: the process keeps its memory from everybody else.
"""
import collections, os, pathlib, re, signal, sqlite3, struct, sys, tempfile, time

import faro_reader
from faro_reader import hkdf
from terminal import Terminal

FARO = pathlib.Path(sys.argv[1]).resolve()
PASSPHRASE = "tepezcuintle-brujula-marimba"
WORDS = ["Zq7-Canario-Quetzaltenango-4F81C9", "Xv3-Guacamaya-Huehuetenango-A20D"]


def keys(folder):
    """The keys of the vault, by the format page alone; each as two halves, of which either is enough to be found."""
    database = sqlite3.connect(folder / "vault.db")
    (vault_id,) = database.execute("SELECT value FROM meta WHERE key = 'vault_id'").fetchone()
    database.close()
    slot = faro_reader.parse_area((folder / "vault.keys").read_bytes())[1][0]
    m_kib, t, p, salt = struct.unpack(">18xIIB16s", slot[:43])
    kek = faro_reader.argon2id(PASSPHRASE.encode(), salt, m_kib, t, p)
    root = faro_reader.open_slot(slot, vault_id, PASSPHRASE.encode())
    infos = [b"faro1/record\0\0\0\x01", b"faro1/manifest", b"faro1/rows", b"faro1/slots"]
    all = [root, kek, hkdf(kek, salt, b"faro1/wrap"), *(hkdf(root, vault_id, info) for info in infos)]
    return [half for key in all for half in (key[:16], key[16:])]


def stacks(process):
    """Where the stack of each thread is, from the stack pointer of the system call in which it waits."""
    for thread in pathlib.Path(f"/proc/{process}/task").iterdir():
        while (fields := (thread / "syscall").read_text().split()) == ["running"]:
            time.sleep(0.01)
        yield int(fields[-2], 16)


def search(process, needles):
    """How often the needles of each kind are in what the process can write: outside of stacks, on stacks."""
    found, pointers, read = collections.Counter(), list(stacks(process)), 0
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for line in pathlib.Path(f"/proc/{process}/maps").read_text().splitlines():
            place, rights, *_, name = (line + " -").split(None, 5)
            start, end = (int(number, 16) for number in place.split("-"))
            if not rights.startswith("rw"):
                continue
            memory.seek(start)
            # One read can answer less than it was asked for.
            held = bytearray()
            while len(held) < end - start and (piece := memory.read(end - start - len(held))):
                held += piece
            assert len(held) == end - start, line
            read += len(held)
            stack = name.startswith("[stack]") or any(start <= pointer < end for pointer in pointers)
            for kind, wanted in needles.items():
                found[kind, "stack" if stack else "heap"] += sum(held.count(needle) for needle in wanted)
    assert read > 1_000_000, read
    return found


def main():
    with tempfile.TemporaryDirectory() as home:
        def faro(*arguments):
            return Terminal(FARO, *arguments, "--dir", f"{home}/data", "--lang", "en", HOME=home, TERM="xterm", EDITOR="", VISUAL="")

        create = faro("vault", "create", "--least-work")
        create.until("makes one for you): ")
        create.type(PASSPHRASE + "\n")
        create.until("again: ")
        # Here it must compare the two, so a search that works finds the first.
        compared = search(create.child, {"passphrase": [PASSPHRASE.encode()]})
        assert compared["passphrase", "heap"] > 0, compared
        create.type(PASSPHRASE + "\n")
        assert create.end() == 0, create.said

        needles = {
            "keys": keys(pathlib.Path(home, "data/vault")),
            "passphrase": [PASSPHRASE.encode()],
            "words": [word.encode(code) for word in WORDS for code in ("utf-8", "utf-32-le")],
        }

        opened = faro("open", "--idle", "15")
        opened.until("Passphrase: ")
        opened.type(PASSPHRASE + "\n")
        opened.until("faro> ")
        typed, searched = WORDS
        opened.type("note add\n")
        opened.until("Ctrl-D")
        opened.type(f"{typed}\n{searched}\n\x04")
        note = re.search(r"note (\w+)", opened.until("is sealed.")).group(1)
        opened.until("faro> ")
        opened.type(f"note search {searched}\n")
        opened.until(typed)
        opened.until("faro> ")
        # What is cut out of a line, and what is asked for.
        opened.type(f"{searched}\x15note search\n")
        opened.until("Search for:")
        opened.type(f"{searched}\n")
        opened.until(typed)
        opened.until("faro> ")
        opened.type(f"note show {note}\n")
        opened.until(searched)
        opened.until("faro> ")
        # It is halted while it is searched, because that takes time, and on a busy machine it would lock itself.
        os.kill(opened.child, signal.SIGSTOP)
        os.waitpid(opened.child, os.WUNTRACED)
        before = search(opened.child, needles)
        os.kill(opened.child, signal.SIGCONT)
        assert before["keys", "heap"] >= 6 and before["words", "heap"] > 0, before
        opened.until("so it is closed.")
        after = search(opened.child, needles)
        opened.type("exit\n")
        assert opened.end() == 0, opened.said
    told = lambda found: ", ".join(f"{kind} {found[kind, 'heap']} + {found[kind, 'stack']}" for kind in needles)
    print(f"memory of faro open, on the heap + on stacks, open: {told(before)}; locked: {told(after)}")
    for kind in needles:
        assert after[kind, "heap"] == 0, (kind, after)


if __name__ == "__main__":
    main()
