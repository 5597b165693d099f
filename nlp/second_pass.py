"""The second pass: what the whole article says about a name decides about each of its mentions.

The recognizer sees a window at a time and labels the same name now so, now so. Names are consistent
within an article (95.7 % of repeated strings carry one label in world news), so the most frequent
label wins, and a name found once is found everywhere, as in Krishnan and Manning 2006 (ACL P06-1141).
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from spacy.tokens import Doc, Span

from nlp.conventions import conventional, is_no_name
from nlp.firm_cues import firms
from nlp.known_names import known_label
from nlp.mistaken_persons import persons_mistaken
from nlp.told_labels import told_labels
from nlp.whole_names import with_whole_names

_NOT_NAMES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"})

_SHORTEST_SURNAME = 4

Words = tuple[str, ...]


def consistent(doc: Doc) -> list[Span]:
    """The names of `doc.ents` with one label per string, and the mentions that were missed."""
    others = [span for span in doc.ents if span.label_ in _NOT_NAMES]
    found = [conventional(span) for span in doc.ents if span.label_ not in _NOT_NAMES]
    names = with_whole_names(doc, [span for span in found if not is_no_name(span)])
    labels = _majority_labels(names)
    labels |= persons_mistaken(names, labels)
    relabelled = _as_told([Span(doc, span.start, span.end, label=labels[_words(span)]) for span in names])
    labels |= _majority(relabelled)
    found = relabelled + _missed_mentions(doc, [*relabelled, *others], labels)
    return sorted([*found, *others], key=lambda span: span.start)


def _words(span: Span) -> Words:
    return tuple(token.text for token in span)


def _as_told(names: Sequence[Span]) -> list[Span]:
    """The names with the labels that the words beside single mentions tell."""
    told = told_labels(names) | {(span.start, span.end): "ORG" for span in firms(names)}
    if not told:
        return list(names)
    labels = [told.get((span.start, span.end), span.label_) for span in names]
    return [
        span if span.label_ == label else Span(span.doc, span.start, span.end, label=label)
        for span, label in zip(names, labels, strict=True)
    ]


def _majority(names: Sequence[Span]) -> dict[Words, str]:
    """The most frequent label of each string."""
    votes: dict[Words, Counter[str]] = defaultdict(Counter)
    for span in names:
        votes[_words(span)][span.label_] += 1
    return {words: counts.most_common(1)[0][0] for words, counts in votes.items()}


def _majority_labels(names: Sequence[Span]) -> dict[Words, str]:
    """The label of each string by the votes of its mentions, unless the tables know better."""
    labels = _majority(names)
    people = _parts_of_full_names(labels)
    texts = {_words(span): " ".join(span.text.split()) for span in names}
    return {
        words: label if label == "PERSON" and words in people else known_label(texts[words], label)
        for words, label in labels.items()
    }


def _parts_of_full_names(labels: dict[Words, str]) -> set[Words]:
    """The single words in the full names of people: beside Georg Siemens, Siemens is the man."""
    return {
        (word,) for words, label in labels.items() if label == "PERSON" and len(words) > 1 for word in words
    }


def _missed_mentions(doc: Doc, found: Sequence[Span], labels: dict[Words, str]) -> list[Span]:
    """Occurrences of safe names outside the found spans, the longest name first."""
    taken = {token.i for span in found for token in span}
    votes = Counter(_words(span) for span in found)
    labels = _surnames(doc, labels) | labels
    by_first_word: dict[str, list[Words]] = defaultdict(list)
    for words in labels:
        if _is_safe(words, votes[words]) or words not in votes:
            by_first_word[words[0]].append(words)
    for candidates in by_first_word.values():
        candidates.sort(key=len, reverse=True)
    missed: list[Span] = []
    for token in doc:
        for words in by_first_word.get(token.text, ()):
            place = range(token.i, token.i + len(words))
            if place.stop > len(doc) or not taken.isdisjoint(place):
                continue
            if tuple(doc[index].text for index in place) == words and not _touches_name(doc, place, taken):
                missed.append(Span(doc, place.start, place.stop, label=labels[words]))
                taken.update(place)
                break
    return missed


def _surnames(doc: Doc, labels: dict[Words, str]) -> dict[Words, str]:
    """The last words of full names of people, unless the article has them in lower case too."""
    words_of_text = {token.text for token in doc}
    surnames = {words[-1] for words, label in labels.items() if label == "PERSON" and len(words) > 1}
    return {
        (surname,): "PERSON"
        for surname in surnames
        if len(surname) >= _SHORTEST_SURNAME and surname[0].isupper() and surname.lower() not in words_of_text
    }


def _is_safe(words: Words, count: int) -> bool:
    """Whether a string is a name wherever it stands: several capitalised words, or one seen twice."""
    if not words[0][:1].isupper():
        return False
    return len(words) > 1 or (count > 1 and len(words[0]) > 2)


def _touches_name(doc: Doc, place: range, taken: set[int]) -> bool:
    """Whether the words stand in a longer capitalised sequence, which may be another name."""
    before, after = place.start - 1, place.stop
    return _continues(doc, before, taken) or _continues(doc, after, taken)


def _continues(doc: Doc, index: int, taken: set[int]) -> bool:
    if not 0 <= index < len(doc) or index in taken:
        return False
    token = doc[index]
    return (
        token.text[:1].isupper() and not token.is_sent_start and token.text.isalpha() and len(token.text) > 1
    )
