import FaroCore

/// A page for print, as the core wrote it: HTML that needs nothing else.
public struct PrintPage: Hashable, Sendable {
    public let html: String
    public let size: PaperSize
}
