"""Many texts by one process: like one at a time, and without remembering their words."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from newsread.article import from_text
from nlp.analyzer import Analyzer
from nlp.batch import analyse_texts, loaded_analyzer

TEXT = "Envoy {word} lands in Oslo\n\nNorway said on Monday that 300 {word} had left Oslo.\n"


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return loaded_analyzer(None, threads=1)


def test_the_words_of_an_article_are_forgotten_after_it_once_enough_are_known() -> None:
    analyzer = Analyzer(None, threads=1, words_kept=0)
    strings = analyzer._read_names("").vocab.strings
    analyzer.analyse(from_text(TEXT.format(word="Qwertyuiops"), "a.txt"))
    assert "Qwertyuiops" not in strings
    before = len(strings)
    for number in range(5):
        analyzer.analyse(from_text(TEXT.format(word=f"Asdfghjkls{number}"), "a.txt"))
    assert len(strings) == before


def test_threads_can_share_an_analyzer(analyzer: Analyzer) -> None:
    articles = [from_text(TEXT.format(word=word), "a.txt") for word in ("troops", "ships", "guns", "cows")]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(analyzer.analyse, articles))
    assert together == [analyzer.analyse(article) for article in articles]
    assert len({analysis.figures[0].counted for analysis in together}) == 4


def test_a_batch_has_an_analysis_for_each_text_in_their_order(analyzer: Analyzer) -> None:
    texts = [TEXT.format(word=word) for word in ("troops", "ships")]
    alone = [analyzer.analyse(from_text(text, "a.txt")) for text in texts]
    first, blank, second = analyse_texts(iter([texts[0], " \n", texts[1]]))
    assert [first, second] == alone
    assert (blank.entities, blank.figures) == ((), ())
