from hypothesis import given
from hypothesis import strategies as st

from nlp.client import OWN_MODEL
from nlp.windows import Sentence, pack
from nlp.wordpiece import WordPiece

wordpiece = WordPiece.from_file(OWN_MODEL / "newsread_ner" / "vocabulary.txt")

words = st.text(min_size=1, max_size=30).filter(lambda word: not word.isspace())
texts = st.lists(st.lists(words, max_size=20), max_size=8)


def sentences_of(text: list[list[str]]) -> list[Sentence]:
    count = 0
    sentences = []
    for number, sentence in enumerate(text):
        sentences.append(Sentence(sentence, list(range(count, count + len(sentence))), number % 2 == 0))
        count += len(sentence)
    return sentences


@given(texts, st.integers(4, 40))
def test_every_word_is_in_one_window_and_no_window_is_too_long(text: list[list[str]], limit: int) -> None:
    windows = list(pack(sentences_of(text), wordpiece, limit))
    assert [token for window in windows for token in window.tokens] == list(range(sum(map(len, text))))
    for window in windows:
        assert len(window.pieces) == len(window.shapes) <= limit
        assert window.pieces[0] == wordpiece.start
        assert window.pieces[-1] == wordpiece.separator
        assert len(window.firsts) == len(window.tokens)


def test_a_paragraph_end_is_marked_by_a_separator() -> None:
    sentences = [Sentence(["Storm", "nears"], [0, 1], True), Sentence(["MANILA"], [2], True)]
    (window,) = pack(sentences, wordpiece, 64)
    assert window.pieces.count(wordpiece.separator) == 2


def test_pieces_are_uncased_unaccented_and_longest_first() -> None:
    assert wordpiece.pieces("Perić") == wordpiece.pieces("peric")
    assert len(wordpiece.pieces("troops")) == 1
    assert len(wordpiece.pieces("U.S.")) == 4
    assert wordpiece.pieces("\N{SNOWMAN}\N{SNOWMAN}") == (wordpiece.unknown,)
    assert wordpiece.pieces(" ") == ()
