import Foundation
import ShellKit
import SwiftUI

/// A line to write in, under its name.
struct EntryField: View {
    let name: Phrase
    @Binding var text: String
    var hint: Phrase?

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            PhraseText(name, .second, .secondInk).accessibilityHidden(true)
            TextField(text: $text) { Text(name.spoken) }
                .autocorrectionDisabled()
                .modifier(FieldLook())
                .accessibilityHint(Text((hint ?? name).spoken))
            if let hint { PhraseText(hint, .second, .secondInk) }
        }
    }
}

/// A line whose letters are not shown. What the person wants to see stands below it, as a text of ours: a plain field
/// would hand it to keyboards, to the clipboard and to whatever looks at words.
struct SecretField: View {
    let name: Phrase
    @Binding var text: String
    let shown: Bool

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            PhraseText(name, .second, .secondInk).accessibilityHidden(true)
            SecureField(text: $text) { Text(name.spoken) }
                .textInputAutocapitalization(.never)
                .autocorrectionDisabled()
                .modifier(FieldLook())
            if shown { OwnText(text) }
        }
    }
}

/// A page to write on.
struct PageField: View {
    let name: Phrase
    @Binding var text: String

    var body: some View {
        TextEditor(text: $text)
            .autocorrectionDisabled()
            .modifier(Typed(.body))
            .scrollContentBackground(.hidden)
            .foregroundStyle(Token.ink)
            .frame(minHeight: 240)
            .padding(8)
            .background(Token.surface)
            .clipShape(RoundedRectangle(cornerRadius: Metrics.radius))
            .accessibilityLabel(Text(name.spoken))
    }
}

/// The system's picker for a day or a time, in the calendar of the law.
struct DayField: View {
    let name: Phrase
    @Binding var day: Date
    var time = false

    var body: some View {
        DatePicker(selection: $day, displayedComponents: time ? .hourAndMinute : .date) {
            PhraseText(name)
        }
        .environment(\.calendar, CivilDay.calendar)
        .environment(\.timeZone, CivilDay.zone)
        .frame(minHeight: Metrics.button)
    }
}

private struct FieldLook: ViewModifier {
    func body(content: Content) -> some View {
        content
            .modifier(Typed(.body))
            .foregroundStyle(Token.ink)
            .padding(Metrics.padding)
            .frame(minHeight: Metrics.button)
            .background(Token.surface)
            .clipShape(RoundedRectangle(cornerRadius: Metrics.radius))
            .overlay(RoundedRectangle(cornerRadius: Metrics.radius).stroke(Token.line, lineWidth: 1))
    }
}
