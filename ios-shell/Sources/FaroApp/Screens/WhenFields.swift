import ShellKit
import SwiftUI

/// The day and the time at a court, and what was picked in words.
struct WhenFields: View {
    let app: AppModel
    @Bindable var entry: WallEntry

    var body: some View {
        DayInWords(name: app.words[.hearingDay], entry: entry)
        if !entry.timeUnknown { DayField(name: app.words[.hearingTime], day: $entry.time, time: true) }
        ChoiceButton(phrase: app.words[.hearingTimeUnknown], chosen: entry.timeUnknown) { entry.timeUnknown.toggle() }
    }
}

/// A day, and what was picked as the core says it.
struct DayInWords: View {
    let name: Phrase
    @Bindable var entry: WallEntry

    var body: some View {
        DayField(name: name, day: $entry.day).task(id: entry.at) { await entry.say() }
        SecondDayFields(second: entry.second) { entry.takeSecond() }
        if let inWords = entry.inWords { PhraseText(inWords, .headline) }
        SecondLines(lines: entry.below)
    }
}
