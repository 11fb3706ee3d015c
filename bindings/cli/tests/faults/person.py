"""Somebody with a vault, who runs the real binary, with faults or without."""
import pathlib, re, shutil, subprocess

OLD, NEW = "correct horse battery", "staple battery horse"
# strace counts each of them for itself.
CALLS = ["write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink", "unlinkat", "rmdir", "mkdir"]


class Person:
    def __init__(self, binary, folder):
        self.binary, self.folder, self.data = binary, pathlib.Path(folder), pathlib.Path(folder) / "data"
        self.folder.mkdir(exist_ok=True)
        for name, words in (("old", OLD), ("new", NEW)):
            (self.folder / name).write_text(words + "\n")

    def copy(self, folder):
        copy = Person(self.binary, folder)
        if self.data.exists():
            shutil.copytree(self.data, copy.data)
            shutil.copytree(self.folder / "state", copy.folder / "state")
        for name in ("code", "notes.age"):
            if (self.folder / name).exists():
                shutil.copy(self.folder / name, copy.folder / name)
        return copy

    def run(self, arguments, text=b"", secret="old", under=()):
        command = [*under, self.binary, *arguments, "--dir", self.data, "--lang", "en", "--zone", "America/New_York"]
        command += ["--now", "2026-11-22T09:00:00-05:00", "--passphrase-file", self.folder / secret]
        env = {"XDG_STATE_HOME": str(self.folder / "state")}
        return subprocess.run(command, input=text, capture_output=True, env=env, timeout=60)

    def does(self, arguments, text=b"", secret="old"):
        done = self.run(arguments, text, secret)
        assert done.returncode == 0, (arguments, done.stderr.decode())
        return done.stdout.decode()

    def with_fault(self, arguments, text, call, fault):
        """Runs it with a fault that strace injects (`strace(1)`, "Tampering")."""
        under = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{fault}"]
        return self.run(arguments, text, under=under)

    def written(self, arguments, text):
        """How often it calls each of CALLS, and everything that it writes into files."""
        log = self.folder / "strace.log"
        calls = ",".join(CALLS)
        under = ["strace", "-f", "-qq", "-y", "-xx", "-s", "1000000", "-o", log, "-e", f"trace={calls}"]
        done = self.run(arguments, text, under=under)
        assert done.returncode == 0, (arguments, done.stderr.decode())
        counts, written = dict.fromkeys(CALLS, 0), bytearray()
        for line in log.read_text("latin-1").splitlines():
            # "1234  pwrite64(5</tmp/vault.db>, "\x01\x02", 2, 0) = 2"
            match = re.match(r"\d+ +(\w+)\((\d*)", line)
            if match and match[1] in counts:
                counts[match[1]] += 1
                if match[1] in ("write", "pwrite64") and int(match[2]) > 2:
                    written += bytes.fromhex(re.search(r'"([^"]*)"', line)[1].replace("\\x", "")) + b"\0"
        log.unlink()
        return counts, bytes(written)
