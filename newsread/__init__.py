"""newsread reads articles in a terminal, and gives what it finds in them to other programs.

    article = newsread.load("article.txt")
    analysis = newsread.analyse(article)

Its parts are the folders tui, store, nlp and assets. In the repository they lie beside this package,
in a wheel inside it, so that an installation adds one name to site-packages.
"""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newsread.article import Article
    from newsread.entities import Analysis, Entity, Figure, Mention
    from newsread.errors import NewsreadError
    from newsread.library import analyse, analyse_texts
    from newsread.sources import load

__all__ = [
    "Analysis",
    "Article",
    "Entity",
    "Figure",
    "Mention",
    "NewsreadError",
    "analyse",
    "analyse_texts",
    "load",
]
__version__ = "0.1.0"

_here = os.path.dirname(__file__)
sys.path.insert(0, _here if os.path.isdir(os.path.join(_here, "tui")) else os.path.dirname(_here))

_MODULES = {
    "Analysis": "entities",
    "Article": "article",
    "Entity": "entities",
    "Figure": "entities",
    "Mention": "entities",
    "NewsreadError": "errors",
    "analyse": "library",
    "analyse_texts": "library",
    "load": "sources",
}
"""Where each public name is. Its module is imported with the first use; so the command starts quickly."""


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
