"""Breaks an exported proof log in every way that it promises to notice, and asks proof_verify.py to name the entry."""
import copy
import json
import pathlib
import subprocess
import sys

from proof_verify import ed25519, first_fault, signed

path = pathlib.Path(sys.argv[1])
log = json.loads(path.read_text(encoding="utf-8"))
length = len(log["entries"])
assert length > 5 and any(entry["content"] is None for entry in log["entries"])
assert first_fault(log) is None
tried = 0


def named(number, change):
    global tried
    broken = copy.deepcopy(log)
    change(broken["entries"], broken)
    assert first_fault(broken) == number, (number, first_fault(broken))
    tried += 1


for at, entry in enumerate(log["entries"]):
    named(at + 1, lambda entries, _: entries.pop(at)) if at + 1 < length else None
    named(at + 1, lambda entries, _: entries.insert(at, entries[(at + 1) % length]))
    for field in ["number", "previous", "content_hash", "hash"]:
        value = entry[field] + 1 if field == "number" else "f" + entry[field][1:] if entry[field][0] != "f" else "0"
        named(at + 1, lambda entries, _: entries[at].update({field: value}))
    for field in entry["content"] or {}:
        named(at + 1, lambda entries, _: entries[at]["content"].update({field: ["another"]}))
    if entry["content"]:
        # Without its removal nobody says why an entry is empty.
        named(entry["content"]["removes"] or at + 1, lambda entries, _: entries[at].update(content=None))
        named(at + 1, lambda entries, _: entries[at]["content"].update(new=1))
named(length, lambda entries, _: entries.pop())
named(length + 1, lambda _, whole: whole.update(head="0" * 64))
named(length + 1, lambda _, whole: whole.update(count=length + 1))
named(length + 1, lambda _, whole: whole.update(code="0000" + whole["code"][4:]))
named(1, lambda _, whole: whole.update(withheld=[1]))

# A copy in which only two entries were chosen: what was left out is listed, or it is missed.
chosen = json.loads(path.with_name("chosen.json").read_text(encoding="utf-8"))
assert first_fault(chosen) is None and chosen["withheld"] and chosen["head"] == log["head"]
for number in chosen["withheld"]:
    fewer = chosen | {"withheld": [other for other in chosen["withheld"] if other != number]}
    assert first_fault(fewer) == number
    tried += 1

# Its signature: right as it is, wrong with any bit flipped.
for name in [path, path.with_name("chosen.json")]:
    whole, signature = name.read_bytes(), name.with_name(name.name + ".minisig").read_bytes()
    said = json.loads(whole)
    assert signed(said, whole, signature, said["signed_by"])
    assert not signed(said, whole, signature, said["signed_by"][:20] + "A" * 36)
    start = signature.index(b"\n")
    for at in range(start * 8, len(signature) * 8, 41):
        flipped = bytearray(signature)
        flipped[at // 8] ^= 1 << at % 8
        assert not signed(said, whole, bytes(flipped), said["signed_by"]), at
        tried += 1
    assert not signed(said, whole[:-1] + b" ", signature, said["signed_by"])

vectors = pathlib.Path(__file__).parents[2] / "core/tests/proofs/vectors/ed25519.txt"
for line in vectors.read_text().splitlines()[3:]:
    number, result, *fields = line.split(" ")
    key, message, signature = (bytes.fromhex(field.strip("-")) for field in fields)
    assert (len(signature) == 64 and ed25519(key, message, signature)) == (result == "valid"), number

script = str(path.parent / "verify.py")
pathlib.Path(script).write_text(pathlib.Path(__file__).with_name("proof_verify.py").read_text())
good = subprocess.run([sys.executable, "-I", script, str(path)], capture_output=True, text=True)
assert good.returncode == 0 and log["code"] in good.stdout and log["signed_by"] in good.stdout, good
last = [script, str(path), "--code", log["code"], "--key", log["signed_by"]]
assert subprocess.run([sys.executable, "-I", *last], capture_output=True).returncode == 0
last[3] = last[3][::-1]
assert subprocess.run([sys.executable, "-I", *last], capture_output=True).returncode == 1
log["entries"][2]["content"]["note"] = "changed"
path.write_text(json.dumps(log), encoding="utf-8")
bad = subprocess.run([sys.executable, "-I", script, str(path)], capture_output=True, text=True)
assert bad.returncode == 1 and bad.stderr.startswith("entry 3 does not hold\nthe signature is wrong"), bad
print(f"a proof log of {length} entries, broken in {tried} ways: each named")
