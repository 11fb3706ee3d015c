"""The border under a platform that is written in Python."""
import dataclasses, pathlib, re, tempfile, unittest

import faro_ffi
from faro_ffi import Clock, DeviceKeyStore, Faro, LogSink, Moment, Setup

HERE = pathlib.Path(__file__).parent.parent
PASSPHRASE = "siete barcos verdes de noche".encode()
# What a stranger who sees a locked phone must not read.
CASE_WORDS = re.compile(r"asyl|asil|court|corte|judge|juez|hearing|audiencia|immigra|migra|us\.", re.I)


class Keys(DeviceKeyStore):
    """A keystore in memory. `fault` is raised, or returned, instead of an answer."""

    def __init__(self):
        self.kept, self.fault = {}, None

    def answer(self, value=None):
        if isinstance(self.fault, Exception):
            raise self.fault
        return self.fault or value

    def store(self, label, key):
        assert isinstance(key, bytes) and len(key) == 32
        self.answer()
        self.kept[label] = key

    def load(self, label):
        return self.answer(self.kept.get(label))

    def delete(self, label):
        self.answer()
        self.kept.pop(label, None)


class Still(Clock):
    """22 November 2026, 10:00 in New York."""

    fault = None

    def now(self):
        if self.fault:
            raise self.fault
        return Moment(epoch_seconds=1795359600, zone="America/New_York")


class Log(LogSink):
    """What a shell could send to whoever mends it: ids of errors."""

    def __init__(self):
        self.codes = []

    def record(self, code):
        self.codes.append(code)


def texts(value):
    """Every Text inside a record or a list."""
    if isinstance(value, faro_ffi.Text):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif dataclasses.is_dataclass(value):
        yield from texts(list(vars(value).values()))


def plain(text):
    """Without the invisible marks that keep right-to-left text in order, and a clock time on one line."""
    return "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069").replace("\u00a0", " ")


class Case(unittest.TestCase):
    language = "en"

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = pathlib.Path(folder.name) / "data"
        self.keys, self.clock, self.log = Keys(), Still(), Log()
        self.faro = self.open()
        self.addCleanup(self.faro.lock)

    def open(self, language=None):
        setup = Setup(data_folder=str(self.data), languages=[language or self.language])
        return Faro.open(setup, self.keys, self.clock, self.log)

    def create(self, *jurisdictions, passphrase=PASSPHRASE):
        self.faro.create_vault(passphrase, passphrase, list(jurisdictions))

    def refused(self, variant, code, call, *arguments, **named):
        with self.assertRaises(variant) as caught:
            call(*arguments, **named)
        error = caught.exception
        self.assertEqual((error.code, self.log.codes[-1]), (code, code))
        self.assertNotEqual(error.text.text, code)
        return error

    def items(self):
        """The next hearing, and what else is due and waits for no word, the most urgent first."""
        home = self.faro.home()
        hearing = [home.hearing.item] if home.hearing else []
        return [*hearing, *(item for section in home.sections for item in section.items)]

    def set(self, name, value):
        self.faro.set_fact(name, None, value)
