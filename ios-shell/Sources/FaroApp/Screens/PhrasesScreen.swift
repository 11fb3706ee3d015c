import ShellKit
import SwiftUI

/// Words for the judge and the officer, each a tap away from being shown large.
struct PhrasesScreen: View {
    let app: AppModel
    @State private var model: PhrasesModel

    init(_ app: AppModel, item: String?) {
        self.app = app
        _model = State(initialValue: PhrasesModel(app, item: item))
    }

    var body: some View {
        Page(app.words[.phrases], back: true) {
            if model.item == nil {
                listener(.phrasesJudge, .judge)
                listener(.phrasesOfficer, .officer)
            }
            WorkState(model.work)
            ForEach(model.phrases, id: \.id) { phrase in
                CardButton {
                    app.router.open(.phrase(phrase.id, item: model.item))
                } content: {
                    if let meaning = phrase.meaning { PhraseText(meaning, .headline) }
                    PhraseText(phrase.said)
                    PhraseText(app.words[.phrasesShow], .body, .accent)
                }
            }
            PhraseText(app.words[.phrasesCheck], .second, .secondInk)
        }
        .task(id: app.changes) { await model.load() }
    }

    private func listener(_ word: Word, _ listener: Listener) -> some View {
        ChoiceButton(phrase: app.words[word], chosen: model.listener == listener) {
            Task { await model.choose(listener) }
        }
    }
}
