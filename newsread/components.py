"""The spaCy components of our pipeline, where `spacy.load` finds them (entry points in pyproject.toml)."""

from nlp.recognizer import make_recognizer
from nlp.sentences import make_sentence_marker

__all__ = ["make_recognizer", "make_sentence_marker"]
