import ShellKit
import SwiftUI

/// A list, once it is known; words in the place of an empty one.
struct Listing<Item, ID: Hashable, Content: View>: View {
    private let items: [Item]?
    private let id: KeyPath<Item, ID>
    private let none: Phrase
    private let content: (Item) -> Content

    init(_ items: [Item]?, id: KeyPath<Item, ID>, none: Phrase, @ViewBuilder content: @escaping (Item) -> Content) {
        self.items = items
        self.id = id
        self.none = none
        self.content = content
    }

    var body: some View {
        if let items {
            if items.isEmpty { PhraseText(none) }
            ForEach(items, id: id, content: content)
        }
    }
}
