"""Figures: numbers that quantify, with value, bound, unit and the noun they count."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from newsread.entities import Figure
from nlp.figures.ages import as_age, read_age_group
from nlp.figures.approximators import with_approximators
from nlp.figures.compounds import read_compound
from nlp.figures.counted import counted_noun
from nlp.figures.described_units import described_unit
from nlp.figures.durations import is_duration
from nlp.figures.ellipsis import with_elided
from nlp.figures.fractions import read_share
from nlp.figures.hours import is_hour_or_year
from nlp.figures.labels import with_label
from nlp.figures.money import Purse
from nlp.figures.negatives import addresses, quantifies_nothing
from nlp.figures.ones import is_pronoun_one
from nlp.figures.ordinals import read_rank
from nlp.figures.pieces import Piece, at, split
from nlp.figures.quantities import read_quantity
from nlp.figures.ranges import read_range
from nlp.figures.rates import with_told_unit
from nlp.figures.ratios import read_ratio
from nlp.figures.reading import Reading
from nlp.figures.repeats import with_repeats
from nlp.figures.single_units import read_single_unit
from nlp.figures.starts import may_start
from nlp.figures.tallies import read_tally
from nlp.figures.temperatures import with_temperatures
from nlp.figures.vague import read_vague
from nlp.figures.vetoes import Vetoes

__all__ = ["find_figures"]


def find_figures(doc: Doc, vetoes: Sequence[tuple[int, int]] = ()) -> list[Figure]:
    """The figures of a document in the order of the text.

    Args:
        doc: any spaCy document; only its text is read.
        vetoes: character spans of names and dates, in which no number is a figure.
    """
    text = doc.text
    pieces = split(text)
    purse = Purse(pieces)
    forbidden = Vetoes([*vetoes, *addresses(text)])
    readings: list[Reading] = []
    index = 0
    while index < len(pieces):
        reading = _read(pieces, index, purse) if may_start(pieces, index) else None
        if reading is None:
            index += 1
            continue
        if (
            quantifies_nothing(pieces, reading)
            or is_pronoun_one(pieces, reading)
            or is_duration(pieces, reading)
            or forbidden.cover(pieces, reading)
        ):
            index = max(index + 1, reading.core + 1)
            continue
        reading = _completed(pieces, reading, purse)
        if readings and reading.first < readings[-1].after:
            reading = replace(reading, first=max(reading.core, readings[-1].after))
        readings.append(reading)
        index = reading.after
    completed = with_temperatures(pieces, with_repeats(pieces, with_elided(pieces, readings)))
    return [reading.to_figure(pieces) for reading in completed if not is_hour_or_year(pieces, reading)]


def _read(pieces: Sequence[Piece], index: int, purse: Purse) -> Reading | None:
    return (
        read_age_group(pieces, index)
        or read_tally(pieces, index)
        or read_ratio(pieces, index)
        or read_compound(pieces, index)
        or read_share(pieces, index)
        or read_rank(pieces, index)
        or read_vague(pieces, index)
        or read_range(pieces, index, purse)
        or read_quantity(pieces, index, purse)
        or read_single_unit(pieces, index)
    )


def _completed(pieces: Sequence[Piece], reading: Reading, purse: Purse) -> Reading:
    reading = with_label(pieces, as_age(pieces, with_approximators(pieces, reading)))
    reading = _in_currency(pieces, with_told_unit(pieces, reading, purse), purse)
    if reading.may_count and not reading.unit:
        unit = described_unit(pieces, reading.after)
        return (
            replace(reading, unit=unit) if unit else replace(reading, counted=counted_noun(pieces, reading))
        )
    return reading


def _in_currency(pieces: Sequence[Piece], reading: Reading, purse: Purse) -> Reading:
    """The reading with the currency behind `of`: `hundreds of millions of dollars`."""
    if reading.unit or at(pieces, reading.after).lower != "of":
        return reading
    money = purse.code_after(pieces, reading.after + 1, reading.value)
    return replace(reading, unit=money[0], after=money[1], may_count=False) if money else reading
