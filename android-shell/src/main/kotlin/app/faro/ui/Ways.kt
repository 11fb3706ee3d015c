package app.faro.ui

import android.content.Context
import android.view.Gravity
import android.widget.Button
import android.widget.LinearLayout
import app.faro.Place
import app.faro.R
import faro.core.Text

/** A place to go to, by its icon and its word. */
internal class Way(val icon: Int, val word: Text, val to: Place.Name)

/** Many of them so that all are in sight: two beside one another, or one where the type leaves no room for two. */
internal fun Page.ways(all: List<Way>) {
    val configuration = context.resources.configuration
    val beside = if (configuration.screenWidthDp / configuration.fontScale >= TWO) 2 else 1
    for (some in all.chunked(beside)) {
        val line = put(row(context), Space.SMALL)
        // All of them as tall as the row: a gap that is not would make it as low as itself.
        val tiles = some.map { way -> Tile(context, way).also { it.setOnClickListener { go(Place(way.to)) } } }
        val gaps = List(beside - some.size) { android.widget.Space(context) }
        for (tile in tiles + gaps) {
            val params = LinearLayout.LayoutParams(0, LinearLayout.LayoutParams.MATCH_PARENT, 1f)
            params.marginStart = if (line.childCount == 0) 0 else context.dp(Space.SMALL)
            line.addView(tile, params)
        }
    }
}

private class Tile(context: Context, way: Way) : LinearLayout(context) {
    init {
        gravity = Gravity.CENTER_VERTICAL
        minimumHeight = dp(HEIGHT)
        setPaddingRelative(dp(Space.GAP), dp(Space.SMALL), dp(Space.SMALL), dp(Space.SMALL))
        background = context.pressable(context.ground(R.color.surface, R.color.line))
        isFocusable = true
        beside(Icon(context, way.icon, R.color.accent))
        beside(TextBlock(context, Type.Strong).say(way.word), 1f, Space.SMALL)
    }

    override fun getAccessibilityClassName(): CharSequence = Button::class.java.name
}

/** The narrowest screen in dp, in type of its usual size, that has room for two. */
private const val TWO = 300

private const val HEIGHT = 68
