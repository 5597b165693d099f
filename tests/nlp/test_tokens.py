"""Words as news writes them."""

import pytest

from nlp.pipelines import tokenising_pipeline

tokenise = tokenising_pipeline()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The rocket was built by SpaceX. It flew twice.", "SpaceX"),
        ("LISBON, 4 May (EFE).- The court ruled", "EFE"),
        ("Ulaanbaatar, March 27 /MONTSAME/. Coal exports", "MONTSAME"),
        ("OSLO, Jan. 3 /PRNewswire/ -- The company", "PRNewswire"),
        ("RIYADH --SPA -- The envoy", "SPA"),
        ("a U.S.- and British-backed plan", "U.S."),
        ("a U.S.-led force", "U.S."),
        ("Photo: J. Doe/AP", "AP"),
    ],
)
def test_the_marks_around_a_name_are_words_of_their_own(text: str, name: str) -> None:
    assert name in [token.text for token in tokenise.make_doc(text)]


@pytest.mark.parametrize(
    "word", ["and/or", "24/7", "U.S.", "Lt.", "J.R.R.", "a.m.", "https://example.org/news"]
)
def test_what_belongs_together_is_one_word(word: str) -> None:
    assert [token.text for token in tokenise.make_doc(word)] == [word]
