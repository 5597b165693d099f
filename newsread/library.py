"""newsread for other programs: texts in, analyses out.

spaCy and the model are loaded with the first call and stay for the next ones.
"""

from collections.abc import Iterable

from newsread.article import Article, from_text
from newsread.entities import Analysis


def analyse(article: Article | str, model: str | None = None) -> Analysis:
    """The actors, figures and locations of an article.

    Args:
        article: An article, or the text of one. Offsets count characters of `article.text`; a text that has
            control characters or letters composed of several characters is cleaned before.
        model: Name or folder of a spaCy pipeline; ours if None.

    Raises:
        NewsreadError: the text is blank, or the pipeline can't be used.
    """
    from nlp.batch import loaded_analyzer

    if isinstance(article, str):
        article = from_text(article, source="text")
    return loaded_analyzer(model, threads=None).analyse(article)


def analyse_texts(texts: Iterable[str], model: str | None = None) -> list[Analysis]:
    """The analyses of a batch of texts, one for each and in their order.

    It is `nlp.batch.analyse_texts` under a name that every machine with newsread can import.

    Raises:
        NewsreadError: the pipeline can't be used.
    """
    from nlp.batch import analyse_texts

    return analyse_texts(texts, model)
