package app.faro.screens

import app.faro.Answer
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.files.OutgoingFiles
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.CaseLabel
import faro.core.CheckCodeView
import faro.core.Faro
import faro.core.Label
import faro.core.ProofLogView
import faro.core.SheetKind
import java.io.File

/** What was done, missed or impossible, the latest first, with its check code, what it shows and what it does not. */
internal class ProofsScreen : Screen<ProofsScreen.Shown>() {
    override val tab get() = Place.Name.MyCase

    class Shown(val log: ProofLogView, val code: CheckCodeView?)

    override fun load(core: Faro): Shown {
        val log = core.proofLog()
        return Shown(log, if (log.entries.isEmpty()) null else core.checkCode())
    }

    override fun Page.draw(shown: Shown) {
        val log = shown.log
        title(word(Label.PROOF_LOG), R.drawable.ic_proof)
        log.fault?.let { warning(it) }
        shown.code?.let { handOut(it) }
        each(log.entries, Label.PROOF_NONE) { entry ->
            card {
                text(entry.title, Type.Strong)
                entry.details.forEach { text(it, Type.Second) }
            }
        }
        text(log.proves, Type.Second, Space.SECTION)
        text(log.provesNot, Type.Second)
    }

    /** The code to somebody today, all of it on paper, or as the files that a program can check. */
    private fun Page.handOut(code: CheckCodeView) {
        heading(word(Label.CODE_GIVE))
        checkCode(code)
        button(word(Label.PROOF_SHEET), Weight.Other, R.drawable.ic_print) {
            go(Place(Place.Name.Sheet, SheetKind.PROOF.name))
        }
        waiting<List<File>>(word(CaseLabel.PROOFS_FILE), Weight.Other, begin = { export(it) }) {
            documents.share(it, TYPE)
        }
        heading(word(Label.PROOF_LOG))
    }

    private fun Page.export(answered: (Answer<List<File>>) -> Unit) {
        val files = OutgoingFiles(context)
        beside({ work ->
            val made = work.now { it.exportProofs() }
            val all = listOf(LOG to made.log, SIGNATURE to made.signature)
            all.mapNotNull { (name, words) -> words?.let { files.make(work, name) { file -> file.writeText(it) } } }
        }, answered)
    }

    private companion object {
        /** Programs that check it look for the signature beside the log, by this name. */
        const val LOG = "proof-log.json"
        const val SIGNATURE = "proof-log.json.minisig"
        const val TYPE = "application/octet-stream"
    }
}
