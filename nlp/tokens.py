"""English tokens as news needs them: ranks are kept whole and the marks around names split off."""

from collections.abc import Callable

from spacy.lang.en import English
from spacy.language import Language
from spacy.symbols import ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

TOKENIZER = "newsread.tokenizer.v1"
_RANKS = (
    *("Ald.", "Amb.", "Atty.", "Brig.", "Capt.", "Cllr.", "Cmdr.", "Col.", "Cpl.", "Det.", "Fr.", "Hon."),
    *("Insp.", "Lt.", "Maj.", "Pres.", "Pte.", "Sgt.", "Sr.", "Supt."),
)
_AFTER_INITIALS = (r"(?<=[A-Za-z]\.)[-–—](?=[A-Za-z])", r"(?<=[A-Za-z]\.)/(?=[A-Za-z])")
"""A dash or stroke behind a full stop: "U.S.-led", "H./AP"."""
_BEFORE_NAMES = (r"/(?=[A-Za-z])", r"--+")
"""How a news agency puts its name in a dateline: "/PRNewswire/", "--SPA"."""
_AFTER_NAMES = (r"(?<=[A-Za-z])/", r"(?<=[.)])[-–—]+", r"(?<=\))\.", r"(?<=/)\.", r"(?<=[a-z][A-Z])\.")
"""What stands behind names: "/PRNewswire/.", "(EFE).-", "U.S.- and Israeli-backed", "SpaceX."."""


def make_tokenizer() -> Callable[[Language], Tokenizer]:
    """Gives the function that makes the tokenizer for a pipeline."""
    return _english_tokenizer


def _english_tokenizer(pipeline: Language) -> Tokenizer:
    defaults = English.Defaults
    return Tokenizer(
        pipeline.vocab,
        rules={**defaults.tokenizer_exceptions, **{rank: [{ORTH: rank}] for rank in _RANKS}},
        prefix_search=compile_prefix_regex([*(defaults.prefixes or ()), *_BEFORE_NAMES]).search,
        suffix_search=compile_suffix_regex([*(defaults.suffixes or ()), *_AFTER_NAMES]).search,
        infix_finditer=compile_infix_regex([*(defaults.infixes or ()), *_AFTER_INITIALS]).finditer,
        token_match=defaults.token_match,
        url_match=defaults.url_match,
    )


registry.tokenizers.register(TOKENIZER, func=make_tokenizer)
