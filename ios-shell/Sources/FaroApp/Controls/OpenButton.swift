import Foundation
import ShellKit
import SwiftUI

/// A number, for the phone to call: the system shows it, and calls when the person says so.
struct CallButton: View {
    let phone: PhoneView

    var body: some View {
        OpenButton(word: phone.call, uri: phone.uri, icon: .call, main: true)
    }
}

/// Leaves the app for another one of this phone, at an address that the core wrote.
struct OpenButton: View {
    let word: Phrase
    let uri: String
    var icon: Icon?
    var main = false
    @Environment(\.openURL) private var open

    var body: some View {
        if let url = URL(string: uri) { ActionButton(word, icon: icon, main: main) { open(url) } }
    }
}
