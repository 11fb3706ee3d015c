import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// Photos, scans and letters: sealed piece by piece, drawn from memory.
@MainActor @Suite struct PaperTests {
    @Test func aPaperIsKeptOpenedAndDeleted() async throws {
        let bench = try await Bench.opened()
        bench.app.router.path = [.papers, .newPaper]
        let bytes = jpeg + Data((0..<199_996).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let file = FakeFile(try bench.write(bytes, "letter"))
        bench.files.next = file
        let new = NewPaperModel(bench.app)
        await new.choose(.file)
        #expect(new.isSealed && bench.files.wishes == [.file] && file.begun == 1 && file.ended == 1)
        #expect(new.title == "letter", "a name to begin with")
        let list = PapersModel(bench.app)
        await list.load()
        #expect(list.value?.isEmpty == true, "it is there once it has a title")
        new.title = " "
        await new.keep()
        #expect(new.isSealed && new.work.failure?.tag == "en" && bench.app.router.path == [.papers, .newPaper])
        new.title = "Letter of the court"
        await new.keep()
        #expect(!new.isSealed && bench.app.router.path == [.papers])
        await list.load()
        let paper = try #require(list.value?.first)
        #expect(paper.title == "Letter of the court" && paper.length == 200_000 && paper.size.tag == "en")

        bench.app.router.open(.paper(paper.id))
        let open = PaperModel(bench.app, id: paper.id)
        await open.load()
        #expect(open.picture == bytes && open.paper?.mediaType == "image/jpeg")
        open.leave()
        #expect(open.picture == nil, "nothing of it stays in memory")
        await open.load()
        #expect(open.picture == bytes)
        await open.deletion.delete()
        await list.load()
        #expect(list.value?.count == 1 && open.deletion.taps.confirming)
        await open.deletion.delete()
        await list.load()
        #expect(list.value?.isEmpty == true && bench.app.router.path == [.papers])
        let gone = PaperModel(bench.app, id: paper.id)
        await gone.load()
        #expect(gone.paper == nil && gone.work.failure != nil)
    }

    @Test func aPhotoComesAsBytesAndOtherTypesAreNotDrawn() async throws {
        let bench = try await Bench.opened()
        let bytes = jpeg + Data(repeating: 7, count: 149_996)
        let scan = Data("%PDF-1.7".utf8)
        var pieces: [Int] = []
        try PickedPhoto(bytes).inPieces(of: 65_536) { pieces.append($0.count) }
        #expect(pieces == [65_536, 65_536, 18_928])
        for chosen: (any Chosen, FileWish) in [
            (PickedPhoto(bytes), .photo),
            (FakeFile(try bench.write(scan, "scan.jpg")), .file),
        ] {
            bench.files.next = chosen.0
            let new = NewPaperModel(bench.app)
            await new.choose(chosen.1)
            new.title = "letter"
            await new.keep()
        }
        #expect(bench.files.wishes == [.photo, .file])
        let list = PapersModel(bench.app)
        await list.load()
        for paper in try #require(list.value) {
            let open = PaperModel(bench.app, id: paper.id)
            await open.load()
            #expect(open.picture == (paper.mediaType == "image/jpeg" ? bytes : nil))
            #expect(open.paper?.size == paper.size)
        }
        #expect(Set(list.value?.map(\.mediaType) ?? []) == ["image/jpeg", "application/pdf"], "whatever it is called")
    }

    @Test func whatIsNotFinishedIsAbandoned() async throws {
        let bench = try await Bench.opened()
        let new = NewPaperModel(bench.app)
        await new.choose(.photo)
        #expect(!new.isSealed && new.work.failure == nil, "the picker was closed")
        bench.files.next = PickedPhoto(Data(repeating: 1, count: 100_000))
        await new.choose(.photo)
        #expect(new.isSealed && bench.sealedPapers == 1)
        await new.choose(.photo)
        #expect(new.isSealed && bench.sealedPapers == 1, "the one before is gone")
        await new.leave()
        #expect(!new.isSealed && bench.sealedPapers == 0)

        // Left while it is being sealed.
        let late = NewPaperModel(bench.app)
        async let choosing: Void = late.choose(.photo)
        async let leaving: Void = late.leave()
        _ = await (choosing, leaving)
        #expect(!late.isSealed && bench.sealedPapers == 0)
    }

    @Test func aFileThatCannotBeReadOrIsTooLarge() async throws {
        let bench = try await Bench.opened()
        let new = NewPaperModel(bench.app)
        bench.files.next = FakeFile(bench.folder.appendingPathComponent("nowhere"))
        await new.choose(.file)
        #expect(!new.isSealed && new.work.failure == bench.app.words[.fileFailed] && bench.sealedPapers == 0)
        bench.files.next = PickedPhoto(Data(count: 26 << 20))
        await new.choose(.photo)
        #expect(!new.isSealed && new.work.failure?.tag == "en" && bench.sealedPapers == 0)
        #expect(bench.log.codes.last?.hasPrefix("vault-paper") == true, "\(bench.log.codes)")
    }
}

/// How a photo begins.
private let jpeg = Data([0xFF, 0xD8, 0xFF, 0xE0])

extension Bench {
    /// A file outside of the app.
    fileprivate func write(_ bytes: Data, _ name: String) throws -> URL {
        try FileManager.default.createDirectory(at: files.folder, withIntermediateDirectories: true)
        let file = files.folder.appendingPathComponent(name)
        try bytes.write(to: file)
        return file
    }

    /// The files of the app.
    private var all: [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return found?.compactMap { $0 as? URL } ?? []
    }

    /// How many sealed papers lie in the vault, finished or not.
    fileprivate var sealedPapers: Int {
        all.filter { $0.path.contains("/papers/") }.count
    }
}
