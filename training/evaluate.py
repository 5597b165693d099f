"""Scores newsread on texts with gold annotation: names, rows, roles, figures, speed.

`python -m training.evaluate --news`                        our development tenth
`python -m training.evaluate --corpora FOLDER`              GUM's held-out news
`python -m training.evaluate --set FILE_OR_FOLDER`          a set in our markup, JSON lines or CoNLL columns
`python -m training.evaluate --news --model en_core_web_sm` any other spaCy pipeline
`python -m training.evaluate --news --gold-names`           rows, roles and figures on the annotators' names
`python -m training.evaluate --news --errors 40`            and the most frequent mistakes
`python -m training.evaluate --speed`                       words a second, beside a peer, and size
`python -m training.evaluate --news --speed --card`         as the tables of the model card
"""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from newsread.article import from_text
from newsread.entities import Analysis
from nlp.analyzer import Analyzer
from nlp.pipelines import open_pipeline, tokenising_pipeline
from training.gold import GoldText, NamedSpan, held_out_gum, our_news, read_gold
from training.markup import NEWS
from training.report import SetScores, card, print_report
from training.score_names import mistakes
from training.score_program import analysis_of_gold, program_mistakes, score_article
from training.speed import measure_speed

NamesAndAnalysis = tuple[list[NamedSpan], Analysis | None]
Reader = Callable[[str], NamesAndAnalysis]


def program(model: str | None) -> Reader:
    """Reads as the program does."""
    analyzer = Analyzer(model)

    def read(text: str) -> NamesAndAnalysis:
        analysis = analyzer.analyse(from_text(text, "evaluation"))
        names = [(m.start, m.end, m.label) for entity in analysis.entities for m in entity.mentions]
        return names, analysis

    return read


def recognizer(model: str | None) -> Reader:
    """Finds names with the pipeline alone."""
    pipeline = open_pipeline(model)
    return lambda text: (
        [(span.start_char, span.end_char, span.label_) for span in pipeline(text).ents],
        None,
    )


def evaluate(title: str, texts: Sequence[GoldText], read: Reader | None) -> SetScores:
    """The scores of a reader on one set, and of the steps behind it on gold names.

    Args:
        title: What the set is.
        texts: The set.
        read: How names are found; None scores on gold names only.
    """
    scores = SetScores(title, len(texts))
    tokenise = tokenising_pipeline()
    for text in texts:
        if read:
            names, analysis = read(text.text)
            scores.names.add(text.names, names)
            scores.add_mistakes({"names": list(mistakes(text, names))})
            if text.article and analysis:
                scores.program += score_article(text.article, analysis)
                scores.add_mistakes(program_mistakes(text.article, analysis))
        if text.article:
            analysis = analysis_of_gold(text.article, tokenise)
            scores.on_gold_names += score_article(text.article, analysis)
            if not read:
                scores.add_mistakes(program_mistakes(text.article, analysis))
    return scores


def main() -> None:
    """Reads the command line and evaluates."""
    options = _options()
    sets: list[tuple[str, list[GoldText]]] = []
    if options.news:
        sets.append(("development tenth of training/news", our_news(NEWS, development=True)))
    if options.training:
        sets.append(("training part of training/news", our_news(NEWS, development=False)))
    if options.corpora:
        sets.append(("GUM news, development and test", held_out_gum(options.corpora)))
    sets += [(path.name, read_gold(path)) for path in options.set]
    read: Reader | None = None
    if sets and not options.gold_names:
        read = (recognizer if options.no_second_pass else program)(options.model)
    scores = [evaluate(title, texts, read) for title, texts in sets]
    speed = measure_speed(options.model) if options.speed else None
    if options.card:
        print(card(scores, speed))
    else:
        print_report(scores, speed, options.errors)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", help="name or folder of a pipeline; the one we ship if left out")
    parser.add_argument("--news", action="store_true", help="our development tenth")
    parser.add_argument("--training", action="store_true", help="our news but the development tenth")
    parser.add_argument("--corpora", type=Path, help="folder with gum.jsonl: its held-out news")
    parser.add_argument("--set", type=Path, action="append", default=[], help="any set of gold names")
    parser.add_argument("--speed", action="store_true", help="words a second and size")
    parser.add_argument("--no-second-pass", action="store_true", help="the recognizer alone: names only")
    parser.add_argument("--gold-names", action="store_true", help="on the annotators' names only")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="the N most frequent mistakes")
    parser.add_argument("--card", action="store_true", help="Markdown tables for the model card")
    return parser.parse_args()


if __name__ == "__main__":
    main()
