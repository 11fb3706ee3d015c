"""Packs as a phone meets them: a file is looked at, kept, trusted, handed on; steps are ticked off."""
import json, os, pathlib, subprocess, tempfile

from faro_ffi import ArticleBlock, FaroError, PackColour

from case import PASSPHRASE, Case

FARO = os.environ["FARO_PROGRAM"]
ARTICLE = "legal-aid.first-article"


class Office:
    """An organisation with a root key and one that signs."""

    def __init__(self, folder, name):
        self.folder = folder / name
        self.folder.mkdir()
        for key in ["root", "ana"]:
            self.does("publisher", "key", f"{key}.key", "--without-passphrase")
        keys = ["--root", "root.key.pub", "--release", "ana.key.pub"]
        self.does("publisher", "new", "publisher", "--name", name, "--contact", "desk@example.org", *keys)
        self.id = self.does("publisher", "sign", "publisher", "--key", "root.key")["id"]
        self.does("pack", "new", "notes", "--id", "legal-aid", "--country", "us")

    def does(self, *arguments):
        when = ["--now", "2026-11-22T11:00:00-05:00", "--zone", "America/New_York", "--lang", "en", "--json"]
        done = subprocess.run([FARO, *arguments, *when], cwd=self.folder, env={}, capture_output=True, text=True)
        assert done.returncode == 0, done
        return json.loads(done.stdout)

    def pack(self, version, step="Go."):
        """The path of a signed pack whose first step says so."""
        notes, out = self.folder / "notes", self.folder / f"{version}.faropack"
        about = notes / "pack.toml"
        about.write_text(about.read_text().replace(f"version = {version - 1}\n", f"version = {version}\n"))
        text = f"# Keep your papers\n\nKeep them.\n\n## What to do {{#steps}}\n\n1. {step}\n2. Call.\n"
        (notes / "words/en/first-article.md").write_text(text)
        self.does("pack", "build", "notes", "--publisher", "publisher", "--output", out)
        self.does("pack", "sign", out, "--key", "ana.key")
        return str(out)


