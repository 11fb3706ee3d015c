package app.faro

import java.io.File

/**
 * Our translations with one language more, made on the fly: English with accents, word by word from right to left. Who
 * can read English can read it, and sees what stands on the wrong side.
 */
internal object PseudoLocale {
    private const val TAG = "ar-XB"
    private const val MARK = "\u200f"
    private val accents = "aeiounscyzAEIOUNSCYZ".zip("àéîôûñšçÿžÀÉÎÔÛÑŠÇŸŽ").toMap()

    fun folder(): File = made

    private val made: File by lazy {
        val folder = File.createTempFile("faro", "locales")
        folder.delete()
        val ours = File(requireNotNull(System.getProperty("faro.shell")), "../locales")
        ours.copyRecursively(folder)
        val manifest = File(folder, "manifest.toml")
        manifest.appendText(
            "\n[[language]]\ntag = \"$TAG\"\nname = \"${said(
                "Right to left",
            )}\"\nenglish = \"Pseudo\"\ndirection = \"rtl\"\n" +
                "plural = [\"zero\", \"one\", \"two\", \"few\", \"many\", \"other\"]\nreview = \"machine\"\n",
        )
        File(ours, "en").walkTopDown().filter { it.isFile }.forEach { file ->
            val to = File(folder, TAG + "/" + file.relativeTo(File(ours, "en")).path)
            to.parentFile?.mkdirs()
            to.writeText(if (file.extension == "ftl") messages(file.readLines()) else article(file.readLines()))
        }
        folder
    }

    private fun messages(lines: List<String>) = lines.joinToString("\n") { line ->
        val start = Regex("^(\\s*(?:[\\w-]+|\\.[\\w-]+) = ?|\\s*\\*?\\[[\\w-]+\\] ?|\\s+)(.*)$").find(line)
        if (line.startsWith("#") || start == null) line else start.groupValues[1] + pattern(start.groupValues[2])
    }

    private fun article(lines: List<String>) = lines.joinToString("\n") { line ->
        val start = Regex("^(#+ |[*-] |\\d+\\. |> (?:\\[!\\w+\\] ?)?|\\s*)(.*)$").find(line)
        if (start == null) line else start.groupValues[1] + pattern(start.groupValues[2])
    }

    /** What stands in braces stays as it is. */
    private fun pattern(text: String): String =
        Regex("\\{\\{.*?\\}\\}|\\{[^{}]*\\}?|\\}|[^{}]+").findAll(text).joinToString("") {
            if (it.value.startsWith("{") || it.value.startsWith("}")) it.value else said(it.value)
        }

    private fun said(text: String): String =
        if (text.isBlank()) text else text.split(' ').joinToString(" ") { word(it) }

    private fun word(word: String): String =
        if (word.isEmpty() ||
            word.startsWith("http")
        ) {
            word
        } else {
            MARK + word.map { accents[it] ?: it }.joinToString("") + MARK
        }
}
