from hypothesis import given
from hypothesis import strategies as st

from nlp.blocks import Block, cut, nearest_first

texts = st.text(alphabet="ab \n", max_size=400)


@given(texts, st.integers(1, 50))
def test_blocks_are_the_whole_text_in_order(text: str, size: int) -> None:
    blocks = cut(text, size)
    assert "".join(text[block.start : block.end] for block in blocks) == text
    assert all(0 < block.end - block.start <= 2 * size for block in blocks)


def test_a_block_ends_where_a_paragraph_ends() -> None:
    text = "a" * 8 + "\n" + "b" * 8 + "\n\n" + "c" * 30
    assert cut(text, 10)[0] == Block(0, 19)


@given(texts, st.integers(1, 50), st.integers(0, 400))
def test_the_reader_s_block_comes_first_and_none_is_left_out(text: str, size: int, offset: int) -> None:
    blocks = cut(text, size)
    order = nearest_first(blocks, offset)
    assert sorted(order) == list(range(len(blocks)))
    if offset < len(text):
        assert blocks[order[0]].start <= offset < blocks[order[0]].end
