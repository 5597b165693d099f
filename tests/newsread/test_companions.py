"""What shares sentences with a row."""

from newsread.companions import Companion, companions
from newsread.rows import Row, RowKind, RowSection

TEXT = (
    "Okafor met Perić in Riga. Okafor paid 40 euros, and 40 more. Perić slept.\n\n"
    "In Riga it rained. Okafor left Riga with Perić; Riga said nothing."
)


def row(name: str, section: RowSection = "actors", kind: RowKind = "person", first: int = 0) -> Row:
    starts, start = [], TEXT.find(name, first)
    while start >= 0:
        starts.append(start)
        start = TEXT.find(name, start + 1)
    return Row(section, "", name, kind, tuple((start, start + len(name)) for start in starts))


OKAFOR, PERIC = row("Okafor"), row("Perić")
RIGA = row("Riga", "locations", "place")
FORTY = row("40", "figures", "figure")


def test_rows_are_counted_by_sentences_and_know_their_first_place_there() -> None:
    assert companions(TEXT, [OKAFOR, PERIC, RIGA, FORTY], OKAFOR) == (
        Companion(PERIC, 2, 0),
        Companion(RIGA, 2, 0),
        Companion(FORTY, 1, 0),
    )


def test_the_first_place_is_one_in_a_shared_sentence() -> None:
    assert companions(TEXT, [RIGA], FORTY) == ()
    later = Row("actors", "", "Okafor", "person", OKAFOR.spans[2:])
    assert companions(TEXT, [RIGA], later) == (Companion(RIGA, 1, 2),)


def test_a_place_is_no_companion_of_itself() -> None:
    acting = Row("actors", "", "Riga", "place", RIGA.spans[-1:])
    assert companions(TEXT, [acting, RIGA], RIGA) == ()
    assert [companion.row for companion in companions(TEXT, [OKAFOR, acting, RIGA], RIGA)] == [OKAFOR]
