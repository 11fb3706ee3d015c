import Foundation
import ShellKit
import SwiftUI

/// A text of the core, in its own language and direction, with the mark beside it where it fell back. No other view draws
/// a text of the core.
struct PhraseText: View {
    let phrase: Phrase
    var type = TypeSize.body
    var token = Token.ink
    @Environment(AppModel.self) private var app

    init(_ phrase: Phrase, _ type: TypeSize = .body, _ token: Token = .ink) {
        self.phrase = phrase
        self.type = type
        self.token = token
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            drawn(phrase, type)
            if let mark = app.words.mark(phrase) { drawn(mark, .second) }
        }
    }

    private func drawn(_ phrase: Phrase, _ type: TypeSize) -> some View {
        Text(phrase.spoken)
            .modifier(Typed(type))
            .foregroundStyle(token)
            .environment(\.locale, Locale(identifier: phrase.tag))
            .environment(\.layoutDirection, phrase.direction.layout)
            .fixedSize(horizontal: false, vertical: true)
    }
}

/// A heading, announced as one.
struct Heading: View {
    let phrase: Phrase
    var type = TypeSize.headline

    init(_ phrase: Phrase, _ type: TypeSize = .headline) {
        self.phrase = phrase
        self.type = type
    }

    var body: some View {
        PhraseText(phrase, type)
            .frame(maxWidth: .infinity, alignment: .leading)
            .accessibilityAddTraits(.isHeader)
    }
}

/// Words that belong to no language of the app: the person's own, a number, an address.
struct OwnText: View {
    let text: String
    var type = TypeSize.body
    var token = Token.ink

    init(_ text: String, _ type: TypeSize = .body, _ token: Token = .ink) {
        self.text = text
        self.type = type
        self.token = token
    }

    var body: some View {
        Text(verbatim: text)
            .modifier(Typed(type))
            .foregroundStyle(token)
            .fixedSize(horizontal: false, vertical: true)
    }
}

/// Before there is an app: what the core said when it did not open.
struct FaultView: View {
    let phrase: Phrase

    var body: some View {
        Text(phrase.spoken).modifier(Typed(.body)).padding(Metrics.edge)
    }
}

extension Phrase {
    /// With its language, so that a screen reader takes the right voice.
    var spoken: AttributedString {
        var string = AttributedString(text)
        string.languageIdentifier = tag
        return string
    }
}
