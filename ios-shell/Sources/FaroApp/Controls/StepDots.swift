import ShellKit
import SwiftUI

/// How far the first steps are. It says nothing that the page does not.
struct StepDots: View {
    private static let all = 7
    let done: Int

    var body: some View {
        HStack(spacing: 4) {
            ForEach(Array(1...Self.all), id: \.self) { step in
                RoundedRectangle(cornerRadius: 2)
                    .fill(step <= done ? Token.accent : Token.line)
                    .frame(maxWidth: .infinity, minHeight: 4, maxHeight: 4)
            }
        }
        .accessibilityHidden(true)
    }
}
