"""Without colours there are only shades of grey."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsread.entities import Analysis, Entity, Mention
from newsread.paths import default_folders
from newsread.sources import load
from nlp.client import model_identity
from store.cache import AnalysisCache

_COLOUR = re.compile(rb"[34]8;(?:5;(\d+)|2;(\d+);(\d+);(\d+))[;m]")
_GREYS_OF_256 = {0, 7, 8, 15, 16, 59, 102, 145, 188, 231, *range(232, 256)}


def is_grey(colour: tuple[bytes, ...]) -> bool:
    """Whether a colour of the 256, or one of red, green and blue, is a shade of grey."""
    number, *mixed = colour
    return int(number) in _GREYS_OF_256 if number else len(set(mixed)) == 1


def keep_an_analysis(file: Path) -> str:
    """Puts an analysis into the cache, so that nothing has to be extracted; gives the name in it."""
    article = load(str(file))
    start = article.text.index("VIENNA")
    mention = Mention(start, start + 6, "VIENNA", "GPE", "place")
    entity = Entity("e1", "Written-down Vienna", "place", ("locations",), (mention,))
    AnalysisCache(default_folders()).save(
        Analysis(article.id, model_identity(None), (entity,), ()), article.text
    )
    return entity.name


@pytest.mark.parametrize("words", [(), ("--no-color",)])
def test_no_color_leaves_shades_of_grey(
    open_terminal: Callable[..., Any], sample: Path, words: tuple[str, ...]
) -> None:
    name = keep_an_analysis(sample)
    terminal = open_terminal(*words, str(sample))
    terminal.wait_for(name)
    colours = _COLOUR.findall(terminal.raw)
    assert len(colours) > 20
    coloured = sorted({colour for colour in colours if not is_grey(colour)})
    assert bool(coloured) != bool(words), coloured
