import ShellKit
import SwiftUI

/// What is missing, by name: a warning each.
struct Lost: View {
    let lines: [Phrase]

    var body: some View {
        ForEach(lines.indices, id: \.self) { Warning(lines[$0]) }
    }
}
