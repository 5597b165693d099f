"""newsread reads articles in a terminal.

Its parts are the folders tui, store, nlp and assets. In the repository they lie beside this package,
in a wheel inside it, so that an installation adds one name to site-packages.
"""

import sys
from pathlib import Path

__version__ = "0.1.0"

_here = Path(__file__).parent
sys.path.insert(0, str(_here if (_here / "tui").is_dir() else _here.parent))
