from pathlib import Path

import pytest

from training.gold import read_gold
from training.score_names import NameCounts, mistakes


def written(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def found_in(path: Path) -> list[list[tuple[str, str]]]:
    return [[(text.text[start:end], label) for start, end, label in text.names] for text in read_gold(path)]


def test_columns_of_conll_are_read(tmp_path: Path) -> None:
    content = (
        "-DOCSTART- -X- O O\n\n"
        "Ana NNP B-NP B-PER\nIlić NNP I-NP I-PER\nleft VBD O O\nOslo NNP O B-LOC\n. . O O\n\n"
        "She PRP O O\nwon VBD O O\n. . O O\n\n-DOCSTART- -X- O O\n\nNATO NNP O B-ORG\n"
    )
    path = written(tmp_path, "set.conll", content)
    assert [text.text for text in read_gold(path)] == ["Ana Ilić left Oslo. She won.", "NATO"]
    assert found_in(path) == [[("Ana Ilić", "PER"), ("Oslo", "LOC")], [("NATO", "ORG")]]


def test_columns_of_universal_ner_are_read_without_documents(tmp_path: Path) -> None:
    words = ("1\tIn\tO\t-\tann", "2\tMali\tB-LOC\t-\tann", "", "1\tMali\tB-ORG\t-\tann", "2\t's\tO\t-\tann")
    content = "# sent_id = 1\n" + "\n".join(words)
    path = written(tmp_path, "set.iob2", content)
    assert [text.text for text in read_gold(path)] == ["In Mali", "Mali's"]
    assert found_in(path) == [[("Mali", "LOC")], [("Mali", "ORG")]]


def test_a_line_without_a_tag_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no tag"):
        read_gold(written(tmp_path, "set.conll", "word other\n"))


def test_json_lines_of_the_corpora_are_read(tmp_path: Path) -> None:
    record = (
        '{"id": "x", "tokens": ["Ana", "left", ".", "Oslo"], "spaces": [true, false, true, false],'
        ' "para_starts": [0, 3], "ents": [[0, 1, "PERSON"], [3, 4, "GPE"]]}'
    )
    path = written(tmp_path, "set.jsonl", record + "\n")
    assert [text.text for text in read_gold(path)] == ["Ana left.\n\nOslo"]
    assert found_in(path) == [[("Ana", "PERSON"), ("Oslo", "GPE")]]


def test_a_folder_in_our_own_markup_is_read(tmp_path: Path) -> None:
    written(tmp_path, "a1.txt", "# topic; style; region\n\n{P1|Ana} left {G2|Oslo}.")
    assert found_in(tmp_path) == [[("Ana", "PERSON"), ("Oslo", "GPE")]]


def test_exact_spans_and_folded_classes_count() -> None:
    counts = NameCounts()
    counts.add(
        [(0, 3, "PER"), (4, 8, "GPE"), (9, 12, "MISC")], [(0, 3, "PERSON"), (4, 8, "FAC"), (4, 9, "LOC")]
    )
    assert counts.annotated_classes() == ["PERSON", "PLACE"]
    assert counts.scores(["PERSON"]) == (100, 100, 100)
    precision, recall, f1 = counts.scores(["PLACE"])
    assert (precision, recall, round(f1, 2)) == (50, 100, 66.67)


def test_mistakes_are_told_in_words(tmp_path: Path) -> None:
    written(tmp_path, "a1.txt", "# topic; style; region\n\n{O1|New Steel} met {P2|Ana}.")
    (text,) = read_gold(tmp_path)
    found = mistakes(text, [(0, 3, "GPE"), (10, 13, "NORP")])
    assert [mistake.what for mistake in found] == [
        "missed New Steel ORG (found New PLACE)",
        "missed Ana PERSON (found nothing)",
        "false  met NORP",
    ]
