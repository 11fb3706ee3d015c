import ShellKit
import SwiftUI

/// What the core says of something, under what that is.
struct NamedText: View {
    let name: Phrase
    let phrase: Phrase

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            PhraseText(name, .second, .secondInk)
            PhraseText(phrase)
        }
        .accessibilityElement(children: .combine)
    }
}
