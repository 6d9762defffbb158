"""The program under torture: runs it with real streams, and never waits for it without end."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

INDEX = "congress-index.json"
# Seconds after which a command counts as hanging.
PATIENCE = 30
ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "LC_ALL": "C",
    "RDCTL_TODAY": "2031-06-15",
}
# How a process ends that a trap of the language or the processor has caught.
CRASHES = {128 + number for number in (
    signal.SIGILL, signal.SIGTRAP, signal.SIGABRT, signal.SIGBUS, signal.SIGSEGV, signal.SIGFPE)}


@dataclass
class Outcome:
    """How a run ended: a status as a shell counts it, both streams, seconds."""

    status: int
    out: bytes
    err: bytes
    seconds: float
    has_hung: bool = False

    @property
    def has_crashed(self):
        trace = re.search(rb"Fatal error|Crash|backtrace|Assertion", self.err)
        return self.status in CRASHES or trace is not None

    def __str__(self):
        return f"status {self.status}: {self.err.decode(errors='replace').strip()[:300]}"


class Program:
    """The built rdctl."""

    def __init__(self, path):
        self.path = os.path.abspath(path)

    def run(self, *words, folder, before=(), **settings):
        """Runs one command line; `before` are words of a tracer in front of it."""
        return run_words([*before, self.path, *words], folder, **settings)

    def start(self, *words, folder, **settings):
        """Starts a command line and does not wait."""
        return subprocess.Popen(
            [self.path, *words], cwd=folder, env=ENVIRONMENT,
            **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE,
               "stderr": subprocess.PIPE, **settings})

    def shell(self, line, folder, **settings):
        """Runs a line of bash in which `rdctl` is the program."""
        words = ["/bin/bash", "-c", f"rdctl() {{ '{self.path}' \"$@\"; }}; {line}"]
        return run_words(words, folder, **settings)


def run_words(words, folder, patience=PATIENCE, given=b"", environment=(), **settings):
    began = time.monotonic()
    process = subprocess.Popen(
        words, cwd=folder, env={**ENVIRONMENT, **dict(environment)}, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, **settings)
    has_hung = False
    try:
        out, err = process.communicate(given, timeout=patience)
    except subprocess.TimeoutExpired:
        has_hung = True
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
    status = process.returncode
    return Outcome(
        status if status >= 0 else 128 - status, out, err, time.monotonic() - began, has_hung)


def tracer(*options):
    """The words that put strace before a program; its own output goes nowhere."""
    return ["strace", "-f", "-qq", "-o", "/dev/null", *options]


def can_trace():
    """Whether strace is here and the system lets it work."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(
        [*tracer("-e", "trace=close"), "true"], capture_output=True).returncode == 0


class Room:
    """A folder of its own for one trial, gone afterwards."""

    def __enter__(self):
        self.path = Path(tempfile.mkdtemp(prefix="rdctl-torture-"))
        return self.path

    def __exit__(self, *error):
        for path in self.path.rglob("*"):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        shutil.rmtree(self.path, ignore_errors=True)


def content(index_bytes):
    """What an index holds, without its first line, which counts revisions, and its last, which has
    the sums of all others."""
    return b"\n".join(index_bytes.rstrip(b"\n").split(b"\n")[1:-1])


def digest(index_path):
    """The `content_sha256` that an index says of itself."""
    head = Path(index_path).read_bytes()[:1000]
    found = re.search(rb'"content_sha256":"([0-9a-f]{64})"', head)
    return found.group(1).decode() if found else None


def leftovers(folder):
    """Names that a killed writer leaves and the next one must remove."""
    return sorted(
        name for name in os.listdir(folder)
        if name.endswith(".lock") or re.search(r"\.\d+\.tmp$", name))
