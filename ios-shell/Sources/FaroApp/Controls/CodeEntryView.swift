import ShellKit
import SwiftUI

/// A recovery code, group by group: each with its number and what was typed, the one that is being typed with the keys.
struct CodeEntryView: View {
    let app: AppModel
    let code: CodeEntry

    var body: some View {
        PhraseText(app.words[.recoveryType])
            .onChange(of: [code.current, code.keypad.count]) { _, _ in Task { await code.check() } }
        ForEach(code.groups.indices, id: \.self) { place in
            if place == code.current {
                PhraseText(app.words.group(place), .headline)
                DigitRow(groups: code.keypad.whole)
                if let failure = code.work.failure { Warning(failure) }
                KeypadView(keypad: code.keypad, shown: false)
            } else {
                CardButton {
                    code.choose(place)
                } content: {
                    PhraseText(app.words.group(place), .second, .secondInk)
                    DigitRow(groups: code.groups[place].whole)
                }
            }
        }
    }
}
