"""Writes the schema of the configuration anew: `python -m tests.documents.write_config_schema`."""

from pathlib import Path

from newsread.settings.config_schema import config_schema_text

SCHEMA = Path(__file__).parent.parent.parent / "assets" / "config.schema.json"

if __name__ == "__main__":
    SCHEMA.write_text(config_schema_text(), encoding="utf-8")
