import ShellKit
import SwiftUI

/// A day that may be left out.
struct KnownDayField: View {
    let name: Phrase
    @Bindable var entry: KnownDay

    var body: some View {
        ChoiceButton(phrase: name, chosen: entry.known) { entry.known.toggle() }
        if entry.known { DayInWords(name: name, entry: entry.day) }
    }
}
