import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from nlp.client import OWN_MODEL
from nlp.pipelines import open_pipeline, tokenising_pipeline
from nlp.recognizer import sentences_of
from nlp.second_pass import consistent


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return open_pipeline(None)


def names(pipeline: Language, text: str) -> list[tuple[str, str]]:
    return [(span.text, span.label_) for span in pipeline(text).ents]


def test_it_finds_people_organisations_and_places_with_their_exact_spans(pipeline: Language) -> None:
    text = "BRUSSELS (Reuters) — President Emmanuel Macron met NATO’s Mark Rutte in Brussels on Tuesday.\n"
    found = names(pipeline, text)
    assert ("Emmanuel Macron", "PERSON") in found
    assert ("Mark Rutte", "PERSON") in found
    assert ("NATO", "ORG") in found
    assert ("Brussels", "GPE") in found
    assert ("Tuesday", "DATE") in found


def test_no_name_goes_on_behind_a_sentence_that_ends_in_a_letter(pipeline: Language) -> None:
    doc = pipeline("She told us on X. NATO Secretary-General Harald Brekke agreed.\n")
    assert ("NATO", "ORG") in [(span.text, span.label_) for span in consistent(doc)]


def test_a_text_without_names_has_none(pipeline: Language) -> None:
    assert names(pipeline, "it rained, and nobody came.\n") == []
    assert names(pipeline, "\n\n") == []
    assert names(pipeline, "") == []


def test_a_line_without_blanks_longer_than_any_window_is_read(pipeline: Language) -> None:
    assert isinstance(names(pipeline, "x" * 5000 + " " + "a.b" * 3000), list)


def test_the_folder_opens_with_spacy_alone() -> None:
    script = "import sys, spacy; print(spacy.load(sys.argv[1])('Angela Merkel spoke.').ents[0].text)"
    command = [sys.executable, "-P", "-c", script, str(OWN_MODEL)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "Angela Merkel\n"


def test_a_saved_copy_finds_the_same(pipeline: Language, tmp_path: Path) -> None:
    text = "Ukraine’s President Volodymyr Zelensky thanked Germany.\n"
    pipeline.to_disk(tmp_path / "copy", exclude=["tokenizer"])
    assert (tmp_path / "copy" / "newsread_ner" / "network.onnx").read_bytes() == (
        OWN_MODEL / "newsread_ner" / "network.onnx"
    ).read_bytes()
    assert names(spacy.load(OWN_MODEL), text) == names(pipeline, text)


def test_the_tokenizer_that_is_left_out_is_the_one_in_the_folder(pipeline: Language) -> None:
    saved = spacy.load(OWN_MODEL).tokenizer
    assert isinstance(saved, Tokenizer)
    assert isinstance(pipeline.tokenizer, Tokenizer)
    assert saved.to_bytes(exclude=["vocab"]) == pipeline.tokenizer.to_bytes(exclude=["vocab"])


def test_sentences_leave_out_blanks_and_know_where_paragraphs_start() -> None:
    doc = tokenising_pipeline()("Storm nears\n\nMANILA — It rains. It pours.\n")
    sentences = list(sentences_of(doc))
    assert [sentence.words for sentence in sentences] == [
        ["Storm", "nears"],
        ["MANILA", "—", "It", "rains", "."],
        ["It", "pours", "."],
    ]
    assert [sentence.starts_paragraph for sentence in sentences] == [True, True, False]
    assert all(
        doc[token].text == word for s in sentences for token, word in zip(s.tokens, s.words, strict=True)
    )
