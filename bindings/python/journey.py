"""The journey of a person through the real border, in each language, and what the platform may do to it.

Run by ./test, which puts the generated bindings on the path.
"""
import contextlib, dataclasses, datetime, json, pathlib, re, sqlite3, subprocess, sys, tempfile, threading, unittest

import faro_ffi
from faro_ffi import (
    Clock, DeviceKeyStore, DutyKind, Faro, FaroError, HearingKind, Label, LogSink, Moment, NewDuty, NewHearing, NewProof,
    NewSource, PlatformError, ProofResult, Reason, Repeat, RuleKind, Setup, SlotKind,
    SourceKind, Weekday,
)

import faro_reader

HERE = pathlib.Path(__file__).parent
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
        self.assertEqual(self.faro.explain(error), error.text)
        self.assertNotEqual(error.text.text, code)
        return error


class Journey:
    """One person's way, the same in each language."""

    def test_from_the_first_day_on(self):
        faro, seen = self.faro, []

        def see(value):
            seen.append(value)
            return value

        self.assertEqual((faro.language(), faro.vault_exists()), (self.language, False))
        self.create("us")
        asked = {question.name: question for question in see(faro.open_questions())}
        self.assertIn("us.last_arrival", asked)
        faro.set_fact("last_arrival", "2025-12-07")
        faro.set_fact("us.clock_stopped", "2026-03-01..2026-03-11")
        faro.set_fact("us.unaccompanied_child", "false")
        faro.set_fact("us.asylum.one_year.printed", "2026-12-01")
        self.assertEqual(len(see(faro.facts())), 4)

        hearing = NewHearing(
            jurisdiction="us", kind=HearingKind.INDIVIDUAL, at="2027-02-09T08:30", zone="America/Los_Angeles", place="1"
        )
        hearing = faro.add_hearing(hearing)
        self.assertEqual([shown.id for shown in see(faro.hearings())], [hearing])

        due = see(faro.due())
        self.assertEqual(due.today.iso, "2026-11-22")
        items = {item.id: item for item in due.items}
        year = items["us.asylum.one_year"]
        self.assertEqual((year.kind, year.act_by.day.iso), (RuleKind.DEADLINE, "2026-12-01"))
        self.assertIn("2026", year.act_by.day.text.text)
        self.assertEqual(items[hearing].kind, RuleKind.APPEARANCE)
        self.assertEqual(items["us.court.filing.individual"].act_by.day.iso, "2027-01-08")

        for item in due.items:
            if item.rule:
                rule = see(faro.explain_rule(item.rule))
                self.assertEqual(rule.check, due.check)
                self.assertTrue(rule.citation and rule.confidence.text)
                datetime.date.fromisoformat(rule.checked_on.iso)
                for step in rule.steps:
                    if step.day:
                        self.assertIn(step.day.text.text, step.text.text)
        self.assertEqual(see(faro.explain_rule("us.asylum.one_year")).steps[0].code, "trigger")

        home = see(faro.home())
        self.assertEqual(home.next.id, "us.asylum.one_year")
        listed = [item.id for section in home.sections for item in section.items]
        self.assertEqual(sorted([home.next.id, *listed]), sorted(items))
        see([faro.label(label) for label in Label])
        see([faro.digits_typed(count) for count in (0, 1, 15)])
        see([faro.recovery_group_label(group) for group in range(1, 9)])
        self.assertEqual([known.id for known in see(faro.jurisdictions()) if known.chosen], ["us"])

        source = NewSource(kind=SourceKind.HOTLINE, at="2027-02-02T08:30")
        faro.add_hearing_source(hearing, source)
        shown = see(faro.hearings())[0]
        self.assertEqual((shown.at, len(shown.sources)), ("2027-02-02T08:30", 2))
        faro.settle_hearing(hearing, SourceKind.OTHER)
        self.assertEqual(faro.hearings()[0].at, "2027-02-09T08:30")

        weekly = Repeat.WEEKS(count=1, on=[Weekday.SUN])
        duty = NewDuty(kind=DutyKind.PHOTO, title="", first="2026-11-15", repeat=weekly, begins="09:00", ends="11:00")
        duty = faro.add_duty(duty)
        waiting = see(faro.duties())[0].waiting
        self.assertEqual([time.iso for time in waiting], ["2026-11-22", "2026-11-15"])
        faro.mark_duty(duty, waiting[0].iso, NewProof(result=ProofResult.DONE))
        could_not = NewProof(result=ProofResult.COULD_NOT, reason=Reason.APP_REFUSED, error="Error 5")
        faro.mark_duty(duty, waiting[1].iso, could_not)
        self.assertEqual(see(faro.duties())[0].waiting, [])
        log = see(faro.proof_log())
        self.assertEqual((log.count, log.fault), (2, None))
        self.assertIn(log.head, faro.proof_sheet())
        self.assertEqual(json.loads(faro.proof_json())["head"], log.head)
        see([*faro.duty_kinds(), *faro.reasons(), *faro.source_kinds()])
        faro.delete_duty(duty)

        plan = see(faro.plan())
        self.assertEqual((plan, plan.unplanned), (faro.plan(), 0))
        self.assertEqual(len({notification.id for notification in plan.notifications}), len(plan.notifications))
        for notification in plan.notifications:
            self.assertNotRegex(notification.text.text + notification.id, CASE_WORDS)
            at = datetime.datetime.fromisoformat(notification.at)
            self.assertEqual(at.timestamp(), notification.at_epoch_seconds)

        note = faro.add_note("Señora Núñez – ملاحظة\n房间 15")
        self.assertEqual([line.id for line in faro.search_notes("nunez 15")], [note])
        faro.edit_note(note, "Room 16")
        see(faro.note(note))
        see(faro.notes())

        see(faro.articles())
        found = see(faro.article(faro.search_articles("us")[0].id))
        self.assertTrue(all(section.blocks for section in found.sections))
        see(faro.vault_status())

        due = faro.due()
        faro.lock()
        self.refused(FaroError.Locked, "border-locked", faro.notes)
        see(self.refused(FaroError.WrongSecret, "vault-wrong-secret", faro.unlock, PASSPHRASE + b"!").text)
        faro.unlock(PASSPHRASE)
        self.assertEqual(faro.note(note).text, "Room 16")
        self.assertEqual(faro.due(), due)

        said = [text for value in seen for text in texts(value)]
        self.assertGreater(len(said), 150)
        self.assertEqual({(text.tag, text.fell_back) for text in said}, {(self.language, False)})
        self.assertEqual([name.name.tag for name in faro.languages()], ["en", "es"])
        self.assertEqual(faro.translation_notice() is not None, self.language != "en")

        faro.lock()
        _, records = faro_reader.read(self.data / "vault", PASSPHRASE.decode())
        kinds = sorted(record["kind"] for record in records)
        self.assertEqual(kinds, ["case", "fact", "fact", "fact", "fact", "hearing", "note", "proof", "proof"])
        self.assertIn("Room 16", [record["body"].get("text") for record in records])


