import ShellKit
import SwiftUI

/// The proof log, with what it shows and what it does not.
struct ProofLogScreen: View {
    let app: AppModel
    @State private var model: ProofLogModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: ProofLogModel(app))
    }

    var body: some View {
        Page(app.words[.proofLog], back: true) {
            WorkState(model.work)
            if let log = model.value {
                if let fault = log.fault { Warning(fault) }
                PhraseText(log.proves)
                PhraseText(log.provesNot)
                if log.entries.isEmpty { PhraseText(app.words[.proofNone], .body, .secondInk) }
                if !log.entries.isEmpty {
                    ActionButton(app.words[.proofSheet], main: true) { app.router.open(.proofSheet) }
                    ActionButton(app.words[.codeGive]) { app.router.open(.checkCode) }
                }
                ForEach(log.entries, id: \.number) { entry in
                    Card {
                        OwnText(String(entry.number), .second, .secondInk)
                        PhraseText(entry.title, .headline)
                        ForEach(entry.details.indices, id: \.self) { PhraseText(entry.details[$0]) }
                    }
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
