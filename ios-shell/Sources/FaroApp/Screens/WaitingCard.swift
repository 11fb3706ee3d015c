import ShellKit
import SwiftUI

/// A time of a duty that waits for a word: "done" is written at once, "could not" asks why.
struct WaitingCard: View {
    let app: AppModel
    let time: Marked
    let work: Work
    let done: @MainActor () async -> Void

    var body: some View {
        Card {
            PhraseText(time.title, .headline)
            if let when = time.when { NamedDayView(day: when) }
            WorkButton(app.words[.dutyDone], work, main: true, about: time.title, action: done)
            ActionButton(app.words[.dutyCouldNot], about: time.title) { app.router.open(.mark(time.couldNot)) }
                .disabled(work.busy)
        }
    }
}
