package app.faro.screens

import faro.core.Faro

/** An article of a pack that is not kept: which file, and which of its articles. */
internal class FileArticle(val path: String, val article: String) {
    val text get() = listOf(article, path).joinToString(SEPARATOR)

    fun of(core: Faro) = core.fileArticle(path, article)

    companion object {
        private const val SEPARATOR = " "

        fun read(text: String) = FileArticle(text.substringAfter(SEPARATOR), text.substringBefore(SEPARATOR))
    }
}
