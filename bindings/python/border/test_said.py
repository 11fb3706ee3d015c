"""Words for the judge and the officer, and what a voice reads, at the border."""
from faro_ffi import FaroError, HearingKind, Label, Listener, NewHearing, ReadPage

from case import Case


class Said(Case):
    language = "es"

    def test_phrases_are_there_while_the_vault_is_closed(self):
        phrases = self.faro.phrases()
        self.assertEqual(len(phrases), 12)
        for phrase in phrases:
            self.assertEqual((phrase.said.tag, phrase.said.fell_back), ("en", False), phrase.id)
            self.assertEqual((phrase.meaning.tag, phrase.sound.tag), ("es", "es"), phrase.id)
            self.assertEqual(bool(phrase.citation), phrase.source is not None and phrase.known is not None, phrase.id)
        judge, officer = (self.faro.phrases(listener) for listener in (Listener.JUDGE, Listener.OFFICER))
        self.assertEqual({phrase.id for phrase in judge + officer}, {phrase.id for phrase in phrases})
        self.assertIn("us.appeal", {phrase.id for phrase in judge} - {phrase.id for phrase in officer})
        # Each reader has them in their own language and letters; who reads English needs neither.
        for tag in ("ar", "zh-Hans", "ru"):
            self.faro.set_language(tag)
            for phrase in self.faro.phrases():
                told = (phrase.said.tag, phrase.meaning.tag, phrase.sound.tag, phrase.meaning.fell_back)
                self.assertEqual(told, ("en", tag, tag, False), phrase.id)
        self.faro.set_language("en")
        self.assertTrue(all(phrase.meaning is None and phrase.sound is None for phrase in self.faro.phrases()))
        for label in (Label.PHRASES, Label.PHRASES_JUDGE, Label.PHRASES_CHECK, Label.READ_ALOUD):
            self.assertTrue(self.faro.label(label).text)

    def test_a_hearing_has_those_that_are_said_there(self):
        self.refused(FaroError.Locked, "border-locked", self.faro.item_phrases, "hearing:00")
        self.create("us")
        hearing = self.faro.add_hearing(NewHearing(
            jurisdiction="us", kind=HearingKind.MASTER, at="2027-02-02T09:00", zone="America/New_York", place="Room 1"))
        item = self.faro.hearing(hearing).item
        judge = [phrase.id for phrase in self.faro.phrases(Listener.JUDGE)]
        self.assertEqual([phrase.id for phrase in self.faro.item_phrases(item)], judge)
        self.set("us.moved_on", "2026-11-20")
        self.assertEqual(self.faro.item_phrases("us.ar11"), [])
        self.refused(FaroError.NotFound, "error-not-found", self.faro.item_phrases, "hearing:" + "0" * 32)

    def test_a_voice_that_is_missing_is_named_with_how_to_get_it(self):
        for tag, name in [("es", "Español"), ("am", "አማርኛ"), ("quc", "quc")]:
            said = self.faro.no_voice(tag)
            self.assertIn(name, said.text)
            self.assertEqual((said.tag, said.fell_back), ("es", False))
            self.assertIn("ajustes", said.text)

    def test_a_page_is_read_in_full(self):
        article = self.faro.read_aloud(ReadPage.ARTICLE(id="us.hearing", section=None))
        self.assertTrue(article[0].heading)
        self.assertIn("1, 8 0 0, 8 9 8, 7 1 8 0", " ".join(block.text for block in article))
        section = self.faro.read_aloud(ReadPage.ARTICLE(id="us.hearing", section="steps"))
        self.assertTrue(section[0].heading and len(section) < len(article))
        nowhere = ReadPage.ARTICLE(id="us.hearing", section="x")
        self.refused(FaroError.NotFound, "error-unknown-article", self.faro.read_aloud, nowhere)
        self.refused(FaroError.Locked, "border-locked", self.faro.read_aloud, ReadPage.HOME())
        self.create("us")
        hearing = self.faro.add_hearing(NewHearing(
            jurisdiction="us", kind=HearingKind.MASTER, at="2027-02-02T09:00", zone="America/New_York", place="Room 1"))
        home = self.faro.read_aloud(ReadPage.HOME())
        said = " ".join(block.text for block in home)
        self.assertIn("martes 2 de febrero de 2027, 9 de la mañana", said)
        self.assertTrue(all(block.tag and block.text.strip() for block in home))
        page = self.faro.hearing(hearing)
        read = self.faro.read_aloud(ReadPage.ITEM(id=page.item))
        self.assertIn("9 de la mañana", " ".join(block.text for block in read))
        texts = self.faro.read_texts([page.title, page.when, self.faro.phrases()[0].said])
        self.assertEqual([block.tag for block in texts], ["es", "es", "en"])
        self.assertNotIn("9:00", texts[1].text)
