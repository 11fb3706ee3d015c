import FaroCore
import Foundation
import Testing

@testable import ShellKit

#if os(Linux)
    /// Guidance that an organisation signed: looked at, kept, trusted, handed on, removed; and steps that are ticked.
    @MainActor @Suite struct PackTests {
        @Test func aPackComesIsKeptTrustedHandedOnAndRemoved() async throws {
            let (bench, office) = (try await Bench.opened(), try Desk())
            let (app, files) = (bench.app, bench.files)
            let (file, publisher) = try office.publishes()
            let given = try office.copy(of: file)
            await app.came(FakeFile(given))
            guard case .newPack(let copy) = app.router.path.last else { throw FileFailure() }
            let new = NewPackModel(app, given: copy)
            await new.load()
            let looked = try #require(new.pack)
            #expect(!looked.isKept && looked.line.colour != .plain && looked.line.banner.count > 1)
            let who = try #require(looked.publisher)
            #expect(who.id == publisher && who.name == nil && who.toDo != nil && who.digits.tag == "en")
            let list = PacksModel(app)
            await list.load()
            #expect(list.value?.isEmpty == true, "nothing is kept by looking")
            await new.keep()
            new.leave()
            #expect(app.router.path.last == .pack("legal-aid"))

            // Known by a code on a photo; another one is refused.
            let page = PackModel(app, id: "legal-aid")
            await page.load()
            #expect(page.pack?.isKept == true && page.pack?.publisher == who)
            await page.trust.trust(who)
            #expect(page.trust.work.failure != nil, "they need a name")
            page.trust.name = "The clinic"
            files.photo = try await photo(of: office.card, app)
            await page.trust.choosePhoto()
            #expect(page.trust.noCode && !page.trust.hasCode, "the card of a lawyer is no publisher")
            files.photo = try await photo(of: "FAROP1:" + String(repeating: "0", count: 64), app)
            await page.trust.choosePhoto()
            #expect(page.trust.hasCode)
            await page.trust.trust(who)
            #expect(bench.log.codes.last == "pack-other-publisher")
            files.photo = try await photo(of: who.code, app)
            await page.trust.choosePhoto()
            await page.trust.trust(who)
            await page.load()
            #expect(page.trust.work.failure == nil && page.pack?.publisher?.name == "The clinic")
            #expect(page.pack?.line.colour == .amber && page.pack?.publisher?.toDo == nil, "no catalogue came with it")
            #expect(page.pack?.line.banner != looked.line.banner)

            // Handed on: another phone reads it.
            await page.file.share()
            let sent = try #require(files.shared.last)
            #expect(sent.name == "legal-aid.faropack" && page.file.work.failure == nil)
            let other = try await Bench.opened(languages: ["es"])
            let there = NewPackModel(other.app, given: nil)
            other.files.next = PickedPhoto(sent.bytes)
            await there.choose()
            #expect(there.work.failure == other.app.words[.fileFailed], "a picker of photos gives no file")
            try sent.bytes.write(to: office.at("sent.faropack"))
            other.files.next = FakeFile(office.at("sent.faropack"))
            await there.choose()
            #expect(there.pack?.publisher?.id == publisher && there.pack?.publisher?.name == nil)

            // The trust is taken back, and the pack removed: two taps each.
            await page.trust.distrust(who)
            #expect(page.trust.confirming)
            await page.trust.distrust(who)
            await page.load()
            #expect(
                !page.trust.confirming && page.pack?.publisher?.name == nil
                    && page.pack?.line.banner == looked.line.banner)
            await page.deletion.delete()
            await page.deletion.delete()
            await list.load()
            #expect(list.value?.isEmpty == true)
            let known = PublishersModel(app)
            await known.load()
            #expect(known.value?.map(\.id) == [publisher] && known.value?.first?.name == nil, "still heard of")
        }

        @Test func whatIsRefusedIsSaidAndNotKept() async throws {
            let (bench, office) = (try await Bench.opened(), try Desk())
            let (file, _) = try office.publishes()
            var bytes = try Data(contentsOf: file)
            bytes[600] ^= 1
            try bytes.write(to: office.at("changed.faropack"))
            await bench.app.came(FakeFile(office.at("changed.faropack")))
            guard case .newPack(let copy) = bench.app.router.path.last else { throw FileFailure() }
            let new = NewPackModel(bench.app, given: copy)
            await new.load()
            #expect(new.pack == nil && new.work.failure?.tag == "en")
            await new.keep()
            new.refuse()
            new.leave()
            #expect(bench.app.router.path.isEmpty)
            let list = PacksModel(bench.app)
            await list.load()
            #expect(list.value?.isEmpty == true)
            #expect(bench.given.isEmpty)
        }

        @Test func aStepIsTickedAndOpenAgain() async throws {
            let bench = try await Bench.opened()
            let guides = GuidesModel(bench.app)
            await guides.load()
            let model = ArticleModel(bench.app, id: try #require(guides.value?.first).id)
            await model.load()
            let done = { (article: ArticleView?) -> [Phrase?] in
                (article?.sections ?? []).flatMap(\.blocks).compactMap { block -> Phrase?? in
                    if case .step(_, _, let done) = block { .some(done) } else { nil }
                }
            }
            let steps = done(model.article).count
            #expect(steps > 1 && done(model.article).allSatisfy { $0 == nil })
            await model.setStep(2, done: true)
            #expect(done(model.article).map { $0 != nil } == (1...steps).map { $0 == 2 })
            #expect(done(model.article)[1]?.text.contains("2026") == true)
            let again = ArticleModel(bench.app, id: try #require(guides.value?.first).id)
            await again.load()
            #expect(again.article == model.article, "it is kept")
            await model.setStep(2, done: false)
            #expect(done(model.article).allSatisfy { $0 == nil })
        }
    }

    extension Desk {
        /// A pack that one person signed, and whose it is.
        func publishes() throws -> (file: URL, publisher: String) {
            let (root, ana) = (at("root.key").path, at("ana.key").path)
            for key in [root, ana] { _ = try does("publisher key '\(key)' --without-passphrase") }
            let (publisher, notes, file) = (at("publisher").path, at("notes").path, at("notes.faropack"))
            _ = try does(
                "publisher new '\(publisher)' --name Clinic --contact x --root '\(root).pub' --release '\(ana).pub'")
            let signed = try does("publisher sign '\(publisher)' --key '\(root)'")
            _ = try does("pack new '\(notes)' --id legal-aid --country us")
            _ = try does("pack build '\(notes)' --publisher '\(publisher)' --output '\(file.path)'")
            _ = try does("pack sign '\(file.path)' --key '\(ana)'")
            return (file, try #require(signed["id"] as? String))
        }

        /// As the system leaves one in the app's own folder.
        func copy(of file: URL) throws -> URL {
            let copy = at("copy.bin")
            try FileManager.default.copyItem(at: file, to: copy)
            return copy
        }
    }
#endif
