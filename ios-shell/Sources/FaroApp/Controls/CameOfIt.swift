import ShellKit
import SwiftUI

/// What came of something: the ways to say it, or what was said and the way to take it back.
struct CameOfIt: View {
    let app: AppModel
    let thing: Markable
    let undoing: Undoing

    var body: some View {
        if thing.canMark {
            ActionButton(app.words[thing.done], icon: .edit, main: true, about: day) {
                app.router.open(.mark(thing, .done))
            }
            ActionButton(app.words[thing.couldNot], icon: .missed, about: day) {
                app.router.open(.mark(thing, .couldNot))
            }
        }
        if let mark = thing.mark {
            Card {
                IconWord(icon: .note, word: app.words[.marked], type: .headline, token: .ink)
                MarkLines(mark: mark)
                PhraseText(app.words[.markedDone], .second, .secondInk)
                ActionButton(app.words[.codeGive], icon: .proof, about: day) { app.router.open(.checkCode) }
                ConfirmButtons(
                    app: app, word: app.words[.undo], hints: [app.words[.undoHint]], work: undoing.work,
                    confirming: undoing.confirms(thing), about: day
                ) {
                    await undoing.undo(thing)
                } keep: {
                    undoing.keep()
                }
            }
        }
    }

    private var day: Phrase? { thing.days.first?.day.text }
}

/// What was written down, and for which day.
struct MarkLines: View {
    let mark: MarkView

    var body: some View {
        PhraseText(mark.text)
        if let on = mark.on { PhraseText(on.text, .second, .secondInk) }
    }
}
