package app.faro.screens

import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import app.faro.ui.Page

/** Another app takes over: the person went there, and the vault closes as whenever they leave. */
internal fun Page.leave(action: String, uri: String) = try {
    context.startActivity(Intent(action, Uri.parse(uri)))
} catch (_: ActivityNotFoundException) {
    // A phone without such an app: the number or the address stands on the page.
}
