"""Which words after a number are its unit, and which are nouns that it counts."""

from collections.abc import Sequence

from nlp.figures.phrases import Phrases, listed, read_table
from nlp.figures.pieces import Piece, at, is_glued, is_hyphen

SPECIAL_UNITS = frozenset(
    {"rank", "score", "ratio", "magnitude", "number", "category", "level", "par", "record"}
)
"""Units that name what the figure is instead of standing behind it."""

_ROWS = [(name, form) for name, forms in read_table("units.tsv") for form in listed(forms)]
_CURRENCIES = read_table("currencies.tsv")
_CURRENCY_CODES = frozenset(row[0] for row in _CURRENCIES)
_CURRENCY_WORDS = frozenset(word for row in _CURRENCIES if len(row) > 2 for word in listed(row[2]))
_EXACT_FORMS = Phrases(((form, name) for name, form in _ROWS), fold_case=False)
_FOLDED_FORMS = Phrases((form, name) for name, form in _ROWS if len(form) > 2)
_ONLY_GLUED = frozenset({"in", "st", "ha"})
_LETTERS_APART = frozenset({"m", "C"})
_NAMES_BY_FORM = {form.lower(): name for name, form in reversed(_ROWS)}

CALENDAR_UNITS = frozenset({"minute", "hour", "day", "week", "month", "year", "decade", "century"})
"""Units of time whose durations the recognizer may tag as dates."""


def unit_name(word: str) -> str | None:
    """The name of the unit that a word or phrase stands for, None for a noun that is counted."""
    if word in _CURRENCY_CODES or word in SPECIAL_UNITS:
        return word
    return _NAMES_BY_FORM.get(word.lower())


def is_currency_word(word: str) -> bool:
    """Whether a word names a currency: `euros`."""
    return word in _CURRENCY_WORDS


def read_unit(pieces: Sequence[Piece], index: int) -> tuple[str, int] | None:
    """The unit that starts at an index and the index behind it."""
    found = _EXACT_FORMS.starting_at(pieces, index) or _FOLDED_FORMS.starting_at(pieces, index)
    if found is None:
        return None
    after = found[1]
    word = pieces[index]
    is_short = after == index + 1 and word.is_word and (len(word.text) == 1 or word.text in _ONLY_GLUED)
    may_stand_apart = word.text in _LETTERS_APART and at(pieces, index - 1).is_number
    if is_short and not (may_stand_apart or is_glued(pieces, index)):
        return None
    return None if _names_model(pieces, after) else found


def _names_model(pieces: Sequence[Piece], after: int) -> bool:
    """Whether a word is no unit but a name: `Kilo-class`, `C-17`."""
    following = at(pieces, after + 1)
    if not is_hyphen(pieces, after) or not at(pieces, after - 1).is_capitalised:
        return False
    return following.lower == "class" or following.is_number
