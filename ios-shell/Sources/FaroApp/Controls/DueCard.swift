import ShellKit
import SwiftUI

/// One thing that is due, in a list: what, when, how far away, where, what must be said, and what was written down. What
/// came of it is said below it, without another page in between.
struct DueCard: View {
    let app: AppModel
    let item: DueItem

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            CardButton(ground: item.tone.ground) {
                app.router.open(item.leadsTo)
            } content: {
                IconWord(icon: item.icon.drawing, word: item.title, type: .headline, token: .ink)
                ForEach(item.days.indices, id: \.self) { place in
                    NamedDayView(day: item.days[place], tone: item.tone)
                }
                if item.days.isEmpty {
                    IconWord(icon: item.tone.sign, word: item.kindText, type: .second, token: item.tone.ink)
                }
                if !item.place.isEmpty { OwnText(item.place, .second, .secondInk) }
                Notes(notes: item.notes)
                if let mark = item.marked { MarkLines(mark: mark) }
            }
            if item.canMark { DoneButton(app: app, thing: Markable(item)) }
        }
    }
}

/// "I did this", where it is said of something.
struct DoneButton: View {
    let app: AppModel
    let thing: Markable

    var body: some View {
        ActionButton(app.words[thing.done], icon: .edit, about: thing.title) { app.router.open(.mark(thing, .done)) }
    }
}

/// A day with its name and its distance, each on a line of its own: nothing is joined. How near it is stands there as a
/// drawing and a colour beside the words.
struct NamedDayView: View {
    let day: NamedDay
    var large = false
    var tone = DueTone.calm

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            PhraseText(day.label, .second, .secondInk)
            PhraseText(day.day.text, large ? .headline : .body)
            SecondLines(lines: day.day.second)
            IconWord(icon: tone.sign, word: day.distance, token: tone.ink)
        }
        .accessibilityElement(children: .combine)
    }
}

/// The same day in the calendar and on the clock that the reader counts by, below it.
struct SecondLines: View {
    let lines: [Phrase]

    var body: some View {
        ForEach(lines.indices, id: \.self) { PhraseText(lines[$0], .second, .secondInk) }
    }
}
