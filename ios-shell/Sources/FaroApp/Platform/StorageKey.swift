/// Names under which the system keeps something for the app.
enum StorageKey {
    static let way = "faro.way"
}
