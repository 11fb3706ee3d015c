package app.faro.files

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent

/** The platform's own pages on which the person chooses a file. It hands over that one file, and no other. */
internal class Documents(private val activity: Activity) {
    private var waiting: ((Document?) -> Unit)? = null

    /** A file that there is; nothing where the person goes back. */
    fun open(done: (Document?) -> Unit) = ask(Intent(Intent.ACTION_OPEN_DOCUMENT).setType("*/*"), done)

    /** A place for a new file. */
    fun create(name: String, done: (Document?) -> Unit) {
        val intent = Intent(Intent.ACTION_CREATE_DOCUMENT).setType(ANY).putExtra(Intent.EXTRA_TITLE, name)
        ask(intent, done)
    }

    fun answered(request: Int, result: Int, data: Intent?) {
        if (request != REQUEST) return
        val chosen = data?.data.takeIf { result == Activity.RESULT_OK }
        waiting?.invoke(chosen?.let { Document(activity.contentResolver, it) })
        waiting = null
    }

    private fun ask(intent: Intent, done: (Document?) -> Unit) {
        waiting = done
        try {
            activity.startActivityForResult(intent.addCategory(Intent.CATEGORY_OPENABLE), REQUEST)
        } catch (_: ActivityNotFoundException) {
            waiting = null
            done(null)
        }
    }

    private companion object {
        const val REQUEST = 8
        const val ANY = "application/octet-stream"
    }
}