class Packs(Case):
    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.there = pathlib.Path(folder.name)
        self.office = Office(self.there, "Legal Aid")

    def steps(self, id):
        blocks = [block for section in self.faro.article(id).sections for block in section.blocks]
        return [block for block in blocks if isinstance(block, ArticleBlock.STEP)]

    def listed(self):
        return any(line.id == ARTICLE for line in self.faro.articles())

    def scanned(self, text):
        """What a picture of a code says."""
        code, scale = self.faro.draw_code(text), 4
        side = code.side + 8
        grey = bytearray(b"\xff" * (side * scale) ** 2)
        for at, dark in enumerate(code.dark):
            row, column = divmod(at, code.side)
            for y in range((row + 4) * scale, (row + 5) * scale):
                begin = y * side * scale + (column + 4) * scale
                grey[begin:begin + scale] = (b"\0" if dark else b"\xff") * scale
        [found] = self.faro.read_codes(bytes(grey), side * scale)
        return found

    def test_a_file_from_nobody_known_becomes_a_trusted_pack(self):
        faro, path = self.faro, self.office.pack(1)
        # Without a vault it can be looked at and read.
        looked = faro.look_at_pack(path)
        self.assertEqual((looked.line.id, looked.line.colour, looked.is_kept), ("legal-aid", PackColour.AMBER, False))
        self.assertIn("do not know", looked.line.banner[0].text)
        self.assertEqual((looked.publisher.id, looked.publisher.name), (self.office.id, None))
        self.assertTrue(looked.publisher.to_do and looked.rules and looked.said)
        self.assertEqual([language.text for language in looked.languages], ["English"])
        self.assertEqual([line.id for line in looked.articles], [ARTICLE])
        self.assertEqual(faro.file_article(path, ARTICLE).banner, looked.line.banner)
        self.refused(FaroError.Locked, "border-locked", faro.packs)
        self.refused(FaroError.Locked, "border-locked", faro.keep_pack, path)

        self.create("us")
        self.assertEqual(faro.packs(), [])
        kept = faro.keep_pack(path)
        self.assertEqual((faro.packs(), kept.is_kept), ([kept.line], True))
        self.assertTrue(faro.look_at_pack(path).is_kept)
        # It is read under its warning, and is in no list and no search.
        self.assertEqual(faro.article(ARTICLE).banner, looked.line.banner)
        self.assertFalse(self.listed())
        self.assertEqual([one.id for one in faro.publishers()], [self.office.id])

        code = kept.publisher.code
        self.assertEqual(self.scanned(code).publisher, self.office.id)
        self.assertEqual(self.scanned("FARO1:a:b:c").publisher, None)
        other = Office(self.there, "Others")
        pin = lambda scanned, name="Ana": faro.pin_publisher(self.office.id, name, scanned)
        self.refused(FaroError.Refused, "pack-other-publisher", pin, f"FAROP1:{other.id}")
        self.refused(FaroError.Refused, "shelf-no-publisher", pin, "hello")
        self.refused(FaroError.Refused, "error-empty", pin, code, " ")
        self.refused(FaroError.Refused, "shelf-no-publisher", faro.pin_publisher, "hello", "Ana")
        pin(self.scanned(code).text)
        trusted = faro.pack("legal-aid")
        self.assertEqual((trusted.publisher.name, trusted.publisher.to_do), ("Ana", None))
        self.assertIn("Ana", trusted.line.banner[-1].text)
        self.assertTrue(self.listed())
        # Another office's pack of the same name, an older one, a changed one, and none.
        self.refused(FaroError.Refused, "pack-name-taken", faro.look_at_pack, other.pack(1))
        newer = self.office.pack(2, "Go now.")
        faro.keep_pack(newer)
        self.refused(FaroError.Refused, "pack-older", faro.keep_pack, path)
        changed = self.there / "changed.faropack"
        changed.write_bytes(pathlib.Path(newer).read_bytes().replace(b"Go now.", b"Go not."))
        self.refused(FaroError.Refused, "pack-file-changed", faro.look_at_pack, str(changed))
        self.refused(FaroError.NotFound, "error-paper-file", faro.look_at_pack, str(self.there / "none"))

        out = str(self.there / "for-a-friend.faropack")
        faro.export_pack("legal-aid", out)
        self.assertEqual(pathlib.Path(out).read_bytes(), pathlib.Path(newer).read_bytes())
        with self.assertRaises(FaroError):
            faro.export_pack("legal-aid", out)

        faro.unpin_publisher(self.office.id)
        self.assertFalse(self.listed())
        self.assertEqual(faro.pack("legal-aid").publisher.name, None)
        pin(None)
        self.assertTrue(self.listed())
        # What is closed shows nothing of it.
        faro.lock()
        self.assertFalse(self.listed())
        self.refused(FaroError.NotFound, "error-unknown-article", faro.article, ARTICLE)
        faro.unlock(PASSPHRASE)
        self.assertTrue(self.listed())
        faro.set_language("es")
        self.assertIn("Ana", faro.packs()[0].banner[-1].text)
        faro.remove_pack("legal-aid")
        self.assertEqual((faro.packs(), self.listed()), ([], False))
        self.refused(FaroError.NotFound, "shelf-no-pack", faro.pack, "legal-aid")
        self.refused(FaroError.NotFound, "shelf-no-pack", faro.remove_pack, "legal-aid")
        self.assertEqual([one.name for one in faro.publishers()], ["Ana"])

    def test_steps_are_ticked_off_while_the_vault_is_open(self):
        faro, us = self.faro, "us.first-days"
        self.assertEqual(self.steps(us), [])
        self.refused(FaroError.Locked, "border-locked", faro.tick_step, us, 1)
        self.create("us")
        before = self.steps(us)
        self.assertEqual([step.number for step in before], list(range(1, len(before) + 1)))
        self.assertTrue(all(step.done is None for step in before))
        answer = faro.tick_step(us, 2)
        self.assertEqual(answer, faro.article(us))
        self.assertIn("November", self.steps(us)[1].done.text)
        faro.lock()
        self.assertEqual(self.steps(us), [])
        faro.unlock(PASSPHRASE)
        self.assertEqual([step.number for step in self.steps(us) if step.done], [2])
        self.refused(FaroError.NotFound, "error-no-step", faro.tick_step, us, 99)
        self.refused(FaroError.Refused, "error-which-article", faro.article, "first-days")
        faro.untick_step(us, 2)
        self.assertEqual(self.steps(us), before)

        # A pack that nobody vouches for has steps too; what its authors change is open again.
        faro.keep_pack(self.office.pack(1, "Go."))
        for step in [1, 2]:
            faro.tick_step(ARTICLE, step)
        faro.keep_pack(self.office.pack(2, "Go now."))
        self.assertEqual([bool(step.done) for step in self.steps(ARTICLE)], [False, True])
