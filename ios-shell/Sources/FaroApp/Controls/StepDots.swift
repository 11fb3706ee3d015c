import ShellKit
import SwiftUI

/// How far the first steps are, and what reads them aloud.
struct StepDots: View {
    let app: AppModel
    let step: Int
    /// What the page says.
    let said: [Phrase]

    var body: some View {
        PhraseText(app.words.step(step), .second, .secondInk)
        HStack(spacing: 4) {
            ForEach(Array(1...Words.steps), id: \.self) { place in
                RoundedRectangle(cornerRadius: 2)
                    .fill(place <= step ? Token.accent : Token.line)
                    .frame(maxWidth: .infinity, minHeight: 4, maxHeight: 4)
            }
        }
        .accessibilityHidden(true)
        ReadButton(app, said)
    }
}
