"""python3 full_disk.py BINARY: on a disk that is full to the last byte a person can still delete, again and again.

The disk is a small one in memory, in a mount namespace of its own. Where there can be none, this fails and says so."""
import json, os, pathlib, subprocess, sys, tempfile

from person import Person

INSIDE = "FARO_TEST_INSIDE"


def fill(disk):
    """To the last byte. What was freed since is taken again."""
    with open(disk / "filler", "ab", buffering=0) as filler:
        for size in (65536, 4096, 1):
            try:
                while filler.write(b"x" * size):
                    pass
            except OSError:
                pass


def ids(person, kind):
    return [one["id"] for one in json.loads(person.does([kind, "list", "--json"]))["items"]]


def refused(person, arguments, text=b""):
    done = person.run([*arguments, "--json"], text)
    assert done.returncode == 1 and json.loads(done.stdout)["error"]["code"] == "vault-full", (arguments, done)


def run(binary, disk):
    person = Person(binary, disk)
    person.does(["vault", "create", "--least-work"])
    for length in (10, 3000, 60_000, 10, 10, 10):
        person.does(["note", "add"], b"a b c d e " * (length // 10))
    for length in (200_000, 10):
        person.does(["paper", "add", "--title", "letter"], b"%PDF-" + b"x" * length)
    deleted = 0
    for kind in ("note", "paper"):
        for one in ids(person, kind):
            if kind == "note" and deleted == 5:
                break
            fill(disk)
            refused(person, ["note", "add"], b"more " * 5000)
            person.does([kind, "delete", one, "--yes"])
            assert one not in ids(person, kind)
            if kind == "paper":
                assert not (person.data / "vault/papers" / one).exists()
            assert json.loads(person.does(["vault", "check", "--json"]))["sound"]
            deleted += 1
    # It is the reserve that does it.
    [last] = ids(person, "note")
    (person.data / "vault/vault.reserve").unlink()
    fill(disk)
    refused(person, ["note", "delete", last, "--yes"])
    assert ids(person, "note") == [last]
    print(f"{deleted} notes and papers deleted on a full disk; without the reserve none")


def main():
    binary = pathlib.Path(sys.argv[1]).resolve()
    if INSIDE not in os.environ:
        own = ["-m"] if os.getuid() == 0 else ["-rm"]
        command = ["unshare", *own, sys.executable, __file__, str(binary)]
        sys.exit(subprocess.run(command, env={**os.environ, INSIDE: "1"}).returncode)
    with tempfile.TemporaryDirectory() as folder:
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder]).returncode:
            sys.exit("A FULL DISK WAS NOT TRIED: this machine mounts no small disk. Run it as root, or allow user namespaces.")
        try:
            run(binary, pathlib.Path(folder))
        finally:
            subprocess.run(["umount", folder], check=True)


if __name__ == "__main__":
    main()
