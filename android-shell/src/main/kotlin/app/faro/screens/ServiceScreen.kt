package app.faro.screens

import android.content.Intent
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.Faro
import faro.core.Label
import faro.core.ServiceView

/** One service: what it does, for whom, when and where, and how well that is known. A tap fills in the number to call. */
internal class ServiceScreen(private val id: String) : Screen<ServiceView>() {
    override fun load(core: Faro): ServiceView = core.service(id)

    override fun Page.draw(shown: ServiceView) {
        title(shown.name)
        shown.notices.forEach { warning(it) }
        text(shown.about)
        shown.phone?.let { call(it, Weight.Main) }
        if (shown.rows.isNotEmpty()) {
            card {
                for (row in shown.rows) {
                    text(row.label, Type.Second, Space.GAP)
                    text(row.text, Type.Strong, 0)
                }
            }
        }
        shown.web?.let { web ->
            own(web.text, gap = Space.INNER)
            button(word(Label.DIRECTORY_WEB), Weight.Other) { leave(Intent.ACTION_VIEW, web.uri) }
            text(word(Label.DIRECTORY_WEB_HINT), Type.Second)
        }
        shown.known.forEach { text(it, Type.Second, Space.INNER) }
        own(shown.source, Type.Second)
    }
}
