"""Names by which the article says that a person goes: `Mohamed Hamdan Dagalo, known as Hemedti`."""

import re
from itertools import pairwise

from nlp.grouping.clusters import Clusters

_LONGEST_GAP = 40
_GOES_BY = re.compile(
    r"""\s*[,(]?\s*(?:who\s+is\s+|also\s+|better\s+|widely\s+|popularly\s+)?
    (?:known|nicknamed|dubbed)(?:\s+simply|\s+popularly)?(?:\s+as|\s+by\s+his\s+nom\s+de\s+guerre)?\s+["“‘]?
    |\s*[,(]?\s*(?:alias|aka|a\.k\.a\.|n[ée]e|born)\s+["“‘]?""",
    re.VERBOSE,
)


def merge_bynames(clusters: Clusters, text: str) -> None:
    """Merges two names of people where only words such as `known as` stand between them."""
    placed = sorted(
        (mention.start, mention.end, index)
        for index in clusters.of_type("person")
        for mention in clusters.forms[index].mentions
    )
    for (_, end, first), (start, _, second) in pairwise(placed):
        if 0 < start - end <= _LONGEST_GAP and _GOES_BY.fullmatch(text[end:start]):
            clusters.merge(second, first, "the article says that both are one person")
