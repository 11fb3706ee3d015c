package app.faro.paper

import android.os.Bundle
import android.os.CancellationSignal
import android.os.ParcelFileDescriptor
import android.print.PageRange
import android.print.PrintAttributes
import android.print.PrintDocumentAdapter
import android.print.PrintDocumentInfo
import faro.core.SheetView
import java.io.FileOutputStream
import java.io.IOException

/** A sheet for the platform's own page for printers; laid out anew for each paper that is chosen there. */
internal class SheetPrint(private val sheet: SheetView, private val name: String) : PrintDocumentAdapter() {
    private var pages: Pages? = null

    override fun onLayout(
        before: PrintAttributes?,
        now: PrintAttributes,
        cancel: CancellationSignal?,
        callback: LayoutResultCallback,
        extras: Bundle?,
    ) {
        val paper = Paper.of(now.mediaSize ?: PrintAttributes.MediaSize.ISO_A4)
        val isOther = paper != pages?.paper
        val laid = pages.takeUnless { isOther } ?: Pages(sheet, paper)
        pages = laid
        val type = PrintDocumentInfo.CONTENT_TYPE_DOCUMENT
        val info = PrintDocumentInfo.Builder(name).setContentType(type).setPageCount(laid.count).build()
        callback.onLayoutFinished(info, isOther)
    }

    override fun onWrite(
        ranges: Array<PageRange>,
        to: ParcelFileDescriptor,
        cancel: CancellationSignal?,
        callback: WriteResultCallback,
    ) = try {
        FileOutputStream(to.fileDescriptor).use { pages?.write(it) }
        callback.onWriteFinished(arrayOf(PageRange.ALL_PAGES))
    } catch (_: IOException) {
        callback.onWriteFailed(null)
    }
}
