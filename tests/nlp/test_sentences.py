import pytest

from nlp.pipelines import tokenising_pipeline

pipeline = tokenising_pipeline()


@pytest.mark.parametrize(
    "sentences",
    [
        ["Talks failed. ", "Both sides blamed the other."],
        ["Mr. Perić left at 5 p.m. on Monday, the U.S. envoy said."],
        ["“It is over.” ", "He left."],
        ["“We stay,” he said. ", "“Nobody moves us.”"],
        ["He asked: “Why?” and left."],
        ["Ministers fail to agree\n\n", "GENEVA (AP) — Talks ended on Tuesday. ", "Nobody signed."],
        ["It rose 3.5 percent to $4.20 a litre."],
        ["What now? ", "No one knows!"],
        ["The end…  ", "Or not."],
        ["She wrote it on X. ", "Minister Perić did not answer."],
        ["They fell back on plan B. ", "The envoy left."],
        ["We met Ana W. Perić and J. K. Lund on Monday."],
        ["Ana X. Perić wrote to J. Lund."],
    ],
)
def test_sentences_end_where_a_reader_would_end_them(sentences: list[str]) -> None:
    doc = pipeline("".join(sentences))
    assert [sentence.text.strip() for sentence in doc.sents] == [sentence.strip() for sentence in sentences]
