"""Django's admin over the same rows: installed into a folder of the build, filled, served by gunicorn, and asked like ours."""

import os
import secrets
import subprocess
import sys
import venv
from contextlib import contextmanager
from pathlib import Path

from measure import TARGET, CouldNot, Running, free_port, say

HERE = Path(__file__).resolve().parent
PACKAGES = ["Django==5.2.19", "gunicorn==23.0.0"]
MOMENTS = 20


class Admin:
    """The change form of the child, served and checked."""

    def __init__(self, server, path, cookie):
        self.server, self.path, self.cookie = server, path, cookie
        page = server.get(path, cookie)
        shown = page.count("<time>")
        if "SHAY-oon" not in page or 'name="pronouns"' not in page or shown != MOMENTS:
            raise CouldNot(f"Django's form does not show what it should: {shown} of {MOMENTS} entries.")

    def load(self, seconds=3):
        return self.server.load(self.path, self.cookie, seconds)[0]


def installed():
    """A Python with Django and gunicorn."""
    home = TARGET / "bench-django"
    python = home / "bin" / "python"
    if not python.exists():
        say("Installing Django and gunicorn")
        venv.create(home, with_pip=True)
    done = subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES], stdout=sys.stderr)
    if done.returncode != 0:
        raise CouldNot("Django could not be installed, so there is nothing to compare with.")
    return python


@contextmanager
def admin(data, told):
    """The admin, running over what was told."""
    python = installed()
    data.mkdir()
    how = {"cwd": HERE, "env": os.environ | {
        "DJANGO_SETTINGS_MODULE": "peer.settings", "PEER_DATA": str(data), "PEER_SECRET": secrets.token_hex(), "PYTHONDONTWRITEBYTECODE": "1",
    }}
    filled = subprocess.run([python, "-m", "peer.fill", str(told)], stdout=subprocess.PIPE, text=True, **how)
    if filled.returncode != 0:
        raise CouldNot("Django's tables could not be filled.")
    child, session = filled.stdout.split()
    port = free_port()
    serve = [python, "-m", "gunicorn", "--workers=2", "--worker-class=gthread", "--threads=4", "--keep-alive=75",
             f"--bind=127.0.0.1:{port}", "--log-file=-", "peer.wsgi:application"]
    # gunicorn tells on its standard error when it listens.
    with Running(serve, "Listening at", port, stderr=subprocess.STDOUT, **how) as server:
        yield Admin(server, f"/admin/peer/child/{child}/change/", f"sessionid={session}")
