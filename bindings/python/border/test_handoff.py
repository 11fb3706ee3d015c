"""A case goes to a lawyer's desk, which is the command line, and an answer comes back through the border."""
import json, os, pathlib, re, subprocess, tempfile

from faro_ffi import FaroError, HearingKind, NewHearing

from case import Case

FARO = os.environ["FARO_PROGRAM"]


class Desk:
    """A lawyer's own vault."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        (self.folder / "passphrase").write_text("correct horse battery\n")
        self.does("vault", "create", "--least-work")
        self.card = self.does("desk", "init", "--name", "Clinic")["card"]

    def does(self, *arguments, said=""):
        where = ["--dir", self.folder / "data", "--passphrase-file", self.folder / "passphrase"]
        when = ["--now", "2026-11-22T11:00:00-05:00", "--zone", "America/New_York", "--lang", "en"]
        environment = {"XDG_STATE_HOME": str(self.folder / "state")}
        done = subprocess.run(
            [FARO, *arguments, *where, *when, "--json"], input=said, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done
        return json.loads(done.stdout)


class HandOff(Case):
    def test_from_the_person_to_the_desk_and_back(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        there = pathlib.Path(folder.name)
        desk, faro = Desk(there), self.faro
        self.create("us")
        self.set("us.last_arrival", "2026-01-05")
        hearing = NewHearing(
            jurisdiction="us", kind=HearingKind.MASTER, at="2027-02-02T09:00", zone="America/New_York", place="Room 5"
        )
        hearing = faro.add_hearing(hearing)
        faro.add_note("It rained")

        card = faro.add_card(desk.card, "")
        self.assertIn("Clinic", card.asks.text)
        self.assertEqual((card.name, faro.cards()), ("Clinic", [card]))
        out = str(there / faro.handoff_name())
        self.refused(FaroError.Refused, "card-not-compared", faro.hand_over, card.id, None, [], False, out)
        faro.card_compared(card.id)
        look = faro.look_at_handoff(None, ["notes-facts"])
        stays = {part.code: (part.goes, part.stays) for part in look.parts}
        self.assertEqual((stays["hearings"], stays["notes-facts"]), ((1, 0), (0, 1)))
        parts = {part.code: part for part in look.parts}
        self.assertEqual((parts["hearings"].chosen, parts["notes-facts"].chosen, "papers" in parts), (True, False, False))
        [thing] = parts["hearings"].things
        self.assertEqual((thing.id, thing.chosen, thing.goes, thing.note), (hearing, True, True, None))
        self.assertIn("2027", thing.lines[1].text)
        # An empty list is nothing, not everything.
        self.assertEqual([part.goes for part in faro.look_at_handoff([], []).parts], [0] * len(parts))
        [one] = [part for part in faro.look_at_handoff([hearing], []).parts if part.goes]
        self.assertEqual((one.code, one.chosen, one.things[0].chosen), ("hearings", False, True))
        made = faro.hand_over(card.id, None, ["notes-facts"], False, out)
        self.assertEqual((made.number, [one.number for one in faro.handoffs()]), (1, [1]))

        came = desk.does("desk", "add", out)["items"][0]
        due = desk.does("desk", "due")["items"]
        own = {item.id for item in self.items()}
        self.assertEqual({item["id"].split("@")[0].split(":")[0] for item in due},
                         {item.split("@")[0].split(":")[0] for item in own})
        shown = desk.does("desk", "show", came["client"])
        self.assertNotIn("rained", json.dumps(shown))
        # The desk knows the hearing by a name of its own.
        name = shown["hearings"][0]["id"]
        self.assertNotEqual(name, hearing)

        said = f"message: It opens\nhearing: {name}\nat: 2027-01-20T10:30\n"
        answer = desk.does("desk", "reply", came["client"], "--output", str(there), said=said)["file"]
        reply = faro.reply(answer)
        self.assertEqual([(line.can_take, line.taken) for line in reply.lines], [(True, False)] * 2)
        before = faro.hearing(hearing)
        for line in reply.lines:
            reply = faro.take_reply_line(answer, line.number)
        self.assertTrue(all(line.taken for line in reply.lines))
        self.refused(FaroError.Refused, "reply-taken-before", faro.take_reply_line, answer, 1)
        after = faro.hearing(hearing)
        self.assertNotEqual(before.when, after.when)
        self.assertEqual(len(faro.notes()), 2)
        # Without the marks that keep right-to-left text in order.
        self.assertIn("22 November 2026", re.sub("[\u2066-\u2069]", "", faro.cards()[0].proved.text))
        self.assertIn("Clinic", reply.title.text)

        # And once more, with the new date.
        again = str(there / "again.faro.age")
        self.assertEqual(faro.hand_over(card.id, None, [], False, again).number, 2)
        came = desk.does("desk", "add", again)["items"][0]
        self.assertEqual(came["number"], 2)
        cut = there / "cut.age"
        cut.write_bytes(pathlib.Path(answer).read_bytes()[:-1])
        self.refused(FaroError.Damaged, "sealed-damaged", faro.reply, str(cut))

    def test_a_lawyer_proves_that_they_can_open_it_without_a_word_of_the_case(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        there = pathlib.Path(folder.name)
        desk, faro = Desk(there), self.faro
        self.create("us")
        faro.add_note("It rained")
        card = faro.add_card(desk.card, "")
        out = str(there / faro.handoff_name())
        self.refused(FaroError.Refused, "card-not-compared", faro.prove_card, card.id, False, out)
        made = faro.prove_card(card.id, True, out)
        self.assertEqual(len(made.went), 1)
        self.assertIsNone(faro.cards()[0].proved)
        came = desk.does("desk", "add", out)["items"][0]
        self.assertNotIn("rained", json.dumps(desk.does("desk", "show", came["client"])))
        answer = desk.does("desk", "reply", came["client"], "--output", str(there), said="message: It opens\n")["file"]
        self.assertIsNotNone(faro.reply(answer).card.proved)
        self.assertIsNotNone(faro.cards()[0].proved)
