"""The twelve cases of the core, drawn through the border: the very sentences that the outlook answers."""
import collections, dataclasses, datetime, os, pathlib, shutil, tempfile, unittest

from case import Keys, Log, plain
from faro_ffi import Clock, Faro, Moment, Setup, TargetKind

CASES = pathlib.Path(os.environ["FARO_CASES"])


class At(Clock):
    """The moment of a case."""

    def __init__(self, folder):
        now = datetime.datetime.fromisoformat((folder / "now.txt").read_text("utf-8").strip())
        self.moment = Moment(epoch_seconds=int(now.timestamp()), zone=(folder / "zone.txt").read_text("utf-8").strip())

    def now(self):
        return self.moment


def sections(text):
    """{section: {part: [text, …]}}, in their order."""
    told, part = collections.OrderedDict(), None
    for line in text.splitlines():
        if line.startswith("== "):
            section = told[line[3:]] = collections.OrderedDict()
            part = section.setdefault("", [])
        elif line.startswith("= "):
            part = section.setdefault(line[2:], [])
        else:
            part.append(line.replace("\\n", "\n"))
    return told


def said(value):
    """Every word inside a record: texts, and what a person wrote themselves."""
    if isinstance(value, str):
        return [plain(value)]
    if isinstance(value, list):
        return [word for item in value for word in said(item)]
    return said(list(vars(value).values())) if dataclasses.is_dataclass(value) else []


class Cases(unittest.TestCase):
    def open(self, folder, language):
        data = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, data)
        shutil.copytree(folder / "vault", data / "vault")
        faro = Faro.open(Setup(data_folder=str(data), languages=[language]), Keys(), At(folder), Log())
        faro.unlock((folder / "passphrase.txt").read_text("utf-8").strip().encode())
        return faro

    def holds(self, record, told, about):
        """All that is to be told stands in a record, whatever else does."""
        there = said(record)
        for text in told:
            self.assertIn(text, there, about)

    def draws(self, folder, language):
        faro = self.open(folder, language)
        told = sections((folder / f"{language}.txt").read_text("utf-8"))
        about = f"{folder.name} {language}"
        home = faro.home()
        items = [item for section in home.sections for item in section.items]
        self.assertEqual({item.id for item in items}, {part for part in told["due"] if part}, about)
        for item in items:
            self.holds(item, told["due"][item.id], f"{about} {item.id}")
        self.holds(home, [text for part in told["home"].values() for text in part], f"{about} home")
        self.holds(home, told["notices"][""], f"{about} notices")
        for item in items:
            if item.target.kind == TargetKind.RULE and said_by_rule(told["rules"][item.target.id]):
                self.holds(faro.rule(item.target.id), told["rules"][item.target.id], f"{about} {item.id}")
        for id, lines in parts(told["hearings"]):
            self.holds(faro.hearing(id), lines, f"{about} {id}")
        for id, lines in parts(told["duties"]):
            self.holds(faro.duty(id), lines, f"{about} {id}")
        asked = [plain(question.question.text) for question in faro.open_questions()]
        self.assertEqual(asked, [text for _, lines in parts(told["questions"]) for text in lines], about)
        facts = [[plain(fact.question.text), *(plain(line.text) for line in fact.lines)] for fact in faro.facts()]
        self.assertEqual(facts, [lines for _, lines in parts(told["facts"])], about)
        faro.set_discreet_reminders(False)
        planned = [plain(one.text.text) for one in faro.plan().notifications]
        self.assertEqual(planned, [text for _, lines in parts(told["plan"]) for text in lines], about)

    def test_the_same_sentences(self):
        folders = sorted(folder for folder in CASES.iterdir() if folder.is_dir())
        self.assertEqual(len(folders), 12)
        for folder in folders:
            for language in ("en", "es"):
                with self.subTest(case=folder.name, language=language):
                    self.draws(folder, language)


def parts(section):
    return [(part, lines) for part, lines in section.items() if part]


def said_by_rule(lines):
    """A rule that does not cover the facts is one sentence, and an error at the border."""
    return len(lines) > 1


if __name__ == "__main__":
    unittest.main()
