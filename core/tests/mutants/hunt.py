"""Draws mutants by a seed, and looks which of them a test catches. See `test`. What is known stands in `.cache/mutants/hunt.txt`
at once."""

import argparse
import hashlib
import json
import os
import pickle
import random
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from woven import Mutant, span, weave

AREAS = ["vault", "deadlines", "outlook", "packs", "share", "handoff"]
GIT = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
LEFT = ("survived", "not reached")
EXPLAINED = Path("core/tests/mutants/explained.txt")


def drawn(cache, area, seed, size):
    """Mutants of one area, in the order in which the seed draws them."""
    # `fuzzed.rs` is what fuzzers call: only they see when it looks at less.
    of = ["-f", f"core/src/{area}/**", "-e", "**/fuzzed.rs"]
    command = [cache / "bin/cargo-mutants", "mutants", "--list", "--json", "-p", "faro-core", *of]
    out = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    found, names = [], Counter()
    for one in json.loads(out):
        source = Path(one["file"]).read_text()
        # Without line and column, which every change of the file moves; the second of the same name says so.
        name = re.sub(r":\d+:\d+:", ":", one["name"], count=1)
        names[name] += 1
        if names[name] > 1:
            name += f" #{names[name]}"
        if one["function"] and "const fn" not in source[slice(*span(source, one["function"]["span"]))].split("{")[0]:
            found.append(Mutant(area, one["file"], name, span(source, one["function"]["span"]),
                                span(source, one["span"]), one["replacement"]))
    return random.Random(f"{seed} {area}").sample(found, min(size, len(found)))


def files():
    """What git knows of, or would be told of."""
    names = subprocess.run(GIT, stdout=subprocess.PIPE, check=True).stdout.decode().split("\0")
    return [name for name in names if name and Path(name).is_file()]


def copy(tree):
    """All of it, fresh."""
    shutil.rmtree(tree, ignore_errors=True)
    for name in files():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(name, tree / name)


