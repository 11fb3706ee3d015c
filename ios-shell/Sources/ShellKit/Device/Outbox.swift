import Foundation

/// Where a file lies until it is at the place, or with the app, that the person chose. Nothing stays in it.
public struct Outbox: Sendable {
    private let folder: URL

    public init(_ folder: URL) {
        self.folder = folder
        empty()
    }

    /// A path for a backup, whose name says nothing of whose it is. What an earlier run left is gone.
    func newBackup() throws -> URL {
        empty()
        return try newFile("backup.age")
    }

    /// A page for people who read it, whose name says nothing either.
    func newPage(_ bytes: Data) throws -> URL { try written(bytes, "page.pdf") }

    /// A pack, under its own short name.
    func newPack(_ id: String) throws -> URL { try newFile("\(id).faropack") }

    /// Dates for a calendar.
    func newDates(_ text: String) throws -> URL { try written(Data(text.utf8), "dates.ics") }

    /// The proof log, and its signature where there is one: whoever checks them looks for these names.
    func newProofs(_ log: String, _ signature: String?) throws -> [URL] {
        let log = try written(Data(log.utf8), "proof-log.json")
        return try [log] + (signature.map { [try written(Data($0.utf8), "proof-log.json.minisig")] } ?? [])
    }

    func empty() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// A path beside what lies there already.
    func newFile(_ name: String) throws -> URL {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appendingPathComponent(name)
    }

    private func written(_ bytes: Data, _ name: String) throws -> URL {
        do {
            let file = try newFile(name)
            try bytes.write(to: file)
            return file
        } catch { throw FileFailure() }
    }
}
