"""The role that the parser of a foreign pipeline gives a place, kept in an attribute of our own tokens."""

from spacy.tokens import Doc, Token

from newsread.entities import Mention, Role

if not Token.has_extension("part"):
    Token.set_extension("part", default="")


def role_by_parse(doc: Doc, mention: Mention) -> Role | None:
    """The role that the parser gives a place; none without a parser, or where it tells nothing."""
    if not doc.user_data:
        return None
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    parts = {token._.part for token in span} if span is not None else set()
    return "actor" if "actor" in parts else "place" if "place" in parts else None
