import ShellKit
import SwiftUI

/// One time of a duty: until when it can be done, where that is now; else how it stands.
struct DutyTimeLines: View {
    let time: DutyTimeView
    var large = false

    var body: some View {
        if let until = time.until {
            IconWord(icon: time.tone.sign, word: until, type: large ? .title : .headline, token: time.tone.ink)
        } else {
            IconWord(icon: time.tone.sign, word: time.stateText, token: time.tone.ink)
        }
        NamedDayView(day: time.day, tone: time.tone)
    }
}
