"""What an article that was read mentions, from the analysis made then."""

from collections.abc import Sequence

from newsread.article import Article
from newsread.kept.correcting import corrected
from newsread.kept.corrections import AddName, Correction
from newsread.kept.readings import Reading
from newsread.mentioned import Mentioned, mentioned_in
from store.cache import AnalysisCache


def mentions_of(
    reading: Reading, analyses: AnalysisCache, model: str, corrections: Sequence[Correction]
) -> tuple[Mentioned, ...]:
    """Everyone and everything named in an article, corrected as far as that needs no text.

    Args:
        reading: The article.
        analyses: The analyses; without one of the article nothing is mentioned.
        model: The name and version of the model that made them.
        corrections: All corrections there are.
    """
    analysis = analyses.load(reading.article_id, model)
    if analysis is None:
        return ()
    here = [one for one in corrections if one.is_general or one.article_id == reading.article_id]
    edits = [one for one in here if not isinstance(one.edit, AddName)]
    without_text = Article(reading.path, "", reading.article_id, reading.title)
    return mentioned_in(corrected(without_text, analysis, edits)) + _added(here)


def _added(corrections: Sequence[Correction]) -> tuple[Mentioned, ...]:
    """The names that were added at a place of the article."""
    edits = [one.edit for one in corrections if isinstance(one.edit, AddName)]
    return tuple(
        Mentioned(edit.text, edit.text.casefold(), 1, edit.mention.start)
        for edit in edits
        if edit.mention is not None
    )
