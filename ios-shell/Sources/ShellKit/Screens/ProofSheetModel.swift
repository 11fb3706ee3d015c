import FaroCore
import Observation

/// The proof log as one sheet, to show to somebody.
@MainActor @Observable
public final class ProofSheetModel {
    public let work: Work
    public private(set) var sheet: Phrase?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func load() async {
        guard let text = await work.ask({ try $0.proofSheet() }) else { return }
        sheet = Phrase(text: text, tag: app.words.language, direction: app.words.direction, fellBack: false)
    }
}
