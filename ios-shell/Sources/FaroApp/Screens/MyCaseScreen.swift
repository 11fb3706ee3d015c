import ShellKit
import SwiftUI

/// All that belongs to the case, each with its drawing and its word.
struct MyCaseScreen: View {
    let app: AppModel

    init(_ app: AppModel) {
        self.app = app
    }

    var body: some View {
        Page(app.words[CaseWord.myCase]) {
            way(.person, app.words[CaseWord.people], .people)
            way(.hearing, app.words[.hearings], .hearings)
            way(.duty, app.words[.duties], .duties)
            way(.question, app.words[.questions], .questions)
            way(.paper, app.words[.papers], .papers)
            way(.note, app.words[.notes], .notes)
            way(.proof, app.words[.proofLog], .proofLog)
            way(.print, app.words[.sheets], .sheets)
            way(.card, app.words[.cards], .cards)
            way(.contact, app.words[CaseWord.contacts], .contacts)
            way(.address, app.words[CaseWord.addresses], .addresses)
        }
    }

    private func way(_ icon: Icon, _ word: Phrase, _ place: Place) -> some View {
        WayButton(icon: icon, word: word) { app.router.open(place) }
    }
}
