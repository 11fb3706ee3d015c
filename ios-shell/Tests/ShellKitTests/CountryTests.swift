import FaroCore
import Testing

@testable import ShellKit

/// The case is under the law of one country or more, and that changes.
@MainActor @Suite struct CountryTests {
    @Test func aCountryIsAddedWithATapAndRemovedWithTwo() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.last_arrival", "2025-12-07")
        let model = CaseCountriesModel(bench.app)
        await model.load()
        let chosen = { model.countries.filter(\.chosen).map(\.id) }
        #expect(chosen() == ["us"] && model.countries.count > 1)
        let other = try #require(model.countries.first { !$0.chosen })
        let changes = bench.app.changes
        await model.add(other.id)
        await model.load()
        #expect(bench.app.changes > changes && Set(chosen()) == ["us", other.id])

        await model.remove(other.id)
        #expect(model.taps.confirming == other.id)
        await model.remove("us")
        await model.load()
        #expect(model.taps.confirming == "us" && chosen().count == 2, "it asks about one at a time")
        model.taps.keep()
        await model.remove("us")
        await model.remove("us")
        await model.load()
        #expect(chosen() == [other.id] && model.taps.confirming == nil)
        let home = HomeModel(bench.app)
        await home.load()
        #expect(home.view?.nothing != nil && home.items.isEmpty)
        #expect(await bench.centre.held.isEmpty, "no reminder of its days is left")

        await model.add("us")
        await home.load()
        #expect(home.items.contains { $0.rule == "us.asylum.one_year" }, "what was told counts again")
        await model.add("us")
        await model.load()
        #expect(Set(chosen()) == ["us", other.id])
    }
}
