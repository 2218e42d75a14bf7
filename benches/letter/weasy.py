"""Prints the letters of a folder with WeasyPrint, warm, as tagged PDF/UA-1: `weasy.py FOLDER CSS [WARM]`. The first ten, or
WARM of them, are not counted.

Says on standard output how many milliseconds of processor time one letter took. The style sheet is read once and the
faces are found by the system, so nothing is measured but the letters.
"""

import sys
import time
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

folder, css, *warm = sys.argv[1:]
warm = int(warm[0]) if warm else 10
fonts = FontConfiguration()
style = CSS(filename=css, font_config=fonts)


def printed(page):
    """One letter, as a file beside its page."""
    target = page.with_suffix(".weasyprint.pdf")
    HTML(string=page.read_text()).write_pdf(
        target, stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1"
    )
    assert target.read_bytes().startswith(b"%PDF-"), page


pages = sorted(Path(folder).glob("*.html"))
for page in pages[:warm]:
    printed(page)
began = time.process_time()
for page in pages[warm:]:
    printed(page)
print((time.process_time() - began) * 1000 / len(pages[warm:]))
