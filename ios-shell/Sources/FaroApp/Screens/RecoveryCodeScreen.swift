import ShellKit
import SwiftUI

/// The code on paper: what it is for, and a new one, shown once.
struct RecoveryCodeScreen: View {
    let app: AppModel
    @State private var model: RecoveryCodeModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: RecoveryCodeModel(app))
    }

    var body: some View {
        Page(app.words[.recoveryTitle], back: true) {
            if model.presence.asks {
                PresenceView(app: app, presence: model.presence)
                ActionButton(app.words[.cancel]) { model.presence.keep() }
            } else if let lost = model.lost {
                PhraseText(app.words[.recoverySet])
                ForEach(lost.indices, id: \.self) { PhraseText(lost[$0]) }
                ActionButton(app.words[.close], main: true) { model.close() }
            } else if model.code.step == .write || model.code.step == .last {
                NewCodeSteps(app: app, model: model.code) { await model.set() }
            } else {
                PhraseText(app.words[.recoveryHint])
                if let state = model.backup { Card { PhraseText(state.text) } }
                WorkState(model.work)
                if let exists = model.exists { make(exists) }
            }
        }
        .task { await model.load() }
        .onDisappear { model.leave() }
    }

    @ViewBuilder private func make(_ exists: Bool) -> some View {
        if exists { PhraseText(app.words[.recoveryThere]) }
        if model.taps.confirming { Warning(app.words[.recoveryNewHint]) }
        WorkButton(app.words[word(exists)], model.work, main: !model.taps.confirming) { model.make() }
        if model.taps.confirming { ActionButton(app.words[.cancel]) { model.taps.keep() } }
    }

    private func word(_ exists: Bool) -> Word {
        guard exists else { return .recoveryMake }
        return model.taps.confirming ? .recoveryNewConfirm : .recoveryNew
    }
}