class English(Journey, Case):
    language = "en"


class Spanish(Journey, Case):
    language = "es"


class Platform(Case):
    """A keystore and a clock that are written in Python, and fail in Python."""

    def setUp(self):
        super().setUp()
        self.create("us")

    def test_a_device_key_opens_the_vault_until_it_is_disabled(self):
        self.faro.enable_device_key()
        self.assertEqual(len(self.faro.vault_status().slots), 2)
        self.faro.lock()
        self.faro.unlock_with_device_key()
        self.assertTrue(self.faro.is_unlocked())
        self.faro.disable_device_key()
        self.assertNotIn("faro.device-key", self.keys.kept)
        self.faro.lock()
        code = "border-no-device-key"
        self.refused(FaroError.PlatformUnavailable, code, self.faro.unlock_with_device_key)

    def test_what_a_keystore_raises_arrives_as_a_typed_error(self):
        for fault, variant, code in [
            (PlatformError.Refused(), FaroError.PlatformRefused, "border-platform-refused"),
            (PlatformError.Unavailable(), FaroError.PlatformUnavailable, "border-platform-unavailable"),
            (ValueError("A-number 123"), FaroError.PlatformUnavailable, "border-platform-unexpected"),
        ]:
            with self.subTest(fault=fault):
                self.keys.fault = fault
                error = self.refused(variant, code, self.faro.enable_device_key)
                self.assertNotIn("123", repr(error))
                self.assertEqual(len(self.faro.vault_status().slots), 1)
                self.faro.add_note("a change needs no keystore")

    def test_a_keystore_that_answers_nonsense_is_a_typed_error(self):
        self.faro.lock()
        self.keys.fault = 5
        code = "border-platform-unexpected"
        self.refused(FaroError.PlatformUnavailable, code, self.faro.unlock_with_device_key)
        self.keys.fault = b"too short"
        self.refused(FaroError.WrongSecret, "border-device-key-wrong", self.faro.unlock_with_device_key)
        self.faro.unlock(PASSPHRASE)

    def test_a_clock_that_raises_is_a_typed_error(self):
        for fault, variant, code in [
            (PlatformError.Refused(), FaroError.PlatformRefused, "border-platform-refused"),
            (ZeroDivisionError(), FaroError.PlatformUnavailable, "border-platform-unexpected"),
        ]:
            self.clock.fault = fault
            for call in (self.faro.due, self.faro.plan, self.faro.notes):
                self.refused(variant, code, call)
        self.clock.fault = None
        self.assertEqual(self.faro.due().items, [])

    def test_a_keystore_may_call_back(self):
        # The lock is not held while the platform is asked: otherwise this would wait for itself.
        asked = []
        self.keys.answer = lambda value=None: asked.append(self.faro.is_unlocked()) or value
        self.faro.enable_device_key()
        self.faro.lock()
        self.faro.unlock(PASSPHRASE)
        self.faro.add_note("x")
        self.faro.disable_device_key()
        self.assertGreater(len(asked), 4)


