"""Sheets, calendar files and codes at the border."""
from faro_ffi import FaroError, HearingKind, NewHearing, PaperSize, SheetBlock, SheetKind

from case import CASE_WORDS, Case


def lines(value):
    """Every line inside a block, a list or a record."""
    if isinstance(value, list):
        for item in value:
            yield from lines(item)
    elif hasattr(value, "text") and hasattr(value, "tag"):
        yield value
    elif hasattr(value, "__dict__"):
        yield from lines(list(vars(value).values()))


class Sheets(Case):
    language = "es"

    def setUp(self):
        super().setUp()
        self.create("us")
        self.set("us.moved_on", "2026-11-20")
        hearing = NewHearing(
            jurisdiction="us", kind=HearingKind.MASTER, at="2027-02-02T09:00", zone="America/New_York", place="")
        self.faro.add_hearing(hearing)

    def test_every_sheet_is_there_in_two_languages(self):
        for kind in SheetKind:
            sheet = self.faro.sheet(kind)
            tags = {line.tag for line in lines([sheet.title, sheet.blocks])}
            self.assertEqual({"es", "en"} - tags, set(), kind)
            page = self.faro.sheet_html(kind, PaperSize.LETTER)
            self.assertIn("default-src 'none'", page)
            self.assertIn("size:letter", page)
        arabic = self.faro.sheet(SheetKind.CASE, "ar")
        self.assertIn("ar", {line.tag for line in lines(arabic.blocks)})
        marks = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
        said = [line.text.translate(marks) for line in lines(arabic.blocks)]
        self.assertTrue(any("martes 2 de febrero de 2027" in text for text in said), said)
        self.refused(FaroError.Refused, "error-unknown-language", self.faro.sheet, SheetKind.CASE, "tlh")
        self.faro.lock()
        self.refused(FaroError.Locked, "border-locked", self.faro.sheet, SheetKind.CASE)

    def test_what_there_is_to_choose_is_listed_and_one_of_each_is_taken(self):
        offer = self.faro.sheets()
        self.assertEqual([choice.kind for choice in offer.kinds], list(SheetKind))
        self.assertEqual(offer.kinds[1].name.text, "Tarjetas para el bolsillo")
        self.assertTrue(all(choice.purpose.text and not choice.purpose.fell_back for choice in offer.kinds))
        self.assertEqual([second.tag for second in offer.seconds if second.chosen], ["en"])
        alone = next(second for second in offer.seconds if second.tag == "es")
        self.assertEqual(alone.name.text, "Sin segundo idioma")
        self.assertEqual({line.tag for line in lines(self.faro.sheet(SheetKind.CASE, alone.tag).title)}, {"es"})
        self.assertEqual([(paper.size, paper.chosen) for paper in offer.papers], [(PaperSize.LETTER, True), (PaperSize.A4, False)])
        self.faro.set_content_language("ar")
        self.assertEqual([second.tag for second in self.faro.sheets().seconds if second.chosen], ["ar"])
        self.faro.lock()
        self.refused(FaroError.Locked, "border-locked", self.faro.sheets)

    def test_a_calendar_file_says_no_word_of_the_case_unless_that_is_chosen(self):
        discreet, full = self.faro.calendar_file(False), self.faro.calendar_file(True)
        self.assertIsNone(CASE_WORDS.search(discreet.replace("America/New_York", "")), discreet)
        self.assertIn("DTSTART;TZID=America/New_York:20270202T090000\r\n", discreet)
        self.assertIsNotNone(CASE_WORDS.search(full))
        names = [[line for line in file.split("\r\n") if line.startswith("UID:")] for file in (discreet, full)]
        self.assertEqual(*names)

    def test_a_code_that_is_drawn_is_read(self):
        card = "FARO1:Ana:age1x:RWx"
        code = self.faro.draw_code(card.replace("FARO1", "faro1"))
        scale, edge = 4, 4
        side = code.side + 2 * edge

        def grey(x, y):
            x, y = x // scale - edge, y // scale - edge
            inside = 0 <= x < code.side and 0 <= y < code.side
            return 0 if inside and code.dark[y * code.side + x] else 255

        picture = bytes(grey(x, y) for y in range(side * scale) for x in range(side * scale))
        [found] = self.faro.read_codes(picture, side * scale)
        self.assertEqual(found.card, card)
        self.assertIsNone(self.faro.draw_code("x" * 5000))
        self.assertEqual(self.faro.read_codes(bytes(10_000), 100), [])
        self.refused(FaroError.Refused, "error-picture-size", self.faro.read_codes, bytes(10), 3)
        self.refused(FaroError.Refused, "error-picture-large", self.faro.read_codes, bytes(12_000_001), 1)

    def test_a_code_is_part_of_the_case_sheet(self):
        blocks = self.faro.sheet(SheetKind.CASE).blocks
        self.assertTrue(any(isinstance(block, SheetBlock.CODE) for block in blocks))
