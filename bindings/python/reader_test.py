"""Tests that the independent reader and Faro agree.

    python3 reader_test.py                                       the frozen bytes of core/tests/vault_frozen*.rs
    python3 reader_test.py VAULT_FOLDER PASSPHRASE_FILE EXPECTED a vault that Faro made

EXPECTED is a JSON list of what the reader prints, line by line. Beside it lie `recovery.txt`, the vault's recovery code,
and `paper.bin`, the bytes of its only paper. `cargo test -p faro-core --test vault_frozen` makes them all in the folder
that FARO_READER_OUT names.
"""
import hashlib, itertools, json, pathlib, re, shutil, sqlite3, subprocess, sys, tempfile

from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

from faro_reader import hkdf, mac

HERE = pathlib.Path(__file__).parent
FROZEN = [HERE / "../../core/tests" / name for name in ("vault_frozen.rs", "vault_frozen_papers.rs")]


def seal(key, aad, nonce, value):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    size = next(size for size in (256, 512, 1024, 2048, 4096) if size >= 4 + len(text))
    padded = (len(text).to_bytes(4, "big") + text).ljust(size, b"\0")
    return b"\x01" + (1).to_bytes(4, "big") + nonce + encrypt(padded, aad, nonce, key)


def frozen():
    """The vault of the frozen test, from the format page alone: its randomness is the bytes 0, 1, 2, and so on."""
    stream = iter(range(256))
    random = lambda count: bytes(next(stream) for _ in range(count))
    vault_id, root, slot_id, salt, nonce = random(16), random(32), random(16), random(16), random(24)
    kek = hash_secret_raw(b"correct horse battery 7", salt, 11, 19456, 1, 32, Type.ID, 0x13)
    head = slot_id + b"\x01\x01" + (19456).to_bytes(4, "big") + (11).to_bytes(4, "big") + b"\x01" + salt + b"\x01"
    wrapped = encrypt(root, b"faro1/slot" + vault_id + head, nonce, hkdf(kek, salt, b"faro1/wrap"))
    area = b"FAROSLOT\x01" + (1).to_bytes(8, "big") + b"\x01" + head + hkdf(kek, salt, b"faro1/commit") + nonce + wrapped
    area += mac(hkdf(root, vault_id, b"faro1/slots"), area)
    area += hashlib.sha256(area).digest()[:8]
    random(24 + 8)  # the first manifest's nonce and the temporary folder's name

    epoch = (1).to_bytes(4, "big")
    record_key = hkdf(root, vault_id, b"faro1/record" + epoch)

    def record(id, nonce, value):
        return id, seal(record_key, b"faro1/record" + vault_id + id + epoch, nonce, value)

    def manifest(generation, nonce, *records):
        rows = 0
        for id, body in records:
            tag = mac(hkdf(root, vault_id, b"faro1/rows"), id, hashlib.sha256(body).digest())
            rows ^= int.from_bytes(tag, "big")
        value = {"generation": generation, "slots": 1, "epoch": 1, "count": len(records), "rows": f"{rows:064x}"}
        return seal(hkdf(root, vault_id, b"faro1/manifest"), b"faro1/manifest" + vault_id, nonce, value)

    note = record(random(16), random(24), {"kind": "note", "schema": 1, "body": {"text": "Hola, señora", "n": 1.5}})
    newer = {"later": [1], "kind": "note", "schema": 7, "body": {"a": {"x": 1, "b": 2}, "text": "y"}, "last": None}
    newer = record(b"\xaa" * 16, b"\xbb" * 24, newer)
    values = {
        "VAULT_ID": vault_id,
        "SLOTS": area,
        "NOTE_ID": note[0],
        "NOTE": note[1],
        "MANIFEST": manifest(2, random(24), note),
        "NEWER_ID": newer[0],
        "NEWER": newer[1],
        "NEWER_MANIFEST": manifest(3, b"\xcc" * 24, note, newer),
    }
    return {name: value.hex() for name, value in values.items()}


