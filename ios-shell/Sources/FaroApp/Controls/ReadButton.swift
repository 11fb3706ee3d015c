import ShellKit
import SwiftUI

/// Reads texts of a page aloud, or stops.
struct ReadButton: View {
    let app: AppModel
    /// What is read; none is the page that is up.
    let phrases: [Phrase]?

    init(_ app: AppModel, _ phrases: [Phrase]? = nil) {
        self.app = app
        self.phrases = phrases
    }

    var body: some View {
        if app.speaker.speaking {
            SideButton(icon: .stop, word: app.words[.readStop]) { app.speaker.stop() }
        } else if let phrases {
            SideButton(icon: .speak, word: app.words[.readAloud]) { Task { await app.speaker.read(phrases) } }
        } else if app.stage == .open, app.speaker.reads {
            SideButton(icon: .speak, word: app.words[.readAloud]) { Task { await app.speaker.read() } }
        }
    }
}

/// What of a page no voice of this phone reads, and how to get one.
struct Unheard: View {
    let app: AppModel

    var body: some View {
        if let failure = app.speaker.failure { Warning(failure) }
        ForEach(app.speaker.lacking.indices, id: \.self) { Warning(app.speaker.lacking[$0]) }
    }
}
