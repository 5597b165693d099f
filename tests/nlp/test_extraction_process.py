from newsread.article import Article
from nlp.client import Extraction, Update, model_identity

TEXT = (
    "Ministers fail to agree\n\n"
    "GENEVA (AP) — Luka Perić, the water commissioner of Slovenia, said that 7,000 farmers wait.\n\n"
    "“We will not sign,” Mr. Perić told reporters in Geneva.\n"
)
ARTICLE = Article("a.txt", TEXT, "some-id", "Ministers fail to agree")


def updates_for(article: Article, first_offset: int = 0, model: str | None = None) -> list[Update]:
    extraction = Extraction(model)
    try:
        extraction.request(article, first_offset)
        return list(extraction.updates())
    finally:
        extraction.stop()


def test_the_last_update_is_the_complete_analysis_with_true_offsets() -> None:
    last = updates_for(ARTICLE)[-1]
    assert last.analysis is not None
    assert last.analysis.complete
    assert last.analysis.article_id == "some-id"
    assert last.analysis.model == model_identity(None)
    names = {entity.name: entity for entity in last.analysis.entities}
    assert len(names["Luka Perić"].mentions) == 2
    for entity in last.analysis.entities:
        for mention in entity.mentions:
            assert TEXT[mention.start : mention.end] == mention.text


def test_a_long_text_is_streamed_from_where_the_reader_is() -> None:
    filler = "The river rose again, and nobody came to see it.\n\n" * 150
    text = filler + "Amara Okafor spoke in Lagos.\n\n" + filler
    article = Article("long.txt", text, "long", "long")
    updates = updates_for(article, text.index("Amara"))
    first = next(update for update in updates if update.analysis)
    assert first.analysis is not None
    assert not first.analysis.complete
    assert any("Okafor" in entity.name for entity in first.analysis.entities)
    for update in updates:
        for entity in update.analysis.entities if update.analysis else ():
            for mention in entity.mentions:
                assert text[mention.start : mention.end] == mention.text
    progress = [update.progress for update in updates]
    assert progress == sorted(progress)
    assert progress[-1] == 1


def test_a_killed_process_ends_in_a_sentence() -> None:
    extraction = Extraction()
    extraction.request(ARTICLE)
    assert extraction._process is not None
    extraction._process.kill()
    (update,) = extraction.updates()
    assert update.failure is not None
    assert "article stays readable" in update.failure


def test_a_process_that_was_not_started_at_once_starts_with_the_request() -> None:
    extraction = Extraction(at_once=False)
    assert extraction._process is None
    extraction.request(ARTICLE)
    last = list(extraction.updates())[-1]
    extraction.stop()
    assert last.analysis is not None
    assert last.analysis.complete


def test_an_unknown_model_ends_in_a_sentence() -> None:
    (update,) = updates_for(ARTICLE, model="en_nowhere")
    assert update.failure is not None
    assert "en_nowhere" in update.failure


def test_an_empty_text_has_an_empty_analysis() -> None:
    last = updates_for(Article("b.txt", "", "b", "b"))[-1]
    assert last.analysis is not None
    assert last.analysis.entities == ()
