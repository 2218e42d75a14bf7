"""Processor time and memory of one whole process, started cold with its file in the page cache."""

import os
import re
import subprocess


class Failed(Exception):
    """The bench could not do its work: this says why."""


def cost(peer, text):
    """Seconds of processor time, user and system, from start to end; its children are counted with it."""
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0),
    ]
    command = peer.arguments(text)
    if peer.reads_stdin:
        actions[0] = (os.POSIX_SPAWN_OPEN, 0, str(text), os.O_RDONLY, 0)
    child = os.posix_spawnp(command[0], command, dict(os.environ, **peer.environment), file_actions=actions)
    _, status, used = os.wait4(child, 0)
    if os.WIFSIGNALED(status):
        raise Failed(f"{peer.name} was ended by signal {os.WTERMSIG(status)}.")
    return used.ru_utime + used.ru_stime


def peak_mib(peer, text):
    """The most memory it held, in MiB. GNU time starts it, because a child begins with the peak of its parent."""
    run = subprocess.run(["/usr/bin/time", "-f", "%M", *peer.arguments(text)], capture_output=True, text=True)
    return int(re.findall(r"^\d+$", run.stderr, re.M)[-1]) / 1024
