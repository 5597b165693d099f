"""The distinct forms of names in an article: what is the same string for a reader is one form."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from newsread.entities import Mention
from newsread.kinds import kind_of
from nlp.grouping.folding import fold, name_words, title_words
from nlp.tables.titles import GENERATIONS, HONORIFICS, RANKS

_COARSE = {"facility": "place", "event": "other"}
_NUMBERS_OF_RULERS = frozenset({"ii", "iii", "iv"})
"""Behind one name alone they tell a ruler apart, not a son: `Menelik II` is `Menelik`."""
_WORDS_OF_RULER = 2


@dataclass(slots=True)
class Form:
    """One spelling of a name, with all its mentions."""

    type: str
    """`person`, `organization`, `group`, `place` (facilities too) or `other` (events too)."""
    words: tuple[str, ...]
    """Folded; without honorifics and generation for persons."""
    generation: str = ""
    """`jr`, `sr`, `ii` … of a person's name."""
    mentions: list[Mention] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The form as it stands at its first mention."""
        return self.mentions[0].text

    @property
    def label(self) -> str:
        """The most frequent label of its mentions."""
        return Counter(mention.label for mention in self.mentions).most_common(1)[0][0]


def is_name(mention: Mention) -> bool:
    """Whether a mention names an entity."""
    return kind_of(mention.label) is not None and bool(mention.text.strip())


def coarse_type(label: str) -> str:
    """The type within which forms are compared."""
    kind = kind_of(label) or "other"
    return _COARSE.get(kind, kind)


def forms_of(mentions: Iterable[Mention]) -> list[Form]:
    """The distinct forms in the order of their first mentions; mentions that name no entity are left out."""
    forms: dict[tuple[str, tuple[str, ...], str], Form] = {}
    for mention in mentions:
        if is_name(mention):
            form = _form_of(mention)
            forms.setdefault((form.type, form.words, form.generation), form).mentions.append(mention)
    return list(forms.values())


def _form_of(mention: Mention) -> Form:
    kind = coarse_type(mention.label)
    if kind == "person":
        words, generation = person_words(mention.text)
        return Form(kind, words, generation)
    return Form(kind, title_words(mention.text) or (fold(mention.text),))


def person_words(text: str) -> tuple[tuple[str, ...], str]:
    """A person's folded name without honorifics, family name last, and the generation (`jr`) or nothing."""
    before, comma, after = text.partition(",")
    if comma and after.strip() and name_words(after)[:1] and name_words(after)[0] not in GENERATIONS:
        text = f"{after} {before}"
    words = name_words(text)
    generation = ""
    is_ruler = len(words) == _WORDS_OF_RULER and words[-1] in _NUMBERS_OF_RULERS
    if len(words) > 1 and words[-1] in GENERATIONS and not is_ruler:
        generation, words = GENERATIONS[words[-1]], words[:-1]
    return without_honorifics(words) or (fold(text),), generation


def without_honorifics(words: Sequence[str]) -> tuple[str, ...]:
    """The words without leading words of address and ranks, the last word kept in any case."""
    start = 0
    while start < len(words) - 1 and words[start] in HONORIFICS | RANKS:
        start += 1
    return tuple(words[start:])
