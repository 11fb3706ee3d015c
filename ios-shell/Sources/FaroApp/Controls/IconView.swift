import ShellKit
import SwiftUI

/// A drawing and its word. There is no icon without one.
struct IconWord: View {
    let icon: Icon
    let word: Phrase
    var stacked = false
    var type = TypeSize.body
    var token = Token.accent

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
            .frame(width: Metrics.icon, height: Metrics.icon)
            .flipsForRightToLeftLayoutDirection(icon.turns)
            .accessibilityHidden(true)
        PhraseText(word, type, token)
    }
}

/// A drawing alone, in what has a spoken name that says the same.
struct IconMark: View {
    let icon: Icon
    var token = Token.accent

    var body: some View {
        IconShape(icon: icon)
            .stroke(token, lineWidth: 1.5)
            .frame(width: Metrics.mark, height: Metrics.mark)
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
