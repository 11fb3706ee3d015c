"""Random vaults, by the format page alone.

    python3 strangers.py write FOLDER COUNT   writes vaults for Faro to read
    python3 strangers.py read FOLDER          reads those that Faro wrote, with every secret

Each vault has a folder: `vault`, `passphrase.txt`, perhaps `recovery.txt`, and `expected.json` with what is in it.
"""
import hashlib, json, os, pathlib, random, sqlite3, sys

from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

import faro_reader
from faro_reader import hkdf, mac, normalise

LETTERS = ["a", "Z", "0", " ", '"', "\\", "\n", "\0", "é", "ß", "ש", "م", "አ", "中", "\u2028", "𝒳", "🙂"]
EPOCH = (1).to_bytes(4, "big")


def text(chance, most):
    return "".join(chance.choices(LETTERS, k=chance.randint(0, most)))


def value(chance, depth):
    kind = chance.randrange(9 if depth else 7)
    if kind < 7:
        number = chance.choice([2**64 - 1, -(2**63), 1e300, -0.1, 0, chance.randint(-(2**29), 2**29) / 1024])
        return [None, True, False, chance.randint(-(2**40), 2**40), number, text(chance, 9), text(chance, 3000)][kind]
    if kind == 7:
        return [value(chance, depth - 1) for _ in range(chance.randrange(5))]
    return fields(chance, depth - 1)


def fields(chance, depth):
    return {text(chance, 6): value(chance, depth) for _ in range(chance.randrange(6))}


