import Foundation
import ShellKit
import SwiftUI

/// Runs of text, some of them heavier. They belong together: the core cut them.
struct SpansText: View {
    let spans: [Span]
    let tag: String
    var token = Token.ink

    var body: some View {
        together
            .modifier(Typed(.body))
            .foregroundStyle(token)
            .fixedSize(horizontal: false, vertical: true)
    }

    private var together: Text {
        spans.reduce(Text(AttributedString())) { whole, span in
            var run = AttributedString(span.text)
            run.languageIdentifier = tag
            return whole + (span.strong ? Text(run).bold() : Text(run))
        }
    }
}
