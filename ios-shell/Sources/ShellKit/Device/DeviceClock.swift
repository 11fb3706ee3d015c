import FaroCore
import Foundation

/// The device's clock and zone.
public final class DeviceClock: FaroCore.Clock {
    public init() {}

    public func now() throws -> Moment {
        // Foundation keeps the zone of the app's start; a traveller's phone changes it.
        NSTimeZone.resetSystemTimeZone()
        return Moment(epochSeconds: Int64(Date().timeIntervalSince1970), zone: TimeZone.current.identifier)
    }
}
