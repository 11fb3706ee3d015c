import FaroCore
import Observation

/// Reads aloud, block by block, each in its own language. It falls silent when the page is left and when the vault closes.
@MainActor @Observable
public final class Speaker {
    /// Something is being read.
    public private(set) var speaking = false
    /// What is missing on this phone to read all of it, and how to get that.
    public private(set) var lacking: [Phrase] = []
    /// Why nothing is read.
    public private(set) var failure: Phrase?
    @ObservationIgnored private let core: Core
    @ObservationIgnored private let words: Words
    @ObservationIgnored private let router: Router
    @ObservationIgnored private let voices: any Voices
    /// Grows when somebody begins, or when it must be silent: what began before goes on no more.
    @ObservationIgnored private var turn = 0

    init(_ core: Core, _ words: Words, _ router: Router, _ voices: any Voices) {
        self.core = core
        self.words = words
        self.router = router
        self.voices = voices
        router.left = { [weak self] in self?.stop() }
    }

    /// Whether the page that is up can be read.
    public var reads: Bool { page != nil }

    /// Reads the page that is up.
    public func read() async {
        guard let page else { return }
        await read(page)
    }

    /// One section of an article.
    public func read(article: String, section: String) async {
        await read(.article(id: article, section: section))
    }

    /// Texts that a page shows.
    public func read(_ phrases: [Phrase]) async {
        await speak { try $0.readTexts(texts: phrases) }
    }

    /// Silence, and nothing of what was read stays.
    public func stop() {
        turn += 1
        speaking = false
        lacking = []
        failure = nil
        voices.stop()
    }

    private func read(_ page: ReadPage) async {
        await speak { try $0.readAloud(page: page) }
    }

    private func speak(_ ask: @escaping @Sendable (Faro) throws -> [SpokenBlock]) async {
        stop()
        let mine = turn
        speaking = true
        defer { if mine == turn { speaking = false } }
        let (blocks, missing): ([SpokenBlock], [String])
        do {
            blocks = try await core.ask(ask)
            missing = blocks.map(\.tag).filter { !voices.has($0) }.inOrder
            let said = try await core.ask { [missing] faro in try missing.map { try faro.noVoice(tag: $0) } }
            guard mine == turn else { return }
            lacking = said
        } catch {
            if mine == turn { failure = words.explain(error) }
            return
        }
        for block in blocks where !missing.contains(block.tag) {
            guard mine == turn, await voices.say(block.text, in: block.tag, heading: block.heading) == .whole else {
                return
            }
        }
    }

    private var page: ReadPage? {
        guard let place = router.path.last else { return router.tab == .today ? .home : nil }
        return switch place {
        case .rule(let id), .hearing(let id), .duty(let id): .item(id: id)
        case .article(let id, _): .article(id: id, section: nil)
        default: nil
        }
    }
}

extension [String] {
    /// Each once, where it came first.
    fileprivate var inOrder: [String] {
        reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
    }
}
