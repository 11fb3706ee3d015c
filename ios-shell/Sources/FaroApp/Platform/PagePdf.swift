import Foundation
import ShellKit
import UIKit

extension PaperSize {
    /// In points of 1/72 inch.
    var points: CGSize {
        switch self {
        case .a4: CGSize(width: 595, height: 842)
        case .letter: CGSize(width: 612, height: 792)
        }
    }
}

extension PrintPage {
    /// For a printer, whose paper is known later, or on a paper of our own.
    @MainActor func laidOut(on paper: CGRect?) -> UIPrintPageRenderer {
        let formatter = UIMarkupTextPrintFormatter(markupText: html)
        // UIKit passes over the margins that the page has for itself: 11 and 12 mm.
        formatter.perPageContentInsets = UIEdgeInsets(top: 31, left: 34, bottom: 31, right: 34)
        let pages = Pages(paper)
        pages.addPrintFormatter(formatter, startingAtPageAt: 0)
        return pages
    }

    @MainActor var pdf: Data {
        let paper = CGRect(origin: .zero, size: size.points)
        let pages = laidOut(on: paper)
        return UIGraphicsPDFRenderer(bounds: paper).pdfData { context in
            pages.prepare(forDrawingPages: NSRange(location: 0, length: pages.numberOfPages))
            for page in 0..<pages.numberOfPages {
                context.beginPage()
                pages.drawPage(at: page, in: context.pdfContextBounds)
            }
        }
    }
}

/// Measured from the edge of the paper: our margins are wider than what a printer cannot reach.
@MainActor
private final class Pages: UIPrintPageRenderer {
    private let paper: CGRect?

    init(_ paper: CGRect?) {
        self.paper = paper
        super.init()
    }

    override var paperRect: CGRect { paper ?? super.paperRect }
    override var printableRect: CGRect { paperRect }
}
