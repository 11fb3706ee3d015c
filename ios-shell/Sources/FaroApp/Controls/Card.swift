import ShellKit
import SwiftUI

/// A surface with what belongs together.
struct Card<Content: View>: View {
    var ground = Token.surface
    @ViewBuilder let content: Content

    init(_ ground: Token = .surface, @ViewBuilder content: () -> Content) {
        self.ground = ground
        self.content = content()
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 8) { content }
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(Metrics.padding)
            .background(ground)
            .clipShape(RoundedRectangle(cornerRadius: Metrics.radius))
            .overlay(RoundedRectangle(cornerRadius: Metrics.radius).stroke(Token.line, lineWidth: 1))
    }
}

/// What must not be overlooked.
struct Warning: View {
    let phrase: Phrase
    let type: TypeSize

    init(_ phrase: Phrase, _ type: TypeSize = .body) {
        self.phrase = phrase
        self.type = type
    }

    var body: some View {
        Card(.lateGround) { IconWord(icon: .warning, word: phrase, type: type, token: .lateInk) }
    }
}

/// What the screen is doing, and what went wrong: in place, in the core's words.
struct WorkState: View {
    let work: Work
    @Environment(AppModel.self) private var app

    init(_ work: Work) {
        self.work = work
    }

    var body: some View {
        if work.busy {
            HStack(spacing: 8) {
                ProgressView().accessibilityHidden(true)
                PhraseText(app.words[.working], .second, .secondInk)
            }
        }
        if let failure = work.failure { Warning(failure) }
    }
}
