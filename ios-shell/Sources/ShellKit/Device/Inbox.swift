import Foundation

/// Where a file lies that another app gave, until its page is left. Nothing stays in it.
public struct Inbox: Sendable {
    /// Where the system leaves its own copy.
    private static let system = "Inbox"
    private let folder: URL

    /// What an earlier run left is gone.
    public init(_ folder: URL) {
        self.folder = folder
        empty()
    }

    /// Our own copy, under a name that says nothing. The system's goes.
    func take(_ file: URL) throws -> URL {
        let files = FileManager.default
        let place = folder.appendingPathComponent(UUID().uuidString)
        do {
            try files.createDirectory(at: folder, withIntermediateDirectories: true)
            try files.copyItem(at: file, to: place)
        } catch {
            throw FileFailure()
        }
        if file.deletingLastPathComponent().lastPathComponent == Self.system { try? files.removeItem(at: file) }
        return place
    }

    func remove(_ file: URL) {
        try? FileManager.default.removeItem(at: file)
    }

    func empty() {
        try? FileManager.default.removeItem(at: folder)
    }
}
