"""python3 run.py BINARY [SCENARIO]: for every system call that could be the last, and every way in which it could fail,
the vault is afterwards as before or as after, whole, and holds nothing that nobody meant to leave."""
import base64, json, os, pathlib, sys, tempfile, time

from person import CALLS, NEW, OLD, Person
from scenarios import CANARY, SCENARIOS, kept, leftovers, prepare, state

FULL = os.environ.get("FARO_PROOFS") == "full"
STEP = 1 if FULL else 11


def faults(call, number):
    """The n-th call fails, fails from then on, writes nothing, or is the last thing that the process does."""
    yield f"error=EIO:when={number}"
    yield f"signal=KILL:when={number}"
    if call in ("write", "pwrite64", "ftruncate", "fsync", "mkdir", "rename"):
        yield f"error=ENOSPC:when={number}+"
    if call in ("write", "pwrite64"):
        yield f"retval=0:when={number}"
    if call in ("unlink", "unlinkat", "rename", "ftruncate"):
        yield f"error=EROFS:when={number}+"


def sound(person, what):
    """Whichever secret opens it, everything in it verifies."""
    answers = []
    for secret in ("old", "new"):
        answers.append(person.run(["vault", "check", "--json"], secret=secret))
        if answers[-1].returncode == 0:
            assert json.loads(answers[-1].stdout)["sound"], what
            return
    raise AssertionError((what, [answer.stderr.decode() for answer in answers]))


def check(person, secrets, before, after, done, what):
    """After a fault. The first opening without one mends what there is to mend."""
    # A fault that holds for every write takes standard error too, and then a message that cannot be written ends it.
    assert done.returncode != 101 or not done.stderr, (what, done.stderr.decode())
    found = None
    if (person.data / "vault").exists() or before:
        sound(person, what)
        found = state(person, secrets)
        left = leftovers(person)
        # An unfinished folder of a process that died waits, sealed, for the next command that makes one.
        assert not left or "KILL" in what and all(name.startswith("vault.new-") for name in left), (what, left)
    assert found in (before, after), (what, done.returncode, found)
    if done.returncode == 0:
        assert found == after, (what, "it said that it was done")
    return found == after


def needles():
    for word in (CANARY, OLD, NEW):
        yield from (word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
        yield from (base64.b64encode(word.encode()[phase:])[:-4] for phase in range(3))


def scenario(template, name, command, text, scratch):
    clean = template.copy(scratch / f"{name} clean")
    arguments = command(clean)
    if text == "code":
        text = (template.folder / "code").read_bytes()
    secrets = (OLD, NEW) if "--new-passphrase-file" in arguments else (OLD,)
    before = state(template, secrets)
    counts, written = clean.written(arguments, text)
    leaked = [needle for needle in needles() if needle in written]
    assert not leaked, (name, leaked)
    assert len(written) > 1000, name
    sound(clean, name)
    after = state(clean, secrets)
    assert before != after or name in ("code", "backup"), name
    backup = [argument for argument in arguments if argument.endswith("again.age")]
    cases = [(call, number, fault) for call in CALLS for number in range(1, counts[call] + 1) for fault in faults(call, number)]
    old = new = 0
    # From another place in each scenario, so that a sample meets all kinds.
    for number, (call, _, fault) in enumerate(cases[len(name) % STEP :: STEP]):
        person = template.copy(scratch / f"{name} {number}")
        for file in map(pathlib.Path, backup):
            file.unlink(missing_ok=True)
        what = f"{name}: {call} {fault}"
        done = person.with_fault(arguments, text, call, fault)
        made = check(person, secrets, before, after, done, what)
        if name == "restore":
            assert kept(person, secrets, before) == made, (what, "the vault that made room")
        for file in map(pathlib.Path, backup):
            made = file.exists()
            assert made or done.returncode != 0, (what, "it said that it was done")
            if made:
                person.does(["backup", "--check", str(file)], (template.folder / "code").read_bytes())
        old, new = old + (not made), new + made
    return old + new, len(cases), old, new, len(written)


def main():
    binary, wanted = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    begin, tried = time.monotonic(), 0
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        template = Person(binary, scratch / "template")
        prepare(template)
        for name, command, text in SCENARIOS:
            if wanted and name not in wanted:
                continue
            count, all, old, new, written = scenario(template, name, command, text, scratch)
            tried += count
            print(f"{name}: {count} of {all} faults, {old} times as before and {new} as after, {written} bytes written", flush=True)
    print(f"{tried} faults, never a mix, never a loss, {time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
