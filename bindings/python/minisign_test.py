"""Faro's signatures and the stock `minisign`, both ways, and the verifier that has nothing of ours.

Run by ./test, with the `faro` binary as its argument: minisign checks what Faro exported, and Faro and proof_verify.py
check what minisign signed.
"""
import json, pathlib, re, subprocess, sys, tempfile

FARO = str(pathlib.Path(sys.argv[1]).resolve())
VERIFY = str(pathlib.Path(__file__).with_name("proof_verify.py"))


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "passphrase").write_text("siete barcos verdes de noche")

        def run(*command, typed=""):
            return subprocess.run([*map(str, command)], input=typed, capture_output=True, text=True, cwd=folder)

        def faro(*arguments, typed=""):
            done = run(FARO, *arguments, "--dir", folder / "data", "--passphrase-file", folder / "passphrase", typed=typed)
            assert done.returncode == 0, done
            return done.stdout

        def stock(*arguments):
            return run("minisign", "-V", "-m", "log.json", *arguments)

        def ours(*arguments):
            said = run(FARO, "log", "verify", "log.json", "--json", *arguments)
            second = run(sys.executable, "-I", VERIFY, "log.json", *arguments)
            assert said.returncode == second.returncode, (said, second)
            return said.returncode == 0, json.loads(said.stdout)["signature"]["state"]

        faro("vault", "create", "--least-work")
        faro("log", "add", typed="what: señora Núñez\n")
        line = faro("log", "code")
        code, key = re.search(r"(?:\d{4} ){9}\d{4}", line)[0], re.search(r"RW\S+", line)[0]
        faro("log", "add", typed="what: llamada\n")
        exported = json.loads(faro("log", "export", "--output", folder / "log.json", "--json"))
        assert exported["signed_by"] == key

        # Faro signs, minisign checks: by the key that was handed over before.
        checked = stock("-H", "-P", key)
        assert checked.returncode == 0 and f"faro-log 1 2 {exported['code']}" in checked.stdout, checked
        assert ours("--key", key, "--code", code) == (True, "right")
        whole = (folder / "log.json").read_text()
        (folder / "log.json").write_text(whole.replace("llamada", "llamade"))
        assert stock("-P", key).returncode != 0 and ours() == (False, "wrong")
        (folder / "log.json").write_text(whole)

        # A stranger makes a key with minisign and signs in the person's place.
        assert run("minisign", "-G", "-W", "-p", "stranger.pub", "-s", "stranger.key").returncode == 0
        stranger = (folder / "stranger.pub").read_text().split("\n")[1]
        comment = f"faro-log 1 2 {exported['code']}"

        def sign(comment, *options):
            (folder / "log.json.minisig").unlink()
            signed = run("minisign", "-S", "-s", "stranger.key", "-m", "log.json", "-t", comment, *options)
            assert signed.returncode == 0, signed

        (folder / "log.json").write_text(whole.replace(key, stranger))
        sign(comment)
        assert stock("-P", stranger).returncode == 0
        assert ours() == (True, "right"), "Faro and Python read what minisign signed"
        assert ours("--key", key) == (False, "wrong"), "but it is not the person's key"
        assert ours("--key", stranger) == (True, "right")
        sign("another purpose")
        assert stock("-P", stranger).returncode == 0 and ours() == (False, "wrong")
        (folder / "log.json.minisig").unlink()
        assert ours() == (True, "absent") and ours("--key", key) == (False, "absent")
    print("minisign checks what Faro signed, and Faro and Python what minisign signed")


if __name__ == "__main__":
    main()
