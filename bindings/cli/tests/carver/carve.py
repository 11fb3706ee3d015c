"""Writes, changes and deletes with the real binary, and then looks for the old bytes in the whole image.

    python3 carve.py FARO IMAGE DISK FOLDER    DISK is where IMAGE is mounted, FOLDER a place outside it
"""
import json, os, pathlib, shutil, sqlite3, subprocess, sys

FARO, IMAGE, DISK, FOLDER = map(pathlib.Path, sys.argv[1:])
OLD, NEW = FOLDER / "old", FOLDER / "new"
NOTES = 60


def faro(*command, words=b"", passphrase=OLD):
    line = [FARO, "--dir", DISK / "data", "--lang", "en", "--passphrase-file", passphrase, *command]
    done = subprocess.run(line, input=words, capture_output=True, check=False)
    assert done.returncode == 0, (command, done.stderr)
    return json.loads(done.stdout) if "--json" in command else done.stdout


def image():
    """Every byte of the disk, after all that was written came there."""
    os.sync()
    pathlib.Path("/proc/sys/vm/drop_caches").write_text("3")
    return IMAGE.read_bytes()


def rows(vault):
    copy = FOLDER / "copy.db"
    shutil.copyfile(vault / "vault.db", copy)
    database = sqlite3.connect(copy)
    found = {id.hex(): body for id, body in database.execute("SELECT id, body FROM record")}
    database.close()
    copy.unlink()
    return found


def slots(vault):
    """What only this slot area has: nonce and wrapped key of each slot."""
    area = (vault / "vault.keys").read_bytes()
    return [area[18 + at * 148 + 76 : 18 + (at + 1) * 148] for at in range(area[17])]


def pieces(sealed):
    """Sixteen places of a sealed file, from its beginning to its end."""
    step = (len(sealed) - 64) // 15
    return [sealed[at * step : at * step + 64] for at in range(16)]


def main():
    OLD.write_text("seven green boats at night")
    NEW.write_text("nine red trains at noon")
    vault = DISK / "data" / "vault"
    faro("vault", "create", "--least-work")
    faro("vault", "code", "--yes")
    added = (b"note add\nnote %d %s\n.\n" % (number, b"x" * (number * 37 % 1500)) for number in range(NOTES))
    faro("open", words=b"".join(added))
    paper = FOLDER / "letter.bin"
    paper.write_bytes(os.urandom(150_000))
    faro("paper", "add", paper)

    before = rows(vault)
    notes = [note["id"] for note in faro("note", "list", "--json")["items"]][::2]
    [sealed] = (vault / "papers").iterdir()
    [letter] = faro("paper", "list", "--json")["items"]
    gone = {
        "a slot": slots(vault),
        "a deleted note": [before[id][5:69] for id in notes],
        "the record of a deleted paper": [before[letter["id"]][5:69]],
        "a deleted paper": pieces(sealed.read_bytes()),
    }
    kept = image()
    for name, needles in gone.items():
        assert all(needle in kept for needle in needles), f"the search does not find {name} that is there"

    faro("paper", "delete", letter["id"], "--yes")
    faro("open", words="".join(f"note delete {id} --yes\n" for id in notes).encode())
    later, inside = image(), (vault / "vault.db").read_bytes()
    # SQLite leaves a row's bytes in unused parts of a page when it moves rows to another one: they are counted, and a new
    # root key must end them. Anywhere else on the disk nothing may be left.
    left = sum(needle in inside for needle in gone["a deleted note"] + gone["the record of a deleted paper"])
    outside = lambda needle: later.count(needle) > inside.count(needle)
    found = {name: sum(map(outside, needles)) for name, needles in gone.items() if name != "a slot"}
    assert not any(found.values()), f"after the deletion the disk still holds {found}"

    between = rows(vault)
    faro("vault", "passphrase", "--new-passphrase-file", NEW, "--least-work")
    last = image()
    found = {name: sum(needle in last for needle in needles) for name, needles in gone.items()}
    assert not any(found.values()), f"after the change of the passphrase the disk still holds {found}"
    rest = sum(body[5:69] in last for body in between.values())
    assert rest == 0, f"after the change of the passphrase the disk still holds {rest} records under the old root key"
    assert len(faro("note", "list", "--json", passphrase=NEW)["items"]) == NOTES - len(notes)
    tried = sum(map(len, gone.values())) + len(between)
    print(
        f"carver: {tried} pieces of old slots, notes and a paper sought in {len(last) >> 20} MiB: none is left; "
        f"before the new root key {left} deleted rows in unused bytes of the database"
    )


main()
