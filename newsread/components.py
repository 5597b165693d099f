"""The spaCy components and the tokenizer of our pipeline, found through entry points (pyproject.toml)."""

from nlp.recognizer import make_recognizer
from nlp.sentences import make_sentence_marker
from nlp.tokens import make_tokenizer

__all__ = ["make_recognizer", "make_sentence_marker", "make_tokenizer"]
