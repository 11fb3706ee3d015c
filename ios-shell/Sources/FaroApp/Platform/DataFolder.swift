import Foundation

/// The app's own folder: no backup takes it along, and the system reads it only while the phone is unlocked.
enum DataFolder {
    static func make() throws -> URL {
        let files = FileManager.default
        let support = try files.url(
            for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
        var folder = support.appendingPathComponent("faro", isDirectory: true)
        #if canImport(Darwin)
            try files.createDirectory(
                at: folder, withIntermediateDirectories: true,
                attributes: [.protectionKey: FileProtectionType.complete])
            var values = URLResourceValues()
            values.isExcludedFromBackup = true
            try folder.setResourceValues(values)
        #else
            try files.createDirectory(at: folder, withIntermediateDirectories: true)
            folder.standardize()
        #endif
        return folder
    }
}
