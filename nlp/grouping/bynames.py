"""Other names that the article gives: `Mohamed Dagalo, known as Hemedti`, `Toamasina, formerly Tamatave`."""

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

_WAS_CALLED = re.compile(
    r"""\s*[,(]\s*(?:now|formerly|once|previously|until\s+recently)(?:\s+known\s+as|\s+called)?\s+(?:the\s+)?["“‘]?"""
)
_PATTERNS = {"person": _GOES_BY, "place": _WAS_CALLED, "organization": _WAS_CALLED}


def merge_bynames(clusters: Clusters, text: str) -> None:
    """Merges two names of one kind where only words such as `known as` or `formerly` stand between them."""
    for kind, pattern in _PATTERNS.items():
        placed = sorted(
            (mention.start, mention.end, index)
            for index in clusters.of_type(kind)
            for mention in clusters.forms[index].mentions
        )
        before = 0
        for (start, end, first), (next_start, _, second) in pairwise(placed):
            gap = text[end:next_start]
            if 0 < len(gap) <= _LONGEST_GAP and pattern.fullmatch(gap) and text[before:start] != ", ":
                clusters.merge(second, first, "the article says that both are one")
            before = end
