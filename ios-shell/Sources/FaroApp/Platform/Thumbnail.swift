import Foundation
import SwiftUI

#if canImport(ImageIO)
    import ImageIO

    /// A picture as large as a screen can show it. What was written larger is never unpacked whole.
    enum Thumbnail {
        private static let longest = 2400

        nonisolated static func of(_ bytes: Data) async -> Image? {
            let whole: [CFString: Any] = [kCGImageSourceShouldCache: false]
            let wishes: [CFString: Any] = [
                kCGImageSourceCreateThumbnailFromImageAlways: true,
                kCGImageSourceCreateThumbnailWithTransform: true,
                kCGImageSourceShouldCacheImmediately: true,
                kCGImageSourceThumbnailMaxPixelSize: longest,
            ]
            guard let source = CGImageSourceCreateWithData(bytes as CFData, whole as CFDictionary),
                let picture = CGImageSourceCreateThumbnailAtIndex(source, 0, wishes as CFDictionary)
            else { return nil }
            return Image(decorative: picture, scale: 1)
        }
    }
#else
    /// Nothing is drawn here.
    enum Thumbnail {
        nonisolated static func of(_ bytes: Data) async -> Image? { nil }
    }
#endif
