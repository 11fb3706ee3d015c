import ShellKit
import SwiftUI

/// What a day may mean that was typed: the person says which, and nothing is taken before.
struct DayMeant: View {
    let ways: [DayReading]
    let work: Work
    let take: @MainActor (DayReading) async -> Void
    @Environment(AppModel.self) private var app

    var body: some View {
        if !ways.isEmpty {
            Heading(app.words[.dayMeant])
            ForEach(ways, id: \.value) { way in
                WorkButton(way.text, work) { await take(way) }
            }
        }
    }
}
