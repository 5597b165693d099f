"""Words in the names of organisations, places and events that tell nothing apart, in small letters."""

from nlp.tables.reading import words_of

LEGAL_SUFFIXES = words_of("legal_suffixes")
"""Legal forms at the end of a company's name."""

GENERIC = words_of("generic_words")
"""Words that many organisations share; alone they name none of them."""

PLACE_TYPES = words_of("place_types")
"""Words that say which kind of place a name is."""

EVENT_TYPES = words_of("event_types")
"""Words that say which kind of event, ship or work a name is."""

LINKING = words_of("linking_words")
"""Words that acronyms and reversed names leave out."""

NATURES = words_of("organization_natures")
"""Nouns that say what an organisation is."""

FIRM_NOUNS = words_of("firm_nouns")
"""Nouns that say that a name beside them is that of a firm or another body, and no person's."""

FIRM_OFFICES = frozenset(office.replace("_", " ") for office in words_of("firm_offices"))
"""What a firm has and a person has not: a chairman, a chief executive, shareholders."""

PHRASE_BREAKS = words_of("phrase_breaks")
"""Words that end a short noun phrase."""

SPELLINGS = {
    "defence": "defense",
    "organisation": "organization",
    "programme": "program",
    "centre": "center",
    "labour": "labor",
    "harbour": "harbor",
    "theatre": "theater",
    "saint": "st",
    "mount": "mt",
}
"""British and long spellings with the one that is compared."""
