"""What a paper is, which hearing it is about, and what it proves, at the border."""
import hashlib

from faro_ffi import FaroError, HearingKind, NewHearing, NewProof, PaperDetails, PaperKind, ProofResult, TargetKind

from case import Case, plain


class Papers(Case):
    def setUp(self):
        super().setUp()
        self.create("us")

    def paper(self, bytes, title):
        id = self.faro.begin_paper()
        self.faro.extend_paper(id, bytes)
        self.faro.finish_paper(id, title)
        return id

    def hearing(self, at="2027-02-02T09:00"):
        return self.faro.add_hearing(NewHearing(
            jurisdiction="us", kind=HearingKind.MASTER, at=at, zone="America/New_York", place=""))

    def test_a_paper_says_what_it_is_and_leads_to_its_hearing(self):
        hearing, paper = self.hearing(), self.paper(b"%PDF-1.7", "Letter")
        [shown] = self.faro.papers()
        self.assertEqual((shown.kind, shown.kind_text.text, shown.dated, shown.pages, shown.of),
                         (PaperKind.OTHER, "other paper", None, None, None))
        self.assertEqual([choice.kind for choice in self.faro.paper_kinds()], list(PaperKind))
        self.assertTrue(all(choice.text.text and not choice.text.fell_back for choice in self.faro.paper_kinds()))
        [about] = self.faro.paper_hearings()
        self.assertEqual((about.id, plain(about.title.text), plain(about.when.text)),
                         (hearing, "Master hearing", "Tuesday 2 February 2027, 9:00 a.m."))

        self.faro.describe_paper(paper, PaperDetails(
            title=" Letter of the court ", kind=PaperKind.HEARING_NOTICE, dated="2026-10-01", pages=2, of=hearing))
        [shown] = self.faro.papers()
        self.assertEqual((shown.title, shown.kind_text.text, plain(shown.dated.text.text), shown.pages),
                         ("Letter of the court", "hearing notice", "Thursday 1 October 2026", 2))
        self.assertEqual(plain(shown.of.title.text), "Master hearing, Tuesday 2 February 2027, 9:00 a.m.")
        self.assertEqual((shown.of.target.kind, shown.of.target.id), (TargetKind.HEARING, hearing))
        self.assertEqual(self.faro.hearing(shown.of.target.id).id, hearing)
        self.assertEqual(self.faro.open_paper(paper), shown)

        # All of it is told anew: what is left out is not known.
        self.faro.describe_paper(paper, PaperDetails(title="Letter", kind=PaperKind.OTHER))
        [shown] = self.faro.papers()
        self.assertEqual((shown.title, shown.kind, shown.dated, shown.pages, shown.of), ("Letter", PaperKind.OTHER, None, None, None))

        for details, variant, code in [
            (PaperDetails(title=" ", kind=PaperKind.OTHER), FaroError.Refused, "error-empty"),
            (PaperDetails(title="x", kind=PaperKind.OTHER, dated="10/01/2026"), FaroError.Refused, "error-date-order"),
            (PaperDetails(title="x", kind=PaperKind.OTHER, of=paper), FaroError.NotFound, "error-not-found"),
        ]:
            self.refused(variant, code, self.faro.describe_paper, paper, details)
        self.assertEqual(self.faro.papers(), [shown])
        self.refused(FaroError.NotFound, "error-not-found", self.faro.describe_paper, hearing, PaperDetails(title="x", kind=PaperKind.OTHER))

    def test_a_paper_outlives_its_hearing(self):
        hearing, paper = self.hearing(), self.paper(b"abc", "Letter")
        self.faro.describe_paper(paper, PaperDetails(title="Letter", kind=PaperKind.HEARING_NOTICE, of=hearing))
        self.faro.delete_hearing(hearing)
        [shown] = self.faro.papers()
        self.assertEqual((shown.id, shown.kind, shown.of), (paper, PaperKind.HEARING_NOTICE, None))

    def test_a_paper_of_a_hearing_is_named_in_a_proof_and_its_removal_too(self):
        self.set("us.moved_on", "2026-11-20")
        hearing, bytes = self.hearing(), b"\xff\xd8\xff receipt"
        paper = self.paper(bytes, "Receipt of the court")
        self.faro.describe_paper(paper, PaperDetails(title="Receipt of the court", kind=PaperKind.RECEIPT, of=hearing))
        self.faro.mark("us.ar11", NewProof(result=ProofResult.DONE, papers=[paper]))
        [entry] = self.faro.proof_log().entries
        # By what it is: whoever has the same photo can compare.
        digest = hashlib.sha256(bytes).hexdigest()
        self.assertTrue(any(digest in line.text for line in entry.details), entry)
        self.refused(FaroError.NotFound, "error-not-found", self.faro.mark, "us.eoir33.court",
                     NewProof(result=ProofResult.DONE, papers=["0" * 32]))
        self.faro.delete_paper(paper)
        log = self.faro.proof_log()
        self.assertEqual((log.count, log.fault), (2, None))
        self.assertTrue(any(digest in line.text for line in log.entries[0].details), log.entries[0])
