"""Run by Python as it starts: notes which modules are imported when the import of Textual begins."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path


class Watcher:
    """Writes the names of all modules to the file NEWSREAD_TEST_MODULES, and finds none itself."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: object = None) -> None:
        """Called before each import."""
        if name == "textual":
            Path(os.environ["NEWSREAD_TEST_MODULES"]).write_text("\n".join(sys.modules), encoding="utf-8")


sys.meta_path.insert(0, Watcher)
