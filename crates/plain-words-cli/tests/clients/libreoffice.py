"""LibreOffice's own grammar checker for LanguageTool, pointed at our server. Needs python3-uno and soffice."""

import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile

import uno
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import Locale

TEXT = "🐈 He absconded. I know your case at R&D."
SETTING = (
    '<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">'
    '<prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
)
SETTINGS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
    'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</oor:items>'
)


def start(profile, address):
    """An office with a profile of its own that knows our address."""
    user = pathlib.Path(profile, "user")
    user.mkdir()
    settings = SETTING.format("BaseURL", address) + SETTING.format("IsEnabled", "true")
    (user / "registrymodifications.xcu").write_text(SETTINGS.format(settings))
    pipe = f"plain-words-{os.getpid()}"
    arguments = ["--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}"]
    office = subprocess.Popen(
        ["soffice", *arguments, f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL
    )
    return office, f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"


def connect(office, where):
    """Asks until it answers; it ends the wait itself if it dies."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    ended = os.pidfd_open(office.pid)
    for _ in range(600):
        try:
            return resolver.resolve(where)
        except NoConnectException:
            assert not select.select([ended], [], [], 0.1)[0], "LibreOffice ended before it could be asked"
    raise AssertionError("LibreOffice did not answer")


def main():
    profile = tempfile.mkdtemp()
    office, where = start(profile, sys.argv[1])
    try:
        context = connect(office, where)
        make = context.ServiceManager.createInstanceWithContext
        checker = make("org.openoffice.lingu.LanguageToolGrammarChecker", context)
        english = Locale("en", "GB", "")
        assert checker.hasLocale(english), checker.getLocales()
        result = checker.doProofreading("a letter", TEXT, english, 0, len(TEXT), ())
        # LibreOffice counts UTF-16 units.
        units = TEXT.encode("utf-16-le")
        said = {
            units[2 * error.nErrorStart : 2 * (error.nErrorStart + error.nErrorLength)].decode("utf-16-le"): error
            for error in result.aErrors
        }
        assert set(said) >= {"absconded", "your case"}, said
        assert said["absconded"].aSuggestions[0] == "ran away", said
        make("com.sun.star.frame.Desktop", context).terminate()
        office.wait(30)
    finally:
        office.kill()
        shutil.rmtree(profile, ignore_errors=True)


main()
