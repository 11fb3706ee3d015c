import Foundation

/// A picture without colours: a byte a pixel, row by row.
public struct GreyPicture: Sendable {
    let pixels: Data
    let width: Int

    public init(pixels: Data, width: Int) {
        self.pixels = pixels
        self.width = width
    }
}
