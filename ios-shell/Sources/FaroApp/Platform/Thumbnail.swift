import Foundation
import ShellKit
import SwiftUI

#if canImport(ImageIO)
    import ImageIO

    /// A picture as large as a screen can show it. What was written larger is never unpacked whole.
    enum Thumbnail {
        private static let longest = 2400
        /// A code may be small on a photo; the core reads 12 million pixels.
        private static let longestGrey = 3400

        nonisolated static func of(_ bytes: Data) async -> Image? {
            unpacked(bytes, longest).map { Image(decorative: $0, scale: 1) }
        }

        /// On white, where it is clear.
        nonisolated static func grey(_ bytes: Data) async -> GreyPicture? {
            guard let picture = unpacked(bytes, longestGrey) else { return nil }
            let (width, height) = (picture.width, picture.height)
            var pixels = Data(repeating: 255, count: width * height)
            let drawn = pixels.withUnsafeMutableBytes { place in
                let context = CGContext(
                    data: place.baseAddress, width: width, height: height, bitsPerComponent: 8, bytesPerRow: width,
                    space: CGColorSpaceCreateDeviceGray(), bitmapInfo: CGImageAlphaInfo.none.rawValue)
                context?.draw(picture, in: CGRect(x: 0, y: 0, width: width, height: height))
                return context != nil
            }
            return drawn ? GreyPicture(pixels: pixels, width: width) : nil
        }

        private nonisolated static func unpacked(_ bytes: Data, _ longest: Int) -> CGImage? {
            let whole: [CFString: Any] = [kCGImageSourceShouldCache: false]
            let wishes: [CFString: Any] = [
                kCGImageSourceCreateThumbnailFromImageAlways: true,
                kCGImageSourceCreateThumbnailWithTransform: true,
                kCGImageSourceShouldCacheImmediately: true,
                kCGImageSourceThumbnailMaxPixelSize: longest,
            ]
            guard let source = CGImageSourceCreateWithData(bytes as CFData, whole as CFDictionary) else { return nil }
            return CGImageSourceCreateThumbnailAtIndex(source, 0, wishes as CFDictionary)
        }
    }
#else
    /// Nothing is drawn here: there is a picture, and nobody sees it.
    enum Thumbnail {
        nonisolated static func of(_ bytes: Data) async -> Image? { Image() }
        nonisolated static func grey(_ bytes: Data) async -> GreyPicture? { nil }
    }
#endif
