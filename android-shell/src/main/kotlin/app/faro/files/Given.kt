package app.faro.files

import android.content.ContentResolver
import android.content.Intent
import android.net.Uri

/**
 * What another app gave: a file, or a link with a card. It waits in memory until the vault is open, and nothing of it is
 * read before.
 */
internal sealed class Given {
    class File(val document: Document) : Given()

    class Card(val line: String) : Given()

    companion object {
        /** Nothing where the app was opened as always. */
        fun of(intent: Intent, resolver: ContentResolver): Given? = when (intent.action) {
            Intent.ACTION_VIEW -> intent.data?.let { of(it, resolver) }
            // The platform lays what is shared there, too.
            Intent.ACTION_SEND -> intent.clipData?.getItemAt(0)?.uri?.let { of(it, resolver) }
            else -> null
        }

        /** A file of ours would be read with our own rights: only what the other app may hand over counts. */
        private fun of(uri: Uri, resolver: ContentResolver): Given? = when (uri.scheme?.lowercase()) {
            CARD -> Card(uri.toString().take(LONGEST).replace(Regex("\\s"), ""))
            ContentResolver.SCHEME_CONTENT -> File(Document(resolver, uri))
            else -> null
        }

        private const val CARD = "faro1"
        private const val LONGEST = 4096
    }
}
