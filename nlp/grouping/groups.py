"""Names of peoples, parties and faiths: singular and plural are one row."""

from nlp.grouping.clusters import Clusters

_MINIMUM = 3


def merge_groups(clusters: Clusters) -> None:
    """Merges `Houthi` with `Houthis` and `Sikh` with `Sikhs`."""
    first: dict[tuple[str, ...], int] = {}
    for index in clusters.of_type("group"):
        words = clusters.forms[index].words
        key = (*words[:-1], _singular(words[-1]))
        clusters.merge(index, first.setdefault(key, index), "singular and plural")


def _singular(word: str) -> str:
    if word.endswith("men") and len(word) > _MINIMUM:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > _MINIMUM + 1:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith("ss") and len(word) > _MINIMUM:
        return word[:-1]
    return word
