"""Verifies an exported proof log with the standard library alone: python3 proof_verify.py log.json
                        [--key RW...]   the signing key that you got from the person before
                        [--code DIGITS] a check code that you got before
The signature is looked for beside it, as log.json.minisig: `minisign -V` checks the same. What a chain, a signature and
a code show, and what not, is said at the end."""
import argparse
import base64
import hashlib
import json
import pathlib
import re
import sys

# Ed25519 (RFC 8032, section 6), with the strict check: one form of every number, no point of small order.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D, ROOT = -121665 * pow(121666, -1, P) % P, pow(2, (P - 1) // 4, P)


def add(one, other):
    a, b = (one[1] - one[0]) * (other[1] - other[0]) % P, (one[1] + one[0]) * (other[1] + other[0]) % P
    c, d = 2 * one[3] * other[3] * D % P, 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, point):
    sum = (0, 1, 1, 0)
    while number:
        sum, point, number = add(sum, point) if number & 1 else sum, add(point, point), number >> 1
    return sum


def same(one, other):
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 == (one[1] * other[2] - other[1] * one[2]) % P


def point(raw):
    """None where it is none, is written in a second way, or has a small order."""
    y, sign = int.from_bytes(raw, "little") & (1 << 255) - 1, raw[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * ROOT % P
    if y >= P or x * x % P != square:
        return None
    x = x if x & 1 == sign else P - x
    found = x, y, 1, x * y % P
    return None if same(times(8, found), (0, 1, 1, 0)) else found


Y = 4 * pow(5, -1, P) % P
BASE = point(Y.to_bytes(32, "little"))


def ed25519(key, message, signature):
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(times(s, BASE), add(r, times(k, a)))


def unbase64(text, length):
    raw = base64.b64decode(text)
    if len(raw) != length or base64.b64encode(raw).decode() != text:
        raise ValueError("another form")
    return raw


def signed(log, whole, signature, key):
    """Whether the file is as this key signed it, and as a log."""
    try:
        [untrusted, first, trusted, second, end] = signature.decode().split("\n")
        public, first, second = unbase64(key, 42), unbase64(first, 74), unbase64(second, 64)
    except ValueError:
        return False
    comment = trusted.removeprefix("trusted comment: ")
    good = untrusted.startswith("untrusted comment: ") and trusted != comment and end == ""
    good = good and (public[:2], first[:2], first[2:10]) == (b"Ed", b"ED", public[2:10])
    good = good and comment == f"faro-log 1 {log['count']} {log['code']}"
    good = good and ed25519(public[10:], hashlib.blake2b(whole).digest(), first[10:])
    return good and ed25519(public[10:], first[10:] + comment.encode(), second)


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def code(head):
    """The check code: 17 bytes of the hash in forty digits."""
    digits = f"{int(head[:34], 16) % 10**40:040}"
    return " ".join(digits[at : at + 4] for at in range(0, 40, 4))


def first_fault(log):
    previous, entries, withheld = "0" * 64, log["entries"], log["withheld"]
    for number, entry in enumerate(entries, 1):
        said, content = entry["content"], entry["content_hash"]
        canonical = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        good = entry["number"] == number and entry["previous"] == previous
        previous = digest(f"faro-log-1\n{number}\n{previous}\n{content}\n")
        if not good or entry["hash"] != previous or said is not None and content != digest(canonical):
            return number
    told = {entry["content"].get("removes") for entry in entries if entry["content"] is not None}
    for entry in entries:
        number, gone = entry["number"], entry["content"] is None
        if (number in withheld) != gone and not (gone and number in told):
            return number
    whole = [log["count"], log["head"], log["code"]] == [len(entries), previous, code(previous)]
    return None if whole else len(entries) + 1


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("file", type=pathlib.Path)
    arguments.add_argument("--key")
    arguments.add_argument("--code")
    asked = arguments.parse_args()
    whole = asked.file.read_bytes()
    log = json.loads(whole)
    beside = asked.file.with_name(asked.file.name + ".minisig")
    bad = first_fault(log)
    if bad:
        print(f"entry {bad} does not hold", file=sys.stderr)
    else:
        print(log["count"], "entries hold;", len(log["withheld"]), "are left out; check code", log["code"])
    if not beside.exists():
        bad = bad or asked.key
        print("there is no signature: anybody could have written this file")
    elif signed(log, whole, beside.read_bytes(), asked.key or log["signed_by"] or ""):
        print("the signature is right, by the key", asked.key or log["signed_by"])
        if not asked.key:
            print("anybody can make a key: compare it with the one that you got from the person before")
    else:
        bad = True
        print("the signature is wrong: do not trust this file", file=sys.stderr)
    if asked.code:
        digits = re.sub(r"\D", "", asked.code)
        found = [entry["number"] for entry in log["entries"] if code(entry["hash"]).replace(" ", "") == digits]
        bad = bad or not found
        print(f"the code is that of entry {found[0]}" if found else "no entry has this code", file=sys.stderr if not found else sys.stdout)
    print("Not shown: that the words are true, that the clock was right, that nothing is missing at the end, or that the")
    print("owner did not write all of it anew: that shows against a check code that somebody got on an earlier day.")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
