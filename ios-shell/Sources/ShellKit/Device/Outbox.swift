import Foundation

/// Where a sealed file lies until it is at the place that the person chose. Nothing stays in it.
public struct Outbox: Sendable {
    private let folder: URL

    public init(_ folder: URL) {
        self.folder = folder
        empty()
    }

    /// A path for a backup, whose name says nothing of whose it is. What an earlier run left is gone.
    func newBackup() throws -> URL {
        empty()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appendingPathComponent("backup.age")
    }

    func empty() {
        try? FileManager.default.removeItem(at: folder)
    }
}
