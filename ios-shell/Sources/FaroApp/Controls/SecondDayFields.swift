import ShellKit
import SwiftUI

/// A day of the reader's second calendar: year, month and day by the core's lists, and the day of the law, large, before
/// it is taken.
struct SecondDayFields: View {
    @Bindable var second: SecondDay
    let take: @MainActor () -> Void
    @Environment(AppModel.self) private var app

    var body: some View {
        if let calendar = second.calendar {
            ChoiceButton(phrase: calendar.text, chosen: second.open) { second.toggle() }
            if second.open {
                HStack(spacing: Metrics.gap) {
                    wheel(.dayDay, $second.day, second.days) { OwnText(String($0)) }
                    wheel(.dayMonth, $second.month, second.months.map(\.number)) { number in
                        ForEach(second.months.filter { $0.number == number }, id: \.number) { PhraseText($0.name) }
                    }
                    wheel(.dayYear, $second.year, second.years) { OwnText(String($0)) }
                }
                .task(id: second.picked) { await second.turn() }
                if let day = second.inWords {
                    PhraseText(day, .headline)
                    ActionButton(app.words[.dayTake], action: take)
                }
            }
        }
    }

    private func wheel<Number: Hashable, Content: View>(
        _ name: Word, _ number: Binding<Number>, _ all: [Number], @ViewBuilder content: @escaping (Number) -> Content
    ) -> some View {
        Picker(selection: number) {
            ForEach(all, id: \.self) { one in content(one).tag(one) }
        } label: {
            PhraseText(app.words[name])
        }
        .pickerStyle(.wheel)
    }
}
