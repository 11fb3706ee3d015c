import FaroCore

/// One of them, to be shown and read out; unknown until it was asked for.
public typealias PhraseModel = Shown<PhraseView?>

extension Shown where Value == PhraseView? {
    public convenience init(_ app: AppModel, id: String, item: String?) {
        self.init(app) { faro in
            let all = try item.map { try faro.itemPhrases(item: $0) } ?? faro.phrases()
            return all.first { $0.id == id }
        }
    }
}
