"""Other ways in, papers, backups, salvage and erasure through the border."""
import contextlib, pathlib, sqlite3

from faro_ffi import FaroError, PlatformError, SlotKind, VaultCondition

from case import PASSPHRASE, Case


class Keeping(Case):
    """What keeps a vault: other ways in, papers, backups, and what to do when it is damaged."""

    NEW = "nueve barcos rojos de noche".encode()

    def setUp(self):
        super().setUp()
        self.create("us")

    def kinds(self):
        return [slot.kind for slot in self.faro.slots()]

    def paper(self, bytes, title="Carta"):
        id = self.faro.begin_paper()
        for at in range(0, len(bytes), 50_000):
            self.faro.extend_paper(id, bytes[at : at + 50_000])
        self.faro.finish_paper(id, title)
        return id

    def read(self, id):
        self.faro.open_paper(id)
        return b"".join(iter(lambda: self.faro.next_paper_piece(id), b""))

    def code(self):
        groups = self.faro.prepare_recovery_code()
        self.faro.confirm_recovery_code(groups[-1].encode())
        self.assertEqual(self.faro.set_recovery_code(), [])
        return groups

    def test_a_forgotten_passphrase_is_replaced_with_the_code(self):
        self.refused(FaroError.Refused, "border-code-unwritten", self.faro.set_recovery_code)
        groups = self.faro.prepare_recovery_code()
        self.assertEqual([len(group) for group in groups], [6] * 8)
        self.refused(FaroError.Refused, "border-code-typed", self.faro.confirm_recovery_code, groups[0].encode())
        self.refused(FaroError.Refused, "border-code-unwritten", self.faro.set_recovery_code)
        self.assertEqual(self.kinds(), [SlotKind.PASSPHRASE])
        self.code()
        groups = self.code()
        self.assertEqual(self.kinds(), [SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE])
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

    def test_a_passphrase_is_changed(self):
        self.refused(FaroError.Refused, "vault-passphrase-short", self.faro.change_passphrase, b"short", b"short")
        self.faro.change_passphrase(self.NEW, self.NEW)
        self.assertEqual(self.kinds(), [SlotKind.PASSPHRASE])
        self.faro.lock()
        self.refused(FaroError.WrongSecret, "vault-wrong-secret", self.faro.unlock, PASSPHRASE)
        self.faro.unlock(self.NEW)

    def test_a_rotation_keeps_the_key_of_this_device_if_the_platform_gives_it(self):
        self.faro.enable_device_key()
        old, note = self.code(), self.faro.add_note("kept")
        self.refused(FaroError.Refused, "border-code-unwritten", self.faro.rotate, self.NEW, self.NEW)
        new = self.faro.prepare_recovery_code()
        self.assertNotEqual(new, old)
        self.faro.confirm_recovery_code(new[-1].encode())
        self.assertEqual(self.faro.rotate(self.NEW, self.NEW), [])
        self.assertEqual(self.kinds(), [SlotKind.PASSPHRASE, SlotKind.DEVICE, SlotKind.RECOVERY_CODE])
        self.faro.lock()
        self.faro.unlock_with_device_key()
        self.assertEqual(self.faro.note(note).text, "kept")
        self.refused(FaroError.Refused, "border-passphrase-needed", self.faro.disable_device_key)
        self.faro.lock()
        self.faro.unlock(self.NEW)
        self.keys.fault = PlatformError.Refused()
        [said] = self.faro.change_passphrase(PASSPHRASE, PASSPHRASE)
        self.keys.fault = None
        self.assertIn("device", said.text)
        self.assertEqual(self.kinds(), [SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE])
        self.faro.lock()
        self.refused(FaroError.Locked, "border-locked", self.faro.rotate, self.NEW, self.NEW)

    def test_papers_go_in_and_out_in_pieces(self):
        photo = b"\xff\xd8\xff" + bytes(range(251)) * 1000
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
        self.refused(FaroError.Refused, "error-empty", self.faro.finish_paper, begun, " ")
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
        self.refused(FaroError.NotFound, "vault-record-not-found", self.faro.finish_paper, left, "t")
        self.assertEqual(len(list((self.data / "vault/papers").iterdir())), 2)

        file = self.data / "vault/papers" / id
        file.write_bytes(file.read_bytes()[:-1])
        self.refused(FaroError.Damaged, "vault-paper-damaged", self.faro.open_paper, id)
        self.faro.delete_paper(id)
        self.refused(FaroError.NotFound, "error-not-found", self.faro.open_paper, id)

    def test_a_backup_becomes_a_vault_again(self):
        file, other = str(self.data / "notes.age"), str(self.data / "other.age")
        self.refused(FaroError.Refused, "backup-no-code", self.faro.back_up, file)
        code = "-".join(self.code()).encode()
        note, photo = self.faro.add_note("Señora Núñez"), bytes(range(200)) * 400
        paper = self.paper(photo)
        made = self.faro.back_up(file)
        self.assertEqual((made.records, made.papers, made.missing_papers, made.lost), (3, 1, [], []))
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

    def test_a_backup_says_which_paper_is_not_in_it(self):
        file, lost = str(self.data / "notes.age"), self.paper(b"abc", "Cita del tribunal")
        code = "-".join(self.code()).encode()
        (self.data / "vault/papers" / lost).unlink()
        made = self.faro.back_up(file)
        self.assertEqual((made.missing_papers, len(made.lost)), ([lost], 1))
        self.assertIn("Cita del tribunal", made.lost[0].text)
        self.assertEqual(self.faro.check_backup(file, code), made)
        self.faro.lock()
        self.assertIn(lost[:8], self.faro.check_backup(file, code).lost[0].text)
        restored = self.faro.restore(file, code, self.NEW, self.NEW).contents
        self.assertIn("Cita del tribunal", restored.lost[0].text)

    def test_a_damaged_vault_is_salvaged_in_its_place(self):
        kept = self.faro.add_note("kept")
        paper, lost = self.paper(b"abc"), self.paper(b"def", "Cita del tribunal")
        self.refused(FaroError.VaultBusy, "vault-already-open", self.faro.salvage, PASSPHRASE)
        self.faro.lock()
        (self.data / "vault/papers" / lost).write_bytes(b"no paper")
        with contextlib.closing(sqlite3.connect(self.data / "vault/vault.db")) as database, database:
            database.execute("UPDATE record SET body = zeroblob(301) WHERE id NOT IN (?, ?, ?)",
                             [bytes.fromhex(id) for id in (kept, paper, lost)])
        self.faro.unlock(PASSPHRASE)
        self.assertEqual(self.faro.vault_status().condition, VaultCondition.DAMAGED)
        self.refused(FaroError.Damaged, "vault-read-only-damaged", self.faro.add_note, "x")
        self.faro.lock()
        self.refused(FaroError.WrongSecret, "vault-wrong-secret", self.faro.salvage, self.NEW)
        saved = self.faro.salvage(PASSPHRASE)
        self.assertEqual((saved.records, saved.damaged, saved.papers, saved.lost_papers), (3, 1, 1, [lost]))
        self.assertEqual((len(saved.summary), len(saved.lost)), (2, 3))
        self.assertIn("Write down again", saved.lost[1].text)
        self.assertIn("Cita del tribunal", saved.lost[2].text)
        self.assertEqual((self.faro.note(kept).text, self.read(paper)), ("kept", b"abc"))
        self.faro.add_note("and it goes on")
        self.assertTrue((self.data / "vault.old-1/vault.db.bad-1").exists())

    def test_whoever_forgot_the_passphrase_salvages_with_the_code(self):
        kept, lost = self.faro.add_note("kept"), self.faro.add_note("lost")
        code, other = "-".join(self.code()).encode(), b"000000-" * 8
        self.faro.lock()
        with contextlib.closing(sqlite3.connect(self.data / "vault/vault.db")) as database, database:
            database.execute("UPDATE record SET body = zeroblob(301) WHERE id = ?", [bytes.fromhex(lost)])
        salvage = self.faro.salvage_with_code
        self.refused(FaroError.WrongSecret, "error-recovery-wrong", salvage, other, self.NEW, self.NEW)
        self.refused(FaroError.Refused, "error-passphrase-differs", salvage, code, self.NEW, PASSPHRASE)
        self.assertEqual(salvage(code, self.NEW, self.NEW).damaged, 1)
        self.assertEqual(self.faro.note(kept).text, "kept")
        self.faro.lock()
        self.refused(FaroError.WrongSecret, "vault-wrong-secret", self.faro.unlock, PASSPHRASE)
        self.faro.unlock(self.NEW)

    def test_an_erasure_leaves_nothing_to_open(self):
        self.faro.enable_device_key()
        self.code()
        file = str(self.data / "notes.age")
        self.faro.back_up(file)
        self.faro.erase_vault()
        self.assertEqual((self.faro.vault_exists(), self.faro.is_unlocked()), (False, False))
        self.assertEqual((self.keys.kept, list(self.data.glob("vault*"))), ({}, []))
        self.refused(FaroError.NoVault, "vault-not-found", self.faro.erase_vault)
        self.assertTrue(pathlib.Path(file).exists())
