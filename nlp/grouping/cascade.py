"""The cascade that puts the mentions of an article into rows, one per real thing."""

from collections.abc import Sequence

from spacy.tokens import Doc

from newsread.entities import Entity, Mention
from nlp.grouping.acronyms import merge_explained, merge_initials
from nlp.grouping.ambiguous import assign_ambiguous
from nlp.grouping.bynames import merge_bynames
from nlp.grouping.clusters import Clusters
from nlp.grouping.describing import describe
from nlp.grouping.doubts import flag_doubts
from nlp.grouping.forms import forms_of
from nlp.grouping.groups import merge_groups
from nlp.grouping.organizations import merge_organizations
from nlp.grouping.persons import merge_persons
from nlp.grouping.places import merge_typed_names
from nlp.grouping.tabled import merge_tabled


def group(doc: Doc, mentions: Sequence[Mention]) -> list[Entity]:
    """One entity for each real thing, in the order of their first mentions.

    Args:
        doc: The tokens of the text, with sentence starts.
        mentions: The names found in it, with the roles of places; dates and numbers give no entity.
    """
    clusters = clusters_of(doc, mentions)
    return flag_doubts(describe(doc, clusters.mentions_by_cluster()), clusters.doubts)


def clusters_of(doc: Doc, mentions: Sequence[Mention]) -> Clusters:
    """The clusters of the mentions, with the reason of each merge."""
    clusters = Clusters(forms_of(sorted(mentions, key=lambda mention: (mention.start, mention.end))))
    text = doc.text
    merge_explained(clusters, text)
    merge_bynames(clusters, text)
    merge_tabled(clusters)
    merge_groups(clusters)
    merge_initials(clusters)
    merge_organizations(clusters)
    merge_typed_names(clusters)
    assign_ambiguous(clusters, merge_persons(clusters, text), doc)
    return clusters
