from dataclasses import replace

import pytest

from newsread.kept.text_anchor import TextAnchor
from store.anchors import FoundPlace, anchor_at, locate

TEXT = (
    "The foreign minister resigned on Friday after weeks of protest in the capital. "
    "Her deputy, Amara Okafor, takes over until the vote in May. "
    "Oil prices rose 3 percent in London. "
    "The minister of finance stays in office, a spokesman said on Friday. "
    "Protesters said they would return to the square on Sunday.\n"
)


def keep(text: str, words: str, number: int = 0) -> TextAnchor:
    start = -1
    for _ in range(number + 1):
        start = text.index(words, start + 1)
    return anchor_at(text, start, start + len(words))


def words_at(text: str, found: FoundPlace) -> str:
    return text[found.start : found.end]


def test_an_anchor_at_the_edge_of_the_text_has_less_context() -> None:
    assert anchor_at("abc", 0, 2) == TextAnchor("ab", "", "c", 0, 2)


@pytest.mark.parametrize("words", ["The", "Friday", "Oil prices rose 3 percent", "\n", TEXT])
def test_an_unchanged_text_gives_the_same_offsets(words: str) -> None:
    kept = keep(TEXT, words)
    assert locate(TEXT, kept) == FoundPlace(kept.start, kept.end, "ok", 1.0)


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("words", ["Friday", "minister", " on ", "said"])
def test_a_repeated_word_is_found_by_its_context(words: str, number: int) -> None:
    kept = keep(TEXT, words, number)
    found = locate("Breaking news, see below. " + TEXT, kept)
    assert (found.start, found.status) == (kept.start + 26, "moved")


def test_a_unique_quote_is_found_although_its_context_changed() -> None:
    kept = keep(TEXT, "Amara Okafor")
    edited = "Nobody knows. Ms. Amara Okafor then spoke, and left."
    assert words_at(edited, locate(edited, kept)) == "Amara Okafor"


def test_a_short_quote_in_another_context_is_an_orphan() -> None:
    kept = keep(TEXT, "London")
    assert locate("A quite different story was told about London, it seems.", kept).status == "orphan"


def test_another_place_with_the_same_words_never_stands_in_for_a_deleted_one() -> None:
    text = "He said on Friday that rain would come. She said on Monday that it would not. All said on Sunday."
    kept = keep(text, "said on", 1)
    without = text.replace("She said on Monday that it would not. ", "")
    assert locate(without, kept).status == "orphan"


def test_an_edited_passage_is_found_by_similarity() -> None:
    kept = keep(TEXT, "The foreign minister resigned on Friday after weeks of protest")
    edited = "Update: " + TEXT.replace("resigned on Friday", "stepped down on Friday")
    found = locate(edited, kept)
    assert found.status == "moved"
    assert words_at(edited, found) == "The foreign minister stepped down on Friday after weeks of protest"


def test_a_similar_passage_has_no_cut_words_and_no_blanks_at_its_ends() -> None:
    kept = keep(TEXT, "deputy, Amara Okafor, takes over")
    edited = TEXT.replace("deputy, Amara", "deputies, Amara").replace("takes over", "takes overs")
    assert words_at(edited, locate(edited, kept)) == "deputies, Amara Okafor, takes overs"


def test_a_short_quote_is_never_found_by_similarity() -> None:
    kept = keep(TEXT, "Friday")
    assert locate(TEXT.replace("Friday", "Fridays").replace("Fridays", "Fryday"), kept).status == "orphan"


def test_a_look_alike_sentence_never_stands_in_for_a_deleted_one() -> None:
    sentence = "Oil prices rose 3 percent in London. "
    text = TEXT.replace("Protesters said", "Gas prices rose 5 percent in London. Protesters said")
    kept = keep(text, sentence.strip())
    assert locate(text.replace(sentence, ""), kept).status == "orphan"


