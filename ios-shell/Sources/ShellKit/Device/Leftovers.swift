import Foundation

/// The keychain outlives the app: what an earlier installation left in it goes at the first start of this one.
public enum Leftovers {
    private static let marker = "begun"

    /// Once for each installation; where the keychain fails, at the next start. A vault that is there keeps its memory:
    /// whoever takes the marker away does not make this phone forget the newest state.
    public static func clear(_ store: any SecretStore, in folder: URL) {
        let files = FileManager.default
        let begun = folder.appendingPathComponent(marker)
        guard !files.fileExists(atPath: begun.path) else { return }
        if !files.fileExists(atPath: folder.appendingPathComponent("vault").path) {
            guard (try? KeyVault.labels.forEach(store.remove)) != nil else { return }
        }
        try? Data().write(to: begun)
    }
}
