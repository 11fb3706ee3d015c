/// What bytes are, in the names of the mail.
enum MediaType {
    static func isPicture(_ name: String) -> Bool {
        name.hasPrefix("image/")
    }
}
