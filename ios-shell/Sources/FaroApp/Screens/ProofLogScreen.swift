import ShellKit
import SwiftUI

/// The proof log, with what it shows and what it does not.
struct ProofLogScreen: View {
    let app: AppModel
    @State private var model: ProofLogModel
    @State private var out: ProofOutModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: ProofLogModel(app))
        _out = State(initialValue: ProofOutModel(app))
    }

    var body: some View {
        Page(app.words[.proofLog], back: true) {
            WorkState(model.work)
            if let log = model.value {
                if let fault = log.fault { Warning(fault) }
                if log.entries.isEmpty { PhraseText(app.words[.proofNone]) }
                if let code = out.code { handOut(code) }
                PhraseText(log.proves)
                PhraseText(log.provesNot)
                ForEach(log.entries, id: \.number) { entry in
                    Card {
                        OwnText(String(entry.number), .second, .secondInk)
                        PhraseText(entry.title, .headline)
                        ForEach(entry.details.indices, id: \.self) { PhraseText(entry.details[$0]) }
                    }
                }
            }
        }
        .task(id: app.changes) {
            await model.load()
            await out.load()
        }
    }

    /// The code with the number of entries, and the ways out: first the line that tells nothing of the case.
    @ViewBuilder private func handOut(_ code: CheckCodeView) -> some View {
        Card {
            Heading(app.words[.codeGive])
            PhraseText(code.line)
            PhraseText(code.why, .second, .secondInk)
            ShareButton(word: app.words[.codeSend], shared: code.line)
        }
        ActionButton(app.words[.proofSheet], icon: .proof) { app.router.open(.proofSheet) }
        ActionButton(app.words[.sheetPrint], icon: .print) { app.router.open(.sheet(.proof)) }
        WorkState(out.work)
        WorkButton(app.words[.proofsFile], out.work, icon: .send) { await out.share() }
    }
}
