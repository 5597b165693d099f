"""The command run to its end."""

import subprocess
from collections.abc import Callable

Run = Callable[..., "subprocess.CompletedProcess[str]"]
"""Runs the command with some words, as a fixture `run` does."""
