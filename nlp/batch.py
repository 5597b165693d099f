"""Many texts in a row, with one model loaded once per process."""

from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

from newsread.article import Article
from newsread.decoding import clean
from newsread.entities import Analysis
from nlp.analyzer import Analyzer


def analyse_texts(texts: Iterable[str], model: str | None = None) -> list[Analysis]:
    """The analyses of a batch of texts, one for each and in their order.

    Any engine can send this function to its processes and machines, as `map_partitions` of `dask.bag` does:
    it, its arguments and its results can be pickled, it keeps no state but the loaded model, and it takes one
    processor core.

    Args:
        texts: Articles as they are; offsets count characters of `newsread.decoding.clean(text)`, which is the
            same in texts without control characters and with composed letters.
        model: Name or folder of a spaCy pipeline; ours if None.

    Raises:
        NewsreadError: the pipeline can't be used.
    """
    analyzer = loaded_analyzer(model, threads=1)
    return [analyzer.analyse(_article(text)) for text in texts]


@lru_cache(maxsize=2)
def loaded_analyzer(model: str | None, threads: int | None) -> Analyzer:
    """The analyzer of a model; its pipeline is loaded with the first call of a process.

    Args:
        model: Name or folder of a spaCy pipeline; ours if None.
        threads: Processor threads for our network; as many as the model says if None.

    Raises:
        NewsreadError: the pipeline can't be used.
    """
    return Analyzer(model, threads)


def _article(text: str) -> Article:
    text = clean(text)
    return Article("", text, sha256(text.encode("utf-8")).hexdigest(), title="")
