import ShellKit
import SwiftUI

/// When to be at the court: the time there, large and with its name; the phone's own time only where that is another one,
/// small beneath it.
struct CourtTime: View {
    private let thereLabel: Phrase
    private let there: Phrase
    private let second: [Phrase]
    private let zone: Phrase
    private let hereLabel: Phrase?
    private let here: Phrase?

    init(_ card: HearingCardView) {
        thereLabel = card.thereLabel
        there = card.there
        second = card.second
        zone = card.zoneName
        hereLabel = card.hereLabel
        here = card.here
    }

    init(_ hearing: HearingView) {
        thereLabel = hearing.thereLabel
        there = hearing.there
        second = hearing.second
        zone = hearing.zoneName
        hereLabel = hearing.hereLabel
        here = hearing.here
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            PhraseText(thereLabel, .second, .secondInk)
            PhraseText(there, .title)
            SecondLines(lines: second)
            PhraseText(zone, .second, .secondInk)
        }
        .accessibilityElement(children: .combine)
        if let here, let hereLabel {
            VStack(alignment: .leading, spacing: 4) {
                PhraseText(hereLabel, .second, .secondInk)
                PhraseText(here, .second, .secondInk)
            }
            .accessibilityElement(children: .combine)
        }
    }
}
