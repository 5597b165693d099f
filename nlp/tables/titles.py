"""Words that stand before or after the names of persons, in small letters and without dots."""

from nlp.tables.reading import words_of

MALE = words_of("honorifics_male")
"""Words of address for men."""

FEMALE = words_of("honorifics_female")
"""Words of address for women."""

HONORIFICS = MALE | FEMALE | words_of("honorifics")
"""All words of address."""

RANKS = words_of("ranks")
"""Ranks and abbreviated offices."""

OFFICES = words_of("offices")
"""Nouns that say what a person is; the last of a title's words."""

OFFICE_ENDINGS = ("ologist", "ician", "iatrist", "grapher", "woman", "keeper", "master", "minister")
"""Endings that make such a noun."""

MODIFIERS = words_of("office_modifiers")
"""Words that may stand before such a noun within a title."""

TITLE_BREAKS = words_of("title_breaks")
"""Words that end a title when it is read backwards."""

GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
"""Suffixes that tell namesakes of a family apart, with one spelling each."""

PARTICLES = words_of("name_particles")
"""Parts of names that are no name by themselves."""
