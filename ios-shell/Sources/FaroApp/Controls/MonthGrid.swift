import ShellKit
import SwiftUI

/// A month, to be looked at: seven days a row, each with drawings of what is on it and a name that says the same. Where the
/// type is too large for seven in a row, the days stand below each other.
struct MonthGrid: View {
    let month: MonthView
    let chosen: String?
    let choose: @MainActor (MonthDay) -> Void

    var body: some View {
        ViewThatFits {
            VStack(spacing: 4) {
                HStack(spacing: 0) { ForEach(month.weekdays, id: \.full.text) { weekday($0) } }
                ForEach(month.weeks, id: \.self) { week in
                    HStack(spacing: 0) { ForEach(week, id: \.iso) { cell($0) } }
                }
            }
            VStack(alignment: .leading, spacing: 4) {
                ForEach(month.weeks.flatMap(\.self).filter(\.inMonth), id: \.iso) { line($0) }
            }
        }
    }

    private func weekday(_ day: WeekdayName) -> some View {
        PhraseText(day.short, .second, .secondInk)
            .frame(minWidth: Metrics.day, maxWidth: .infinity)
            .accessibilityHidden(true)
    }

    /// Of the months around it nothing is shown.
    @ViewBuilder private func cell(_ day: MonthDay) -> some View {
        if day.inMonth {
            face(day) {
                VStack(spacing: 2) {
                    OwnText(day.number)
                    HStack(spacing: 2) { marks(day) }
                }
                .frame(minWidth: Metrics.day, maxWidth: .infinity, minHeight: Metrics.target)
            }
        } else {
            Spacer().frame(minWidth: Metrics.day, maxWidth: .infinity, minHeight: Metrics.target)
        }
    }

    private func line(_ day: MonthDay) -> some View {
        face(day) {
            HStack(spacing: 8) {
                OwnText(day.number)
                marks(day)
                Spacer()
            }
            .padding(8)
            .frame(maxWidth: .infinity, minHeight: Metrics.target, alignment: .leading)
        }
    }

    private func face<Content: View>(_ day: MonthDay, @ViewBuilder content: () -> Content) -> some View {
        Button {
            choose(day)
        } label: {
            content()
                .background(day.isToday ? Token.amberGround : Token.surface)
                .clipShape(RoundedRectangle(cornerRadius: 8))
                .overlay(RoundedRectangle(cornerRadius: 8).stroke(Token.accent, lineWidth: day.iso == chosen ? 2 : 0))
        }
        .buttonStyle(.plain)
        .accessibilityLabel(Text(day.spoken.spoken))
        .accessibilityAddTraits(day.iso == chosen ? .isSelected : [])
    }

    private func marks(_ day: MonthDay) -> some View {
        ForEach(day.kinds, id: \.self) { IconMark(icon: $0.drawing) }
    }
}
