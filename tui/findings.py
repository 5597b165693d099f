"""What was found in an article, as the reader corrected it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsread.article import Article
from newsread.entities import Analysis
from newsread.rows import Row, rows_of
from tui.selection import RowMention, in_text_order, outermost

if TYPE_CHECKING:
    from newsread.kept.corrections import Correction


class Findings(NamedTuple):
    """An analysis with the rows to show, and all that takes long in a book to make of them."""

    made: Analysis
    """The analysis as it was made, without corrections."""
    corrections: tuple[Correction, ...]
    """Those that the rows have."""
    rows: tuple[Row, ...]
    mentions: list[RowMention]
    """Every mention of the rows, in the order of the text."""
    outermost: list[RowMention]
    """Those of them that are not inside another one."""


def findings_of(article: Article, made: Analysis, corrections: tuple[Correction, ...]) -> Findings:
    """What to show of an analysis that has just been made, or of one that is corrected anew."""
    rows = corrected_rows(article, made, corrections)
    mentions = in_text_order(rows)
    return Findings(made, corrections, rows, mentions, outermost(mentions, rows))


def corrected_rows(article: Article, made: Analysis, corrections: tuple[Correction, ...]) -> tuple[Row, ...]:
    """The rows of an analysis under some corrections."""
    if not corrections:
        return rows_of(article, made)
    from newsread.kept.correcting import corrected

    return rows_of(article, corrected(article, made, corrections))
