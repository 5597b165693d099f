"""What an article that was read mentions, from the analysis made then."""

from collections.abc import Sequence

from newsread.article import Article
from newsread.kept.correcting import corrected
from newsread.kept.corrections import Correction
from newsread.kept.readings import Reading
from newsread.mentioned import Mentioned, mentioned_in
from store.cache import AnalysisCache
from store.corrections import holding_for


def mentions_of(
    reading: Reading, analyses: AnalysisCache, model: str, corrections: Sequence[Correction]
) -> tuple[Mentioned, ...]:
    """Everyone and everything named in an article, as the reader corrected it.

    Args:
        reading: The article.
        analyses: The analyses; without one of the article nothing is mentioned.
        model: The name and version of the model that made them.
        corrections: All corrections there are.
    """
    analysis = analyses.load(reading.article_id, model)
    if analysis is None:
        return ()
    text = analyses.text(reading.article_id, model)
    article = Article(reading.path, text, reading.article_id, reading.title)
    return mentioned_in(corrected(article, analysis, holding_for(article, corrections)))
