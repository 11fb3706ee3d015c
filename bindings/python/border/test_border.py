"""Errors, secrets and threads at the border."""
import pathlib, tempfile, threading

from faro_ffi import FaroError, GivenFile, HearingKind, Label, NewHearing, NewProof, ProofResult, VaultCondition

from case import PASSPHRASE, Case, texts


class Border(Case):
    def test_a_given_file_is_told_by_its_beginning(self):
        with tempfile.TemporaryDirectory() as folder:
            given = pathlib.Path(folder, "whatever.bin")
            kinds = {b"age-encryption.org/v1\n": GivenFile.SEALED, bytes(257) + b"ustar\x0000": GivenFile.PACK}
            for beginning, kind in kinds.items():
                given.write_bytes(beginning)
                self.assertEqual(self.faro.given_file(str(given)), kind, "no vault is needed")
            given.write_bytes(b"%PDF-1.7")
            self.refused(FaroError.Refused, "border-given-other", self.faro.given_file, str(given))
            self.refused(FaroError.DeviceFailed, "shell-file-failed", self.faro.given_file, folder)

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
        self.refused(FaroError.Refused, "error-fact", faro.set_fact, "us.moved_on", None, "11/05/2026")
        self.refused(FaroError.Refused, "error-hearing-twice", faro.set_fact, "us.hearing", None, "2027-01-31")
        self.refused(FaroError.NotFound, "error-unknown-rule", faro.rule, "us.none")
        self.refused(FaroError.NotFound, "error-not-found", faro.set_fact, "us.moved_on", "ffff", "2026-11-20")
        done = NewProof(result=ProofResult.DONE)
        self.refused(FaroError.NotFound, "error-not-found", faro.mark, "hearing:ffff", done)
        self.refused(FaroError.Refused, "error-not-marked", faro.undo, "us.eoir33.court")
        self.set("us.moved_on", "2026-11-20")
        self.refused(FaroError.Refused, "error-proof-needed", faro.mark, "us.eoir33.court", done)
        for on, code in [("2026-11-23", "error-to-come"), ("yesterday", "error-on")]:
            proof = NewProof(result=ProofResult.DONE, on=on, reference="12")
            self.refused(FaroError.Refused, code, faro.mark, "us.eoir33.court", proof)
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

    def test_a_list_that_may_lack_rows_does_not_say_nothing(self):
        self.create("us")
        nothing = self.faro.label(Label.NOTES_NONE)
        self.faro.lock()
        database = self.data / "vault/vault.db"
        whole = database.read_bytes()
        at = len(whole.rstrip(b"\0")) - 1
        database.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        self.faro.unlock(PASSPHRASE)
        status, home = self.faro.vault_status(), self.faro.home()
        self.assertEqual((status.condition, status.is_lacking), (VaultCondition.DAMAGED, True))
        self.assertEqual(home.notices, status.notices)
        self.assertNotEqual(self.faro.label(Label.NOTES_NONE), nothing)
        self.assertEqual(self.faro.label(Label.NOTES_NONE), self.faro.label(Label.PAPERS_NONE))

    def test_what_is_not_sure_is_not_marked(self):
        self.create("us")
        done, faro = NewProof(result=ProofResult.DONE), self.faro
        for at in ("2027-01-31T09:00", "2027-03-01T09:00"):
            zone = "America/New_York"
            hearing = NewHearing(jurisdiction="us", kind=HearingKind.MASTER, at=at, zone=zone, place="")
            item = faro.hearing(faro.add_hearing(hearing)).item
            self.refused(FaroError.Refused, "error-not-yet", faro.mark, item, done)
        rule = "us.court.filing.master"
        choices = [item for item in self.items() if item.rule == rule]
        error = self.refused(FaroError.Refused, "error-which-item", faro.mark, rule, done)
        # A phone names what may be meant as the person sees it, never by an id.
        self.assertEqual([choice.title.text in error.text.text for choice in choices], [True, True])
        self.assertEqual([choice.id in error.text.text for choice in choices], [False, False])

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
        self.set("us.moved_on", "2026-11-20")
        together, failed = threading.Barrier(4), []

        def work(name):
            try:
                together.wait()
                for number in range(10):
                    self.faro.add_note(f"{name} {number}")
                    self.faro.set_language("es" if number % 2 else "en")
                    assert len({text.tag for text in texts(self.faro.home())}) == 1
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
