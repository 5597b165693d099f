"""Articles that are analysed already, for tests of what is done with an analysis: nothing is extracted."""

from pathlib import Path

from newsread.entities import Analysis, Entity, Mention
from newsread.paths import default_folders
from newsread.sources import load
from nlp.client import model_identity
from store.cache import AnalysisCache


def keep_analysis(file: Path, form: str, name: str) -> None:
    """Puts an analysis of a file into the cache, which finds one place in it.

    Args:
        file: The article.
        form: How the text has the place.
        name: How it is listed.
    """
    article = load(str(file))
    start = article.text.index(form)
    mention = Mention(start, start + len(form), form, "GPE", "place")
    entity = Entity("e1", name, "place", ("locations",), (mention,))
    analysis = Analysis(article.id, model_identity(None), (entity,), ())
    AnalysisCache(default_folders()).save(analysis, article.text)
