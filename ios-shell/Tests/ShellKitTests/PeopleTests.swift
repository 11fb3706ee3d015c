import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// Whom the case is about, whom to call, where letters go.
@MainActor @Suite struct PeopleTests {
    @Test func somebodyIsWrittenDownChangedAndLeaves() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let list = PeopleModel(app)
        await list.load()
        #expect(list.value?.isEmpty == true)
        let new = EditPersonModel(app, id: nil)
        await new.load()
        #expect(new.isNew && new.relation == nil && new.relations.map(\.relation).contains(.child))
        new.name = "Ana"
        await new.save()
        await list.load()
        #expect(list.value?.isEmpty == true, "nobody said who she is")
        new.relation = .child
        new.born = "2015-03"
        new.addNumber()
        new.numbers[0].kind = "A-number"
        new.numbers[0].value = "A 012 345 678"
        new.addNumber()
        await new.save()
        await list.load()
        let ana = try #require(list.value?.first)
        #expect(ana.name == "Ana" && ana.numbers.count == 1 && ana.bornText?.text.contains("2015") == true)

        let edit = EditPersonModel(app, id: ana.id)
        await edit.load()
        #expect(!edit.isNew && edit.name == "Ana" && edit.relation == .child && edit.numbers.count == 1)
        edit.name = " "
        await edit.save()
        #expect(edit.work.failure?.tag == "en", "somebody needs a name")
        edit.name = "Ana María"
        edit.town = "Cobán"
        await edit.save()
        let page = PersonModel(app, id: ana.id)
        await page.load()
        #expect(page.person?.name == "Ana María" && page.person?.town == "Cobán")
        app.router.path = [.people, .person(ana.id)]
        await page.leaving.delete()
        #expect(page.leaving.taps.confirming && app.router.path.count == 2, "the first tap only asks")
        await page.leaving.delete()
        await list.load()
        #expect(list.value?.isEmpty == true && app.router.path == [.people])
    }

    @Test func somebodyToCall() async throws {
        let bench = try await Bench.opened(languages: ["es"])
        let app = bench.app
        await LanguageModel(app).choose("es")
        let new = EditContactModel(app, id: nil)
        await new.load()
        new.name = "Clínica"
        new.role = .lawyer
        new.phone = "(212) 555-0100"
        await new.save()
        let list = ContactsModel(app)
        await list.load()
        let clinic = try #require(list.value?.first)
        #expect(clinic.call?.uri.hasPrefix("tel:") == true && clinic.call?.uri.contains("2125550100") == true)
        #expect(clinic.roleText.tag == "es")
        let edit = EditContactModel(app, id: clinic.id)
        await edit.load()
        #expect(edit.phone == "(212) 555-0100" && edit.role == .lawyer)
        edit.phone = "preguntar a Rosa"
        await edit.save()
        let page = ContactModel(app, id: clinic.id)
        await page.load()
        #expect(page.contact?.call == nil && page.contact?.phone == "preguntar a Rosa", "that is no number to call")
        await page.deletion.delete()
        await page.deletion.delete()
        await list.load()
        #expect(list.value?.isEmpty == true)
    }

    @Test func anAddressAndWhoLivesThere() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let ana = NewPerson(name: "Ana", relation: .child)
        let id = try await app.core.ask { try $0.addPerson(person: ana) }
        let new = EditAddressModel(app, id: nil)
        await new.load()
        #expect(new.people.map(\.name) == ["Ana"] && new.mailSafe == nil && !new.from.known)
        new.lines = "12 Oak Street\nQueens, NY 11368"
        new.mailSafe = false
        new.from.known = true
        new.from.day.day = try #require(CivilDay.date("2026-11-01"))
        new.toggle(new.people[0])
        await new.save()
        let list = AddressesModel(app)
        await list.load()
        let home = try #require(list.value?.first)
        #expect(home.people == ["Ana"] && home.personIds == [id] && home.from?.iso == "2026-11-01" && home.isCurrent)
        let edit = EditAddressModel(app, id: home.id)
        await edit.load()
        #expect(edit.mailSafe == false && edit.from.iso == "2026-11-01" && edit.until.iso == nil)
        edit.until.known = true
        edit.until.day.day = try #require(CivilDay.date("2026-11-10"))
        await edit.save()
        await list.load()
        #expect(list.value?.first?.isCurrent == false && list.value?.first?.mailSafe == false)
        let last = EditAddressModel(app, id: home.id)
        await last.load()
        await last.deletion?.delete()
        await last.deletion?.delete()
        await list.load()
        #expect(list.value?.isEmpty == true)
    }
}
