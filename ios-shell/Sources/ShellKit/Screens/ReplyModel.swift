import FaroCore
import Foundation
import Observation

/// A reply: each line beside what stands now, taken or left.
@MainActor @Observable
public final class ReplyModel {
    public let work: Work
    public private(set) var reply: ReplyView?
    private var passed: Set<UInt32> = []
    private let taps = TapsOfMany<UInt32>()
    @ObservationIgnored private let file: OpenedFile
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel, given: URL?) {
        self.app = app
        let work = Work(app)
        self.work = work
        file = OpenedFile(app, work, given: given)
    }

    public func choose() async {
        guard await file.choose() else { return }
        (reply, passed) = (nil, [])
        await load()
    }

    public func load() async {
        reply = await file.ask { try $0.reply(path: $1) } ?? reply
    }

    /// The next tap takes this line.
    public func confirms(_ line: ReplyLineView) -> Bool { taps.confirming == line.number }

    public func take(_ line: ReplyLineView) async {
        let number = line.number
        guard !line.asks || taps.tap(number) else { return }
        passed.remove(number)
        guard let taken = await file.ask({ try $0.takeReplyLine(path: $1, number: number) }) else { return }
        reply = taken
        await app.changed()
    }

    /// The person left it; it can be taken later all the same.
    public func isPassed(_ line: ReplyLineView) -> Bool { passed.contains(line.number) }

    public func pass(_ line: ReplyLineView) {
        taps.keep()
        passed.insert(line.number)
    }

    public func keep() {
        taps.keep()
    }

    public func leave() {
        file.leave()
    }
}
