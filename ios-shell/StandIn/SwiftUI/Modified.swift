/// What a modifier answers: the view, and what that changes of what there is to read.
public struct Modified: Leaf {
    enum Change {
        /// How it looks: nothing that could be said.
        case look
        case wrapped((Modified) -> any View)
        case environment((inout EnvironmentValues) -> Void)
        case hidden
        case named(Text)
        case hint(Text)
        case traits(AccessibilityTraits)
        case together
        case off
        case tag(AnyHashable)
        case work(id: String, @MainActor @Sendable () async -> Void)
        case destination((AnyHashable) -> (any View)?)
    }

    let content: any View
    var change = Change.look

    public func pieces(_ outliner: Outliner) -> [Piece] {
        switch change {
        case .look, .destination: return content.pieces(outliner)
        case .wrapped(let wrap): return wrap(Modified(content: content)).pieces(outliner)
        case .environment(let set):
            let before = outliner.environment
            set(&outliner.environment)
            defer { outliner.environment = before }
            return content.pieces(outliner)
        case .hidden: return []
        case .named(let name):
            let found = content.pieces(outliner)
            return found.count == 1 ? [named(found[0], name.said)] : found
        case .hint(let hint): return content.pieces(outliner).map { noted($0, hint.said) }
        case .traits(let traits): return content.pieces(outliner).map { with(traits, $0) }
        case .together:
            let found = content.pieces(outliner)
            return found.count > 1 ? [Piece("together", inside: found)] : found
        case .off: return content.pieces(outliner).map { noted($0, "off") }
        case .tag(let tag): return [Piece("tag \(tag)", inside: content.pieces(outliner))]
        case .work(let id, let work):
            outliner.begin(id, work)
            return content.pieces(outliner)
        }
    }

    /// Where a place leads, as the modifier says that is nearest.
    func destination(_ item: AnyHashable) -> (any View)? {
        if case .destination(let find) = change { return find(item) }
        return (content as? Modified)?.destination(item)
    }

    private func named(_ piece: Piece, _ name: String) -> Piece {
        var piece = piece
        piece.inside.insert(Piece("text", name), at: 0)
        return piece
    }

    private func noted(_ piece: Piece, _ note: String) -> Piece {
        var piece = piece
        piece.notes.append(note)
        return piece
    }

    private func with(_ traits: AccessibilityTraits, _ piece: Piece) -> Piece {
        var piece = piece
        if traits.contains(.isHeader), piece.role == "text" { piece.role = "heading" }
        if traits.contains(.isSelected) { piece.notes.append("chosen") }
        return piece
    }
}
