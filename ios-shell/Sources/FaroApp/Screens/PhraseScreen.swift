import ShellKit
import SwiftUI

/// One phrase, as large as somebody reads it from across a table: the English, what it means, how it sounds, the law
/// behind it.
struct PhraseScreen: View {
    let app: AppModel
    @State private var model: PhraseModel

    init(_ app: AppModel, id: String, item: String?) {
        self.app = app
        _model = State(initialValue: PhraseModel(app, id: id, item: item))
    }

    var body: some View {
        Page(nil, back: true) {
            WorkState(model.work)
            if let phrase = model.value ?? nil {
                Heading(phrase.said, .shown)
                if let meaning = phrase.meaning { PhraseText(meaning, .headline) }
                if let sound = phrase.sound {
                    PhraseText(app.words[.phrasesSound], .second, .secondInk)
                    PhraseText(sound, .title)
                }
                ForEach(phrase.citation, id: \.self) { OwnText($0, .second, .secondInk) }
                if let known = phrase.known { PhraseText(known, .second, .secondInk) }
                if let source = phrase.source { OwnText(source, .second, .secondInk) }
                PhraseText(app.words[.phrasesCheck], .second, .secondInk)
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
