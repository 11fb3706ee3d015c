import FaroCore
import Foundation
import Observation

/// One paper. A picture is read into memory, piece by piece; of all else it is said what it is.
@MainActor @Observable
public final class PaperModel {
    public let work: Work
    public let deletion: Deletion
    public private(set) var paper: PaperView?
    /// The bytes of a picture.
    public private(set) var picture: Data?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        work = Work(app)
        deletion = Deletion(work) { try $0.deletePaper(id: id) }
    }

    public func load() async {
        let id = id
        // The picture is there already: only what is known of it may be another.
        if paper != nil {
            paper = await work.again { try $0.papers().first { $0.id == id } } ?? paper
            return
        }
        let found = await work.ask { faro in
            let paper = try faro.openPaper(id: id)
            guard MediaType.isPicture(paper.mediaType) else { return (paper, nil as Data?) }
            var bytes = Data(capacity: Int(clamping: paper.length))
            while case let piece = try faro.nextPaperPiece(id: id), !piece.isEmpty { bytes.append(piece) }
            return (paper, bytes)
        }
        if let found { (paper, picture) = found }
    }

    /// The page is left: nothing of the picture stays.
    public func leave() {
        picture = nil
        paper = nil
    }
}
