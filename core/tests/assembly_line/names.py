"""Whether docassemble's Assembly Line knows every name under which Faro hands a case to it."""

import ast
import pathlib
import re
import sys
import tomllib
import zipfile

NAMES = "core/src/desk/assembly_line.toml"


def contents(folder):
    """The sources and the interviews of the packages, by their paths."""
    files = {}
    for wheel in pathlib.Path(folder).glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                if name.endswith(".py") or "/data/questions/" in name and name.endswith(".yml"):
                    files[name] = archive.read(name).decode()
    return files


def has_class(files, name):
    module, _, wanted = name.rpartition(".")
    source = files.get(module.replace(".", "/") + ".py", "")
    return any(isinstance(node, ast.ClassDef) and node.name == wanted for node in ast.walk(ast.parse(source)))


def main():
    with open(NAMES, "rb") as file:
        names = tomllib.load(file)
    files = contents(sys.argv[1])
    interviews = "\n".join(text for name, text in files.items() if name.endswith(".yml"))
    base = files["docassemble/AssemblyLine/data/questions/ql_baseline.yml"]
    missing = [name for name in names["class"].values() if not has_class(files, name)]
    people = [entry["variable"] for entry in names["people"] + names["contacts"]]
    # Lists of people are made by the interview that all others include.
    missing += [name for name in people if not re.search(rf"^  - {name}: ALPeopleList\b", base, re.M)]
    if not re.search(rf"^  - {names['case']['numbers']}: DAList\b", base, re.M):
        missing.append(names["case"]["numbers"])
    if not re.search(rf": {names['case']['language']}\b", base):
        missing.append(names["case"]["language"])
    person, address = names["person"], names["address"]
    paths = [f"{person['name']}.{person[part]}" for part in ("first", "last")]
    paths += [person[part] for part in ("birthdate", "phone", "email")]
    paths += [f"{person['address']}.{part}" for part in address.values()]
    asked = r"(?:users\[[0i]\]|x)"
    missing += [path for path in paths if not re.search(rf": {asked}\.{re.escape(path)}\b|- {asked}\.{re.escape(path)}\b", interviews)]
    if "def load_interview_json(" not in files["docassemble/AssemblyLine/sessions.py"]:
        missing.append("load_interview_json")
    for name in missing:
        print(f"Assembly Line has no {name}")
    looked = len(names["class"]) + len(people) + len(paths) + 3
    print(f"{looked} names, {len(missing)} missing")
    sys.exit(bool(missing))


main()
