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
    @ObservationIgnored private var file: (any Chosen)?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel, given: URL?) {
        self.app = app
        work = Work(app)
        file = given.map(InboxFile.init)
    }

    public func choose() async {
        guard let chosen = await work.outside({ try await $0.choose(.file) }), let chosen else { return }
        (file, reply, passed) = (chosen, nil, [])
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
        passed.remove(number)
        let taken = await work.change { faro in
            try file.asFile { try faro.takeReplyLine(path: $0.path, number: number) }
        }
        reply = taken ?? reply
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

    /// The page is left: what another app gave is gone. Behind the lock it waits for the person.
    public func leave() {
        if app.stage == .open { app.arrivals.forget() }
    }
}
