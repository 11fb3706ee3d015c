"""People, contacts, addresses and a move at the border."""
from faro_ffi import (
    DutyKind, FaroError, HearingKind, NewAddress, NewContact, NewDuty, NewHearing, NewPerson, NewProof,
    PersonNumber, ProofResult, Relation, Repeat, Role, TargetKind,
)

from case import Case, plain


class People(Case):
    def setUp(self):
        super().setUp()
        self.create("us")

    def test_somebody_is_written_down_changed_and_leaves(self):
        self.assertEqual(self.faro.people(), [])
        number = PersonNumber(kind="A-number", value="A 200 000 001")
        blank = PersonNumber(kind=" ", value="")
        ana = self.faro.add_person(NewPerson(
            name="Ana", relation=Relation.CHILD, spelling="PEREZ-LOPES, ANNA", language="Mam", dialect="Todos Santos",
            town="Huehuetenango", born="2015-4", numbers=[number, blank]))
        me = self.faro.add_person(NewPerson(name="Zoila", relation=Relation.MYSELF, born=""))
        self.assertEqual([person.id for person in self.faro.people()], [me, ana])
        shown = self.faro.person(ana)
        self.assertEqual((shown.name, shown.spelling, shown.language, shown.dialect, shown.town, shown.numbers),
                         ("Ana", "PEREZ-LOPES, ANNA", "Mam", "Todos Santos", "Huehuetenango", [number]))
        self.assertEqual((shown.relation_text.text, shown.born, plain(shown.born_text.text)), ("child", "2015-04", "April 2015"))
        self.assertEqual((self.faro.person(me).born, self.faro.person(me).born_text), (None, None))

        self.faro.edit_person(ana, NewPerson(name="Ana María", relation=Relation.CHILD, born="۲۰۱۵-۰۴-۰۱"))
        changed = self.faro.person(ana)
        self.assertEqual((changed.name, changed.numbers, changed.born), ("Ana María", [], "2015-04-01"))
        self.assertEqual(plain(changed.born_text.text), "Wednesday 1 April 2015")
        year = NewPerson(name="Ana", relation=Relation.CHILD, born="2015")
        self.faro.edit_person(ana, year)
        self.assertIn("2015", self.faro.person(ana).born_text.text)

        for person, code in [
            (NewPerson(name=" ", relation=Relation.OTHER), "error-empty"),
            (NewPerson(name="B", relation=Relation.OTHER, born="04/05/2015"), "error-date-order"),
            (NewPerson(name="B", relation=Relation.OTHER, numbers=[PersonNumber(kind="A-number", value="")]), "error-empty"),
        ]:
            self.refused(FaroError.Refused, code, self.faro.add_person, person)
        self.refused(FaroError.NotFound, "error-not-found", self.faro.person, "0" * 32)
        self.refused(FaroError.NotFound, "error-not-found", self.faro.edit_person, "0" * 32, year)

        self.refused(FaroError.Refused, "error-holder", self.faro.leave_person, me)
        hearing = self.faro.add_hearing(NewHearing(
            jurisdiction="us", kind=HearingKind.MASTER, at="2027-02-02T09:00", zone="America/New_York", place="", person=ana))
        self.faro.leave_person(ana)
        self.assertEqual([person.id for person in self.faro.people()], [me])
        self.refused(FaroError.NotFound, "error-not-found", self.faro.hearing, hearing)
        self.faro.lock()
        self.refused(FaroError.Locked, "border-locked", self.faro.people)
        self.refused(FaroError.Locked, "border-locked", self.faro.leave_person, me)

    def test_who_somebody_can_be_is_listed(self):
        relations = self.faro.relations()
        self.assertEqual([choice.relation for choice in relations], list(Relation))
        roles = self.faro.roles()
        self.assertEqual([choice.role for choice in roles], list(Role))
        for choice in relations + roles:
            self.assertTrue(choice.text.text and not choice.text.fell_back, choice)

    def test_a_contact_is_called_at_the_number_that_was_written_and_at_no_other(self):
        lawyer = self.faro.add_contact(NewContact(
            name="Lee", role=Role.LAWYER, phone=" (212) 555-0100 ext. 7", email="lee@example.org", note="Mon to Fri"))
        shown = self.faro.contact(lawyer)
        self.assertEqual((shown.name, shown.role, shown.role_text.text), ("Lee", Role.LAWYER, "lawyer"))
        self.assertEqual((shown.phone, shown.email, shown.note), (" (212) 555-0100 ext. 7", "lee@example.org", "Mon to Fri"))
        self.assertEqual((shown.call.text, shown.call.uri), ("(212) 555-0100 ext. 7", "tel:2125550100"))
        self.assertIn("(212) 555-0100", shown.call.call.text)
        for phone in ["", "ask Maria", "555-0100 or 555-0101", "*31#5550100", "12"]:
            self.faro.edit_contact(lawyer, NewContact(name="Lee", role=Role.LAWYER, phone=phone))
            there = self.faro.contact(lawyer)
            self.assertEqual((there.phone, there.call, there.email), (phone, None, ""))
        self.faro.add_contact(NewContact(name="Ana", role=Role.FAMILY, phone="+52 55 5209 8800"))
        self.assertEqual([contact.name for contact in self.faro.contacts()], ["Ana", "Lee"])
        self.faro.set_language("ar")
        call = self.faro.contacts()[0].call
        self.assertEqual((call.text, call.uri), ("+52 55 5209 8800", "tel:+525552098800"))
        # Beside letters that run the other way the number keeps its order.
        self.assertIn("\u2066+52 55 5209 8800\u2069", call.call.text)
        self.refused(FaroError.Refused, "error-empty", self.faro.add_contact, NewContact(name="", role=Role.OTHER))
        self.faro.delete_contact(lawyer)
        self.refused(FaroError.NotFound, "error-not-found", self.faro.contact, lawyer)
        self.refused(FaroError.NotFound, "error-not-found", self.faro.delete_contact, lawyer)

    def test_an_address_says_whose_it_is_and_whether_it_is_one_of_today(self):
        ana = self.faro.add_person(NewPerson(name="Ana", relation=Relation.CHILD))
        old = self.faro.add_address(NewAddress(
            lines="1 Old Road\nNewark", told_by="an officer at the border", mail_safe=False, _from="2026-01-05", until="2026-11-19"))
        later = self.faro.add_address(NewAddress(lines="3 Later Street", _from="2027-01-01"))
        now = self.faro.add_address(NewAddress(lines="2 New Road", care_of="Lee", mail_safe=True, _from="2026-11-20", people=[ana]))
        self.assertEqual([(one.id, one.is_current) for one in self.faro.addresses()], [(now, True), (later, False), (old, False)])
        shown = self.faro.address(old)
        self.assertEqual((shown.lines, shown.told_by, shown.care_of), ("1 Old Road\nNewark", "an officer at the border", ""))
        self.assertEqual((shown.mail_safe, shown.mail_safe_text.text), (False, "letters are not safe here"))
        self.assertEqual((plain(shown._from.text.text), shown.until.iso), ("Monday 5 January 2026", "2026-11-19"))
        self.assertEqual((shown.people, shown.person_ids), ([], []))
        here = self.faro.address(now)
        self.assertEqual((here.people, here.person_ids, here.care_of), (["Ana"], [ana], "Lee"))
        # What is left out is not known from then on.
        self.faro.edit_address(now, NewAddress(lines="2 New Road"))
        here = self.faro.address(now)
        self.assertEqual((here.people, here.mail_safe, here._from, here.is_current), ([], None, None, True))
        for address, variant, code in [
            (NewAddress(lines=" "), FaroError.Refused, "error-empty"),
            (NewAddress(lines="x", until="11/05/2026"), FaroError.Refused, "error-date-order"),
            (NewAddress(lines="x", _from="2026-11-20", until="2026-11-19"), FaroError.Refused, "error-backwards"),
            (NewAddress(lines="x", people=["0" * 32]), FaroError.NotFound, "error-not-found"),
        ]:
            self.refused(variant, code, self.faro.add_address, address)
            self.refused(variant, code, self.faro.edit_address, now, address)
        self.faro.delete_address(old)
        self.refused(FaroError.NotFound, "error-not-found", self.faro.address, old)
        self.faro.lock()
        self.refused(FaroError.Locked, "border-locked", self.faro.addresses)

    def test_a_family_that_moves_tells_every_office_of_every_member(self):
        ana = self.faro.add_person(NewPerson(name="Ana", relation=Relation.CHILD))
        self.faro.add_person(NewPerson(name="Zoila", relation=Relation.MYSELF))
        self.faro.add_contact(NewContact(name="Lee", role=Role.LAWYER, phone="212 555 0100"))
        self.faro.add_duty(NewDuty(kind=DutyKind.CALL_WINDOW, title="", first="2026-12-01", repeat=Repeat.ONCE()))
        self.assertEqual(self.faro.move_tasks(), [])
        self.refused(FaroError.Refused, "error-date-order", self.faro.record_move, "11/05/2026")

        tasks = self.faro.record_move("2026-11-20")
        self.assertEqual(self.faro.move_tasks(), tasks)
        rules = {(task.rule, task.person) for task in tasks if task.target.kind == TargetKind.RULE}
        offices = {rule for rule, _ in rules}
        # The court, the immigration service and where a request waits: for the holder and for the child.
        self.assertLessEqual({"us.eoir33.court", "us.ar11"}, offices)
        self.assertEqual(rules, {(rule, person) for rule in offices for person in (None, ana)})
        own = [task for task in tasks if task.target.kind == TargetKind.DUTY]
        self.assertEqual(len(own), 2)
        for task in tasks:
            self.assertTrue(task.days and task.title.text, task)
            if task.person == ana:
                self.assertIn("Ana", task.title.text)
        self.assertLessEqual({task.id for task in tasks}, {item.id for item in self.items()})

        # The day was wrong: nothing is there twice.
        again = self.faro.record_move("2026-11-18")
        self.assertEqual(len(again), len(tasks))
        self.assertNotEqual([task.days for task in again], [task.days for task in tasks])

        # Told to one office for one of them, it stays for the other.
        told = next(task for task in again if task.rule == "us.ar11" and task.person == ana)
        self.faro.mark(told.id, NewProof(result=ProofResult.DONE, on="2026-11-22", reason=None, reference="C-1"))
        left = self.faro.move_tasks()
        self.assertEqual({task.id for task in again} - {task.id for task in left}, {told.id})

        # Who leaves needs no office any more.
        self.faro.leave_person(ana)
        self.assertEqual([task for task in self.faro.move_tasks() if task.person], [])
