package app.faro.reminders

import android.content.Intent
import android.net.Uri

private const val SCHEME = "faro"

/** The id makes one intent another for the platform, and is all that it is told of a reminder. */
internal fun Intent.named(id: String): Intent = setData(Uri.fromParts(SCHEME, id, null))

internal val Intent.name: String? get() = data?.schemeSpecificPart
