extension String {
    /// Without the marks that keep what runs the other way in order.
    var plain: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }))
    }
}
