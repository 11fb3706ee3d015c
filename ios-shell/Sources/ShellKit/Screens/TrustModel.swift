import FaroCore
import Observation

/// Getting to know who publishes: by their digits, or by a code of theirs on a photo; and the way back.
@MainActor @Observable
public final class TrustModel {
    public let work: Work
    /// What the person calls them.
    public var name = String()
    /// There is no code of a publisher on the photo.
    public private(set) var noCode = false
    private let taps = TwoTaps()
    private var scanned: String?

    public init(_ app: AppModel) {
        work = Work(app)
    }

    /// A code was read: the core compares it.
    public var hasCode: Bool { scanned != nil }
    /// The next tap takes the trust back.
    public var confirming: Bool { taps.confirming }

    public func choosePhoto() async {
        noCode = false
        guard let found = await work.outside({ try await $0.greyPhoto() }), let photo = found else { return }
        let width = UInt32(clamping: photo.width)
        guard let codes = await work.ask({ try $0.readCodes(grey: photo.pixels, width: width) }) else { return }
        scanned = codes.first { $0.publisher != nil }?.text
        noCode = scanned == nil
    }

    public func trust(_ publisher: PublisherView) async {
        let (id, name, scanned) = (publisher.id, name, scanned)
        // A code that was refused is not asked about again: the digits can still be compared.
        self.scanned = nil
        _ = await work.change { try $0.pinPublisher(publisher: id, name: name, scanned: scanned) }
    }

    public func distrust(_ publisher: PublisherView) async {
        let id = publisher.id
        guard taps.tap() else { return }
        taps.keep()
        _ = await work.change { try $0.unpinPublisher(publisher: id) }
    }

    public func keep() {
        taps.keep()
    }
}
