"""Corrections for people (Markdown) and for other programs (JSON)."""

import json
from collections.abc import Iterable, Sequence

from newsread.kept.corrections import Correction
from newsread.kept.edits import in_words
from newsread.source_names import shown
from store.correction_records import from_foreign_record, to_record
from store.markdown import escaped

SCHEMA = 1
"""The version of the JSON form."""


def corrections_json(corrections: Iterable[Correction]) -> str:
    """One JSON object with the records of all corrections, as the database has them."""
    records = [to_record(correction) for correction in corrections]
    return json.dumps({"schema": SCHEMA, "corrections": records}, ensure_ascii=False, indent=2) + "\n"


def corrections_in(text: str) -> list[Correction] | None:
    """The corrections of a text that `corrections_json` gave; None if it is no such text.

    What can't be applied here is left out. Control characters are, too.
    """
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        return None
    records = parsed.get("corrections") if isinstance(parsed, dict) else None
    if not isinstance(records, list):
        return None
    found = (from_foreign_record(record) for record in records if isinstance(record, dict))
    return [correction for correction in found if correction is not None]


def corrections_markdown(corrections: Sequence[Correction]) -> str:
    """The corrections to be read: those for all articles first, then article by article."""
    if not corrections:
        return "# Corrections\n\nNothing corrected yet.\n"
    general = [one for one in corrections if one.is_general]
    parts = ["# Corrections", *(["## All articles", _items(general)] if general else [])]
    for path, of_article in _by_path(one for one in corrections if not one.is_general).items():
        title = escaped(of_article[-1].title) or "Without a title"
        parts += [f"## {title}", escaped(shown(path or "-")), _items(of_article)]
    return "\n\n".join(parts) + "\n"


def _by_path(corrections: Iterable[Correction]) -> dict[str, list[Correction]]:
    """The corrections of each file, those of an article without one under the empty path."""
    articles: dict[str, list[Correction]] = {}
    for correction in corrections:
        articles.setdefault(correction.path, []).append(correction)
    return articles


def _items(corrections: Iterable[Correction]) -> str:
    return "\n".join(f"- {escaped(in_words(one.edit))} ({one.created[:10]})" for one in corrections)
