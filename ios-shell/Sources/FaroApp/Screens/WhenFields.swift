import ShellKit
import SwiftUI

/// The day and the time at a court, and what was picked in words.
struct WhenFields: View {
    let app: AppModel
    @Bindable var entry: WallEntry

    var body: some View {
        DayField(name: app.words[.hearingDay], day: $entry.day)
        if !entry.timeUnknown { DayField(name: app.words[.hearingTime], day: $entry.time, time: true) }
        ChoiceButton(phrase: app.words[.hearingTimeUnknown], chosen: entry.timeUnknown) { entry.timeUnknown.toggle() }
        if let inWords = entry.inWords { PhraseText(inWords, .headline) }
    }
}
