import FaroCore
import Foundation
import Testing

@testable import ShellKit

#if os(Linux)
    /// The cards of lawyers: from a photo, pasted, compared, removed.
    @MainActor @Suite struct CardTests {
        @Test func aCardIsReadFromAPhotoComparedAndRemoved() async throws {
            let (bench, desk) = (try await Bench.opened(), try Desk())
            let (app, files) = (bench.app, bench.files)
            app.router.path = [.cards, .newCard("")]
            let new = NewCardModel(app, line: "")
            await new.choosePhoto()
            #expect(!new.noCode && new.work.failure == nil, "the picker was closed")
            files.photo = GreyPicture(pixels: Data(repeating: 200, count: 10_000), width: 100)
            await new.choosePhoto()
            #expect(new.noCode && new.line.isEmpty)
            files.photo = GreyPicture(pixels: Data(repeating: 200, count: 10), width: 100)
            await new.choosePhoto()
            #expect(new.work.failure?.tag == "en" && !new.noCode)
            files.photo = try await photo(of: desk.card, app)
            await new.choosePhoto()
            #expect(new.line == desk.card && !new.noCode && new.work.failure == nil)
            files.photo = try await photo(of: "https://example.org", app)
            await new.choosePhoto()
            #expect(new.noCode && new.line == desk.card, "what was read before stays")
            await new.save()
            let list = CardsModel(app)
            await list.load()
            let kept = try #require(list.value?.first)
            #expect(kept.name == "Clinic" && app.router.path == [.cards, .card(kept.id)])

            let page = CardModel(app, id: kept.id)
            await page.load()
            #expect(page.card == kept && kept.toDo != nil && kept.asks != nil && kept.proved == nil)
            #expect(kept.digits != kept.ownDigits)
            await page.compared()
            await page.load()
            #expect(page.card?.toDo == nil && page.card?.asks == nil && page.card?.compared != kept.compared)
            await page.deletion.delete()
            await list.load()
            #expect(list.value?.count == 1, "one tap removes nothing")
            await page.deletion.delete()
            await list.load()
            #expect(list.value?.isEmpty == true && app.router.path == [.cards])
        }

        @Test func whatIsNoCardIsRefusedAndTwiceToo() async throws {
            let (bench, desk) = (try await Bench.opened(languages: ["es"]), try Desk())
            let new = NewCardModel(bench.app, line: "FARO1:a:b:c")
            await new.save()
            #expect(new.work.failure != nil && bench.app.router.path.isEmpty)
            new.line = " \n\(desk.card)\n"
            new.name = "Licenciada López"
            bench.app.router.path = [.cards, .newCard("")]
            await new.save()
            let again = NewCardModel(bench.app, line: desk.card)
            await again.save()
            #expect(again.work.failure != nil && bench.log.codes.last == "card-twice")
            let list = CardsModel(bench.app)
            await list.load()
            #expect(list.value?.map(\.name) == ["Licenciada López"] && list.value?.first?.nameOnCard == "Clinic")
        }
    }
#endif
