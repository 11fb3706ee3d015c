import ShellKit
import SwiftUI

/// The app's own keys for digits. They stand as on a telephone, in every language.
struct KeypadView: View {
    let keypad: Keypad
    let shown: Bool
    @Environment(AppModel.self) private var app

    private let rows = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [0]]

    var body: some View {
        VStack(spacing: 8) {
            if shown { DigitRow(groups: keypad.groups) }
            // A screen reader hears how many, never which.
            PhraseText(app.words.typed(keypad.count), .second, .secondInk)
            ForEach(rows, id: \.self) { row in
                HStack(spacing: 8) {
                    ForEach(row, id: \.self) { key($0) }
                }
                .environment(\.layoutDirection, .leftToRight)
            }
            ActionButton(app.words[.keypadErase], icon: .erase) { keypad.erase() }
        }
    }

    private func key(_ digit: Int) -> some View {
        Button {
            keypad.type(digit)
        } label: {
            OwnText(String(digit), .headline)
                .frame(maxWidth: .infinity, minHeight: Metrics.button)
                .background(Token.surface)
                .clipShape(RoundedRectangle(cornerRadius: Metrics.radius))
        }
        .buttonStyle(.plain)
    }
}

/// Digits in groups, or words, from left to right in every language: groups two a line where there is room, so that a
/// whole code is on one page.
struct DigitRow: View {
    let groups: [String]
    var pairs = true

    var body: some View {
        ViewThatFits {
            if pairs {
                VStack(spacing: 8) {
                    ForEach(Array(stride(from: 0, to: groups.count, by: 2)), id: \.self) { first in
                        HStack(spacing: 24) {
                            ForEach(groups.indices.filter { $0 / 2 == first / 2 }, id: \.self) { group($0) }
                        }
                    }
                }
            }
            VStack(spacing: 8) { ForEach(groups.indices, id: \.self) { group($0) } }
        }
        .frame(maxWidth: .infinity)
        .environment(\.layoutDirection, .leftToRight)
    }

    private func group(_ place: Int) -> some View { OwnText(groups[place], .title) }
}
