"""What holds for all corrections of all analyses."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsread.article import Article
from newsread.entities import Analysis, Entity, Kind, Mention
from newsread.kept import edits
from newsread.kept.correcting import corrected
from newsread.kept.corrections import Correction
from newsread.kept.text_anchor import TextAnchor
from newsread.kinds import LABEL_OF_KIND, sections_of

WORDS = ("Ana", "Ortiz", "Oslo", "said", "the", "bank")
KINDS: tuple[Kind, ...] = ("person", "organization", "place", "event")
Span = tuple[int, int]


@st.composite
def articles(draw: st.DrawFn) -> Article:
    words = draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=14))
    blanks = draw(st.lists(st.sampled_from((" ", "\n", ", ")), min_size=len(words), max_size=len(words)))
    text = "".join(word + blank for word, blank in zip(words, blanks, strict=True))
    return Article("a.txt", text, "an id", "a title")


def spans_of(article: Article) -> st.SearchStrategy[Span]:
    """Any characters of the text, cut words and blanks too."""
    places = st.integers(0, len(article.text))
    ordered = st.tuples(places, places).map(lambda ends: (min(ends), max(ends)))
    return ordered.filter(lambda span: span[0] < span[1])


@st.composite
def analyses(draw: st.DrawFn, article: Article) -> Analysis:
    spans: list[Span] = []
    for start, end in draw(st.lists(spans_of(article), max_size=6)):
        if all(end <= a or b <= start for a, b in spans):
            spans.append((start, end))
    groups: dict[int, list[Span]] = {}
    for span in sorted(spans):
        groups.setdefault(draw(st.integers(0, 3)), []).append(span)
    ordered = sorted(groups.values())
    return Analysis(
        "an id", "a model", tuple(_entity(draw, article, n, g) for n, g in enumerate(ordered, 1)), ()
    )


def _entity(draw: st.DrawFn, article: Article, number: int, spans: list[Span]) -> Entity:
    kind = draw(st.sampled_from(KINDS))
    texts = [article.text[start:end] for start, end in spans]
    mentions = tuple(
        Mention(start, end, text, LABEL_OF_KIND[kind])
        for (start, end), text in zip(spans, texts, strict=True)
    )
    return Entity(f"e{number}", texts[0], kind, sections_of(kind, [None]), mentions)


def any_edits(article: Article, analysis: Analysis) -> st.SearchStrategy[edits.Edit]:
    names = st.sampled_from([*WORDS, *(entity.name for entity in analysis.entities), "Ana Ortiz"])
    kinds = st.sampled_from(KINDS)
    spans = st.one_of(
        spans_of(article),
        *(st.just((m.start, m.end)) for entity in analysis.entities for m in entity.mentions),
    )
    anchors = spans.map(lambda span: TextAnchor(article.text[span[0] : span[1]], "", "", *span))
    maybe = st.one_of(st.none(), anchors)
    targets = st.builds(edits.Target, names, kinds, maybe)
    selected = anchors.filter(lambda anchor: bool(anchor.exact.strip()))
    return st.one_of(
        st.builds(edits.Rename, targets, names),
        st.builds(edits.Merge, targets, targets),
        st.builds(edits.SplitOff, targets, names, maybe),
        st.builds(edits.ChangeKind, targets, kinds),
        st.builds(edits.Hide, targets),
        st.builds(edits.HideFigure, names),
        st.builds(edits.AddName, names, kinds),
        st.tuples(selected, kinds).map(lambda chosen: edits.AddName(chosen[0].exact, chosen[1], chosen[0])),
    )


@st.composite
def cases(draw: st.DrawFn) -> tuple[Article, Analysis, list[Correction]]:
    article = draw(articles())
    analysis = draw(analyses(article))
    made = draw(st.lists(any_edits(article, analysis), max_size=5))
    return article, analysis, [Correction(str(number), edit) for number, edit in enumerate(made)]


def spans(analysis: Analysis) -> list[Span]:
    return sorted((m.start, m.end) for entity in analysis.entities for m in entity.mentions)


@given(cases())
def test_every_mention_is_in_one_entity_and_no_two_overlap(
    case: tuple[Article, Analysis, list[Correction]],
) -> None:
    article, _, _ = case
    result = corrected(*case)
    assert all(before[1] <= after[0] for before, after in pairwise(spans(result)))
    for entity in result.entities:
        for mention in entity.mentions:
            assert mention.text == article.text[mention.start : mention.end] != ""


@given(cases())
def test_entities_and_mentions_stay_in_the_order_of_the_text(
    case: tuple[Article, Analysis, list[Correction]],
) -> None:
    result = corrected(*case)
    firsts = [entity.mentions[0].start for entity in result.entities]
    assert firsts == sorted(firsts)
    assert [entity.id for entity in result.entities] == [f"e{n}" for n in range(1, len(firsts) + 1)]
    for entity in result.entities:
        starts = [mention.start for mention in entity.mentions]
        assert starts == sorted(starts)
        assert entity.name not in entity.aliases


@given(cases())
def test_applying_them_twice_changes_nothing(case: tuple[Article, Analysis, list[Correction]]) -> None:
    article, _, corrections = case
    once = corrected(*case)
    assert corrected(article, once, corrections) == once


@given(cases(), st.integers(0, 5))
def test_applying_them_in_two_steps_is_the_same(
    case: tuple[Article, Analysis, list[Correction]], first: int
) -> None:
    article, analysis, corrections = case
    step = corrected(article, analysis, corrections[:first])
    assert corrected(article, step, corrections) == corrected(*case)


@given(cases())
def test_no_mention_is_lost_or_made_but_by_hiding_and_adding(
    case: tuple[Article, Analysis, list[Correction]],
) -> None:
    article, analysis, corrections = case
    regrouping = [c for c in corrections if not isinstance(c.edit, edits.Hide | edits.AddName)]
    assert spans(corrected(article, analysis, regrouping)) == spans(analysis)
