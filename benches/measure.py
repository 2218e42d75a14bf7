"""What the benches share: building, filling a folder, starting the program, load, and processor time."""

import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import urllib.parse
from contextlib import closing, contextmanager

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
PROFILE = os.environ.get("PROFILE", "release")
BUILT = TARGET / ("debug" if PROFILE == "dev" else PROFILE)
TICK = os.sysconf("SC_CLK_TCK")
CONNECTIONS = 32
COOKIE = "__Host-together"


class CouldNot(Exception):
    """The bench could not do its work: this says why."""


def say(text):
    """Tells whoever waits; figures alone go to standard output."""
    print(text, file=sys.stderr, flush=True)


def figure(what, asked, measured, reached):
    """One line of the table."""
    print(what, asked, measured, "yes" if reached else "no", sep="\t", flush=True)


def main(bench):
    """Runs a bench; what it could not do is one sentence and exit code 1."""
    try:
        bench()
    except CouldNot as why:
        say(str(why))
        sys.exit(1)


def build():
    """The program and what the benches need; nothing to do where it is built already."""
    command = ["cargo", "build", "--quiet", "--profile", PROFILE, "--workspace", "--bins"]
    if subprocess.run(command, cwd=ROOT).returncode != 0:
        raise CouldNot(f"The build of the profile {PROFILE} failed.")


def program(name):
    return str(BUILT / name)


@contextmanager
def folder():
    """A folder on the disk the program is built on, gone afterwards."""
    TARGET.mkdir(parents=True, exist_ok=True)
    path = tempfile.mkdtemp(prefix="bench-", dir=TARGET)
    try:
        yield pathlib.Path(path)
    finally:
        shutil.rmtree(path, ignore_errors=True)


def fill(data, **options):
    """Fills a new data folder; answers what is in it."""
    command = [program("benches"), "fill", str(data)]
    for name, value in options.items():
        name = name.replace("_", "-")
        command += [f"--{name}"] if value is True else [f"--{name}", str(value)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise CouldNot("The data folder could not be filled.")
    return json.loads(done.stdout)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Running:
    """A server that was started here and is stopped here."""

    def __init__(self, command, ready, port, **how):
        self.port = port
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True, **how)
        for line in self.process.stdout:
            if ready in line:
                return
        raise CouldNot(f"{command[0]} did not start.")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.process.stdout.close()

    @property
    def pids(self):
        """The process and its children."""
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [self.process.pid, *map(int, children)]

    def cpu(self):
        """Seconds of processor time so far, user and system, of the process and its children."""
        return sum(ticks(pid) for pid in self.pids) / TICK

    def get(self, path, cookie=None):
        """One page, over a connection of its own."""
        return self.ask("GET", path, cookie)[2]

    def ask(self, method, path, cookie=None, form=None, expect=200):
        connection = http.client.HTTPConnection("localhost", self.port, timeout=60)
        headers = {"Cookie": cookie} if cookie else {}
        body = urllib.parse.urlencode(form) if form else None
        if form:
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://localhost:{self.port}"}
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        if answer.status != expect:
            raise CouldNot(f"{method} {path} answered {answer.status}, not {expect}.")
        return answer.status, answer.headers, text

    def visit(self, paths, cookie):
        """Gets each page once, one after the other over one connection; the seconds of processor time a page cost."""
        connection = http.client.HTTPConnection("localhost", self.port, timeout=60)
        before = self.cpu()
        for path in paths:
            connection.request("GET", path, headers={"Cookie": cookie})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                raise CouldNot(f"{path} answered {answer.status}.")
        spent = self.cpu() - before
        connection.close()
        return spent / len(paths)

    def load(self, path, cookie=None, seconds=3):
        """Loads a page over 32 connections that stay open; the seconds of processor time each request cost, and how many."""
        command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout=20s", f"http://127.0.0.1:{self.port}{path}"]
        command += ["-H", f"Cookie: {cookie}"] if cookie else []
        before = self.cpu()
        said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
        spent = self.cpu() - before
        done = re.search(r"(\d+) requests in", said)
        if not done or int(done[1]) == 0 or "Non-2xx" in said or "Socket errors" in said:
            raise CouldNot(f"{path} did not answer as it should under load:\n{said}")
        return spent / int(done[1]), int(done[1])


def ticks(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def together(command, data):
    """The program on this folder, in the demo's manner or the real one."""
    port = free_port()
    line = [program("together"), command, "--data", str(data), "--listen", f"127.0.0.1:{port}"]
    return Running(line, "Together is ready", port)


def be(server, who):
    """Signs in as this person, which the demo allows; the cookie."""
    headers = server.ask("POST", "/be", form={"who": who}, expect=303)[1]
    return headers["Set-Cookie"].partition(";")[0]


def looks(data):
    """How many looks are in the ledger of this folder."""
    with closing(sqlite3.connect(f"file:{data / 'together.db'}?mode=ro", uri=True)) as database:
        return database.execute("SELECT COUNT(*) FROM looks").fetchone()[0]


def micro(seconds):
    return f"{seconds * 1e6:.0f} µs"


median = statistics.median
