import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.envelope import Content, DamagedError, decode, decode_start, encode

names = st.text(max_size=8)
values = st.one_of(
    st.text(max_size=20), st.integers(), st.booleans(), st.none(), st.lists(st.text(max_size=5))
)
records = st.dictionaries(names, values, max_size=4)
tables = st.dictionaries(names, st.dictionaries(names, records, max_size=4), max_size=3)
contents = st.builds(Content, tables, st.integers(1, 9), st.integers(0, 10**6))

EXAMPLE = Content({"bookmarks": {"one": {"title": "Köln “x”\u2028 \x85 🙂"}, "two": {}}}, 1, 7)


@given(contents)
def test_what_is_encoded_is_decoded(content: Content) -> None:
    assert decode(encode(content)) == content


@given(contents)
def test_the_file_is_json_in_utf_8_with_a_line_for_each_record(content: Content) -> None:
    text = encode(content).decode("utf-8")
    assert json.loads(text)["tables"] == content.tables
    count = sum(map(len, content.tables.values()))
    assert text.count("\n") >= count


@given(contents, st.data())
def test_every_cut_is_noticed(content: Content, data: st.DataObject) -> None:
    whole = encode(content)
    cut = data.draw(st.integers(0, len(whole) - 2))
    with pytest.raises(DamagedError):
        decode(whole[:cut])


@given(st.integers(0, len(encode(EXAMPLE)) - 2), st.integers(1, 255))
def test_a_changed_byte_never_changes_a_record(place: int, difference: int) -> None:
    damaged = bytearray(encode(EXAMPLE))
    damaged[place] ^= difference
    with suppress(DamagedError):
        assert decode(bytes(damaged)).tables == EXAMPLE.tables


def test_names_that_are_no_utf_8_come_back() -> None:
    content = Content({"bookmarks": {"one": {"path": "/tmp/caf\udce9.txt"}}}, 1, 1)
    encode(content).decode("utf-8")
    assert decode(encode(content)) == content


def test_a_byte_order_mark_and_changed_line_ends_do_no_harm() -> None:
    assert decode(b"\xef\xbb\xbf" + encode(EXAMPLE).replace(b"\n", b"\r\n")) == EXAMPLE


def test_garbage_after_a_whole_file_is_told_apart() -> None:
    data = encode(EXAMPLE) + encode(EXAMPLE)
    with pytest.raises(DamagedError):
        decode(data)
    content, rest = decode_start(data)
    assert content == EXAMPLE
    assert rest == encode(EXAMPLE).decode()


INFINITE = '{"_meta": {"schema": 1e999, "generation": 1, "crc32": ""}, "tables": {}}'


@pytest.mark.parametrize(
    "text", ["", "[]", "3", "{}", '{"_meta": 3}', '{"bookmarks": {"1": {}}}', "[" * 100_000, INFINITE]
)
def test_other_json_is_no_file_of_ours(text: str) -> None:
    with pytest.raises(DamagedError):
        decode(text.encode())
