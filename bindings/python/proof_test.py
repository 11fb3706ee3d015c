"""Breaks an exported proof log in every way that it promises to notice, and asks proof_verify.py to name the entry."""
import copy
import json
import pathlib
import subprocess
import sys

from proof_verify import first_fault

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

script = str(path.parent / "verify.py")
pathlib.Path(script).write_text(pathlib.Path(__file__).with_name("proof_verify.py").read_text())
good = subprocess.run([sys.executable, "-I", script, str(path)], capture_output=True, text=True)
assert good.returncode == 0 and log["head"] in good.stdout, good
log["entries"][2]["content"]["note"] = "changed"
path.write_text(json.dumps(log), encoding="utf-8")
bad = subprocess.run([sys.executable, "-I", script, str(path)], capture_output=True, text=True)
assert bad.returncode == 1 and bad.stderr.strip() == "entry 3 does not hold", bad
print(f"a proof log of {length} entries, broken in {tried} ways: each named")
