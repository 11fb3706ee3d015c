"""A worksheet of a made-up language is filled in Chromium, saved by its button, opened once more, saved again, and taken in."""
import pathlib
import subprocess
import sys
import tempfile

from chromium import Chromium

EN = {
    "app.ftl": "hello = Hello, { $name }!\nquote = A \"quote\"\ndays = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n"
               "two = One\n    Two\n",
    "guide.md": "# Guide\n\nRead.\n\n## Do this {#steps}\n\n1. go\n",
}
# What a browser, a page or Fluent could take for something else.
TEXTS = {
    "hello": "Sal, { $name } — \u200cما\u200c & &lt; 'x'!",
    "quote": "\"Jun\"  ",
    "days[one]": "{ $n } tun",
    "days[other]": "{ $n } tunob",
    "two": "Jun\nKeb",
    "guide#steps": "## Ban {#steps}\n\n1. be’",
}
NOTE = "</textarea><script>alert(1)</script>"
FTL = """hello = Sal, { $name } — \u200cما\u200c & &lt; 'x'!
quote = "Jun"
days = { $n ->
    [one] { $n } tun
   *[other] { $n } tunob
}
two =
    Jun
    Keb
"""


def same(there: object, wanted: object) -> None:
    if there != wanted:
        sys.exit(f"there is:  {there!r}\nnot this:  {wanted!r}")


def main(faro: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        locales, saved = folder / "locales", folder / "saved"
        (locales / "en").mkdir(parents=True)
        for path, text in EN.items():
            (locales / "en" / path).write_text(text)

        def does(*arguments: str, code: int = 0) -> str:
            run = subprocess.run([faro, "--lang", "en", "locale", *arguments, "--locales", str(locales)], text=True,
                                 env={"XDG_STATE_HOME": name, "PATH": "/usr/bin:/bin"},
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            same((run.returncode, run.stdout if run.returncode != code else ""), (code, ""))
            return run.stdout

        does("new", "qtz")
        does("todo", "qtz", "--output", str(folder / "qtz.html"))
        browser = Chromium(folder)
        try:
            browser.call("Browser.setDownloadBehavior", behavior="allowAndName", downloadPath=str(saved), eventsEnabled=True)

            def save() -> pathlib.Path:
                browser.press("#save")
                begun = browser.wait("Browser.downloadWillBegin")
                same(begun["suggestedFilename"], "todo-qtz.html")
                browser.wait("Browser.downloadProgress", guid=begun["guid"], state="completed")
                return (saved / begun["guid"]).rename(saved / f"{begun['guid']}.html")

            browser.open(folder / "qtz.html")
            same(browser.ask("document.getElementById('done').textContent"), "0 / 7")
            for key, text in TEXTS.items():
                browser.write(f"textarea[name=text][data-id='{key}']", text)
            browser.write("textarea[name=note][data-id='two']", NOTE)
            same(browser.ask("document.getElementById('done').textContent"), "6 / 7")
            first = save()
            # What was saved is a worksheet again, with its button.
            browser.open(first)
            same(browser.ask("document.getElementById('done').textContent"), "6 / 7")
            same(browser.ask("document.querySelectorAll('script').length"), 1)
            browser.write("textarea[name=text][data-id='guide#']", "# Wuj\n\nTasik’ij.")
            second = save()
            told = [event for event in browser.events if event.get("method") in
                    ("Runtime.exceptionThrown", "Log.entryAdded", "Network.loadingFailed")]
            asked = {event["params"]["request"]["url"].split(":")[0] for event in browser.events
                     if event.get("method") == "Network.requestWillBeSent"}
            same((told, asked - {"file", "blob"}), ([], set()))
        finally:
            browser.close()
        same(NOTE in does("import", "qtz", str(second)), True)
        same((locales / "qtz/app.ftl").read_text(), FTL)
        same((locales / "qtz/guide.md").read_text(), "# Wuj\n\nTasik’ij.\n\n## Ban {#steps}\n\n1. be’\n")
        print("a worksheet was filled in Chromium, saved twice, and taken in: 7 texts")


if __name__ == "__main__":
    main(sys.argv[1])
