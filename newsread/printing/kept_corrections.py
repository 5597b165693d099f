"""Corrections on the command line: printed to be read, for other programs, or as training articles."""

from collections.abc import Sequence

from newsread.errors import NewsreadError, WrongUseError
from newsread.kept.correcting import corrected
from newsread.kept.corrections import Correction
from newsread.kept.markup import to_markup
from newsread.paths import Folders, absolute_source
from newsread.printing.streams import expect_data, give, tell
from newsread.source_names import shown
from newsread.sources import load
from store.cache import AnalysisCache
from store.correction_export import corrections_json, corrections_markdown
from store.corrections import Corrections, holding_for


def print_corrections(folders: Folders, sources: Sequence[str], form: str, model: str | None) -> bool:
    """Prints the corrections that hold for some articles, or all there are if none is named.

    Args:
        folders: Where they are kept.
        sources: The articles.
        form: `md`, `json`, or `markup` for whole articles, corrected, in the markup of `training/news`.
        model: The pipeline whose analyses are corrected in the markup; ours if None.

    Returns:
        Whether every article could be read, if they have to be.

    Raises:
        NewsreadError: the corrections can't be read.
        WrongUseError: there is no such form.
    """
    expect_data()
    corrections = Corrections(folders).all() if folders.database.exists() else []
    if form == "markup":
        return _print_markup(folders, sources or _corrected_files(corrections), corrections, model)
    if sources:
        corrections = _holding_for_any(sources, corrections)
    if form == "json":
        give(corrections_json(corrections))
    elif form == "md":
        give(corrections_markdown(corrections))
    else:
        raise WrongUseError(f"--corrections has the formats md, json and markup, not {form}")
    return True


def _corrected_files(corrections: Sequence[Correction]) -> list[str]:
    """The files with corrections of their own."""
    return list(dict.fromkeys(one.path for one in corrections if one.path not in ("", "-")))


def _holding_for_any(sources: Sequence[str], corrections: Sequence[Correction]) -> list[Correction]:
    """The corrections that hold for any of the articles, also for files that are gone."""
    found: dict[str, Correction] = {}
    for source in sources:
        path = absolute_source(source)
        try:
            holding = holding_for(load(source), corrections)
        except NewsreadError:
            holding = [one for one in corrections if one.path == path or one.is_general]
            if not any(one.path == path for one in holding):
                raise
        found |= {one.id: one for one in holding}
    return list(found.values())


def _print_markup(
    folders: Folders, sources: Sequence[str], corrections: Sequence[Correction], model: str | None
) -> bool:
    """Prints every article in which something is corrected, one after the other; tells about the others."""
    from nlp.startup import import_spacy_lean

    import_spacy_lean(model)
    from nlp.analyzer import Analyzer

    analyzer: Analyzer | None = None
    all_read = True
    for source in sources:
        try:
            article = load(source)
        except NewsreadError as error:
            tell(str(error))
            all_read = False
            continue
        analyzer = analyzer or Analyzer(model)
        made = AnalysisCache(folders).load(article.id, analyzer.model) or analyzer.analyse(article)
        mended = corrected(article, made, holding_for(article, corrections))
        if (mended.entities, mended.figures) == (made.entities, made.figures):
            tell(f"nothing is corrected in {shown(source)}")
            continue
        give(to_markup(article, mended, analyzer.dates(article)))
    return all_read
