"""Errors, secrets and threads at the border."""
import threading

from faro_ffi import FaroError

from case import PASSPHRASE, Case, texts


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
