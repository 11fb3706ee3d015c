"""Reads a Faro vault with nothing of Faro: the proof that core/src/vault/FORMAT.md is enough.

    python3 faro_reader.py VAULT_FOLDER SECRET_FILE            each record as a line of JSON, sorted by id
    python3 faro_reader.py VAULT_FOLDER SECRET_FILE PAPER_ID   the bytes of a paper

SECRET_FILE holds the passphrase or the recovery code. Changes nothing. Needs PyNaCl and argon2-cffi.
"""
import hashlib, hmac, json, pathlib, re, sqlite3, struct, sys, unicodedata, urllib.parse

import argon2.exceptions
import nacl.exceptions
from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt

UNSEEN = (
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
WHITE_SPACE = "[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+"


def check(holds, otherwise):
    if not holds:
        raise ValueError(otherwise)


def mac(key, *parts):
    return hmac.digest(key, b"".join(parts), "sha256")


def hkdf(key, salt, info):
    return mac(mac(salt, key), info, b"\x01")  # one block of RFC 5869


def normalise(text):
    check(all(unicodedata.category(c) not in ("Cn", "Co") for c in text), "the passphrase has an unassigned character")
    text = unicodedata.normalize("NFKC", re.sub(UNSEEN, "", text))
    text = "".join(str(unicodedata.decimal(c, c)) for c in text)
    text = re.sub(WHITE_SPACE, " ", text).strip(" ")
    return re.sub("(?<=[0-9]) (?=[0-9])", "", text).encode()


def recovery_bits(text):
    """The 16 bytes of a recovery code, or None if the text is none."""
    if not re.fullmatch(rb"\d{6}(-\d{6}){7}", text):
        return None
    groups = [int(group) for group in text.split(b"-")]
    check(all(group % 11 == 0 and group < 720896 for group in groups), "the recovery code has a wrong digit")
    return b"".join((group // 11).to_bytes(2, "big") for group in groups)


def parse_area(area):
    """The generation and slots of a copy whose sum is right, or None; those of a later version have no slots."""
    if area is None or len(area) < 58 or hashlib.sha256(area[:-8]).digest()[:8] != area[-8:] or area[:8] != b"FAROSLOT":
        return None
    version, generation, count = struct.unpack(">BQB", area[8:18])
    if version > 1:
        return generation, None, area
    check(version == 1 and len(area) == 58 + 148 * count, "the slots are damaged")
    return generation, [area[18 + 148 * at : 166 + 148 * at] for at in range(count)], area


def argon2id(passphrase, salt, m_kib, t, p):
    check(19456 <= m_kib <= 262144 and t <= 64 and 1 <= p <= 4 and 196608 <= m_kib * t <= 8388608, "the derivation is out of bounds")
    return hash_secret_raw(passphrase, salt, t, m_kib, p, 32, Type.ID, 0x13)


def open_slot(slot, vault_id, secret):
    """The root key, or None if the slot is another secret's."""
    kind, kdf, m_kib, t, p, salt, norm, commit, nonce, wrapped = struct.unpack(">16xBBIIB16sB32s24s48s", slot)
    if (kind, kdf, norm) == (2, 0, 0) and recovery_bits(secret):
        kek = hkdf(recovery_bits(secret), salt, b"faro1/recovery")
    elif (kind, kdf, norm) == (1, 1, 1):
        kek = argon2id(secret, salt, m_kib, t, p)
    else:
        return None
    if not hmac.compare_digest(hkdf(kek, salt, b"faro1/commit"), commit):
        return None
    return decrypt(wrapped, b"faro1/slot" + vault_id + slot[:44], nonce, hkdf(kek, salt, b"faro1/wrap"))


def unlock(areas, vault_id, secret, fits):
    """The root key, and the generation of the slots that it was in."""
    check(any(slots is not None for _, slots, _ in areas), "the slots are of a newer version")
    signed = lambda area, key: hmac.compare_digest(mac(key, area[:-40]), area[-40:-8])
    for generation, slots, area in areas:
        for root in filter(None, (open_slot(slot, vault_id, secret) for slot in slots or [])):
            slots_key = hkdf(root, vault_id, b"faro1/slots")
            check(not any(s is None and signed(a, slots_key) for _, s, a in areas), "the slots are of a newer version")
            if len({a for _, _, a in areas}) > 1 and not fits(root):
                continue  # the way into a root key that is no more
            # The newest authentic copy counts: a slot that only an older one has was removed.
            authentic = [a for _, _, a in areas if signed(a, slots_key)]
            check(authentic, "the slots are damaged")
            check(area == authentic[0], "the passphrase does not open this vault")
            return root, generation
    raise ValueError("the passphrase does not open this vault")


def unseal(key, aad, body):
    check(body[:1] == b"\x01", "a sealed body is no sealed body, or of a newer version")
    padded = decrypt(body[29:], aad, body[5:29], key)
    length = int.from_bytes(padded[:4], "big")
    check(length <= len(padded) - 4 and not any(padded[4 + length :]), "a sealed body has wrong padding")
    return json.loads(padded[4 : 4 + length])


def read(folder, secret):
    """The vault's id and its records."""
    path = urllib.parse.quote(str(folder.resolve() / "vault.db"))
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    meta = dict(database.execute("SELECT key, value FROM meta"))
    check(meta["format"] == b"faro-vault-1", "the vault is of a newer version")
    vault_id, second = meta["vault_id"], folder / "vault.keys"
    areas = map(parse_area, (meta.get("slots"), second.read_bytes() if second.exists() else None))
    areas = sorted(filter(None, areas), key=lambda area: -area[0])
    check(areas, "both copies of the slots are damaged")
    open_manifest = lambda root: unseal(
        hkdf(root, vault_id, b"faro1/manifest"), b"faro1/manifest" + vault_id, meta["manifest"]
    )

    def fits(root):
        try:
            return bool(open_manifest(root))
        except nacl.exceptions.CryptoError:
            return False

    root, generation = unlock(areas, vault_id, normalise(secret), fits)
    manifest = open_manifest(root)
    check(manifest["slots"] == generation, "the slots are older than the records")
    check(manifest["epoch"] == int.from_bytes(meta["manifest"][1:5], "big"), "the manifest is damaged")
    rows_key, rows, records = hkdf(root, vault_id, b"faro1/rows"), 0, []
    for id, body in database.execute("SELECT id, body FROM record ORDER BY id"):
        rows ^= int.from_bytes(mac(rows_key, id, hashlib.sha256(body).digest()), "big")
        key, aad = hkdf(root, vault_id, b"faro1/record" + body[1:5]), b"faro1/record" + vault_id + id + body[1:5]
        records.append({"id": id.hex(), **unseal(key, aad, body)})
    check((len(records), f"{rows:064x}") == (manifest["count"], manifest["rows"]), "rows are missing, added or old")
    return vault_id, records


def read_paper(folder, vault_id, record):
    """The bytes of a paper: STREAM (BE32) over chunks of 64 KiB, the last padded with zeros."""
    paper, sealed = record["body"], (folder / "papers" / record["id"]).read_bytes()
    check(sealed[:1] == b"\x01", "the paper is damaged")
    prefix, chunks = sealed[1:20], [sealed[at : at + 65552] for at in range(20, len(sealed), 65552)]
    aad, key = b"faro1/paper" + vault_id + bytes.fromhex(record["id"]), bytes.fromhex(paper["key"])
    nonces = [prefix + at.to_bytes(4, "big") + bytes([at == len(chunks) - 1]) for at in range(len(chunks))]
    text = b"".join(decrypt(chunk, aad, nonce, key) for chunk, nonce in zip(chunks, nonces))
    check(len(text) == max(1, -(-paper["length"] // 65536)) * 65536, "the paper has another length")
    check(not any(text[paper["length"] :]), "the paper has wrong padding")
    return text[: paper["length"]]


def main():
    try:
        check(len(sys.argv) in (3, 4), "usage: faro_reader.py VAULT_FOLDER SECRET_FILE [PAPER_ID]")
        folder, secret = map(pathlib.Path, sys.argv[1:3])
        vault_id, records = read(folder, secret.read_text("utf-8"))
        wanted = [record for record in records if record["id"] in sys.argv[3:]]
        check(len(wanted) == len(sys.argv) - 3, "there is no such paper")
        for paper in wanted:
            sys.stdout.buffer.write(read_paper(folder, vault_id, paper))
        for record in records if not wanted else []:
            print(json.dumps(record, ensure_ascii=False))
    except nacl.exceptions.CryptoError:
        sys.exit("faro_reader: the vault is damaged: a seal does not open")
    except (ValueError, TypeError, KeyError, OSError, sqlite3.Error, argon2.exceptions.Argon2Error) as error:
        sys.exit(f"faro_reader: {error}")


if __name__ == "__main__":
    main()
