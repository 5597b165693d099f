"""Opens the spaCy pipeline that finds names: ours, or any installed one that has a recognizer."""

from pathlib import Path
from typing import TYPE_CHECKING

from newsread.errors import NewsreadError
from nlp.client import OWN_MODEL

if TYPE_CHECKING:
    from spacy.language import Language

_USUAL_PACKAGE = "en_core_web_sm"


def open_pipeline(model: str | None, threads: int | None = None) -> "Language":
    """The pipeline of a package name or folder; ours for None.

    Args:
        model: Name or folder.
        threads: Processor threads for our network; as many as our model says if None.

    Raises:
        NewsreadError: there is no such pipeline, it can't be opened, or it finds no names.
    """
    if model is None:
        return _open_own(threads)
    import spacy

    _register_components()
    try:
        pipeline = spacy.load(model)
    except OSError:
        raise NewsreadError(
            f"there is no spaCy pipeline {model!r}: neither an installed package nor a folder;"
            f" `python -m spacy download {_package(model)}` installs one"
        ) from None
    except Exception as error:
        raise NewsreadError(f"the spaCy pipeline {model!r} can't be opened: {error}") from error
    if not any("doc.ents" in pipeline.get_pipe_meta(name).assigns for name in pipeline.pipe_names):
        raise NewsreadError(
            f"the spaCy pipeline {model!r} has no component that finds names;"
            f" `python -m spacy download {_USUAL_PACKAGE}` installs one that has"
        )
    return pipeline


def _package(model: str) -> str:
    """The package to install for a model's name; a common one where the name is that of a folder."""
    return model if model.replace("_", "").isalnum() else _USUAL_PACKAGE


def tokenising_pipeline() -> "Language":
    """English tokens and our sentences, no recognizer."""
    import spacy

    from nlp.tokens import TOKENIZER

    _register_components()
    pipeline = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    pipeline.add_pipe("newsread_sentences")
    return pipeline


def _open_own(threads: int | None) -> "Language":
    """Our pipeline; its tokenizer is made by `nlp.tokens`, so it is not read a second time."""
    import spacy

    _register_components()
    changes = {"components.newsread_ner.threads": threads} if threads else {}
    try:
        return spacy.load(OWN_MODEL, exclude=["tokenizer"], config=changes)
    except OSError as error:
        raise NewsreadError(f"newsread's own model can't be read: {error}") from error


def _register_components() -> None:
    import nlp.recognizer
    import nlp.sentences
    import nlp.tokens  # noqa: F401  importing them registers them


def is_own(model: str | None) -> bool:
    """Whether a model argument means the pipeline we ship."""
    return model is None or Path(model) == OWN_MODEL
