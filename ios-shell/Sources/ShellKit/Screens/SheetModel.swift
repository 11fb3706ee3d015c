import FaroCore
import Foundation
import Observation

/// One page for people: as it will be printed, in two languages.
@MainActor @Observable
public final class SheetModel {
    public let work: Work
    public private(set) var sheet: SheetView?
    public private(set) var seconds: [SecondChoice] = []
    public private(set) var papers: [PaperChoice] = []
    @ObservationIgnored public private(set) lazy var file = Outgoing(app, work) { [weak self] outbox in
        guard let self, let page = await page() else { return nil }
        return try outbox.newPage(try app.files.pdf(page))
    }
    /// What the person chose; none is what the core takes.
    private var second: String?
    private var paper: PaperSize?
    @ObservationIgnored private let kind: SheetKind
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel, kind: SheetKind) {
        self.app = app
        self.kind = kind
        work = Work(app)
    }

    public func load() async {
        let (kind, second) = (kind, second)
        let found = await work.ask { faro in
            (try faro.sheets(), try faro.sheet(kind: kind, second: second))
        }
        // Somebody chose on meanwhile: the next answer is on its way.
        guard let (offer, sheet) = found, second == self.second else { return }
        (seconds, papers, self.sheet) = (offer.seconds, offer.papers, sheet)
    }

    public func isChosen(_ choice: SecondChoice) -> Bool { second.map { $0 == choice.tag } ?? choice.chosen }
    public func isChosen(_ choice: PaperChoice) -> Bool { paper.map { $0 == choice.size } ?? choice.chosen }

    public func choose(_ choice: SecondChoice) async {
        second = choice.tag
        file.forget()
        await load()
    }

    public func choose(_ choice: PaperChoice) {
        paper = choice.size
        file.forget()
    }

    public var canPrint: Bool { app.files.canPrint }

    public func print() async {
        guard let page = await page(), app.stage == .open else { return }
        _ = await work.outside { try await $0.print(page) }
    }

    private func page() async -> PrintPage? {
        guard let size = paper ?? papers.first(where: \.chosen)?.size else { return nil }
        let (kind, second) = (kind, second)
        let html = await work.ask { try $0.sheetHtml(kind: kind, size: size, second: second) }
        return html.map { PrintPage(html: $0, size: size) }
    }
}
