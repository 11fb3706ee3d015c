package app.faro

import faro.core.Clock
import faro.core.Moment
import java.time.Instant
import java.time.ZoneId

/** The phone's clock, and the zone that the phone is in. */
internal class DeviceClock : Clock {
    override fun now(): Moment = Moment(Instant.now().epochSecond, ZoneId.systemDefault().id)
}
