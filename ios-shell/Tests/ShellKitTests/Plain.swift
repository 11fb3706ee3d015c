extension String {
    /// Without the marks that keep what runs the other way in order, and a clock time on one line.
    var plain: String {
        let shown = unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }
        return String(String.UnicodeScalarView(shown.map { $0 == "\u{a0}" ? " " : $0 }))
    }
}
