"""Trains spaCy's default recognizer on our news, to compare with: `python -m training.peer --out FOLDER`.

It is what `spacy init config --pipeline ner` gives: a small convolutional network with embeddings of its
own, without pretraining. Score it with `python -m training.evaluate --news --model FOLDER`.
"""

import argparse
import random
from pathlib import Path

from spacy.language import Language
from spacy.training import Example
from spacy.util import filter_spans, minibatch
from thinc.api import compounding, fix_random_seed

from nlp.pipelines import tokenising_pipeline
from training.markup import NEWS, AnnotatedArticle, is_development, read_articles

_EPOCHS = 12
_DROPOUT = 0.2
_SMALLEST_BATCH, _LARGEST_BATCH, _GROWTH = 4.0, 16.0, 1.005


def train_peer(articles: list[AnnotatedArticle], seed: int = 1) -> Language:
    """A pipeline with spaCy's default recognizer, trained on annotated articles."""
    fix_random_seed(seed)
    pipeline = tokenising_pipeline()
    pipeline.add_pipe("ner")
    examples = [_example(article, pipeline) for article in articles]
    optimizer = pipeline.initialize(lambda: examples)
    for epoch in range(_EPOCHS):
        random.shuffle(examples)
        losses: dict[str, float] = {}
        sizes = compounding(_SMALLEST_BATCH, _LARGEST_BATCH, _GROWTH)
        for batch in minibatch(examples, sizes):  # type: ignore[no-untyped-call]  # spaCy has no types for it
            pipeline.update(batch, drop=_DROPOUT, sgd=optimizer, losses=losses)
        print(f"epoch {epoch + 1} loss {losses['ner']:.0f}", flush=True)
    return pipeline


def _example(article: AnnotatedArticle, pipeline: Language) -> Example:
    doc = pipeline.make_doc(article.text)
    gold = doc.copy()
    spans = (
        gold.char_span(mention.start, mention.end, mention.label, alignment_mode="expand")
        for mention in article.mentions
    )
    gold.set_ents(filter_spans([span for span in spans if span is not None]))
    return Example(doc, gold)


def main() -> None:
    """Reads the command line, trains and writes the pipeline."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    train_peer([article for article in read_articles(NEWS) if not is_development(article)]).to_disk(out)


if __name__ == "__main__":
    main()
