"""Currencies: their notations before and after a number, and which dollar or rupee an article means."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.figures.phrases import Phrases, listed, read_table
from nlp.figures.pieces import Piece, Sort, at, is_glued, split

_FOREIGN_DOLLAR_SHARE = 1.33
_FIRST_MENTIONS_NEEDED = 3
_REACH_OF_COUNTRY = 30
_NAMES_IN_HEAD = 15
_EXTRA_WEIGHT_OF_HEAD = 3


@dataclass(frozen=True, slots=True)
class Currency:
    """One row of the table: ISO code, notations before a number, words after it, words of its country."""

    code: str
    prefixes: tuple[str, ...]
    words: tuple[str, ...]
    country: frozenset[str]


def _read_currencies() -> list[Currency]:
    rows = [[*row, "", ""][:4] for row in read_table("currencies.tsv")]
    return [
        Currency(code, tuple(listed(prefixes)), tuple(listed(words)), frozenset(listed(country)))
        for code, prefixes, words, country in rows
    ]


def _by_notation(pairs: list[tuple[str, Currency]]) -> list[tuple[str, list[Currency]]]:
    grouped: dict[str, list[Currency]] = defaultdict(list)
    for notation, currency in pairs:
        grouped[notation].append(currency)
    return list(grouped.items())


_CURRENCIES = _read_currencies()
_PREFIXES = Phrases(
    _by_notation([(prefix, currency) for currency in _CURRENCIES for prefix in currency.prefixes]),
    fold_case=False,
)
NOTATION_STARTS = frozenset(split(prefix)[0].text for currency in _CURRENCIES for prefix in currency.prefixes)
"""The first pieces of the notations that stand before a number."""

_WORDS = Phrases(
    _by_notation([(word.lower(), currency) for currency in _CURRENCIES for word in currency.words])
)


def _notation_at(pieces: Sequence[Piece], index: int) -> tuple[list[Currency], int] | None:
    """The currencies of the notation at an index; `A $300 fine` begins with no Australian dollar."""
    found = _PREFIXES.starting_at(pieces, index)
    if found and any(not is_glued(pieces, place) for place in range(index + 1, found[1])):
        return None
    return found


def _near(pieces: Sequence[Piece], index: int, currencies: list[Currency]) -> list[Currency]:
    """The one of several currencies of a name whose country the line named last: Kenyan shillings."""
    if len(currencies) < 2 or any("$" in currency.prefixes for currency in currencies):
        return []
    for place in range(index - 1, max(index - _REACH_OF_COUNTRY, 0), -1):
        piece = pieces[place]
        if piece.sort is Sort.LINE_BREAK:
            break
        if piece.is_capitalised:
            near = [currency for currency in currencies if piece.text in currency.country]
            if near:
                return near
    return []


class Purse:
    """The currencies that one article writes of."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        names = [piece.text.removesuffix("'s").removesuffix("’s") for piece in pieces if piece.is_capitalised]
        self._words = Counter(names)
        for name in names[:_NAMES_IN_HEAD]:
            self._words[name] += _EXTRA_WEIGHT_OF_HEAD
        marks = {piece.text for piece in pieces}
        self._has_euros, self._has_dollars = bool(marks & {"€", "euros", "euro"}), "$" in marks
        self._spelled = {
            piece.text + at(pieces, index + 1).text
            for index, piece in enumerate(pieces)
            if piece.is_word and at(pieces, index + 1).text == "$" and is_glued(pieces, index + 1)
        }

    def code_before(self, pieces: Sequence[Piece], index: int) -> tuple[str, int] | None:
        """The code of the currency written at an index and the index of the number behind it."""
        found = _notation_at(pieces, index)
        if found is None:
            return None
        currencies, after = found
        notation = "".join(piece.text for piece in pieces[index:after])
        if notation.startswith("Rs") or notation in ("Re", "Rp", "Tk", "Bs"):
            after += at(pieces, after).text == "." and is_glued(pieces, after)
        number = at(pieces, after)
        if not number.is_number or number.start - pieces[after - 1].end > 1:
            return None
        if (
            notation.isalpha()
            and len(notation) <= 2
            and not self._is_plausible(pieces, index, after, currencies)
        ):
            return None
        return self._choose(notation, _near(pieces, index, currencies) or currencies), after

    def code_after(self, pieces: Sequence[Piece], index: int, value: float) -> tuple[str, int] | None:
        """The code of the currency whose word starts at an index and the index behind it."""
        found = _WORDS.starting_at(pieces, index)
        if found is None:
            return None
        currencies, after = found
        code = self._choose(pieces[index].lower, _near(pieces, index, currencies) or currencies)
        if code == "GBP" and value < 1000 and pieces[index].lower.startswith("pound"):
            return None
        return code, after

    def dollar_of_cents(self) -> str:
        """The code of the currency that a cent is a part of."""
        if self._has_euros and not self._has_dollars:
            return "EUR"
        found = _PREFIXES.starting_at(split("$"), 0)
        return self._choose("$", found[0]) if found else "USD"

    def _is_plausible(
        self, pieces: Sequence[Piece], index: int, number: int, currencies: list[Currency]
    ) -> bool:
        """Whether a letter before a number is money and not a name such as K2 or N95."""
        if is_glued(pieces, index) and pieces[index - 1].text != "-":
            return False
        is_long = len(pieces[number].text) > 3 or "." in pieces[number].text
        has_country = any(currency.country for currency in currencies)
        if pieces[index].lower == "rs":
            return True
        if len(pieces[index].text) > 1 and (is_long or not has_country or self._mentions(currencies)):
            return True
        if not is_glued(pieces, number):
            return False
        return is_long or self._has_scale(pieces, number) or self._mentions(currencies) > 0

    def _has_scale(self, pieces: Sequence[Piece], number: int) -> bool:
        following = at(pieces, number + 1).lower
        return following in ("million", "billion", "trillion", "bn", "m", "mn", "b", "lakh", "crore")

    def _mentions(self, currencies: list[Currency]) -> int:
        return max(self._count(currency) for currency in currencies)

    def _count(self, currency: Currency) -> int:
        return sum(self._words[word] for word in currency.country if " " not in word)

    def _is_local_dollar(self, local: Currency, american: Currency) -> bool:
        """Whether a plain dollar is that of a country that the article names."""
        own, other = self._count(local), self._count(american)
        if any(prefix in self._spelled for prefix in local.prefixes):
            return own >= _FIRST_MENTIONS_NEEDED and not other and "US$" not in self._spelled
        if "US$" in self._spelled:
            return own > other
        return own >= max(_FIRST_MENTIONS_NEEDED, _FOREIGN_DOLLAR_SHARE * other)

    def _choose(self, notation: str, currencies: list[Currency]) -> str:
        first = currencies[0]
        rest = [currency for currency in currencies[1:] if self._count(currency)]
        if not rest:
            return first.code
        best = max(rest, key=self._count)
        if notation == "$" or notation.startswith("dollar"):
            return best.code if self._is_local_dollar(best, first) else first.code
        return best.code if self._count(best) > self._count(first) else first.code
