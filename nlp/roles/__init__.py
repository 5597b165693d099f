"""Roles of places: whether a country, state or city acts in a sentence or is where something is."""

from nlp.roles.classifier import with_roles

__all__ = ["with_roles"]
