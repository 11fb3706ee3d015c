import FaroCore
import Foundation
import Observation

/// A recovery code that is typed from paper, group by group. The core checks each as soon as it is whole; each can be
/// typed anew.
@MainActor @Observable
public final class CodeEntry {
    /// Says what is wrong with the group that is being typed.
    public let work: Work
    public let groups = (0..<8).map { _ in Keypad(limit: 6) }
    /// The group that is being typed, from 0.
    public private(set) var current = 0
    private var right: Set<Int> = []

    init(_ app: AppModel) {
        work = Work(app)
    }

    public var keypad: Keypad { groups[current] }
    /// The core found this group right.
    public func isRight(_ place: Int) -> Bool { right.contains(place) }
    public var isWhole: Bool { right.count == groups.count }

    /// Goes to a group, to type or to correct it.
    public func choose(_ place: Int) {
        current = place
        work.clear()
    }

    /// After each digit, and when the person comes to another group.
    public func check() async {
        // A group that is whole and right is only looked at: a digit of it is taken back first.
        guard !(right.contains(current) && keypad.isFull) else { return }
        let (place, typed) = (current, keypad.bytes)
        right.remove(place)
        guard keypad.isFull else { return work.clear() }
        let checked: Void? = await work.ask { try $0.checkRecoveryGroup(group: UInt8(place + 1), typed: typed) }
        // Somebody may have typed on meanwhile.
        guard checked != nil, groups[place].bytes == typed else { return }
        right.insert(place)
        if place == current { current = groups.indices.first { !right.contains($0) } ?? current }
    }

    /// The whole code, as UTF-8.
    var bytes: Data { groups.reduce(Data()) { $0 + $1.bytes } }

    func wipe() {
        for group in groups { group.wipe() }
        right = []
        current = 0
        work.clear()
    }
}
