import ShellKit
import SwiftUI

/// One page for people: its languages, its paper, the ways out, and all that will stand on it.
struct SheetScreen: View {
    let app: AppModel
    @State private var model: SheetModel

    init(_ app: AppModel, kind: SheetKind) {
        self.app = app
        _model = State(initialValue: SheetModel(app, kind: kind))
    }

    var body: some View {
        Page(nil, back: true) {
            WorkState(model.work)
            if let sheet = model.sheet {
                if model.canPrint {
                    WorkButton(app.words[.sheetPrint], model.work, main: true) { await model.print() }
                }
                OutgoingButtons(app: app, file: model.file, main: !model.canPrint)
                PhraseText(app.words[.sheetsHint], .second, .secondInk)
                Card {
                    Heading(app.words[.sheetSecond])
                    ForEach(model.seconds, id: \.tag) { choice in
                        ChoiceButton(phrase: choice.name, chosen: model.isChosen(choice)) {
                            Task { await model.choose(choice) }
                        }
                    }
                    Heading(app.words[.sheetPaper])
                    ForEach(model.papers, id: \.size) { choice in
                        ChoiceButton(phrase: choice.name, chosen: model.isChosen(choice)) { model.choose(choice) }
                    }
                }
                SheetPaper(sheet: sheet)
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
