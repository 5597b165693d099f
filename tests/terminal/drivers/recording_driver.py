"""A terminal driver that notes which modules are imported when the article first reaches the terminal."""

import os
import sys
from pathlib import Path

from textual.drivers.linux_driver import LinuxDriver


class RecordingDriver(LinuxDriver):
    """Writes the names of all modules to the file TEST_NEWSREAD_MODULES at the first frame with the text."""

    _recorded = False

    def write(self, data: str) -> None:
        """Passes on what is written."""
        if not self._recorded and os.environ["TEST_NEWSREAD_TEXT"] in data:
            self._recorded = True
            Path(os.environ["TEST_NEWSREAD_MODULES"]).write_text("\n".join(sys.modules), encoding="utf-8")
        super().write(data)
