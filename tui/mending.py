"""The reader's corrections of one article, safe against a disk that refuses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsread.article import Article
from newsread.errors import NewsreadError
from store.corrections import Corrections, new_correction
from tui.undo import Undo

if TYPE_CHECKING:
    from newsread.kept.corrections import Correction
    from newsread.kept.edits import Edit


class _Step(NamedTuple):
    """A correction on its way to the disk."""

    correction: Correction
    is_kept: bool
    """Whether it is kept after the step; else it is removed."""


class Mending:
    """The corrections that hold for an article. What could not be saved is kept here and saved with the next.

    Args:
        corrections: Those on the disk.
        article: The article.
        undo: Takes them back.
        changed: Called after every change.
    """

    def __init__(
        self, corrections: Corrections, article: Article, undo: Undo, changed: Callable[[], object]
    ) -> None:
        self._corrections = corrections
        self._article = article
        self._undo = undo
        self._changed = changed
        self._waiting: list[_Step] = []
        self.of_article: tuple[Correction, ...] = ()
        """Those that hold, the oldest first, saved or not."""
        self.problem = ""
        """Why the last change is not saved, in a sentence; empty if all is well."""

    @property
    def unsaved(self) -> int:
        """How many changes the disk has not taken yet."""
        return len(self._waiting)

    def load(self) -> None:
        """Reads the saved ones.

        Raises:
            NewsreadError: they can't be read.
        """
        known = {one.id: one for one in self._corrections.of_article(self._article)}
        for step in self._waiting:
            _apply(step, known)
        self.of_article = _oldest_first(known)

    def of_all(self) -> tuple[Correction, ...]:
        """The corrections of every article, the oldest first, saved or not.

        Raises:
            NewsreadError: they can't be read.
        """
        known = {one.id: one for one in self._corrections.all()}
        for step in self._waiting:
            _apply(step, known)
        return _oldest_first(known)

    def make(self, edit: Edit, *, for_all_articles: bool = False) -> None:
        """Corrects something in the article, or in all articles."""
        correction = new_correction(self._article, edit, for_all_articles=for_all_articles)
        self._do([_Step(correction, is_kept=True)], "as it was before the correction")

    def remove(self, *corrections: Correction) -> None:
        """Leaves some things as they were found; they are undone together."""
        self._do([_Step(correction, is_kept=False) for correction in corrections], "corrected again")

    def is_unsaved(self, correction: Correction) -> bool:
        """Whether the disk has not taken a correction yet."""
        return any(step.correction.id == correction.id for step in self._waiting)

    def save(self) -> None:
        """Saves what is not saved yet, the oldest change first; `problem` says how it went."""
        self.problem = ""
        try:
            while self._waiting:
                step = self._waiting[0]
                if step.is_kept:
                    self._corrections.add(step.correction)
                else:
                    self._corrections.remove(step.correction.id)
                del self._waiting[0]
        except NewsreadError as error:
            self.problem = f"{error}. Not saved yet; it will be tried again."

    def _do(self, steps: Sequence[_Step], way_back: str) -> None:
        back = [_Step(step.correction, not step.is_kept) for step in steps]
        self._undo.record(way_back, lambda: self._take(back))
        self._take(steps)

    def _take(self, steps: Sequence[_Step]) -> None:
        known = {one.id: one for one in self.of_article}
        for step in steps:
            _apply(step, known)
        self.of_article = _oldest_first(known)
        self._waiting += steps
        self.save()
        self._changed()


def _apply(step: _Step, known: dict[str, Correction]) -> None:
    if step.is_kept:
        known[step.correction.id] = step.correction
    else:
        known.pop(step.correction.id, None)


def _oldest_first(known: dict[str, Correction]) -> tuple[Correction, ...]:
    return tuple(sorted(known.values(), key=lambda correction: correction.created))
