"""The independent reader beside the border."""
import json, subprocess, sys

from case import HERE, PASSPHRASE, Case


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
