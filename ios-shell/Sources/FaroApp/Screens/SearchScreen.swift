import ShellKit
import SwiftUI

/// One search in everything, and of each finding what it is, the sentence, and the way to the very section.
struct SearchScreen: View {
    let app: AppModel
    @State private var model: SearchModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: SearchModel(app))
    }

    var body: some View {
        Page(app.words[.search], back: true) {
            EntryField(name: app.words[.searchField], text: $model.query, hint: app.words[.searchHint])
            WorkState(model.work)
            if let found = model.found {
                if let note = found.note { PhraseText(note) }
                ForEach(found.lines.indices, id: \.self) { FoundCard(app: app, line: found.lines[$0]) }
            }
        }
        .task(id: app.changes) { await model.load() }
        .onChange(of: model.query) { _, _ in Task { await model.load() } }
    }
}

/// One thing that was found. What cannot be opened now is only shown.
private struct FoundCard: View {
    let app: AppModel
    let line: FoundLine

    var body: some View {
        if let place = line.leadsTo {
            CardButton {
                app.router.open(place)
            } content: {
                lines
            }
        } else {
            Card { lines }
        }
    }

    @ViewBuilder private var lines: some View {
        PhraseText(line.kindName, .second, .secondInk)
        PhraseText(line.title, .headline)
        if let heading = line.heading { PhraseText(heading, .body, .accent) }
        if let sentence = line.sentence { PhraseText(sentence) }
    }
}
