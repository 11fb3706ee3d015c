import ShellKit
import SwiftUI

/// Sealing for cards, asked once more where nobody compared one; then each file with its way out.
struct SealingView: View {
    let app: AppModel
    let model: SealingModel
    let word: Phrase
    var ready = true
    let seal: @MainActor () async -> Void

    var body: some View {
        Group {
            ForEach(model.files.indices, id: \.self) { place in
                Card {
                    Heading(app.words[.handOverMade])
                    HandoffLines(made: model.files[place].made)
                    WorkButton(app.words[.handOverSend], model.work, main: true) {
                        await model.send(model.files[place])
                    }
                }
            }
            if !model.files.isEmpty { PhraseText(app.words[.handOverSentHow], .second, .secondInk) }
            WorkState(model.work)
            ConfirmButtons(
                app: app, word: model.confirming ? app.words[.handOverSure] : word, hints: model.warnings,
                work: model.work, confirming: model.confirming, ready: ready, act: seal
            ) {
                model.keep()
            }
        }
        .task { model.enter() }
    }
}
