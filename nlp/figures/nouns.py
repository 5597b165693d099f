"""What a word looks like, without a tagger: closed word lists and endings."""

from nlp.figures.phrases import words
from nlp.figures.pieces import Piece

PLURALS_WITHOUT_S = frozenset(words("counted.plurals_without_s"))
_STOPPERS = frozenset(words("counted.stoppers"))
_VERBS = frozenset(words("counted.verbs"))
_VERBS_AND_NOUNS = frozenset(words("counted.verbs_and_nouns"))
_ADJECTIVES = frozenset(words("counted.adjectives"))
_ADJECTIVE_ENDINGS = words("counted.adjective_endings")
_NOT_PLURAL_ENDINGS = ("ss", "us", "sis", "'s", "’s")
_SINGULAR_WITH_S = frozenset(words("counted.singular_with_s"))
_PLURALS_LIKE_SINGULARS = frozenset(words("counted.plurals_like_singulars"))
_SINGULAR_WITH_MEN = frozenset(
    {"amen", "omen", "acumen", "abdomen", "regimen", "specimen", "stamen", "yemen"}
)
_STATES = frozenset(words("people.fates")) - {"killed", "die", "died", "dies", "fled", "living", "survived"}


def is_noun_like(piece: Piece) -> bool:
    """Whether a word is on no list of words that are not nouns."""
    return (
        piece.lower not in _STOPPERS
        and piece.lower not in _VERBS
        and not piece.lower.endswith(("n't", "n’t"))
    )


def may_be_noun(piece: Piece) -> bool:
    """Whether a word on the list of verbs is a plural noun as well: `cuts`, `shows`."""
    return piece.lower in _VERBS_AND_NOUNS


def is_state(piece: Piece) -> bool:
    """Whether a word tells the state of people, in front of a noun or in its place: `missing`, `wounded`."""
    return piece.lower in _STATES


def is_plural(piece: Piece) -> bool:
    """Whether a word looks like a plural noun."""
    word = piece.lower
    if word in PLURALS_WITHOUT_S or (word.endswith("men") and word not in _SINGULAR_WITH_MEN):
        return True
    if not word.endswith("s") or len(word) < 3 or word in _SINGULAR_WITH_S:
        return False
    return not word.endswith(_NOT_PLURAL_ENDINGS) or word in _PLURALS_LIKE_SINGULARS


def is_adjective(piece: Piece) -> bool:
    """Whether a word looks like an adjective, participle or adverb."""
    return is_plain_adjective(piece) or piece.is_capitalised


def is_plain_adjective(piece: Piece) -> bool:
    """Whether a word looks like an adjective by its ending or is a known one."""
    return piece.lower.endswith(_ADJECTIVE_ENDINGS) or is_known_adjective(piece)


def is_known_adjective(piece: Piece) -> bool:
    """Whether a word is on the list of adjectives."""
    return piece.lower in _ADJECTIVES


def is_possessive(piece: Piece) -> bool:
    """Whether a word ends in a possessive 's."""
    return piece.lower.endswith(("'s", "’s"))
