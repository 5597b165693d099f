"""The shape of a word: its letter case and digits, which an uncased network can't see."""

SHAPE_COUNT = 14
_SENTENCE_START = 7


def shape_of(word: str, starts_sentence: bool) -> int:
    """A number below `SHAPE_COUNT` for the case of a word and whether it opens a sentence."""
    return _case_of(word) + (_SENTENCE_START if starts_sentence else 0)


def _case_of(word: str) -> int:
    if any(character.isdigit() for character in word):
        return 1
    letters = [character for character in word if character.isalpha()]
    if not letters:
        return 0
    if word.islower():
        return 2
    if word.isupper():
        return 3 if len(letters) > 1 else 4
    return 5 if word[0].isupper() and word[1:].islower() else 6
