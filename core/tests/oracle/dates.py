"""Counts the dates of every rule that closes a second time, from the law's own text and not from the rule's file.

200 random sets of facts for each rule, or FARO_DATES_COUNT. `laws/` holds one file for each jurisdiction. A difference
is a failure; a rule that no law counts is one too.
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
from collections import defaultdict

from counting import Law, value
from laws import ca, de, es, eu, fr, mx, uk, us

ROOT = pathlib.Path(__file__).resolve().parents[3]
LAWS: dict[str, Law] = {**ca.LAWS, **de.LAWS, **es.LAWS, **eu.LAWS, **fr.LAWS, **mx.LAWS, **uk.LAWS, **us.LAWS}


def answers() -> dict[str, list[dict]]:
    """What the Rust test writes down, by rule."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "dates.jsonl"
        command = ["cargo", "test", "--quiet", "--locked", "-p", "faro-core", "--test", "deadline_oracle"]
        run = subprocess.run(command, cwd=ROOT, env={**os.environ, "FARO_DATES_OUT": str(out)}, text=True,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if run.returncode:
            sys.exit(run.stdout)
        by_rule = defaultdict(list)
        for line in out.read_text().splitlines():
            answer = json.loads(line)
            by_rule[answer["rule"]].append(answer)
    return by_rule


def faults(rule: str, cases: list[dict]) -> list[str]:
    law, found = LAWS[rule], []
    for case in cases:
        told = {name: value(text) for name, text in case["facts"].items()}
        read = datetime.datetime.fromisoformat if "T" in case["last"] else datetime.date.fromisoformat
        ours = (read(case["last"]), read(case["safe"]))
        theirs = law(told)
        if ours != theirs:
            facts = ", ".join(f"{name}={text}" for name, text in case["facts"].items())
            found.append(f"{facts}: ours {ours[0]} {ours[1]}, theirs {theirs[0]} {theirs[1]}")
    return found


def main() -> None:
    by_rule, failed = answers(), 0
    for rule in sorted(by_rule.keys() | LAWS.keys()):
        if rule not in LAWS:
            found = ["no law counts it: add it to laws/"]
        elif rule not in by_rule:
            found = ["it was not answered"]
        else:
            found = faults(rule, by_rule[rule])
        print(f"{'FAILED' if found else 'ok'}  {rule}: {len(by_rule[rule])} sets of facts, {len(found)} differ")
        for fault in found[:5]:
            print(f"        {fault}")
        failed += bool(found)
    print(f"{len(LAWS) - failed} passed, {failed} failed")
    sys.exit(failed > 0 or not by_rule)


if __name__ == "__main__":
    main()
