import ShellKit
import SwiftUI

/// The pages that there are to print, and what each is for.
struct SheetsScreen: View {
    let app: AppModel
    @State private var model: SheetsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: SheetsModel(app))
    }

    var body: some View {
        Page(app.words[.sheets], back: true) {
            PhraseText(app.words[.sheetsHint])
            WorkState(model.work)
            if let offer = model.value {
                ForEach(offer.kinds, id: \.kind) { choice in
                    CardButton {
                        app.router.open(.sheet(choice.kind))
                    } content: {
                        PhraseText(choice.name, .headline, .accent)
                        PhraseText(choice.purpose)
                    }
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