def cargo(tree, cache, *arguments):
    """What cargo says, line by line, and whether all went well."""
    env = dict(os.environ, CARGO_TARGET_DIR=str(cache / "target"))
    done = subprocess.run(["cargo", *arguments, "--locked", "--message-format=json"], cwd=tree, env=env,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return [json.loads(line) for line in done.stdout.splitlines()], done.returncode == 0


def build(cache, mutants):
    """The mutants that compile, and the programs of the tests. What does not compile is left out, until all does."""
    tree = cache / "tree"
    while True:
        copy(tree)
        weave(tree, mutants)
        wrong, other = set(), []
        for said in cargo(tree, cache, "check", "-p", "faro-core")[0]:
            if said["reason"] != "compiler-message" or said["message"]["level"] != "error":
                continue
            at = [(place["file_name"], line) for place in said["message"]["spans"] for line in (place["line_start"], place["line_end"])]
            hit = {m.number for m in mutants for file, line in at if m.file == file and line in m.lines}
            wrong |= hit
            if not hit and at:
                other.append(said["message"]["rendered"])
        if not wrong and other:
            raise SystemExit("the tree does not compile:\n" + "\n".join(other))
        if not wrong:
            break
        mutants = [m for m in mutants if m.number not in wrong]
    programs = []
    lines, well = cargo(tree, cache, "test", "--workspace", "--no-run")
    if not well:
        raise SystemExit(f"the tests do not compile: cargo test --workspace --no-run in {tree}")
    for said in lines:
        if said["reason"] == "compiler-artifact" and said["profile"]["test"] and said["executable"]:
            programs.append((Path(said["manifest_path"]).parent, said["executable"]))
    return mutants, programs


class Program:
    """One program of tests: what it calls, how long it takes, and what fails in it anyway (it reads sources)."""

    def __init__(self, folder, path, cache):
        self.folder, self.path, self.name = folder, path, Path(path).name
        self.skip = []
        called = cache / f"called-{self.name}"
        called.unlink(missing_ok=True)
        start = time.monotonic()
        done, said = self.run(0, 900, MUTANTS_CALLED=str(called))
        self.seconds = time.monotonic() - start
        self.called = {int(line) for line in called.read_text().split()} if called.exists() else set()
        called.unlink(missing_ok=True)
        if not done:
            self.skip = [f"--skip={name}" for name in re.findall(r"^test (\S+).* \.\.\. FAILED$", said, re.M)]
            done, said = self.run(0, 900)
            if not done:
                raise SystemExit(f"{self.name} fails without a mutant:\n{said[-3000:]}")

    def run(self, number, limit, **more):
        env = dict(os.environ, MUTANT=str(number), CARGO_MANIFEST_DIR=str(self.folder), RUST_BACKTRACE="0", **more)
        try:
            # Whoever loops for memory is stopped too.
            done = subprocess.run(["bash", "-c", 'ulimit -v 8000000; exec "$@"', "-", self.path, *self.skip], cwd=self.folder,
                                  env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=limit)
        except subprocess.TimeoutExpired:
            return None, ""
        return done.returncode == 0, done.stdout.decode(errors="replace")


def hunt(mutant, programs, caught_by):
    """Which program catches it: those first that caught others of its file, then the quick ones."""
    able = [p for p in programs if mutant.first in p.called]
    able.sort(key=lambda p: (p.seconds / (1 + 20 * caught_by[mutant.file, p.name]), p.name))
    for program in able:
        how, _ = program.run(mutant.number, 30 + 6 * program.seconds)
        if not how:
            caught_by[mutant.file, program.name] += 1
            return "caught" if how is not None else "no end", program.name
    return "survived" if able else "not reached", ""


def found_of(log):
    """What a hunt has found up to now: how each mutant fared, by its name."""
    lines = log.read_text().splitlines() if log.is_file() else []
    return dict(reversed(line.split(" -- ", 1)) for line in lines)


def key(asked):
    """Of the tree as it is, and of what was asked."""
    found = hashlib.sha256(repr((asked.areas, asked.count, asked.seed)).encode())
    for name in files():
        found.update(name.encode() + Path(name).read_bytes())
    return found.hexdigest()


def prepared(asked):
    """Mutants and programs; those of the last hunt, if nothing changed since, with what it found."""
    name = "again" if asked.again else "hunt"
    kept = asked.cache / f"{name}.pickle"
    tree = key(asked)
    if kept.is_file():
        with kept.open("rb") as file:
            last = pickle.load(file)
        if last[0] == tree:
            return last[1:]
    # By their names, for a tree that changed has others drawn.
    count = sys.maxsize if asked.again else asked.count
    chosen = [m for area in asked.areas for m in drawn(asked.cache, area, asked.seed, count)]
    if asked.again:
        left = {name for name, how in found_of(asked.cache / "hunt.txt").items() if how in LEFT}
        chosen = [m for m in chosen if m.name in left]
    start = time.monotonic()
    mutants, found = build(asked.cache, list(chosen))
    print(f"{len(chosen)} drawn, {len(mutants)} of them compile: {time.monotonic() - start:.0f} s", flush=True)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        programs = list(workers.map(lambda one: Program(*one, asked.cache), found))
    print(f"{len(programs)} programs, {sum(p.seconds for p in programs):.0f} s without a mutant", flush=True)
    # One of each area in turn, so that a hunt that is cut short has seen some of each.
    mutants.sort(key=lambda m: [n for n in chosen if n.area == m.area].index(m))
    log = asked.cache / f"{name}.txt"
    log.unlink(missing_ok=True)
    with kept.open("wb") as file:
        pickle.dump((tree, mutants, programs, log), file)
    return mutants, programs, log


def main():
    options = argparse.ArgumentParser(prog="core/tests/mutants/test")
    options.add_argument("cache", type=Path, help=argparse.SUPPRESS)
    options.add_argument("areas", nargs="*", default=AREAS, metavar="AREA")
    options.add_argument("--count", type=int, default=200, help="mutants of each area")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--again", action="store_true", help="only those that the last hunt left, in the tree as it is now")
    options.add_argument("--minutes", type=int, help="how long to hunt; the same command goes on with it")
    asked = options.parse_intermixed_args()
    mutants, programs, log = prepared(asked)
    results = found_of(log)
    end = time.monotonic() + 60 * asked.minutes if asked.minutes else float("inf")
    caught_by = Counter()

    def one(mutant):
        if mutant.name in results or time.monotonic() > end:
            return
        how, _ = hunt(mutant, programs, caught_by)
        results[mutant.name] = how
        with log.open("a") as file:
            file.write(f"{how} -- {mutant.name}\n")

    with ThreadPoolExecutor(os.cpu_count()) as workers:
        list(workers.map(one, mutants))
    explained = dict(line.split(" -- ", 1) for line in EXPLAINED.read_text().splitlines() if " -- " in line)
    for mutant in mutants:
        if (how := results.get(mutant.name)) in LEFT:
            print(f"{how}: {mutant.name}" + (f" -- {explained[mutant.name]}" if mutant.name in explained else ""))
    for area in asked.areas:
        counts = Counter(results[m.name] for m in mutants if m.area == area and m.name in results)
        caught, all_ = counts["caught"] + counts["no end"], sum(counts.values())
        if all_:
            print(f"{area}: {caught} of {all_} caught ({100 * caught / all_:.0f} %), {counts['no end']} of them ran without end; "
                  f"{counts['survived']} survived, {counts['not reached']} no test reaches")


main()
