import ShellKit
import SwiftUI

/// A drawing and its word. There is no icon without one.
struct IconWord: View {
    let icon: Icon
    private let word: Phrase
    private let stacked: Bool
    private let type: TypeSize
    private let token: Token
    /// It grows with the words.
    @ScaledMetric(relativeTo: .body) private var side = Metrics.icon

    init(icon: Icon, word: Phrase, stacked: Bool = false, type: TypeSize = .body, token: Token = .accent) {
        self.icon = icon
        self.word = word
        self.stacked = stacked
        self.type = type
        self.token = token
    }

    var body: some View {
        if stacked {
            VStack(spacing: 4) { parts }
        } else {
            HStack(alignment: .top, spacing: 8) { parts }
        }
    }

    @ViewBuilder private var parts: some View {
        IconShape(icon: icon)
            .stroke(token, lineWidth: 2)
            .frame(width: side, height: side)
            .flipsForRightToLeftLayoutDirection(icon.turns)
            .accessibilityHidden(true)
        PhraseText(word, type, token)
    }
}

/// A drawing alone, in what has a spoken name that says the same.
struct IconMark: View {
    private let icon: Icon
    private let token: Token
    @ScaledMetric(relativeTo: .body) private var side = Metrics.mark

    init(icon: Icon, token: Token = .accent) {
        self.icon = icon
        self.token = token
    }

    var body: some View {
        IconShape(icon: icon)
            .stroke(token, lineWidth: 1.5)
            .frame(width: side, height: side)
            .flipsForRightToLeftLayoutDirection(icon.turns)
            .accessibilityHidden(true)
    }
}

private struct IconShape: Shape {
    let icon: Icon

    func path(in rect: CGRect) -> Path {
        let scale = rect.width / 24
        var path = Path()
        for stroke in icon.strokes {
            for place in stride(from: 0, to: stroke.count - 1, by: 2) {
                let point = CGPoint(x: rect.minX + stroke[place] * scale, y: rect.minY + stroke[place + 1] * scale)
                if place == 0 { path.move(to: point) } else { path.addLine(to: point) }
            }
        }
        return path
    }
}
