"""One row for each real thing: puts the mentions of an article together by rules, without coreference."""

from nlp.grouping.cascade import group

__all__ = ["group"]
