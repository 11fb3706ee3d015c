"""Compares the form that Faro picks for each number, in every language whose rules the runtime knows, with ICU's own C++
(Debian's python3-icu), whose tables are CLDR's."""
import sys

import icu

import answers

MILLIONS = {1_000_000, 2_000_000}

# Where the runtime's tables are older than CLDR's of today, and nothing is asked for in the checker (`DISPUTED`): which numbers.
# `many` of whole millions; Hebrew lost `many`; Maltese has a form for two; Breton's few is never picked above 20.
KNOWN = {
    **dict.fromkeys(("ca", "es", "fr", "it", "pt", "pt-PT"), lambda number: number in MILLIONS),
    "he": lambda number: number % 10 == 0,
    "mt": lambda number: number == 2,
    "br": lambda number: number % 10 in (3, 4, 9),
}


def main() -> None:
    faults, compared, languages = [], 0, 0
    there = set(icu.Locale.getAvailableLocales())
    for line in answers.lines("plurals", "FARO_PLURALS_OUT"):
        tag = line["tag"]
        if tag.split("-")[0] not in there:
            continue
        languages += 1
        rules = icu.PluralRules.forLocale(icu.Locale(tag.replace("-", "_")))
        for form, numbers in line["forms"].items():
            for number in numbers:
                compared += 1
                theirs = rules.select(number)
                if form != theirs and not KNOWN.get(tag, lambda number: False)(number):
                    faults.append(f"{tag} {number}: ours {form}, theirs {theirs}")
    print(f"plural forms, by ICU {icu.ICU_VERSION}: {compared} numbers of {languages} languages")
    # An empty list agrees with everything.
    if faults or languages < 100:
        sys.exit("\n".join(faults[:20] + [f"{len(faults)} differences, {languages} languages"]))


if __name__ == "__main__":
    main()
