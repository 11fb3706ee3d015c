import FaroCore
import Foundation
import Observation

/// A reply: each line beside what stands now, taken or left.
@MainActor @Observable
public final class ReplyModel {
    public let work: Work
    public private(set) var reply: ReplyView?
    private var left: Set<UInt32> = []
    private let taps = TapsOfMany<UInt32>()
    @ObservationIgnored private var file: (any Chosen)?

    public init(_ app: AppModel, given: URL?) {
        work = Work(app)
        file = given.map(InboxFile.init)
    }

    public func choose() async {
        guard let chosen = await work.outside({ try await $0.choose(.file) }), let chosen else { return }
        (file, reply, left) = (chosen, nil, [])
        await load()
    }

    public func load() async {
        guard let file else { return }
        reply = await work.ask { faro in try file.asFile { try faro.reply(path: $0.path) } } ?? reply
    }

    /// The next tap takes this line.
    public func confirms(_ line: ReplyLineView) -> Bool { taps.confirming == line.number }

    public func take(_ line: ReplyLineView) async {
        let number = line.number
        guard let file, !line.asks || taps.tap(number) else { return }
        left.remove(number)
        let taken = await work.change { faro in
            try file.asFile { try faro.takeReplyLine(path: $0.path, number: number) }
        }
        reply = taken ?? reply
    }

    /// The person let it be; it can be taken later all the same.
    public func isLeft(_ line: ReplyLineView) -> Bool { left.contains(line.number) }

    public func leave(_ line: ReplyLineView) {
        taps.keep()
        left.insert(line.number)
    }

    public func keep() {
        taps.keep()
    }
}
