"""Run by Python as it starts: notes which modules are there when the import of a certain one begins."""

import os
import sys


class Watcher:
    """Writes the names of all modules to RECORD_MODULES_IN before RECORD_MODULES_BEFORE is imported."""

    @staticmethod
    def find_spec(name: str, path: object, target: object = None) -> None:
        """Called before each import; finds nothing."""
        if name == os.environ["RECORD_MODULES_BEFORE"]:
            with open(os.environ["RECORD_MODULES_IN"], "w", encoding="utf-8") as record:
                record.write("\n".join(sys.modules))


sys.meta_path.insert(0, Watcher)
