import ShellKit
import SwiftUI

/// Whether this phone will remind: what may keep it silent, a test, and what nobody can promise.
struct DrillPhoneScreen: View {
    let app: AppModel
    @State private var model: DrillPhoneModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: DrillPhoneModel(app))
    }

    var body: some View {
        Page(app.words[.drillPhone], back: true) {
            PhraseText(app.words[.drillPhoneHint], .second, .secondInk)
            WorkState(model.work)
            WorkButton(app.words[.drillPhoneTest], model.work) { await model.test() }
            if model.waits { PhraseText(app.words[.drillPhoneWaits]) }
            if model.hasAlarm {
                Card {
                    ChoiceButton(phrase: app.words[.drillPhoneAlarm], chosen: model.wantsAlarm) {
                        Task { await model.setAlarm(!model.wantsAlarm) }
                    }
                    PhraseText(app.words[.drillPhoneAlarmHint], .second, .secondInk)
                }
            }
            if let silences = model.silences { lists(silences) }
        }
        .task(id: app.changes) { await model.load() }
    }

    @ViewBuilder private func lists(_ silences: SilencesView) -> some View {
        Heading(app.words[.drillPhoneFound])
        Listing(silences.found, id: \.silence, none: app.words[.drillPhoneNone]) { silence($0) }
        Heading(app.words[.drillPhoneUnpromised])
        PhraseText(app.words[.drillPhoneUnpromisedHint], .second, .secondInk)
        ForEach(silences.unpromised, id: \.silence) { silence($0) }
        Heading(app.words[.drillPhoneHandled])
        ForEach(silences.handled, id: \.silence) { silence($0) }
    }

    private func silence(_ one: SilenceView) -> some View {
        Card {
            PhraseText(one.title)
            PhraseText(one.what, .second, .secondInk)
            if one.canChange {
                ActionButton(app.words[.drillPhoneAllow], about: one.title) { Task { await model.change() } }
            }
        }
    }
}
