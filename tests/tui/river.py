"""A small article about a river treaty, and what is found in it, as data."""

import re

from newsread.article import Article
from newsread.entities import Analysis, Entity, Figure, Mention, Role, Section

MODEL = "written-down 1"

TEXT = """Ministers fail to agree on river treaty

By Ada Novak, RIVERTON [Wire] — Talks on the Sava basin ended on Tuesday without a signature, and \
Slovenia said it would take back its offer to pay for the new locks.

Amara Okafor, the water commissioner, told reporters that another 7,000 troops had been sent to \
guard dams in Slovenia. "We had a text on the table," Okafor said. "Nobody read it."

The European Commission, which paid for the talks, said more than 40 percent of the budget had been \
spent. Mr. Perić, who led the delegation from Belgrade, disagreed.

Luka Perić said the sum was closer to $3.2 billion. The European Commission did not answer. A file \
named [/] was found in the annex.

For weeks the towns along the river had waited for news. Farmers drove to the bridge each morning, \
looked at the water, and drove home again. There was nothing else to do, they said, and the radio \
was no help.

In Slovenia the mood was calm. Shops in Ljubljana opened late, and the trains ran. "It is only \
water," said a waiter at the station, who would not give a name.

Slovenia has until March to sign. Belgrade has asked for more time, and the European Commission is \
expected to agree.

The older treaty, signed when the dams were built, says little about dry years. It has no figures \
for them at all, and its maps stop at the border. Engineers who have read it say that it was written \
for another river.

Farther south the fields are brown. The pumps run at night, when power is cheap, and by morning the \
channels are empty again. Everyone knows who took the water, and nobody says it aloud.

Okafor plans to travel to Belgrade on Friday. She will bring the same text, and another 7,000 troops \
will stay where they are. "I have time," Ms. Okafor said.
"""

FILLER = "\n".join(
    f"Paragraph {number} of the annex lists gauges, dates and depths, of no use to anyone but engineers.\n"
    for number in range(1, 31)
)


def _spans(text: str, form: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(re.escape(form), text)]


def _mentions(text: str, label: str, *forms: str, roles: tuple[Role, ...] = ()) -> tuple[Mention, ...]:
    spans: list[tuple[int, int]] = []
    for form in forms:
        spans += [span for span in _spans(text, form) if not any(a <= span[0] < b for a, b in spans)]
    spans.sort()
    return tuple(
        Mention(start, end, text[start:end], label, roles[index] if roles else None)
        for index, (start, end) in enumerate(spans)
    )


def _entities(text: str) -> tuple[Entity, ...]:
    acting: tuple[Section, ...] = ("actors",)
    both: tuple[Section, ...] = ("actors", "locations")
    slovenia = _mentions(text, "GPE", "Slovenia", roles=("actor", "place", "place", "actor"))
    belgrade = _mentions(text, "GPE", "Belgrade", roles=("place", "actor", "place"))
    okafor = _mentions(text, "PERSON", "Amara Okafor", "Okafor")
    peric = _mentions(text, "PERSON", "Luka Perić", "Perić")
    commission = _mentions(text, "ORG", "European Commission")
    return (
        Entity("e1", "Ada Novak", "person", acting, _mentions(text, "PERSON", "Ada Novak")),
        Entity("e2", "Sava", "place", ("locations",), _mentions(text, "LOC", "Sava")),
        Entity("e3", "Slovenia", "place", both, slovenia),
        Entity(
            "e4", "Amara Okafor", "person", acting, okafor, ("Ms. Okafor", "Okafor"), "water commissioner"
        ),
        Entity("e5", "European Commission", "organization", acting, commission),
        Entity("e6", "Luka Perić", "person", acting, peric, ("Mr. Perić",)),
        Entity("e7", "Belgrade", "place", both, belgrade),
        Entity("e8", "[/]", "organization", acting, _mentions(text, "ORG", "[/]")),
        Entity("e9", "Ljubljana", "place", ("locations",), _mentions(text, "GPE", "Ljubljana")),
    )


def _figures(text: str) -> tuple[Figure, ...]:
    troops = [Figure(a, b, 7000, counted="troops") for a, b in _spans(text, "another 7,000")]
    percent = [Figure(a, b, 40, modifier=">", unit="%") for a, b in _spans(text, "more than 40 percent")]
    dollars = [Figure(a, b, 3.2e9, unit="USD") for a, b in _spans(text, "$3.2 billion")]
    return tuple(sorted([*troops, *percent, *dollars], key=lambda figure: figure.start))


def article_of(text: str, source: str = "river.txt") -> Article:
    return Article(source=source, text=text, id=f"id of {hash(text)}", title=text.partition("\n")[0])


def analysis_of(article: Article, *, complete: bool = True) -> Analysis:
    return Analysis(article.id, MODEL, _entities(article.text), _figures(article.text), complete)
