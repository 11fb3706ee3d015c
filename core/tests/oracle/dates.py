"""Counts the dates of every rule that closes a second time, from the law's own text and not from the rule's file.

200 random sets of facts for each rule, or FARO_DATES_COUNT. `laws/` holds one file for each jurisdiction. A difference
is a failure; a rule that no law counts is one too.
"""
import datetime
import sys
from collections import defaultdict

import answers
from counting import Law, value
from laws import ca, de, es, eu, fr, mx, uk, us

LAWS: dict[str, Law] = {**ca.LAWS, **de.LAWS, **es.LAWS, **eu.LAWS, **fr.LAWS, **mx.LAWS, **uk.LAWS, **us.LAWS}


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
    by_rule, failed = defaultdict(list), 0
    for case in answers.lines("deadline_oracle", "FARO_DATES_OUT"):
        by_rule[case["rule"]].append(case)
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
