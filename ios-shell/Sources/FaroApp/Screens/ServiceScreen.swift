import ShellKit
import SwiftUI

/// One service: what it does, for whom, when and where; how far that is known.
struct ServiceScreen: View {
    let app: AppModel
    @State private var model: ServiceModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: ServiceModel(app, id: id))
    }

    var body: some View {
        Page(model.value?.name, back: true) {
            WorkState(model.work)
            if let service = model.value {
                ForEach(service.notices.indices, id: \.self) { Warning(service.notices[$0]) }
                PhraseText(service.about)
                if let phone = service.phone { CallButton(phone: phone) }
                ForEach(service.rows.indices, id: \.self) { place in
                    VStack(alignment: .leading, spacing: 4) {
                        PhraseText(service.rows[place].label, .second, .secondInk)
                        PhraseText(service.rows[place].text)
                    }
                    .accessibilityElement(children: .combine)
                }
                if let web = service.web {
                    OwnText(web.text)
                    OpenButton(word: app.words[.directoryWeb], uri: web.uri)
                    PhraseText(app.words[.directoryWebHint], .second, .secondInk)
                }
                ForEach(service.known.indices, id: \.self) { PhraseText(service.known[$0], .second, .secondInk) }
                OwnText(service.source, .second, .secondInk)
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
