"""Verifies an exported proof log with the standard library alone: python3 proof_verify.py log.json
It shows that no entry was edited, moved or taken from the middle. A cut end or a whole new log shows only against the
count and the head of an earlier export: compare them by eye."""
import hashlib
import json
import sys


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def first_fault(log):
    previous, entries = "0" * 64, log["entries"]
    for number, entry in enumerate(entries, 1):
        said, content = entry["content"], entry["content_hash"]
        canonical = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        good = entry["number"] == number and entry["previous"] == previous
        previous = digest(f"faro-log-1\n{number}\n{previous}\n{content}\n")
        if not good or entry["hash"] != previous or said is not None and content != digest(canonical):
            return number
    told = {entry["content"].get("removes") for entry in entries if entry["content"] is not None}
    silent = [entry["number"] for entry in entries if entry["content"] is None and entry["number"] not in told]
    whole = [log["count"], log["head"]] == [len(entries), previous]
    return silent[0] if silent else None if whole else len(entries) + 1


if __name__ == "__main__":
    log = json.load(open(sys.argv[1], encoding="utf-8"))
    bad = first_fault(log)
    sys.exit(f"entry {bad} does not hold") if bad else print(log["count"], "entries hold; head", log["head"])