def frozen_papers():
    """The recovery slot and the paper of the frozen test: the same vault, whose randomness goes on from 128."""
    stream = itertools.cycle(range(256))
    random = lambda count: bytes(next(stream) for _ in range(count))
    vault_id, root = random(16), random(32)
    random(16 + 16 + 24 + 24 + 8)
    bits, slot_id, salt, nonce = random(16), random(16), random(16), random(24)
    groups = [int.from_bytes(bits[at : at + 2], "big") * 11 for at in range(0, 16, 2)]
    kek = hkdf(bits, salt, b"faro1/recovery")
    head = slot_id + b"\x02" + bytes(10) + salt + b"\x00"
    wrapped = encrypt(root, b"faro1/slot" + vault_id + head, nonce, hkdf(kek, salt, b"faro1/wrap"))
    random(16 + 24 + 24)  # the record of the code, and the manifest
    paper_id, key, prefix = random(16), random(32), random(19)
    text, aad = (b"Hola" + b"\7" * 65536).ljust(2 * 65536, b"\0"), b"faro1/paper" + vault_id + paper_id
    paper = b"\x01" + prefix + encrypt(text[:65536], aad, prefix + bytes(5), key)
    paper += encrypt(text[65536:], aad, prefix + b"\0\0\0\1\1", key)
    return {
        "RECOVERY_CODE": "-".join(f"{group:06}" for group in groups),
        "RECOVERY_SLOT": (head + hkdf(kek, salt, b"faro1/commit") + nonce + wrapped).hex(),
        "PAPER_HEAD": paper[:52].hex(),
        "PAPER_SHA256": hashlib.sha256(paper).hexdigest(),
    }


def check_frozen():
    text = "".join(path.read_text("utf-8") for path in FROZEN)
    constants = re.findall(r'const (\w+): &str =\s*"([0-9a-f\\\s-]*)";', text)
    found = {name: re.sub(r"[\\\s]", "", value) for name, value in constants}
    for name, value in (frozen() | frozen_papers()).items():
        assert found.get(name) == value, f"{name} should be {value}"


def run(folder, secret, *paper, encoding="utf-8"):
    command = [sys.executable, HERE / "faro_reader.py", folder, secret, *paper]
    return subprocess.run(command, capture_output=True, encoding=encoding, check=False)


def check_code_and_paper(folder, passphrase, expected, read, lines):
    by_code = run(folder, expected.with_name("recovery.txt"))
    assert by_code.stdout == read.stdout, by_code.stderr
    paper = next(line["id"] for line in lines if line["kind"] == "paper")
    shown = run(folder, passphrase, paper, encoding=None)
    assert shown.stdout == expected.with_name("paper.bin").read_bytes(), shown.stderr
    with tempfile.TemporaryDirectory() as copy:
        copy = pathlib.Path(shutil.copytree(folder, pathlib.Path(copy) / "vault"))
        sealed = bytearray((copy / "papers" / paper).read_bytes())
        sealed[-1] ^= 1
        (copy / "papers" / paper).write_bytes(sealed)
        broken = run(copy, passphrase, paper)
    assert (broken.stdout, broken.stderr) == ("", "faro_reader: the vault is damaged: a seal does not open\n"), broken


def check_vault(folder, passphrase, expected):
    read = run(folder, passphrase)
    assert read.returncode == 0, read.stderr
    lines = [json.loads(line) for line in read.stdout.strip("\n").split("\n")]
    # As text, because the order of fields counts.
    assert json.dumps(lines) == json.dumps(json.loads(expected.read_text("utf-8")))

    # A vault of the border has neither a recovery code nor papers yet.
    if expected.with_name("recovery.txt").exists():
        check_code_and_paper(folder, passphrase, expected, read, lines)

    def refused(why, change=None, passphrase=passphrase):
        with tempfile.TemporaryDirectory() as copy:
            copy = pathlib.Path(shutil.copytree(folder, pathlib.Path(copy) / "vault"))
            if change:
                with sqlite3.connect(copy / "vault.db") as database:
                    database.execute(change)
                database.close()
            read = run(copy, passphrase)
        assert (read.returncode, read.stdout, read.stderr.count("\n")) == (1, "", 1), (read, change)
        assert why in read.stderr, read.stderr

    with tempfile.NamedTemporaryFile("w", suffix=".txt") as other:
        other.write("another passphrase")
        other.flush()
        refused("does not open this vault", passphrase=other.name)
    if expected.with_name("recovery.txt").exists():
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as other:
            other.write("000000-" * 7 + "000012")
            other.flush()
            refused("wrong digit", passphrase=other.name)
    refused("missing, added or old", "DELETE FROM record WHERE id = (SELECT min(id) FROM record)")
    refused("a seal does not open", "UPDATE record SET body = (SELECT min(body) FROM record)")
    refused("newer version", "UPDATE meta SET value = x'00' WHERE key = 'format'")
    refused("no sealed body", "UPDATE meta SET value = zeroblob(301) WHERE key = 'manifest'")


if __name__ == "__main__":
    if len(sys.argv) == 1:
        check_frozen()
    else:
        check_vault(*map(pathlib.Path, sys.argv[1:]))
    print("the independent reader agrees")
