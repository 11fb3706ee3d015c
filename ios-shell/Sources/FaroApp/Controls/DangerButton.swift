import ShellKit
import SwiftUI

/// A button for what cannot be taken back: it looks like no other, and its word says what it does.
struct DangerButton: View {
    let word: Phrase
    let action: @MainActor () -> Void

    init(_ word: Phrase, action: @escaping @MainActor () -> Void) {
        self.word = word
        self.action = action
    }

    var body: some View {
        Button(action: action) {
            IconWord(icon: .delete, word: word, token: .lateInk)
                .frame(maxWidth: .infinity, minHeight: Metrics.button)
                .padding(.horizontal, Metrics.padding)
                .background(Token.lateGround)
                .clipShape(RoundedRectangle(cornerRadius: Metrics.radius))
                .overlay(RoundedRectangle(cornerRadius: Metrics.radius).stroke(Token.lateInk, lineWidth: 2))
        }
        .buttonStyle(.plain)
    }
}
