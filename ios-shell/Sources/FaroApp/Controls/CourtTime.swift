import ShellKit
import SwiftUI

/// When to be at the court: the time there, large and with its name; the phone's own time only where that is another one,
/// small beneath it.
struct CourtTime: View {
    private let time: CourtTimeView

    init(_ time: CourtTimeView) { self.time = time }

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            PhraseText(time.label, .second, .secondInk)
            PhraseText(time.there, .title)
            SecondLines(lines: time.second)
            PhraseText(time.zoneName, .second, .secondInk)
        }
        .accessibilityElement(children: .combine)
        if let here = time.here, let hereLabel = time.hereLabel {
            VStack(alignment: .leading, spacing: 4) {
                PhraseText(hereLabel, .second, .secondInk)
                PhraseText(here, .second, .secondInk)
            }
            .accessibilityElement(children: .combine)
        }
    }
}
