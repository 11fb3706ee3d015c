"""What is tried, and what a vault holds afterwards, as the independent reader sees it."""
import hashlib, json

import faro_reader


CANARY = "Zq7-Canario-Quetzaltenango-4F81C9"
PAPER = (CANARY * 2500).encode()


def state(person, secrets, folder=None):
    """Everything in the vault but what is random, and which of the secrets open it; None if there is no vault."""
    folder = folder or person.data / "vault"
    if not folder.exists():
        return None
    opens, found = [], None
    for secret in secrets:
        try:
            found = faro_reader.read(folder, secret)
            opens.append(secret)
        except ValueError as error:
            assert "does not open this vault" in str(error), error
    vault_id, records = found
    held = []
    for record in records:
        body = {name: value for name, value in record["body"].items() if name not in ("key", "slot", "code")}
        if record["kind"] == "paper":
            body["sum"] = hashlib.sha256(faro_reader.read_paper(folder, vault_id, record)).hexdigest()
        held.append(json.dumps([record["kind"], record["schema"], body]))
    slots = faro_reader.parse_area((folder / "vault.keys").read_bytes())[1]
    return opens, sorted(held), sorted(slot[16] for slot in slots)


def leftovers(person):
    """Files that no vault has after an unlock."""
    known = {"vault.db", "vault.db-journal", "vault.keys", "vault.reserve", "papers"}
    files = {path.name for path in (person.data / "vault").glob("*")} if (person.data / "vault").exists() else set()
    # What a restore set aside is meant to stay.
    beside = {path.name for path in person.data.glob("vault.*") if not path.name.startswith("vault.old-")}
    return sorted((files - known) | beside)


def kept(person, secrets, before):
    """Whether the vault from before is there too, where a restore puts it."""
    for folder in person.data.glob("vault.old-*"):
        assert state(person, secrets, folder) == before, folder
        return True
    return False


def prepare(person):
    """Notes, a paper and a recovery code."""
    person.does(["vault", "create", "--least-work"])
    for text in ("a short note", CANARY * 300):
        person.does(["note", "add"], text.encode())
    paper = person.folder / "paper.txt"
    paper.write_bytes(PAPER)
    person.does(["paper", "add", "--title", CANARY, str(paper)])
    code = json.loads(person.does(["vault", "code", "--json"]))["recovery_code"]
    (person.folder / "code").write_text(code)
    person.does(["backup", str(person.folder / "notes.age")])
    # So that a restore changes something.
    person.does(["note", "add"], b"after the backup")


def chosen(person, kind):
    """By what is in it: all were written at one time, so which of them comes first is chance."""
    listed = json.loads(person.does([kind, "list", "--json"]))["items"]
    [id] = [one["id"] for one in listed if CANARY in json.dumps(one)]
    return id


def slot(person, kind):
    slots = json.loads(person.does(["vault", "slots", "--json"]))["items"]
    return next(slot["id"] for slot in slots if slot["kind"] == kind)


def new_passphrase(person):
    return ["--new-passphrase-file", str(person.folder / "new"), "--least-work"]


def restore(person):
    return ["restore", str(person.folder / "notes.age"), *new_passphrase(person)]


# Name, the command in a copy of the prepared vault, what it reads.
SCENARIOS = [
    ("note add", lambda person: ["note", "add"], (CANARY * 9).encode()),
    ("note edit", lambda person: ["note", "edit", chosen(person, "note")], (CANARY * 400).encode()),
    ("note delete", lambda person: ["note", "delete", chosen(person, "note"), "--yes"], b""),
    ("fact set", lambda person: ["fact", "set", "us.last_arrival", "2025-11-29"], b""),
    ("paper add", lambda person: ["paper", "add", "--title", CANARY], PAPER * 2),
    ("paper delete", lambda person: ["paper", "delete", chosen(person, "paper"), "--yes"], b""),
    ("code", lambda person: ["vault", "code", "--replace", "--yes"], b""),
    ("slot removed", lambda person: ["vault", "slots", "--remove", slot(person, "recovery"), "--yes"], b""),
    ("passphrase added", lambda person: ["vault", "passphrase", "--add", *new_passphrase(person)], b""),
    ("passphrase changed", lambda person: ["vault", "passphrase", *new_passphrase(person)], b""),
    ("backup", lambda person: ["backup", str(person.folder / "again.age")], b""),
    ("restore", restore, "code"),
    ("rotation", lambda person: ["vault", "rotate", "--yes", *new_passphrase(person)], b""),
]
