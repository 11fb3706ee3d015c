import ShellKit
import SwiftUI

/// A recovery code, group by group: all of them two in a line, so that it can be seen how far it is and where a mistake is
/// mended; then the one that is being typed, with the keys.
struct CodeEntryView: View {
    let app: AppModel
    let code: CodeEntry

    var body: some View {
        PhraseText(app.words[.recoveryType])
            .onChange(of: [code.current, code.keypad.count]) { _, _ in Task { await code.check() } }
        ViewThatFits {
            VStack(spacing: 8) {
                ForEach(Array(stride(from: 0, to: code.groups.count, by: 2)), id: \.self) { first in
                    HStack(spacing: 8) { ForEach(places(from: first, 2), id: \.self) { group($0) } }
                }
            }
            VStack(spacing: 8) { ForEach(places(from: 0, code.groups.count), id: \.self) { group($0) } }
        }
        PhraseText(app.words[.recoveryMend], .second, .secondInk)
        Heading(app.words.group(code.current))
        DigitRow(groups: code.keypad.whole)
        if let failure = code.work.failure { Warning(failure) }
        KeypadView(keypad: code.keypad, shown: false)
    }

    private func places(from first: Int, _ count: Int) -> [Int] { Array(first..<first + count) }

    private func group(_ place: Int) -> some View {
        CodeGroup(
            name: app.words.group(place), digits: code.groups[place].whole, right: code.isRight(place),
            chosen: place == code.current
        ) {
            code.choose(place)
        }
    }
}

/// One group as it stands: right and can be changed, or not typed yet.
private struct CodeGroup: View {
    let name: Phrase
    let digits: [String]
    let right: Bool
    let chosen: Bool
    let choose: @MainActor () -> Void

    var body: some View {
        Button(action: choose) {
            VStack(alignment: .leading, spacing: 4) {
                IconWord(icon: right ? .done : .edit, word: name, type: .second)
                ForEach(digits.indices, id: \.self) { OwnText(digits[$0], .headline) }
            }
            .frame(maxWidth: .infinity, minHeight: Metrics.button, alignment: .leading)
            .padding(8)
            .background(Token.surface)
            .clipShape(RoundedRectangle(cornerRadius: Metrics.radius))
            .overlay(
                RoundedRectangle(cornerRadius: Metrics.radius)
                    .stroke(chosen ? Token.accent : Token.line, lineWidth: chosen ? 2 : 1))
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }
}