def test_of_two_look_alikes_the_one_in_the_old_context_is_taken() -> None:
    kept = keep(TEXT, "Oil prices rose 3 percent in London")
    edited = "Oil prices rose 2 percent in Paris. " + TEXT.replace("3 percent", "4 percent")
    assert words_at(edited, locate(edited, kept)) == "Oil prices rose 4 percent in London"


def test_two_equal_candidates_make_an_orphan() -> None:
    line = "Oil prices rose 3 percent in London. "
    kept = keep(line * 1, line.strip())
    edited = "Oil prices rose 4 percent in London. " * 2
    assert locate(edited, kept).status == "orphan"


def test_two_equal_candidates_for_the_same_words_make_an_orphan() -> None:
    before = "In the morning, the old minister "
    kept = keep(before + "said on Monday that it would rain there.", "said")
    edited = (before + "said nothing, no less. ") * 2 + before
    assert locate(edited, kept).status == "orphan"


def test_a_few_equal_letters_beside_a_short_quote_are_no_context() -> None:
    kept = keep("In the morning, the old minister said on Monday that it would rain.", "said")
    assert locate("Big City blockbuster said: zebra xylophone quiz.", kept).status == "orphan"


def test_a_short_quote_that_had_no_context_is_found_by_its_words() -> None:
    kept = keep("Breaking", "Breaking")
    assert words_at("Now: Breaking news", locate("Now: Breaking news", kept)) == "Breaking"


def test_of_equal_passages_in_equal_contexts_the_nearest_is_taken() -> None:
    line = "All numbers are provisional and may change later on.\n"
    text = line * 9
    kept = keep(text, "provisional", 4)
    assert locate(text, kept).start == kept.start
    assert locate("x\n" + text, kept).start == kept.start + 2


def test_a_shift_that_puts_the_same_word_at_the_old_offsets_is_seen() -> None:
    text = "one two the cat and then the dog ran over the hill to see what there was to see in it"
    kept = keep(text, "the", 2)
    shift = text.index("the", text.index("the dog") + 1) - text.index("the dog")
    edited = text[: text.index("one")] + text[shift:]
    found = locate(edited, kept)
    assert words_at(edited, found) == "the"
    assert edited[found.end :].startswith(text[kept.end :][:20])


@pytest.mark.parametrize("length", [600, 9000])
def test_long_passages_survive_edits_inside(length: int) -> None:
    sentences = [f"Sentence number {number} tells of event {number * 7}. " for number in range(400)]
    text = "".join(sentences)
    start = 3000
    kept = anchor_at(text, start, start + length)
    edited = "New beginning. " + text.replace("number 75 tells", "number 75 now tells")
    found = locate(edited, kept)
    assert found.status == "moved"
    assert abs(found.start - start - 15) < 40
    assert abs(found.end - found.start - length) < 80


def test_an_orphan_that_was_stored_is_found_again() -> None:
    kept = replace(keep(TEXT, "Amara Okafor"), start=-1, end=-1)
    assert words_at(TEXT, locate(TEXT, kept)) == "Amara Okafor"


@pytest.mark.parametrize("text", ["", "x", "\n" * 50])
def test_nothing_is_found_in_texts_without_it(text: str) -> None:
    assert locate(text, keep(TEXT, "Oil prices rose 3 percent")) == FoundPlace(-1, -1, "orphan", 0.0)


def test_a_place_without_words_is_an_orphan() -> None:
    assert locate(TEXT, replace(keep(TEXT, "Oil"), exact="")).status == "orphan"


def test_a_frequent_letter_in_a_huge_text_is_found() -> None:
    text = "a rather ordinary sentence about nothing at all. " * 40_000
    middle = 20_000 * 49 + 4
    text = text[:middle] + "the only remarkable part is here. " + text[middle:]
    kept = keep(text, "a", text[:middle].count("a") + 4)
    found = locate("new. " + text, kept)
    assert found.start == kept.start + 5
