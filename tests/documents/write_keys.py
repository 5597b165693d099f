"""Writes the key table of README anew from the registry: `python -m tests.documents.write_keys`."""

from pathlib import Path

from newsread.settings.keymap import Keymap, key_table

README = Path(__file__).parent.parent.parent / "README.md"
OPENING, CLOSING = "<!-- keys: newsread --print-keys -->\n", "<!-- /keys -->"


def with_keys(readme: str) -> str:
    """The text of README with the key table of the program."""
    before, _, rest = readme.partition(OPENING)
    after = rest.partition(CLOSING)[2]
    return f"{before}{OPENING}\n{key_table(Keymap())}\n{CLOSING}{after}"


def main() -> None:
    """Writes README."""
    README.write_text(with_keys(README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
