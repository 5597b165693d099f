"""What was found in an article, as the reader corrected it."""

from dataclasses import dataclass

from newsread.article import Article
from newsread.entities import Analysis
from newsread.kept.correcting import corrected
from newsread.kept.corrections import Correction
from newsread.rows import Row, rows_of


@dataclass(frozen=True, slots=True)
class Findings:
    """An analysis with the rows to show."""

    made: Analysis
    """The analysis as it was made, without corrections."""
    corrections: tuple[Correction, ...]
    """Those that the rows have."""
    rows: tuple[Row, ...]


def findings_of(article: Article, made: Analysis, corrections: tuple[Correction, ...]) -> Findings:
    """What to show of an analysis that has just been made, or of one that is corrected anew."""
    return Findings(made, corrections, rows_of(article, corrected(article, made, corrections)))