class Keeping(Case):
    """What keeps a vault: other ways in, papers, backups, and what to do when it is damaged."""

    NEW = "nueve barcos rojos de noche".encode()

    def setUp(self):
        super().setUp()
        self.create("us")

    def kinds(self):
        return [slot.kind for slot in self.faro.slots()]

    def paper(self, bytes, title="Carta", media_type="image/jpeg"):
        id = self.faro.begin_paper()
        for at in range(0, len(bytes), 50_000):
            self.faro.extend_paper(id, bytes[at : at + 50_000])
        self.faro.finish_paper(id, title, media_type)
        return id

    def read(self, id):
        self.faro.open_paper(id)
        return b"".join(iter(lambda: self.faro.next_paper_piece(id), b""))

    def test_a_forgotten_passphrase_is_replaced_with_the_code(self):
        groups = self.faro.make_recovery_code(False)
        self.assertEqual([len(group) for group in groups], [6] * 8)
        self.refused(FaroError.Refused, "border-recovery-exists", self.faro.make_recovery_code, False)
        groups = self.faro.make_recovery_code(True)
        for number, group in enumerate(groups, 1):
            arabic = "".join(chr(0x660 + int(digit)) for digit in group)
            self.faro.check_recovery_group(number, f" {arabic} ".encode())
        wrong = groups[2][:5] + str((int(groups[2][5]) + 1) % 10)
        self.refused(FaroError.Refused, "recovery-wrong-digit", self.faro.check_recovery_group, 3, wrong.encode())
        self.refused(FaroError.Refused, "recovery-six-digits", self.faro.check_recovery_group, 3, b"\xff")
        self.faro.lock()
        code, other = "-".join(groups).encode(), b"000000-" * 8
        self.refused(FaroError.Refused, "recovery-eight-groups", self.faro.recover, code[:-7], self.NEW, self.NEW)
        self.refused(FaroError.WrongSecret, "error-recovery-wrong", self.faro.recover, other, self.NEW, self.NEW)
        self.refused(FaroError.Refused, "error-passphrase-differs", self.faro.recover, code, self.NEW, PASSPHRASE)
        self.assertFalse(self.faro.is_unlocked())
        self.faro.recover(code, self.NEW, self.NEW)
        self.faro.lock()
        self.refused(FaroError.WrongSecret, "vault-wrong-secret", self.faro.unlock, PASSPHRASE)
        self.faro.unlock(self.NEW)

    def test_passphrases_are_changed_added_and_removed(self):
        self.refused(FaroError.Refused, "vault-passphrase-short", self.faro.add_passphrase, b"short", b"short")
        second = self.faro.add_passphrase(self.NEW, self.NEW)
        self.assertEqual(self.kinds(), [SlotKind.PASSPHRASE] * 2)
        third = "once barcos blancos de noche".encode()
        self.faro.change_passphrase(third, third)
        self.faro.lock()
        self.refused(FaroError.WrongSecret, "vault-wrong-secret", self.faro.unlock, PASSPHRASE)
        self.faro.unlock(third)
        self.faro.remove_slot(second)
        self.refused(FaroError.NotFound, "vault-no-such-slot", self.faro.remove_slot, second)
        self.refused(FaroError.NotFound, "vault-no-such-slot", self.faro.remove_slot, "no id")
        last = self.faro.slots()[0].id
        self.refused(FaroError.Refused, "vault-last-slot", self.faro.remove_slot, last)

    def test_a_rotation_keeps_the_key_of_this_device_if_the_platform_gives_it(self):
        self.faro.enable_device_key()
        old, note = self.faro.make_recovery_code(False), self.faro.add_note("kept")
        rotated = self.faro.rotate(self.NEW, self.NEW)
        self.assertEqual((len(rotated.recovery_code), rotated.recovery_code == old), (8, False))
        self.assertEqual([slot.kind for slot in rotated.slots], self.kinds())
        self.assertEqual(self.kinds(), [SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE, SlotKind.DEVICE])
        self.faro.lock()
        self.faro.unlock_with_device_key()
        self.assertEqual(self.faro.note(note).text, "kept")
        self.keys.fault = PlatformError.Refused()
        self.faro.rotate(PASSPHRASE, PASSPHRASE)
        self.keys.fault = None
        self.assertEqual(self.kinds(), [SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE])
        self.faro.lock()
        self.refused(FaroError.Locked, "border-locked", self.faro.rotate, self.NEW, self.NEW)

    def test_papers_go_in_and_out_in_pieces(self):
        photo = bytes(range(251)) * 1000
        id = self.paper(photo)
        [shown] = self.faro.papers()
        self.assertEqual((shown.id, shown.title, shown.media_type, shown.length), (id, "Carta", "image/jpeg", len(photo)))
        self.assertIn("246", shown.size.text)
        self.assertEqual(self.faro.open_paper(id), shown)
        pieces = list(iter(lambda: self.faro.next_paper_piece(id), b""))
        self.assertEqual((b"".join(pieces), max(map(len, pieces))), (photo, 65536))
        self.refused(FaroError.NotFound, "vault-record-not-found", self.faro.next_paper_piece, id)
        self.assertEqual(self.read(self.paper(b"", "nothing")), b"")

        begun = self.faro.begin_paper()
        self.faro.extend_paper(begun, b"x")
        self.refused(FaroError.Refused, "error-empty", self.faro.finish_paper, begun, " ", "text/plain")
        self.faro.abandon_paper(begun)
        self.faro.abandon_paper(begun)
        self.refused(FaroError.NotFound, "vault-record-not-found", self.faro.extend_paper, begun, b"x")
        large = self.faro.begin_paper()
        with self.assertRaises(FaroError.Refused) as caught:
            for _ in range(26):
                self.faro.extend_paper(large, bytes(1 << 20))
        self.assertEqual(caught.exception.code, "vault-paper-too-large")
        left = self.faro.begin_paper()
        self.faro.lock()
        self.faro.unlock(PASSPHRASE)
        self.refused(FaroError.NotFound, "vault-record-not-found", self.faro.finish_paper, left, "t", "text/plain")
        self.assertEqual(len(list((self.data / "vault/papers").iterdir())), 2)

        file = self.data / "vault/papers" / id
        file.write_bytes(file.read_bytes()[:-1])
        self.refused(FaroError.Damaged, "vault-paper-damaged", self.faro.open_paper, id)
        found = self.faro.check_vault()
        self.assertEqual((found.sound, found.papers, found.damaged_papers), (False, 1, [id]))
        self.faro.delete_paper(id)
        self.assertTrue(self.faro.check_vault().sound)
        self.refused(FaroError.NotFound, "error-not-found", self.faro.open_paper, id)

    def test_a_backup_becomes_a_vault_again(self):
        file, other = str(self.data / "notes.age"), str(self.data / "other.age")
        self.refused(FaroError.Refused, "backup-no-code", self.faro.back_up, file)
        code = "-".join(self.faro.make_recovery_code(False)).encode()
        note, photo = self.faro.add_note("Señora Núñez"), bytes(range(200)) * 400
        paper = self.paper(photo)
        made = self.faro.back_up(file)
        self.assertEqual((made.records, made.papers, made.missing_papers, len(made.summary)), (3, 1, [], 2))
        self.assertEqual(made.made.rfc3339, "2026-11-22T15:00:00Z")
        self.refused(FaroError.Refused, "backup-exists", self.faro.back_up, file)
        self.refused(FaroError.NotFound, "backup-not-found", self.faro.back_up, "/nowhere/notes.age")
        self.assertEqual(self.faro.check_backup(file, code), made)
        self.refused(FaroError.WrongSecret, "backup-wrong-code", self.faro.check_backup, file, b"000000-" * 8)
        database = str(self.data / "vault/vault.db")
        self.refused(FaroError.Refused, "backup-foreign", self.faro.check_backup, database, code)
        self.faro.add_note("newer than the backup")
        self.refused(FaroError.VaultBusy, "vault-already-open", self.faro.restore, file, code, self.NEW, self.NEW)
        self.faro.enable_device_key()
        self.faro.lock()
        pathlib.Path(other).write_bytes(pathlib.Path(file).read_bytes()[:-1])
        self.refused(FaroError.Damaged, "backup-damaged", self.faro.restore, other, code, self.NEW, self.NEW)

        restored = self.faro.restore(file, code, self.NEW, self.NEW)
        self.assertEqual(restored.contents, made)
        self.assertTrue((pathlib.Path(restored.kept) / "vault.db").exists())
        self.assertNotIn("faro.device-key", self.keys.kept)
        self.assertEqual([line.id for line in self.faro.notes()], [note])
        self.assertEqual(self.read(paper), photo)
        self.assertEqual(self.kinds(), [SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE])
        self.assertEqual(self.faro.vault_status().notices, [])
        self.faro.lock()
        self.faro.unlock(self.NEW)

        # Another device.
        self.faro.lock()
        self.data = self.data / "phone"
        self.faro = self.open()
        self.assertIsNone(self.faro.restore(file, code, PASSPHRASE, PASSPHRASE).kept)
        self.assertEqual(self.faro.note(note).text, "Señora Núñez")

    def test_a_damaged_vault_is_salvaged_in_its_place(self):
        kept = self.faro.add_note("kept")
        paper, lost = self.paper(b"abc"), self.paper(b"def")
        self.assertEqual((self.faro.check_vault().sound, self.faro.check_vault().papers), (True, 2))
        self.refused(FaroError.VaultBusy, "vault-already-open", self.faro.salvage, PASSPHRASE)
        self.faro.lock()
        (self.data / "vault/papers" / lost).write_bytes(b"no paper")
        with contextlib.closing(sqlite3.connect(self.data / "vault/vault.db")) as database, database:
            database.execute("UPDATE record SET body = zeroblob(301) WHERE id NOT IN (?, ?, ?)",
                             [bytes.fromhex(id) for id in (kept, paper, lost)])
        self.faro.unlock(PASSPHRASE)
        self.assertFalse(self.faro.check_vault().sound)
        self.refused(FaroError.Damaged, "vault-read-only-damaged", self.faro.add_note, "x")
        self.faro.lock()
        self.refused(FaroError.WrongSecret, "vault-wrong-secret", self.faro.salvage, self.NEW)
        saved = self.faro.salvage(PASSPHRASE)
        self.assertEqual((saved.records, saved.damaged, saved.papers, saved.lost_papers), (3, 1, 1, [lost]))
        self.assertEqual(len(saved.summary), 3)
        self.assertEqual((self.faro.note(kept).text, self.read(paper)), ("kept", b"abc"))
        self.faro.add_note("and it goes on")
        self.assertTrue((self.data / "vault.old-1/vault.db.bad-1").exists())

    def test_an_erasure_leaves_nothing_to_open(self):
        self.faro.enable_device_key()
        self.faro.make_recovery_code(False)
        file = str(self.data / "notes.age")
        self.faro.back_up(file)
        self.faro.erase_vault()
        self.assertEqual((self.faro.vault_exists(), self.faro.is_unlocked()), (False, False))
        self.assertEqual((self.keys.kept, list(self.data.glob("vault*"))), ({}, []))
        self.refused(FaroError.NoVault, "vault-not-found", self.faro.erase_vault)
        self.assertTrue(pathlib.Path(file).exists())


