import ShellKit
import SwiftUI

/// One duty: what waits for a word, the next time, what to see to before, and what came of each time.
struct DutyScreen: View {
    let app: AppModel
    @State private var model: DutyModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: DutyModel(app, id: id))
    }

    var body: some View {
        Page(model.duty?.title, back: true) {
            WorkState(model.work)
            if let duty = model.duty {
                if let now = duty.now { time(duty, now, large: true) }
                PhraseText(duty.repeats)
                OwnLines(name: app.words[.dutyPlace], lines: [duty.place])
                Doubts(app: app, doubts: duty.doubts, confirming: model.confirming)
                times(.dutyWaiting, duty, duty.waiting)
                times(.dutyNext, duty, duty.next.map { [$0] } ?? [])
                if !duty.checklist.isEmpty {
                    Card {
                        Heading(app.words[.dutyBefore])
                        ForEach(duty.checklist.indices, id: \.self) { PhraseText(duty.checklist[$0]) }
                    }
                }
                times(.dutyTimes, duty, duty.times)
                DeleteButtons(app: app, deletion: model.deletion)
            }
        }
        .task(id: app.changes) { await model.load() }
    }

    @ViewBuilder private func times(_ word: Word, _ duty: DutyView, _ times: [DutyTimeView]) -> some View {
        if !times.isEmpty { Heading(app.words[word]) }
        ForEach(times, id: \.item) { time(duty, $0) }
    }

    private func time(_ duty: DutyView, _ time: DutyTimeView, large: Bool = false) -> some View {
        Card(time.tone.ground) {
            DutyTimeLines(time: time, large: large)
            CameOfIt(app: app, thing: Markable(duty, time), undoing: model.undoing)
        }
    }
}
