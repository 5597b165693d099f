"""Scores a spaCy pipeline as newsread uses it.

`python -m training.evaluate --news`                        our development tenth
`python -m training.evaluate --corpora FOLDER`              GUM's held-out news
`python -m training.evaluate --set FILE_OR_FOLDER`          a set in our markup, JSON lines or CoNLL columns
`python -m training.evaluate --model en_core_web_sm --news` any other pipeline
`python -m training.evaluate --speed`                       words a second, beside a peer
"""

import argparse
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from newsread.article import from_text
from nlp.analyzer import Analyzer
from nlp.pipelines import OWN_MODEL, is_own, open_pipeline
from training.gold import GoldText, NamedSpan, development_news, held_out_gum, read_gold
from training.markup import NEWS, read_articles
from training.score_names import NameCounts, mistakes
from training.speed import peer, size_of, words_per_second

_SPEED_ARTICLES = 100

NameReader = Callable[[str], list[NamedSpan]]


def program_names(model: str | None) -> NameReader:
    """Finds names as the program does, with the second pass over the article."""
    analyzer = Analyzer(model)

    def read(text: str) -> list[NamedSpan]:
        analysis = analyzer.analyse(from_text(text, "evaluation"))
        return [(m.start, m.end, m.label) for entity in analysis.entities for m in entity.mentions]

    return read


def recognizer_names(model: str | None) -> NameReader:
    """Finds names with the pipeline alone."""
    pipeline = open_pipeline(model)

    def read(text: str) -> list[NamedSpan]:
        return [(span.start_char, span.end_char, span.label_) for span in pipeline(text).ents]

    return read


def score_names(texts: Sequence[GoldText], read: NameReader, errors: int) -> None:
    """Prints precision, recall and F1 for each class that the set annotates, then the commonest mistakes."""
    counts, wrong = NameCounts(), Counter[str]()
    for text in texts:
        found = read(text.text)
        counts.add(text.names, found)
        wrong.update(mistakes(text, found))
    classes = counts.annotated_classes()
    for label in (*classes, "all"):
        precision, recall, f1 = counts.scores(classes if label == "all" else [label])
        number = counts.gold.total() if label == "all" else counts.gold[label]
        print(f"{label:8} P {precision:5.1f}  R {recall:5.1f}  F {f1:5.1f}  n {number}")
    for mistake, number in wrong.most_common(errors):
        print(f"{number:4} {mistake}")


def score_speed(model: str | None) -> None:
    """Prints the pipeline's rate and size, and the rate of a peer over the same articles."""
    texts = [article.text for article in read_articles(NEWS)[:_SPEED_ARTICLES]]
    analyzer = Analyzer(model)
    whole, names, other = words_per_second(
        [lambda text: analyzer.analyse(from_text(text, "evaluation")), open_pipeline(model), peer()], texts
    )
    print(f"{len(texts)} articles, {sum(len(text.split()) for text in texts)} words")
    print(f"names          {names:7.0f} words/s")
    print(f"whole analysis {whole:7.0f} words/s")
    print(f"peer           {other:7.0f} words/s (spaCy's default convolutional recognizer, untrained)")
    print(f"peer / names   {other / names:7.2f}")
    if size := size_of(str(OWN_MODEL) if is_own(model) else str(model)):
        print(f"size           {size / 1e6:7.1f} MB")


def main() -> None:
    """Reads the command line and evaluates."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", help="name or folder of a pipeline; the one we ship if left out")
    parser.add_argument("--news", action="store_true", help="our development tenth")
    parser.add_argument("--corpora", type=Path, help="folder with gum.jsonl: its held-out news")
    parser.add_argument("--set", type=Path, action="append", default=[], help="any set of gold names")
    parser.add_argument("--speed", action="store_true", help="words a second and size")
    parser.add_argument("--no-second-pass", action="store_true", help="the recognizer alone")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="the N most frequent mistakes")
    options = parser.parse_args()
    sets: list[tuple[str, list[GoldText]]] = []
    if options.news:
        sets.append(("development tenth of training/news", development_news(NEWS)))
    if options.corpora:
        sets.append(("GUM news, development and test", held_out_gum(options.corpora)))
    sets += [(path.name, read_gold(path)) for path in options.set]
    if sets:
        read = (recognizer_names if options.no_second_pass else program_names)(options.model)
        for title, texts in sets:
            print(f"\n{title}: {len(texts)} texts")
            score_names(texts, read, options.errors)
    if options.speed:
        score_speed(options.model)


if __name__ == "__main__":
    main()
