"""What the benches of letters share: other people's printers, and the faces that all print with."""

import subprocess
import venv

from measure import ROOT, TARGET, CouldNot

FONTS = ROOT / "web/dist/fonts-print"
CSS = ROOT / "benches/letter/print.css"
WEASY = ROOT / "benches/letter/weasy.py"


def told(command, **how):
    """What a program says; it has to end well."""
    done = subprocess.run(list(map(str, command)), cwd=ROOT, stdout=subprocess.PIPE, text=True, **how)
    if done.returncode != 0:
        raise CouldNot(f"{command[0]} ended with {done.returncode}.")
    return done.stdout


def weasyprint():
    """A Python that has WeasyPrint, of a fixed version so that the peer does not change by itself."""
    home = TARGET / "weasyprint-70.0"
    if not (home / "installed").exists():
        venv.create(home, with_pip=True, clear=True)
        told([home / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "weasyprint==70.0"])
        (home / "installed").touch()
    return home / "bin/python"


def faces(where):
    """A list of faces for the peers: the ones we print with, and this machine's own."""
    listed = where / "fonts.conf"
    listed.write_text(
        f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{FONTS}</dir>'
        f"<include>/etc/fonts/fonts.conf</include><cachedir>{where}/cache</cachedir></fontconfig>\n"
    )
    return listed
