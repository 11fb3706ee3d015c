import ShellKit
import SwiftUI

/// The pages of a new passphrase, and what is done with it at their end.
struct PassphraseSteps: View {
    let app: AppModel
    let model: NewPassphraseModel
    let word: Phrase
    let finish: @MainActor () async -> Void

    init(_ app: AppModel, _ model: NewPassphraseModel, word: Word, finish: @escaping @MainActor () async -> Void) {
        self.app = app
        self.model = model
        self.word = app.words[word]
        self.finish = finish
    }

    var body: some View {
        switch model.step {
        case .kind: kind
        case .write:
            WriteDown(groups: model.groups, pairs: model.isNumber, hint: app.words[.stepsWriteHint]) { model.written() }
            Heading(app.words[PhoneWord.stepsLost])
            PhraseText(app.words[PhoneWord.stepsLostHint], .body, .secondInk)
        case .again:
            PhraseText(app.words[.stepsAgainHint], .body, .secondInk)
            if model.isNumber {
                KeypadView(keypad: model.keypad, shown: true)
            } else {
                TypedAgainStep(app: app, model: model)
            }
            last
        case .words:
            OwnWordsStep(app: app, model: model)
            last
        }
        WorkState(model.work)
    }

    @ViewBuilder private var kind: some View {
        PhraseText(app.words[.stepsPassphraseHint], .body, .secondInk)
        CardButton {
            Task { await model.choosePicked() }
        } content: {
            IconWord(icon: .paper, word: app.words[.stepsPicked], type: .headline)
            PhraseText(app.words[.stepsPickedHint], .second, .secondInk)
        }
        CardButton {
            Task { await model.chooseNumber() }
        } content: {
            IconWord(icon: .paper, word: app.words[.stepsNumber], type: .headline)
            PhraseText(app.words[.stepsNumberHint], .second, .secondInk)
        }
        CardButton {
            model.chooseWords()
        } content: {
            IconWord(icon: .edit, word: app.words[.stepsWords], type: .headline)
            PhraseText(app.words[.stepsWordsHint], .second, .secondInk)
        }
    }

    private var last: some View {
        WorkButton(word, model.work, main: true, ready: model.isTyped, action: finish)
    }
}

private struct OwnWordsStep: View {
    let app: AppModel
    @Bindable var model: NewPassphraseModel
    @State private var shown = false

    var body: some View {
        PhraseText(app.words[.stepsWordsHint], .body, .secondInk)
        SecretField(name: app.words[.passphrase], text: $model.first, shown: shown)
        SecretField(name: app.words[.stepsAgain], text: $model.second, shown: shown)
        TextButton(app.words[shown ? .hideTyped : .showTyped]) { shown.toggle() }
    }
}

/// Words that Faro picked, typed from the paper.
private struct TypedAgainStep: View {
    let app: AppModel
    @Bindable var model: NewPassphraseModel
    @State private var shown = false

    var body: some View {
        SecretField(name: app.words[.passphrase], text: $model.second, shown: shown)
        TextButton(app.words[shown ? .hideTyped : .showTyped]) { shown.toggle() }
    }
}

/// Digits or words that are shown once, for paper.
struct WriteDown: View {
    let groups: [String]
    var pairs = true
    let hint: Phrase
    let written: @MainActor () -> Void
    @Environment(AppModel.self) private var app

    var body: some View {
        Card { DigitRow(groups: groups, pairs: pairs) }
        PhraseText(hint)
        ActionButton(app.words[.stepsWritten], icon: .done, main: true, action: written)
    }
}

extension NewPassphraseModel {
    /// What its page is called.
    var title: Word {
        switch step {
        case .kind, .words: .stepsPassphrase
        case .write: .stepsWrite
        case .again: .stepsAgain
        }
    }
}
