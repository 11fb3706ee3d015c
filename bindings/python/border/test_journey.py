"""The journey of a person through the real border, in each language."""
import datetime

from faro_ffi import (
    CaseLabel, DueIcon, DutyKind, ExchangeLabel, FaroError, FoundKind, HearingKind, HeldNotification, Label, NewDuty, NewHearing,
    NewProof, NewSource, PhoneLabel, ProofResult, Reason, Repeat, RuleKind, SourceKind, TargetKind, Weekday,
)

import faro_reader

from case import CASE_WORDS, PASSPHRASE, Case, texts


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
        self.set("last_arrival", "2025-12-07")
        self.set("us.clock_stopped", "2026-03-01..2026-03-11")
        self.set("us.unaccompanied_child", "false")
        self.set("us.asylum.one_year.printed", "2026-12-01")
        see(faro.question("us.last_arrival", None))
        self.assertEqual(len(see(faro.facts())), 4)

        hearing = NewHearing(
            jurisdiction="us", kind=HearingKind.INDIVIDUAL, at="2027-02-09T08:30", zone="America/Los_Angeles", place="1"
        )
        hearing = faro.add_hearing(hearing)
        self.assertEqual([shown.id for shown in see(faro.hearings())], [hearing])

        home, items = see(faro.home()), {item.id: item for item in self.items()}
        self.assertEqual((home.today.iso, home.hearing.target.id), ("2026-11-22", hearing))
        self.assertEqual(home.hearing.call.uri, "tel:18008987180")
        self.assertIn("Los Angeles", home.hearing.time.zone_name.text)
        self.assertEqual((home.hearing.item.icon, len(home.questions)), (DueIcon.HEARING, 3))
        see([faro.week(None), faro.week(home.today.iso), faro.month(None), faro.month("2027-02-09"), faro.day("2027-02-09")])
        self.assertEqual(faro.day("2027-02-09").marks[0].target.id, hearing)
        self.assertTrue(see(faro.backup_state()).needs_code)
        year = items["us.asylum.one_year"]
        self.assertEqual((year.kind, year.days[0].day.iso), (RuleKind.DEADLINE, "2026-12-01"))
        self.assertIn("2026", year.days[0].day.text.text)
        at = see(faro.hearing(hearing)).item
        self.assertEqual((items[at].kind, items[at].target.id), (RuleKind.APPEARANCE, hearing))
        filing = items[f"us.court.filing.individual@{hearing}"]
        self.assertEqual(filing.days[0].day.iso, "2027-01-08")

        rules = [item for item in items.values() if item.target.kind == TargetKind.RULE]
        for item in rules:
            rule = see(faro.rule(item.target.id))
            self.assertEqual((rule.id, rule.days, rule.notes), (item.id, item.days, item.notes))
            self.assertEqual(rule.check, home.check)
            self.assertTrue(rule.citation and rule.confidence.text)
            datetime.date.fromisoformat(rule.checked_on.iso)
            for step in rule.steps:
                if step.day:
                    self.assertIn(step.day.text.text, step.text.text)
        self.assertGreater(len(rules), 2)
        self.assertEqual(faro.rule("us.asylum.one_year").steps[0].code, "trigger")

        faro.mark(year.id, NewProof(result=ProofResult.DONE, on="2026-11-20"))
        marked = see(faro.rule(year.id))
        self.assertEqual((marked.can_mark, marked.marked.on.iso), (False, "2026-11-20"))
        self.assertNotIn(year.id, [item.id for item in self.items()])
        faro.undo(year.id)
        self.assertEqual(self.items(), list(items.values()))

        see([faro.label(label) for label in Label])
        see([faro.exchange_label(label) for label in ExchangeLabel])
        see([faro.case_label(label) for label in CaseLabel])
        see([faro.phone_label(label) for label in PhoneLabel])
        see([faro.digits_typed(count) for count in (0, 1, 15)])
        see([faro.recovery_group_label(group) for group in range(1, 9)])
        self.assertEqual([known.id for known in see(faro.jurisdictions()) if known.chosen], ["us"])

        source = NewSource(kind=SourceKind.HOTLINE, at="2027-02-02T08:30")
        faro.add_hearing_source(hearing, source)
        shown = see(faro.hearings())[0]
        self.assertEqual((shown.at, len(shown.sources)), ("2027-02-02T08:30", 2))
        faro.settle_hearing(hearing, SourceKind.OWN)
        self.assertEqual(faro.hearings()[0].at, "2027-02-09T08:30")

        weekly = Repeat.WEEKS(count=1, on=[Weekday.SUN])
        duty = NewDuty(kind=DutyKind.PHOTO, title="", first="2026-11-15", repeat=weekly, begins="09:00", ends="11:00")
        duty = faro.add_duty(duty)
        shown = see(faro.duties())[0]
        waiting = [shown.now, *shown.waiting]
        self.assertEqual([line.time for line in see(faro.home()).waiting], waiting)
        self.assertEqual([time.day.day.iso for time in waiting], ["2026-11-22", "2026-11-15"])
        faro.mark(waiting[0].item, NewProof(result=ProofResult.DONE))
        could_not = NewProof(result=ProofResult.COULD_NOT, reason=Reason.APP_REFUSED, error="Error 5")
        faro.mark(waiting[1].item, could_not)
        self.assertEqual(see(faro.duty(duty)).waiting, [])
        log = see(faro.proof_log())
        self.assertEqual((log.count, log.fault), (4, None))
        self.assertIn(log.code, faro.proof_sheet())
        self.assertIn(log.code, see(faro.check_code()).line.text)
        self.assertIn(log.code, faro.export_proofs([1]).signature)
        see([*faro.duty_kinds(), *faro.reasons(), *faro.source_kinds()])
        faro.delete_duty(duty)

        plan = see(faro.plan())
        self.assertEqual((plan, plan.unplanned), (faro.plan(), 0))
        self.assertEqual(len({notification.id for notification in plan.notifications}), len(plan.notifications))
        for notification in plan.notifications:
            self.assertNotRegex(notification.text.text + notification.id, CASE_WORDS)
            at = datetime.datetime.fromisoformat(notification.at)
            self.assertEqual(at.timestamp(), notification.at_epoch_seconds)

        held = [
            HeldNotification(id=planned.id, at_epoch_seconds=planned.at_epoch_seconds, text=planned.text.text)
            for planned in plan.notifications[1:]
        ]
        changes = see(faro.plan_changes([*held, HeldNotification(id="gone", at_epoch_seconds=0, text="")]))
        self.assertTrue(all(planned.about for planned in plan.notifications if planned.items))
        for planned in plan.notifications:
            planned.about = []  # What a platform stores says nothing of the case.
        self.assertEqual((changes.set, changes.cancel), (plan.notifications[:1], ["gone"]))
        self.assertEqual(changes.held, plan.notifications)

        note = faro.add_note("Señora Núñez – ملاحظة\n房间 15")
        self.assertEqual([line.id for line in faro.search_notes("nunez 15")], [note])
        faro.edit_note(note, "Room 16")
        see(faro.note(note))
        see(faro.notes())

        see(faro.articles())
        found = see(faro.search("court"))
        line = next(line for line in found.lines if line.kind == FoundKind.ARTICLE)
        self.assertIn(line.section, [section.id for section in faro.article(line.id).sections])
        found = see(faro.article(line.id))
        self.assertTrue(all(section.blocks for section in found.sections))
        see(faro.vault_status())

        home = faro.home()
        faro.lock()
        self.refused(FaroError.Locked, "border-locked", faro.notes)
        see(self.refused(FaroError.WrongSecret, "vault-wrong-secret", faro.unlock, PASSPHRASE + b"!").text)
        faro.unlock(PASSPHRASE)
        self.assertEqual(faro.note(note).text, "Room 16")
        self.assertEqual(faro.home(), home)

        said = [text for value in seen for text in texts(value)]
        self.assertGreater(len(said), 150)
        self.assertEqual([text.text for text in said if (text.tag, text.fell_back) != (self.language, False)], [])
        offered = "en es ht pt fr zh-Hans ru ar pa tr fa-AF am".split()
        self.assertEqual([name.name.tag for name in faro.languages()], offered)
        self.assertEqual(bool(faro.translation_notices()), self.language != "en")

        faro.lock()
        _, records = faro_reader.read(self.data / "vault", PASSPHRASE.decode())
        kinds = sorted(record["kind"] for record in records)
        self.assertEqual(kinds, ["case", "fact", "fact", "fact", "fact", "hearing", "note", *["proof"] * 4, "signing_key"])
        self.assertIn("Room 16", [record["body"].get("text") for record in records])


class English(Journey, Case):
    language = "en"


class Spanish(Journey, Case):
    language = "es"
