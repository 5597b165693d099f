"""One input of many: it is loaded, analysed, corrected, and put into a form for other programs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from newsread.article import Article
from newsread.crash import crash_sentence, details_of
from newsread.entities import Analysis
from newsread.errors import NewsreadError
from newsread.kept.correcting import corrected
from newsread.kept.corrections import Correction
from newsread.paths import Folders
from newsread.printing.output import error_to_json, to_json, to_table
from newsread.printing.output_csv import to_csv
from newsread.source_names import shown, without_user
from newsread.sources import load
from newsread.sources.content import Raw
from newsread.sources.loading import article_of
from nlp.client import model_identity
from nlp.startup import import_spacy_lean
from store.cache import AnalysisCache
from store.corrections import Corrections, holding_for

if TYPE_CHECKING:
    from nlp.analyzer import Analyzer

Form = Literal["json", "csv", "table"]

_FORMS: Mapping[Form, Callable[[Article, Analysis], str]] = {
    "json": to_json,
    "csv": to_csv,
    "table": to_table,
}


@dataclass(frozen=True, slots=True)
class Report:
    """What comes out of one input."""

    text: str
    """For standard output; it may be empty."""
    problem: str | None = None
    """Why the input can't be read, a sentence."""
    notice: str | None = None
    """What else went wrong, a sentence."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """Turns one input after another into reports, in any process that it is sent to."""

    form: Form
    model: str | None
    """Name or folder of a spaCy pipeline; ours if None."""
    threads: int | None
    """Processor threads for our network; as many as the model says if None."""
    folders: Folders
    is_fresh: bool
    """Whether to analyse again what has been analysed before."""

    def report(self, source: str | Raw) -> Report:
        """The report of a source, or of the bytes of one.

        Raises:
            NewsreadError: no input can be analysed, because of the model or of the corrections.
        """
        try:
            article = load(source) if isinstance(source, str) else article_of(source)
        except Exception as error:
            return self._failure(source, error)
        if not self.is_fresh and (kept := _cache(self.folders).load(article.id, model_identity(self.model))):
            return self._report_of(article, kept)
        analyzer = self._analyzer()
        try:
            made = analyzer.analyse(article)
        except Exception as error:
            return self._failure(source, error)
        return self._report_of(article, made, notice=self._keep(made, article.text))

    def _analyzer(self) -> "Analyzer":
        import_spacy_lean(self.model)
        from nlp.batch import loaded_analyzer

        return loaded_analyzer(self.model, self.threads)

    def _keep(self, made: Analysis, text: str) -> str | None:
        """Puts the analysis of a text into the cache; gives a sentence if that is impossible."""
        try:
            _cache(self.folders).save(made, text)
        except NewsreadError as error:
            return str(error)
        return None

    def _report_of(self, article: Article, made: Analysis, notice: str | None = None) -> Report:
        corrections = holding_for(article, _all_corrections(self.folders))
        return Report(_FORMS[self.form](article, corrected(article, made, corrections)), notice=notice)

    def _failure(self, source: str | Raw, error: Exception) -> Report:
        name = without_user(source) if isinstance(source, str) else source.source
        sentence = str(error)
        if not isinstance(error, NewsreadError):
            sentence = f"{shown(name)}: {crash_sentence(details_of(error), self.folders)}"
        return Report(error_to_json(name, sentence) if self.form == "json" else "", sentence)


@lru_cache(maxsize=1)
def _cache(folders: Folders) -> AnalysisCache:
    return AnalysisCache(folders)


@lru_cache(maxsize=1)
def _all_corrections(folders: Folders) -> tuple[Correction, ...]:
    """The corrections, read once."""
    return tuple(Corrections(folders).all()) if folders.database.exists() else ()
