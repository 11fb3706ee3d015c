import ShellKit

/// The voices of a phone. What they read is kept; nobody hears it.
@MainActor
final class FakeVoices: Voices {
    struct Read: Hashable {
        let text: String
        let tag: String
    }

    /// The languages that this phone has a voice for.
    var languages: Set<String> = ["en", "es"]
    private(set) var read: [Read] = []
    private(set) var stopped = 0
    /// What happens while a text is being read.
    var meanwhile: (() async -> Void)?

    nonisolated init() {}

    func has(_ tag: String) -> Bool { languages.contains(tag) }

    func say(_ text: String, in tag: String, heading: Bool) async -> Heard {
        read.append(Read(text: text, tag: tag))
        let before = stopped
        await meanwhile?()
        return stopped == before ? .whole : .brokenOff
    }

    func stop() { stopped += 1 }

    func forget() { read = [] }
}
