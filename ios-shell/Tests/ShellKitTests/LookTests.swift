import Testing

@testable import ShellKit

@Suite struct LookTests {
    @Test func everyTextCanBeReadOnItsGround() {
        var pairs = 0
        for token in Token.allCases {
            for ground in token.grounds {
                pairs += 1
                #expect(Contrast.of(token.light, ground.light) >= 4.5, "\(token) on \(ground), light")
                #expect(Contrast.of(token.dark, ground.dark) >= 4.5, "\(token) on \(ground), dark")
            }
        }
        #expect(pairs == 20)
    }

    @Test func contrastIsThatOfTheStandard() {
        #expect(abs(Contrast.of(0x000000, 0xFFFFFF) - 21) < 0.001)
        #expect(abs(Contrast.of(0x777777, 0xFFFFFF) - 4.478) < 0.001)
        #expect(Contrast.of(0x123456, 0x123456) == 1)
    }

    @Test func targetsAreLargeEnough() {
        #expect(Metrics.target >= 48 && Metrics.button >= Metrics.target)
        #expect(TypeSize.allCases.allSatisfy { $0.points >= 16 })
    }

    @Test func iconsStayOnTheirGrid() {
        for icon in Icon.allCases {
            for stroke in icon.strokes {
                #expect(stroke.count >= 4 && stroke.count.isMultiple(of: 2))
                #expect(stroke.allSatisfy { (0...24).contains($0) })
            }
        }
    }
}
