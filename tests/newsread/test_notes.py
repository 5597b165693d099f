from hypothesis import given
from hypothesis import strategies as st

from newsread.kept.notes import as_tag, distinct_tags, join_note, split_note, unfinished_tag


def test_tags_are_words_with_a_hash_anywhere_in_the_note() -> None:
    assert split_note("ask #Okafor again\n#treaty #water-rights") == (
        "ask #Okafor again",
        ("Okafor", "treaty", "water-rights"),
    )


def test_a_tag_ends_with_its_word() -> None:
    assert split_note("why #budget, why?")[1] == ("budget",)
    assert split_note("#début.")[1] == ("début",)


def test_numbers_addresses_and_languages_are_no_tags() -> None:
    assert split_note("the #1 question, see https://x.org/a#part, in C# or a # alone")[1] == ()


def test_tags_that_differ_in_capitals_are_one() -> None:
    assert split_note("#Budget and #budget")[1] == ("Budget",)


def test_blank_lines_inside_a_note_stay_and_those_around_it_go() -> None:
    assert split_note("\n\none\n\ntwo  \n\n#tag\n") == ("one\n\ntwo", ("tag",))


def test_tags_that_the_note_does_not_have_inside_come_below_it() -> None:
    assert join_note("ask #Okafor again", ("okafor", "treaty")) == "ask #Okafor again\n#treaty"
    assert join_note("", ("a", "b")) == "#a #b"
    assert join_note("", ()) == ""


tags = st.lists(st.from_regex(r"[a-zé](?:[\w-]*\w)?", fullmatch=True), max_size=4)


@given(typed=st.text(alphabet=st.sampled_from("ab #\n-1,é"), max_size=40), tags=tags)
def test_what_was_typed_says_the_same_the_next_time(typed: str, tags: list[str]) -> None:
    note, typed_tags = split_note(typed)
    all_tags = distinct_tags([*typed_tags, *tags])
    again, tags_again = split_note(join_note(note, all_tags))
    assert again == note
    assert {tag.casefold() for tag in tags_again} == {tag.casefold() for tag in all_tags}


@given(st.text(max_size=20))
def test_any_words_become_a_tag_that_can_be_typed(words: str) -> None:
    tag = as_tag(words)
    assert split_note(f"#{tag}") == ("", (tag,)) or not tag


def test_words_become_one_tag() -> None:
    assert [as_tag(words) for words in ("water rights", "#treaty", " 2026 ", "…")] == [
        "water-rights",
        "treaty",
        "",
        "",
    ]


def test_a_tag_being_typed_is_seen() -> None:
    assert unfinished_tag("why #bud") == "bud"
    assert unfinished_tag("why #") == ""
    assert unfinished_tag("why #bud ") is None
