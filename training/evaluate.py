"""Scores the names that a spaCy pipeline finds: exact spans, precision, recall and F1 per class.

`python -m training.evaluate --model assets/model --news`                our development tenth
`python -m training.evaluate --model assets/model --corpora FOLDER`      GUM's held-out news
`python -m training.evaluate --model en_core_web_sm --file set.jsonl`    any set in the corpora's format
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import spacy

import nlp.recognizer
import nlp.sentences  # noqa: F401  registers the sentence component
from nlp.second_pass import consistent
from training.markup import is_development, read_articles
from training.train import NEWS

NamedSpan = tuple[int, int, str]
_COARSE = {"GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE", "PLACE": "PLACE"}
CLASSES = ("PERSON", "ORG", "PLACE", "NORP")


@dataclass(frozen=True)
class GoldText:
    """A raw text and its names as (start, end, label) in characters."""

    name: str
    text: str
    names: list[NamedSpan]


@dataclass
class Counts:
    """True positives, predictions and gold names of each class."""

    right: Counter[str] = field(default_factory=Counter)
    predicted: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)

    def scores(self, classes: Iterable[str]) -> tuple[float, float, float]:
        """Precision, recall and F1 in percent over some classes together."""
        classes = list(classes)
        right = sum(self.right[label] for label in classes)
        precision = 100 * right / max(1, sum(self.predicted[label] for label in classes))
        recall = 100 * right / max(1, sum(self.gold[label] for label in classes))
        return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def coarse(names: Iterable[NamedSpan]) -> set[NamedSpan]:
    """The spans of the scored classes, with GPE, LOC and FAC as PLACE."""
    folded = ((start, end, _COARSE.get(label, label)) for start, end, label in names)
    return {name for name in folded if name[2] in CLASSES}


def add_text(counts: Counts, gold: Iterable[NamedSpan], predicted: Iterable[NamedSpan]) -> None:
    """Counts one text's names by exact span and class."""
    expected, found = coarse(gold), coarse(predicted)
    counts.gold.update(label for _, _, label in expected)
    counts.predicted.update(label for _, _, label in found)
    counts.right.update(label for _, _, label in expected & found)


def development_news() -> list[GoldText]:
    """Our own development tenth."""
    articles = (article for article in read_articles(NEWS) if is_development(article))
    return [
        GoldText(
            article.name, article.text, [(name.start, name.end, name.label) for name in article.mentions]
        )
        for article in articles
    ]


def read_jsonl(path: Path) -> Iterator[GoldText]:
    """Texts of a set in the corpora's format, paragraphs set apart by an empty line."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield _gold_text(json.loads(line))


def held_out_gum(corpora: Path) -> list[GoldText]:
    """GUM's news documents of its development and test parts."""
    with (corpora / "gum.jsonl").open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [
        _gold_text(record) for record in records if record["genre"] == "news" and record["split"] != "train"
    ]


def _gold_text(record: dict[str, list[object]]) -> GoldText:
    paragraph_starts = set(record.get("para_starts") or ())
    starts: list[int] = []
    ends: list[int] = []
    text = ""
    for position, (token, blank) in enumerate(zip(record["tokens"], record["spaces"], strict=True)):
        if position and position in paragraph_starts:
            text = text.rstrip(" ") + "\n\n"
        starts.append(len(text))
        text += str(token)
        ends.append(len(text))
        text += " " if blank else ""
    names = [(starts[start], ends[end - 1], label) for start, end, label in record["ents"]]  # type: ignore[misc]
    return GoldText(str(record["id"]), text, names)


def evaluate(model: str, texts: list[GoldText], second_pass: bool, errors: int) -> Counts:
    """Runs the pipeline over raw texts and prints the table."""
    pipeline = spacy.load(model)
    counts, mistakes, words = Counts(), Counter[str](), 0
    started = time.perf_counter()
    for text in texts:
        doc = pipeline(text.text)
        spans = consistent(doc) if second_pass else list(doc.ents)
        found = [(span.start_char, span.end_char, span.label_) for span in spans]
        add_text(counts, text.names, found)
        words += len(text.text.split())
        mistakes.update(_mistakes(text, found))
    seconds = time.perf_counter() - started
    for label in (*CLASSES, None):
        row = counts.scores([label] if label else CLASSES)
        number = counts.gold[label] if label else counts.gold.total()
        print(f"{label or 'all':8} P {row[0]:5.1f}  R {row[1]:5.1f}  F {row[2]:5.1f}  n {number}")
    print(f"{words} words, {words / seconds:.0f} words/s")
    for mistake, number in mistakes.most_common(errors):
        print(f"{number:4} {mistake}")
    return counts


def _mistakes(text: GoldText, found: list[NamedSpan]) -> Iterator[str]:
    expected, predicted = coarse(text.names), coarse(found)
    for start, end, label in sorted(expected - predicted):
        overlapping = [name for name in predicted - expected if name[0] < end and start < name[1]]
        instead = [f"{text.text[name[0] : name[1]]} {name[2]}" for name in overlapping]
        yield f"missed {text.text[start:end]} {label} (found {', '.join(instead) or 'nothing'})"
    for start, end, label in sorted(predicted - expected):
        if not any(s < end and start < e for s, e, _ in expected):
            yield f"false  {text.text[start:end]} {label}"


def main() -> None:
    """Reads the command line and evaluates."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="assets/model")
    parser.add_argument("--news", action="store_true", help="our development tenth")
    parser.add_argument("--corpora", type=Path, help="folder with gum.jsonl: its held-out news")
    parser.add_argument("--file", type=Path, help="any set in the corpora's format")
    parser.add_argument("--no-second-pass", action="store_true", help="the recognizer alone")
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="print the N most frequent mistakes"
    )
    options = parser.parse_args()
    sets: list[tuple[str, list[GoldText]]] = []
    if options.news:
        sets.append(("development tenth of training/news", development_news()))
    if options.corpora:
        sets.append(("GUM news, development and test", held_out_gum(options.corpora)))
    if options.file:
        sets.append((options.file.name, list(read_jsonl(options.file))))
    for title, texts in sets:
        print(f"\n{title}: {len(texts)} texts")
        evaluate(options.model, texts, not options.no_second_pass, options.errors)


if __name__ == "__main__":
    main()
