"""Where the styles of every screen but that of the article stand."""

from pathlib import Path

OTHER_SCREENS = Path(__file__).with_name("other_screens.tcss")
"""Read by the app once the article is drawn, or for the `CSS_PATH` of a screen that opens before."""
