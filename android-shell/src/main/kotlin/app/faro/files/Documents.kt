package app.faro.files

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Intent
import android.content.pm.PackageManager
import android.print.PrintAttributes
import android.print.PrintDocumentAdapter
import android.print.PrintManager
import app.faro.faro
import app.faro.service
import java.io.File

/** The platform's own pages on which the person chooses a file, an app for one of ours, or a printer. */
internal class Documents(private val activity: Activity) {
    private var waiting: ((Document?) -> Unit)? = null

    /** A file that there is; nothing where the person goes back. */
    fun open(done: (Document?) -> Unit) = ask(Intent(Intent.ACTION_OPEN_DOCUMENT).setType("*/*"), done)

    /** A place for a new file. */
    fun create(name: String, done: (Document?) -> Unit) {
        val intent = Intent(Intent.ACTION_CREATE_DOCUMENT).setType(ANY).putExtra(Intent.EXTRA_TITLE, name)
        ask(intent, done)
    }

    /** The person chooses the app that gets a file of ours; the chooser speaks the phone's language. */
    fun share(file: File, type: String) {
        val uri = OutgoingFiles(activity).uri(file)
        val send = Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_STREAM, uri)
        choose(send, ClipData.newRawUri(null, uri))
    }

    /** The same for files that belong together; there is at least one. */
    fun share(files: List<File>, type: String) {
        val uris = ArrayList(files.map(OutgoingFiles(activity)::uri))
        val send = Intent(Intent.ACTION_SEND_MULTIPLE).setType(type)
        send.putParcelableArrayListExtra(Intent.EXTRA_STREAM, uris)
        val all = ClipData.newRawUri(null, uris.first())
        uris.drop(1).forEach { all.addItem(ClipData.Item(it)) }
        choose(send, all)
    }

    private fun choose(send: Intent, granted: ClipData) {
        send.clipData = granted
        send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        activity.startActivityForResult(Intent.createChooser(send, null), SHARED)
    }

    /** Whether this phone knows printers. */
    val canPrint get() = activity.packageManager.hasSystemFeature(PackageManager.FEATURE_PRINTING)

    /** The platform's own page for printers; it begins with this paper. */
    fun print(document: PrintDocumentAdapter, name: String, media: PrintAttributes.MediaSize) {
        activity.faro.leaving.errand()
        val wish = PrintAttributes.Builder().setMediaSize(media).build()
        activity.service<PrintManager>().print(name, document, wish)
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
        const val SHARED = 9
        const val ANY = "application/octet-stream"
    }
}
