"""The cascade that puts the mentions of an article into rows, one per real thing."""

from collections.abc import Sequence

from spacy.tokens import Doc

from newsread.entities import Entity, Mention
from nlp.grouping.acronyms import merge_explained, merge_initials
from nlp.grouping.ambiguous import assign_ambiguous
from nlp.grouping.bynames import merge_bynames
from nlp.grouping.describing import describe
from nlp.grouping.forms import forms_of
from nlp.grouping.groups import merge_groups
from nlp.grouping.organizations import merge_organizations
from nlp.grouping.persons import merge_persons
from nlp.grouping.places import merge_typed_names
from nlp.grouping.rows import Rows
from nlp.grouping.tabled import merge_tabled


def group(doc: Doc, mentions: Sequence[Mention]) -> list[Entity]:
    """One entity for each real thing, in the order of their first mentions.

    Args:
        doc: The tokens of the text, with sentence starts.
        mentions: The names found in it, with the roles of places; dates and numbers give no entity.
    """
    rows = rows_of(doc, mentions)
    return describe(doc, rows.mentions_by_row())


def rows_of(doc: Doc, mentions: Sequence[Mention]) -> Rows:
    """The rows of the mentions, with the reason of each merge."""
    rows = Rows(forms_of(sorted(mentions, key=lambda mention: (mention.start, mention.end))))
    merge_explained(rows, doc.text)
    merge_bynames(rows, doc.text)
    merge_tabled(rows)
    merge_groups(rows)
    merge_initials(rows)
    merge_organizations(rows)
    merge_typed_names(rows)
    assign_ambiguous(rows, merge_persons(rows), doc)
    return rows
