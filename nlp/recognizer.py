"""The recognizer: a spaCy component that finds names with a small ONNX network.

The network reads piece ids and word shapes of whole sentences packed into windows and gives every
piece a score per tag. It runs on the CPU through ONNX Runtime, which is kept from reporting to its makers.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from nlp.tags import TAGS, best_tags, spans_of
from nlp.windows import Sentence, Window, pack
from nlp.wordpiece import WordPiece

_CLOSING_MARKS = frozenset({".", "!", "?", ")", "+"})
_NETWORK_FILE, _VOCABULARY_FILE = "network.onnx", "vocabulary.txt"


@Language.factory("newsread_ner", default_config={"windows": [256, 192], "threads": 2}, assigns=["doc.ents"])
def make_recognizer(nlp: Language, name: str, windows: list[int], threads: int) -> "Recognizer":
    """Makes the component; its weights come with `from_disk`."""
    return Recognizer(windows, threads)


class Recognizer:
    """Sets `doc.ents`. Sentence starts must be set before.

    Args:
        windows: The most pieces that the network reads at once, a number for each time that it reads the
            text. Each time a sentence has other neighbours, and the scores of its words are added up.
        threads: Processor threads for the network.
    """

    def __init__(self, windows: list[int], threads: int) -> None:
        self._windows = windows
        self._threads = threads
        self._network: bytes = b""
        self._vocabulary: str = ""
        self._wordpiece: WordPiece | None = None
        self._session: Any = None

    def __call__(self, doc: Doc) -> Doc:
        """Finds the names of a document."""
        sentences = list(sentences_of(doc))
        scores = self._scores(sentences, len(doc))
        spans: list[Span] = []
        for sentence in sentences:
            for start, end, label in spans_of(best_tags(scores[sentence.tokens])):
                first, last = sentence.tokens[start], sentence.tokens[end - 1] + 1
                spans.append(_trimmed(doc[first:last], label))
        doc.set_ents(spans)
        return doc

    def _loaded_wordpiece(self) -> WordPiece:
        if self._wordpiece is None:
            raise ValueError("the component newsread_ner has no weights: load a pipeline from disk")
        return self._wordpiece

    def _scores(self, sentences: list[Sentence], length: int) -> NDArray[np.float32]:
        """A row of summed log probabilities for each of `length` tokens, a column for each tag."""
        scores = np.zeros((length, len(TAGS)), dtype=np.float32)
        for limit in self._windows:
            for window in pack(sentences, self._loaded_wordpiece(), limit):
                scores[window.tokens] += self._scores_of(window)
        return scores

    def _scores_of(self, window: Window) -> NDArray[np.float32]:
        """A row of log probabilities for each word of a window.

        One window at a time: several in one run need more time, for they are filled up to one length, and
        more memory.
        """
        pieces, shapes = np.array([window.pieces]), np.array([window.shapes])
        inputs = {"pieces": pieces, "shapes": shapes, "mask": np.ones_like(pieces)}
        scores = self._session.run(None, inputs)[0]
        return _log_softmax(scores[0, window.firsts])

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Writes the network and its vocabulary into the folder `path`."""
        path.mkdir(parents=True, exist_ok=True)
        (path / _NETWORK_FILE).write_bytes(self._network)
        (path / _VOCABULARY_FILE).write_text(self._vocabulary, encoding="utf-8")

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> "Recognizer":
        """Reads what `to_disk` wrote."""
        path = Path(path)
        return self.load(
            (path / _NETWORK_FILE).read_bytes(), (path / _VOCABULARY_FILE).read_text(encoding="utf-8")
        )

    def load(self, network: bytes, vocabulary: str) -> "Recognizer":
        """Takes an ONNX network and a vocabulary, one piece a line."""
        onnxruntime = _silent_runtime()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.enable_mem_pattern = False
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._network, self._vocabulary = network, vocabulary
        self._wordpiece = WordPiece(vocabulary.splitlines())
        self._session = onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
        return self


def _silent_runtime() -> Any:
    """ONNX Runtime, kept from counting its uses in the home folder and from sending that to its makers."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    return onnxruntime


def sentences_of(doc: Doc) -> Iterator[Sentence]:
    """The sentences of a document as the network reads them, blanks left out."""
    sentence = Sentence([], [], starts_paragraph=True)
    for token in doc:
        sentence_ends = "\n" in token.text if token.is_space else bool(token.is_sent_start)
        if sentence_ends and sentence.words:
            yield sentence
            sentence = Sentence([], [])
        if token.is_space:
            sentence.starts_paragraph = sentence.starts_paragraph or "\n" in token.text
        else:
            sentence.words.append(token.text)
            sentence.tokens.append(token.i)
    if sentence.words:
        yield sentence


def _log_softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    shifted = scores - scores.max(axis=-1, keepdims=True)
    normalised: NDArray[np.float32] = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return normalised


def _trimmed(span: Span, label: str) -> Span:
    """The span with its label and without the dashes, quotes and blanks at its ends."""
    start, end = span.start, span.end
    while end - start > 1 and not _is_part_of_name(span.doc[end - 1]):
        end -= 1
    while end - start > 1 and not _is_part_of_name(span.doc[start]):
        start += 1
    return Span(span.doc, start, end, label=label)


def _is_part_of_name(token: Token) -> bool:
    return any(character.isalnum() for character in token.text) or token.text in _CLOSING_MARKS
