import ShellKit
import SwiftUI

/// A passphrase that is typed, on the keypad or the keyboard, and the button that uses it.
struct SecretEntryView: View {
    let app: AppModel
    @Bindable var secret: SecretEntry
    let word: Phrase
    let work: Work
    let use: @MainActor () async -> Void

    var body: some View {
        if secret.letters {
            SecretField(name: app.words[.passphrase], text: $secret.typed, shown: secret.shown)
        } else {
            PhraseText(app.words[.passphrase], .second, .secondInk)
            KeypadView(keypad: secret.keypad, shown: secret.shown)
        }
        WorkButton(word, work, main: true, ready: !secret.isEmpty, action: use)
        TextButton(app.words[secret.shown ? .hideTyped : .showTyped]) { secret.shown.toggle() }
        TextButton(app.words[secret.letters ? .useDigits : .useLetters]) { secret.switchInput() }
    }
}
