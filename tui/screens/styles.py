"""Where the styles stand; to read them takes long, so each file is read only when it has to be."""

from pathlib import Path

ARTICLE = Path(__file__).parent.parent / "app.tcss"
"""The article as it first appears."""
FOUND = Path(__file__).parent.parent / "found.tcss"
"""What comes to the article; read by the app once it is drawn, or before the first key counts."""
OTHER_SCREENS = Path(__file__).with_name("other_screens.tcss")
"""All other screens; read by the app after that, or for the `CSS_PATH` of a screen that opens before."""