class Border(Case):
    def test_errors_are_variants_with_a_sentence(self):
        faro = self.faro
        self.refused(FaroError.NoVault, "vault-not-found", faro.unlock, PASSPHRASE)
        self.refused(FaroError.Refused, "vault-passphrase-short", self.create, passphrase=b"short")
        self.refused(FaroError.Refused, "vault-passphrase-unreadable", self.create, passphrase=b"\xff" * 20)
        self.refused(FaroError.Refused, "error-unknown-jurisdiction", self.create, "xx")
        self.refused(FaroError.Refused, "error-unknown-language", faro.set_language, "tlh")
        self.refused(FaroError.NotFound, "error-unknown-article", faro.article, "us.none")
        self.create("us")
        self.refused(FaroError.Refused, "vault-already-exists", self.create, "us")
        self.refused(FaroError.Refused, "error-fact", faro.set_fact, "us.moved_on", "11/05/2026")
        self.refused(FaroError.Refused, "error-hearing-twice", faro.set_fact, "us.hearing", "2027-01-31")
        self.refused(FaroError.NotFound, "error-unknown-rule", faro.explain_rule, "us.none")
        self.refused(FaroError.NotFound, "error-not-found", faro.note, "ffff")
        self.refused(FaroError.Refused, "error-empty", faro.add_note, " ")
        other = self.open()
        self.refused(FaroError.VaultBusy, "vault-already-open", other.unlock, PASSPHRASE)
        faro.lock()
        other.unlock(PASSPHRASE)
        other.lock()
        self.assertEqual(self.open("tlh").language(), "en")

    def test_damage_is_an_error_and_is_left_alone(self):
        self.create("us")
        self.faro.lock()
        database = self.data / "vault/vault.db"
        cut = database.read_bytes()[:5000]
        database.write_bytes(cut)
        self.refused(FaroError.Damaged, "vault-damaged", self.faro.unlock, PASSPHRASE)
        self.assertEqual(database.read_bytes(), cut)

    def test_a_secret_is_bytes(self):
        with self.assertRaises(TypeError):
            self.faro.create_vault(PASSPHRASE.decode(), PASSPHRASE, ["us"])
        self.assertFalse(self.faro.vault_exists())
        # Typed on another keyboard: other digits, other spaces, a decomposed letter.
        self.create(passphrase="contraseña 12345".encode())
        self.faro.lock()
        self.faro.unlock("  contrasen\u0303a\u3000١٢٣٤٥ ".encode())

    def test_four_threads_at_once(self):
        self.create("us")
        self.faro.set_fact("us.moved_on", "2026-11-20")
        together, failed = threading.Barrier(4), []

        def work(name):
            try:
                together.wait()
                for number in range(10):
                    self.faro.add_note(f"{name} {number}")
                    self.faro.set_language("es" if number % 2 else "en")
                    assert len({text.tag for text in texts(self.faro.due())}) == 1
                    self.faro.search_notes(str(number))
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failed, [])
        self.assertEqual(len(self.faro.notes()), 40)


class Reader(Case):
    """The independent reader agrees with the format's frozen bytes, and with what Faro writes."""

    def reads(self, *arguments):
        subprocess.run([sys.executable, HERE / "reader_test.py", *arguments], check=True, stdout=subprocess.DEVNULL)

    def test_the_frozen_bytes(self):
        self.reads()

    def test_a_vault_that_faro_made(self):
        self.create()
        notes = {self.faro.add_note(text): text for text in ("Señora Núñez", "ملاحظة", "a" * 5000)}
        self.faro.lock()
        when = {"created": "2026-11-22T15:00:00Z", "edited": "2026-11-22T15:00:00Z", "drawer": "facts"}
        expected = [
            {"id": id, "kind": "note", "schema": 1, "body": {"text": notes[id], **when}} for id in sorted(notes)
        ]
        passphrase, answer = self.data / "passphrase", self.data / "expected.json"
        passphrase.write_bytes(PASSPHRASE)
        answer.write_text(json.dumps(expected), "utf-8")
        self.reads(self.data / "vault", passphrase, answer)


if __name__ == "__main__":
    unittest.main()
