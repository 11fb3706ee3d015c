"""Prints each page with Chromium and looks at what came out: one page of the right size, every word of a Latin or a number
that the sheet says is on it, none over its edge, and the code reads back with zbar."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

SIZES = {"a4": (595, 842), "letter": (612, 792)}
# What papers have: capitals, numbers, telephones. Words that a line may break are looked for in parts.
WORDS = re.compile(r"[A-Za-z0-9À-ÿ]{3,}")


def run(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def printed(page: pathlib.Path, home: str) -> pathlib.Path:
    pdf = page.with_suffix(".pdf")
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={home}", "--no-pdf-header-footer",
        f"--print-to-pdf={pdf}", page.as_uri())
    return pdf


def look(page: pathlib.Path, pdf: pathlib.Path) -> list[str]:
    kind, *_, size = page.stem.split("-")
    found = []
    info = run("pdfinfo", str(pdf))
    pages = int(re.search(r"Pages:\s+(\d+)", info)[1])
    # A supervision may last for years: its months may need a second page.
    if pages != 1:
        found.append(f"{pages} pages")
    width, height = (float(part) for part in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups())
    if max(abs(width - SIZES[size][0]), abs(height - SIZES[size][1])) > 1:
        found.append(f"{width} x {height}")
    layout = xml.fromstring(re.sub(r' xmlns="[^"]*"', "", run("pdftotext", "-bbox", str(pdf), "-")))
    words = [(word.text or "", {name: float(word.get(name)) for name in ("xMin", "xMax", "yMin", "yMax")})
             for word in layout.iter("word")]
    over = [text for text, box in words if box["xMin"] < 10 or box["xMax"] > width - 10 or box["yMax"] > height - 10]
    if over:
        found.append(f"over the edge: {over}")
    there = re.sub(r"[^A-Za-z0-9À-ÿ]", "", "".join(text for text, _ in words))
    wanted = set(WORDS.findall(page.with_suffix(".txt").read_text(encoding="utf-8")))
    lost = [word for word in sorted(wanted) if word not in there]
    if lost:
        found.append(f"not on the page: {lost}")
    if kind == "case":
        found += code(page, pdf)
    return found


def code(page: pathlib.Path, pdf: pathlib.Path) -> list[str]:
    picture = pdf.with_suffix("")
    run("pdftoppm", "-r", "150", "-gray", "-png", "-singlefile", str(pdf), str(picture))
    said = run("zbarimg", "-q", "--raw", "-Sbinary", f"{picture}.png").strip()
    lines = page.with_suffix(".txt").read_text(encoding="utf-8")
    first = said.split("\n")[0]
    if "FERNÁNDEZ-ETXEBERRIA" not in first or first not in lines or "A 205-123-450" not in said:
        return [f"the code says: {said!r}"]
    return []


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    pages = sorted(folder.glob("*.html"))
    assert len(pages) == 144, len(pages)
    if not os.environ.get("FARO_FULL"):
        once = ("-es-a4", "-ar-letter")
        pages = [page for page in pages if page.stem.startswith("case") or page.stem.endswith(once)]
    failed = 0
    with tempfile.TemporaryDirectory() as home:
        for page in pages:
            found = look(page, printed(page, home))
            failed += bool(found)
            for fault in found:
                print(f"{page.stem}: {fault}")
    if failed:
        sys.exit(f"{failed} of {len(pages)} pages are wrong")
    print(f"{len(pages)} pages are one page each, whole, and read back")


main()
