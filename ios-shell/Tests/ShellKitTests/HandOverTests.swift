import FaroCore
import Foundation
import Testing

@testable import ShellKit

#if os(Linux)
    /// A case to a lawyer's desk, which is the command line, and an answer back.
    @MainActor @Suite struct HandOverTests {
        @Test func aCaseGoesToALawyerAndADateComesBack() async throws {
            let (bench, desk) = (try await Bench.opened(), try Desk())
            let app = bench.app
            let hearing = NewHearing(
                jurisdiction: "us", kind: .master, at: "2027-02-02T09:00", zone: "America/New_York", place: "Room 5")
            let id = try await app.core.ask { faro in
                _ = try faro.addNote(text: "It rained")
                return try faro.addHearing(hearing: hearing)
            }
            await app.changed()

            // The card comes as a link, while the vault is closed.
            await app.lockNow()
            let link = desk.card.replacingOccurrences(of: "FARO1:", with: "faro1://")
            await app.came(link)
            #expect(app.arrivals.wait && app.stage == .locked && app.router.path.isEmpty)
            await UnlockModel(app).unlockWithDevice()
            #expect(!app.arrivals.wait && app.router.path == [.newCard(link)])
            await NewCardModel(app, line: link).save()
            let card = try await onlyCard(app)
            #expect(app.router.path == [.card(card.id)])

            // The drill: nothing of the case goes, and the lawyer's answer shows that they can open it.
            let page = CardModel(app, id: card.id)
            await page.load()
            await page.sealDrill()
            #expect(page.drill.warnings == [card.asks] && page.drill.files.isEmpty)
            page.drill.keep()
            await page.compared()
            await page.load()
            await page.sealDrill()
            #expect(page.drill.files.count == 1 && !page.drill.confirming)
            let drill = try desk.takesIn(try await shared(page.drill, bench))
            #expect((drill.shown["hearings"] as? [Any])?.isEmpty == true)
            page.drill.leave()
            #expect(!FileManager.default.fileExists(atPath: Bench.outbox(of: bench.folder).path))
            let opened = try await reply(desk.answers(drill.client, "message: It opens\n"), app)
            #expect(opened.reply?.lines.count == 1)
            await page.load()
            #expect(page.card?.proved?.tag == "en")

            // The case, without the note.
            let nobody = HandOverModel(app)
            await nobody.load()
            #expect(!nobody.isReady)
            let over = HandOverModel(app, for: card.id)
            await over.load()
            #expect(over.isReady && over.gets(card))
            let notes = try #require(
                over.look?.parts.first { $0.things.contains { $0.lines[0].text.contains("rained") } })
            await over.toggle(try #require(notes.things.first), of: notes)
            await over.seal()
            #expect(over.sealing.files.map(\.made.number) == [2] && !over.isReady)
            let sent = try desk.takesIn(try await shared(over.sealing, bench))
            #expect(!"\(sent.shown)".contains("rained"))
            over.sealing.leave()

            // The answer moves the hearing, once it is taken.
            let theirs = try #require((sent.shown["hearings"] as? [[String: Any]])?.first?["id"] as? String)
            let answer = try desk.answers(sent.client, "hearing: \(theirs)\nat: 2027-01-20T10:30\n")
            let before = try await app.core.ask { try $0.hearing(id: id) }
            let held = await bench.centre.held
            let came = try await reply(answer, app)
            let line = try #require(came.reply?.lines.first)
            #expect(line.canTake && !line.taken && !line.stands.isEmpty)
            came.pass(line)
            #expect(came.isPassed(line))
            let same = try await app.core.ask { try $0.hearing(id: id) }
            #expect(same == before, "nothing changes by itself")
            await came.take(line)
            #expect(came.reply?.lines.first?.taken == true && !came.isPassed(line))
            let after = try await app.core.ask { try $0.hearing(id: id) }
            #expect(after.when != before.when)
            #expect(await bench.centre.held != held, "the reminders move")

            let done = HandoffsModel(app)
            await done.load()
            #expect(done.value?.map(\.number) == [2, 1])
        }

        @Test func aFileForEachCardAndOneThatNobodyComparedAsks() async throws {
            let (bench, first, second) = (try await Bench.opened(), try Desk(), try Desk())
            let app = bench.app
            for (name, desk) in [("Ana", first), ("Berta", second)] {
                let new = NewCardModel(app, line: desk.card)
                new.name = name
                await new.save()
            }
            let over = HandOverModel(app)
            await over.load()
            let cards = try #require(over.cards)
            let compared = cards[0].id
            try await app.core.ask { try $0.cardCompared(id: compared) }
            await over.load()
            for card in try #require(over.cards) { over.toggle(card) }
            await over.seal()
            #expect(over.sealing.files.isEmpty && over.sealing.warnings.count == 1 && over.isReady)
            over.sealing.keep()
            await over.seal()
            #expect(over.sealing.files.isEmpty, "it asks again")
            await over.seal()
            #expect(over.sealing.files.map(\.made.card) == cards.map(\.id) && !over.isReady)
            await over.sealing.send(over.sealing.files[1])
            #expect(bench.files.shared.count == 1, "one tap, one file")
            _ = try second.takesIn(try #require(bench.files.shared.last?.bytes))
            over.sealing.leave()
            #expect(over.sealing.files.isEmpty)
        }

        @Test func partsAndThingsAreTicked() async throws {
            let bench = try await Bench.opened()
            try await bench.app.core.ask { faro in
                for text in ["one", "two"] { _ = try faro.addNote(text: text) }
            }
            let over = HandOverModel(bench.app)
            await over.load()
            let part = { try #require(over.look?.parts.first { $0.things.count == 2 }) }
            let chosen = { try part().things.map(\.chosen) }
            #expect(try part().chosen && chosen() == [true, true])
            #expect(!over.isOpen(try part()))
            over.open(try part())
            #expect(over.isOpen(try part()))
            await over.toggle(try part().things[0], of: try part())
            #expect(try part().chosen && chosen() == [false, true] && part().goes == 1)
            await over.toggle(try part())
            #expect(try !part().chosen && chosen() == [false, false])
            await over.toggle(try part().things[1], of: try part())
            #expect(try !part().chosen && chosen() == [false, true])
            await over.toggle(try part())
            #expect(try part().chosen && chosen() == [true, true], "all of it again")
        }

        @Test func whatIsNotShownIsNotChosen() async throws {
            let bench = try await Bench.opened()
            _ = try await bench.app.core.ask { try $0.addNote(text: "one") }
            let over = HandOverModel(bench.app)
            await over.load()
            let shown = try #require(over.look)
            try await bench.app.core.ask { try $0.lock() }
            await over.toggle(try #require(shown.parts.first))
            #expect(over.look == shown && bench.app.stage == .locked)
            await UnlockModel(bench.app).unlockWithDevice()
            await over.load()
            #expect(over.look == shown, "the tick that nobody saw the end of is none")
            await over.toggle(try #require(shown.parts.first))
            #expect(over.look != shown)
        }

        private func onlyCard(_ app: AppModel) async throws -> CardView {
            let list = CardsModel(app)
            await list.load()
            #expect(list.value?.count == 1)
            return try #require(list.value?.first)
        }

        /// What another app got.
        private func shared(_ sealing: SealingModel, _ bench: Bench) async throws -> Data {
            await sealing.send(try #require(sealing.files.last))
            let file = try #require(bench.files.shared.last)
            #expect(file.name.hasSuffix(".faro.age"))
            return file.bytes
        }

        /// A file that a chat gives to the app.
        private func reply(_ file: URL, _ app: AppModel) async throws -> ReplyModel {
            await app.came(FakeFile(file))
            guard case .reply(let given) = app.router.path.last else { throw FileFailure() }
            let model = ReplyModel(app, given: given)
            await model.load()
            #expect(model.work.failure == nil)
            return model
        }
    }
#endif
