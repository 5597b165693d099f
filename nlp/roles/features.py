"""What surrounds a place, as features: strings that are present or not."""

from dataclasses import dataclass

from nlp.roles.context import Context, Unit
from nlp.roles.places import place_kind
from nlp.roles.rules import governor_and_head, role_by_rule
from nlp.roles.words import POSSESSIVES

_REACH = 6
_LIST_REACH = 20
_LIST_LABELS = frozenset(["GPE", "LOC", "NORP", "ORG"])
_LIST_SIGNS = frozenset([",", "and", "or"])
_BEFORE, _AFTER = "<before>", "<after>"


@dataclass(frozen=True)
class _Surroundings:
    """A place among the words of its sentence."""

    context: Context
    position: int
    kind: str
    """Country, capital or other."""
    governor: str
    head: str
    """The word before the governor."""
    left: list[str]
    """The words before it, nearest first, then `_BEFORE` up to six."""
    right: list[str]
    """The words after it, nearest first, then `_AFTER` up to six."""

    def word(self, distance: int) -> str:
        """The word at a distance, negative to the left."""
        return self.left[-distance - 1] if distance < 0 else self.right[distance - 1]


def features_of(context: Context, position: int) -> set[str]:
    """The features of the place at the index of its unit."""
    place = _Surroundings(
        context,
        position,
        place_kind(context.at(position).text),
        *governor_and_head(context, position),
        _words_before(context, position),
        _words_after(context, position),
    )
    return {
        *_of_words(place),
        *_of_patterns(place),
        *_of_name(place),
        *_of_governor(place),
        *_of_list(place),
        *_of_layout(place),
        *_of_possession(place),
    }


def _words_before(context: Context, position: int) -> list[str]:
    words: list[str] = []
    while len(words) < _REACH and not context.at(position - len(words)).starts_sentence:
        words.append(_word(context.at(position - len(words) - 1)))
    return words + [_BEFORE] * (_REACH - len(words))


def _words_after(context: Context, position: int) -> list[str]:
    words: list[str] = []
    while len(words) < _REACH and not context.at(position + len(words) + 1).starts_sentence:
        words.append(_word(context.at(position + len(words) + 1)))
    return words + [_AFTER] * (_REACH - len(words))


def _word(unit: Unit) -> str:
    """A word for the features: mentions and numbers are all alike."""
    if unit.label == "GPE":
        return f"<{place_kind(unit.text)}>"
    if unit.label:
        return f"<{unit.label}>"
    return "<number>" if any(character.isdigit() for character in unit.lower) else unit.lower


def _ending(word: str) -> str:
    return word[-3:] if len(word) > 4 and not word.startswith("<") else word


def _of_words(place: _Surroundings) -> list[str]:
    found = [f"word {distance}={place.word(distance)}" for distance in (-3, -2, -1, 1, 2, 3)]
    found += [f"ending {distance}={_ending(place.word(distance))}" for distance in (-2, -1, 1, 2, 3)]
    found += [f"left={word}" for word in place.left]
    return found + [f"right={word}" for word in place.right]


def _of_patterns(place: _Surroundings) -> list[str]:
    found = [f"word {distance}={place.word(distance)} {place.kind}" for distance in (-2, -1, 1, 2)]
    pairs = ((-2, -1), (1, 2), (-1, 1), (-1, 2))
    return found + [f"pair {a} {b}={place.word(a)} {place.word(b)}" for a, b in pairs]


def _of_name(place: _Surroundings) -> list[str]:
    text = place.context.at(place.position).text
    return [
        f"kind={place.kind}",
        f"name={text.lower()}",
        f"capitals={text.isupper()}",
        f"rule={role_by_rule(place.context, place.position)} {place.kind}",
    ]


def _of_governor(place: _Surroundings) -> list[str]:
    values = (place.governor, f"{place.governor} {place.kind}", f"{place.governor} {place.word(1)}")
    return [f"head={place.head} {place.governor}", *(f"governor={value}" for value in values)]


def _of_list(place: _Surroundings) -> list[str]:
    """The word after the list that the place may begin: the verb of "Poland, Finland and Sweden said"."""
    end = place.position + 1
    while end < place.position + _LIST_REACH and _continues_list(place.context.at(end)):
        end += 1
    in_list = end > place.position + 1
    verb = _AFTER if place.context.at(end).starts_sentence else _word(place.context.at(end))
    return [
        f"list={in_list}",
        f"after list={verb}",
        f"after list={verb} {place.kind}",
        f"after list, ending={_ending(verb)}",
        f"around list={place.governor} {_ending(verb)} {in_list}",
    ]


def _continues_list(unit: Unit) -> bool:
    return not unit.starts_sentence and (unit.label in _LIST_LABELS or unit.lower in _LIST_SIGNS)


def _of_layout(place: _Surroundings) -> list[str]:
    """Where the place stands in its sentence and line, which tells headlines and datelines."""
    line = min(place.context.at(place.position).line, 2)
    before = min(sum(word != _BEFORE for word in place.left), 4)
    return [
        f"sentence position={before}",
        f"sentence position={before == 0} {place.kind}",
        f"line position={_line_position(place)}",
        f"line={line}",
        f"line={line} {place.kind} {place.word(1)}",
    ]


def _line_position(place: _Surroundings) -> int:
    for distance in range(5):
        if place.context.at(place.position - distance).starts_line:
            return distance
    return 5


def _of_possession(place: _Surroundings) -> list[str]:
    if place.word(1) not in POSSESSIVES:
        return []
    return [
        f"owner={place.kind}",
        f"owner, governor={place.governor}",
        f"owned={place.word(2)}",
        f"owned={place.word(3)}",
        f"owned first={place.word(2)}",
        f"owned second={place.word(3)}",
        f"owned, ending={_ending(place.word(2))}",
    ]
