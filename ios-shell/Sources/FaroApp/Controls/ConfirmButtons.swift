import ShellKit
import SwiftUI

/// What takes two taps: the first shows what would happen, and the way out.
struct ConfirmButtons: View {
    let app: AppModel
    let word: Phrase
    let hints: [Phrase]
    let work: Work
    let confirming: Bool
    /// What it acts on, for a screen reader, where a page has several of the same word.
    var about: Phrase?
    /// All is there that the core needs.
    var ready = true
    let act: @MainActor () async -> Void
    let keep: @MainActor () -> Void

    var body: some View {
        if confirming { ForEach(hints.indices, id: \.self) { Warning(hints[$0]) } }
        WorkButton(word, work, about: about, ready: ready, action: act)
        if confirming { ActionButton(app.words[.cancel], about: about, action: keep) }
    }
}

/// Deleting takes two taps.
struct DeleteButtons: View {
    let app: AppModel
    var word = Word.delete
    /// What goes with it, where that is more than the thing itself.
    var hint: Phrase?
    let deletion: Deletion

    var body: some View {
        ConfirmButtons(
            app: app, word: app.words[word], hints: [hint ?? app.words[.deleteSure]], work: deletion.work,
            confirming: deletion.taps.confirming
        ) {
            await deletion.delete()
        } keep: {
            deletion.taps.keep()
        }
    }
}