def seal(key, aad, value):
    json_text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    length = 4 + len(json_text)
    size = next((size for size in (256, 512, 1024, 2048, 4096) if size >= length), -(-length // 4096) * 4096)
    nonce = os.urandom(24)
    padded = (len(json_text).to_bytes(4, "big") + json_text).ljust(size, b"\0")
    return b"\x01" + EPOCH + nonce + encrypt(padded, aad, nonce, key)


def slot(vault_id, root, kind, kdf, params, norm, kek_of):
    salt, nonce = os.urandom(16), os.urandom(24)
    m_kib, t, p = params
    kek = kek_of(salt)
    head = os.urandom(16) + bytes([kind, kdf]) + m_kib.to_bytes(4, "big") + t.to_bytes(4, "big") + bytes([p])
    head += salt + bytes([norm])
    wrapped = encrypt(root, b"faro1/slot" + vault_id + head, nonce, hkdf(kek, salt, b"faro1/wrap"))
    return head + hkdf(kek, salt, b"faro1/commit") + nonce + wrapped


def paper(chance, folder, vault_id, id):
    """Writes a paper's file, and answers the fields of its record."""
    length = chance.choice([0, 1, 65536, 150_000])
    plain = bytes(at * 31 % 251 for at in range(length))
    chunks = max(1, -(-length // 65536))
    plain = plain.ljust(chunks * 65536, b"\0")
    key, prefix, aad = os.urandom(32), os.urandom(19), b"faro1/paper" + vault_id + id
    sealed = b"\x01" + prefix
    for at in range(chunks):
        nonce = prefix + at.to_bytes(4, "big") + bytes([at == chunks - 1])
        sealed += encrypt(plain[at * 65536 : (at + 1) * 65536], aad, nonce, key)
    (folder / "papers").mkdir(exist_ok=True)
    (folder / "papers" / id.hex()).write_bytes(sealed)
    more = {"title": text(chance, 9), "media_type": "text/plain", "added": "2026-11-22T14:00:00Z"}
    return more | {"length": length, "key": key.hex()}


def records_of(chance, folder, vault_id):
    records, papers = {}, {}
    for _ in range(chance.randrange(12)):
        record = {"kind": text(chance, 8), "schema": chance.randrange(2**32), "body": fields(chance, 4)}
        # Fields that a later version may have, and any order.
        record |= {name: value(chance, 2) for name in ("later", "more") if chance.random() < 0.3}
        names = list(record)
        chance.shuffle(names)
        records[os.urandom(16)] = {name: record[name] for name in names}
    for _ in range(chance.randrange(3)):
        id = os.urandom(16)
        body = paper(chance, folder, vault_id, id)
        records[id], papers[id.hex()] = {"kind": "paper", "schema": 1, "body": body}, body["length"]
    return records, papers


def write(folder, chance):
    vault = folder / "vault"
    vault.mkdir(parents=True)
    vault_id, root = os.urandom(16), os.urandom(32)
    # What does not count stands between what does.
    unseen = ["", "", "\u200c", "\xad", "\ufeff", " ", "\xa0 "]
    passphrase = "".join(chance.choice(unseen) + chance.choice("bQ7ñكש٣中ｆﬁ") for _ in range(chance.randint(15, 35)))
    params = chance.choice([(19456, 11, 1), (65536, 3, 1), (32768, 6, 2)])
    m_kib, t, p = params
    argon2id = lambda salt: hash_secret_raw(normalise(passphrase), salt, t, m_kib, p, 32, Type.ID, 0x13)
    slots = [slot(vault_id, root, 1, 1, params, 1, argon2id)]
    records, papers = records_of(chance, vault, vault_id)
    if chance.random() < 0.5:
        bits = os.urandom(16)
        code = "-".join(f"{int.from_bytes(bits[at : at + 2], 'big') * 11:06}" for at in range(0, 16, 2))
        slots.append(slot(vault_id, root, 2, 0, (0, 0, 0), 0, lambda salt: hkdf(bits, salt, b"faro1/recovery")))
        body = {"slot": slots[-1][:16].hex(), "code": code}
        records[os.urandom(16)] = {"kind": "recovery", "schema": 1, "body": body}
        (folder / "recovery.txt").write_text(code)
    if chance.random() < 0.3:
        slots.append(os.urandom(16) + b"\xc8\xc9" + os.urandom(130))  # of a later version
    chance.shuffle(slots)
    generation = chance.randrange(1, 2**40)
    area = b"FAROSLOT\x01" + generation.to_bytes(8, "big") + bytes([len(slots)]) + b"".join(slots)
    area += mac(hkdf(root, vault_id, b"faro1/slots"), area)
    area += hashlib.sha256(area).digest()[:8]
    if chance.random() < 0.8:
        (vault / "vault.keys").write_bytes(area)

    database = sqlite3.connect(vault / "vault.db")
    database.executescript(
        f"""PRAGMA page_size = {chance.choice([512, 4096, 8192, 65536])};
        PRAGMA application_id = {0x4641524F}; PRAGMA user_version = 1;
        CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE record(id BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID"""
    )
    key, rows_key, rows = hkdf(root, vault_id, b"faro1/record" + EPOCH), hkdf(root, vault_id, b"faro1/rows"), 0
    for id, record in records.items():
        body = seal(key, b"faro1/record" + vault_id + id + EPOCH, record)
        rows ^= int.from_bytes(mac(rows_key, id, hashlib.sha256(body).digest()), "big")
        database.execute("INSERT INTO record VALUES (?, ?)", (id, body))
    manifest = {"generation": chance.randrange(1, 2**40), "slots": generation, "epoch": 1}
    manifest |= {"count": len(records), "rows": f"{rows:064x}"}
    manifest = seal(hkdf(root, vault_id, b"faro1/manifest"), b"faro1/manifest" + vault_id, manifest)
    meta = {"format": b"faro-vault-1", "vault_id": vault_id, "slots": area, "manifest": manifest}
    database.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
    database.commit()
    database.close()
    expected = [{"id": id.hex(), **record} for id, record in sorted(records.items())]
    (folder / "passphrase.txt").write_text(passphrase, "utf-8")
    (folder / "expected.json").write_text(json.dumps({"records": expected, "papers": papers}), "utf-8")


def read(folder):
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    secrets = [path.read_text("utf-8") for path in (folder / "passphrase.txt", folder / "recovery.txt") if path.exists()]
    for secret in secrets:
        vault_id, records = faro_reader.read(folder / "vault", secret)
        # As text, because the order of fields counts.
        assert json.dumps(records) == json.dumps(expected["records"]), folder
    for record in (record for record in records if record["id"] in expected["papers"]):
        plain = faro_reader.read_paper(folder / "vault", vault_id, record)
        assert plain == bytes(at * 31 % 251 for at in range(expected["papers"][record["id"]])), folder


def main():
    what, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    if what == "write":
        for number in range(int(sys.argv[3])):
            write(folder / f"{number:03}", random.Random(number))
    else:
        folders = sorted(folder.iterdir())
        assert len(folders) >= 100, len(folders)
        for one in folders:
            read(one)
        print(f"{len(folders)} vaults of Faro read")


if __name__ == "__main__":
    main()
