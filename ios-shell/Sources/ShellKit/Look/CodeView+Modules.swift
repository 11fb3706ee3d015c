import FaroCore

extension CodeView {
    /// The light edge around a code, which a reader needs.
    private static let edge = 4

    /// Where its dark modules lie in the middle of a square of that width, its light edge counted. Their sides are whole
    /// points: between two of them is no seam.
    public func darkModules(within width: Double) -> [(x: Double, y: Double, side: Double)] {
        let across = Int(side)
        let module = max(1, (width / Double(across + 2 * Self.edge)).rounded(.down))
        let start = ((width - Double(across) * module) / 2).rounded(.down)
        return dark.indices.filter { dark[$0] }.map { place in
            let (row, column) = place.quotientAndRemainder(dividingBy: across)
            return (start + Double(column) * module, start + Double(row) * module, module)
        }
    }
}
