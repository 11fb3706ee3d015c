"""What Faro answers: a test in Rust writes it down where a variable of the environment says."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]


def write(test: str, variable: str, out: str | pathlib.Path) -> None:
    """Lets a test write into a file or a folder; ends with what it said if it fails."""
    command = ["cargo", "test", "--quiet", "--locked", "--workspace", "--test", test]
    run = subprocess.run(command, cwd=ROOT, env={**os.environ, variable: str(out)}, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if run.returncode:
        sys.exit(run.stdout)


def lines(test: str, variable: str) -> list[dict]:
    """The lines of JSON that a test writes."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "lines.jsonl"
        write(test, variable, out)
        return [json.loads(line) for line in out.read_text().splitlines()]
