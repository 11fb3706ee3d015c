package app.faro

import faro.core.Moment
import java.io.File

/** An organisation that makes the pack of `core/src/packs/README.md`, with keys of its own. */
internal class PackMaker(private val name: String = "Legal Aid") : Terminal() {
    /** Makes and signs it as two people do. */
    fun pack(): File {
        listOf("root", "ana", "ben").forEach { runs("publisher", "key", "$it.key", "--without-passphrase") }
        runs(
            "publisher", "new", "publisher", "--name", name, "--contact", "desk@example.org",
            "--root", "root.key.pub", "--release", "ana.key.pub", "--release", "ben.key.pub",
        )
        runs("publisher", "sign", "publisher", "--key", "root.key")
        runs("pack", "new", "notes", "--id", "legal-aid", "--country", "us")
        BLOCK.findAll(README.readText()).forEach { file(it.groupValues[1]).writeText(it.groupValues[2]) }
        runs("catalogue", "new", "catalogue.toml", "--publisher", "publisher", "--newest", "legal-aid=1")
        both { runs("catalogue", "sign", "catalogue.toml", "--publisher", "publisher", "--key", it) }
        val pack = "notes.faropack"
        runs("pack", "build", "notes", "--publisher", "publisher", "--catalogue", "catalogue.toml", "--output", pack)
        both { runs("pack", "sign", pack, "--key", it) }
        return file(pack)
    }

    private fun runs(vararg arguments: String) = runs(*arguments, now = DAY)

    private fun both(sign: (String) -> Unit) = listOf("ana.key", "ben.key").forEach(sign)

    companion object {
        /** The day of the transcript: Friday 27 November 2026, 10:00 in New York. */
        val DAY = Moment(1_795_791_600, "America/New_York")

        private val BLOCK = Regex("^```\\w+ (notes/\\S+)\\n(.*?)^```$", setOf(RegexOption.MULTILINE, RegexOption.DOT_MATCHES_ALL))
        private val README = File(System.getProperty("faro.shell"), "../core/src/packs/README.md")
    }
}
