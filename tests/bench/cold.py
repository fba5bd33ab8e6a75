"""One cold process of the command line: start, import and build, compared with the files on disk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.clock import Watch

ROOT = Path(__file__).resolve().parents[2]
_CURRENT, _STALE = 0, 1


def build_check(model: str, watch: Watch, name: str) -> str:
    """Run `pidflow build MODEL --check` in a process of its own; return its last line.

    Raises:
        RuntimeError: It could not do its work; that pictures are stale is none of our business here.
    """
    command = [sys.executable, "-m", "pidflow", "build", model, "--check"]
    with watch.on(name):
        ended = subprocess.run(
            command, cwd=ROOT, env=dict(os.environ), capture_output=True, encoding="utf-8", check=False
        )
    if ended.returncode not in (_CURRENT, _STALE):
        raise RuntimeError(f"pidflow build --check ended with {ended.returncode}: {ended.stderr}")
    return ended.stderr.strip().splitlines()[-1]
