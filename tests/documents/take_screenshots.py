"""Takes the pictures of README from the real app: `python -m tests.documents.take_screenshots`."""

import asyncio
import tempfile
from pathlib import Path

from newsread.article import Article
from newsread.entities import Analysis
from newsread.paths import folders_under
from newsread.settings.config import DEFAULTS
from newsread.sources import load
from nlp.analyzer import Analyzer
from nlp.client import Extraction, model_identity
from store.cache import AnalysisCache
from store.stores import Stores
from tui.app import NewsreadApp

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "assets" / "screenshots"
THEMES = ("newsread-dark", "newsread-light")
SIZE = (112, 32)
"""Columns and rows of the pictures."""
KEYS = ("J", "J", "n")


def pictures() -> dict[str, str]:
    """The pictures as SVG by their file names: the sample article in each theme of ours."""
    article = load(str(ROOT / "assets" / "sample.txt"))
    analysis = Analyzer(None).analyse(article)
    return {
        f"{theme.removeprefix('newsread-')}.svg": asyncio.run(_picture(article, analysis, theme))
        for theme in THEMES
    }


async def _picture(article: Article, analysis: Analysis, theme: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        folders = folders_under(Path(folder))
        AnalysisCache(folders).save(analysis, article.text)
        app = NewsreadApp(
            Article("sample.txt", article.text, article.id, article.title),
            Extraction(at_once=False),
            Stores(folders),
            model=model_identity(None),
            settings=DEFAULTS,
        )
        async with app.run_test(size=SIZE) as pilot:
            app.theme = theme
            while not app.reading.is_analysed:
                await pilot.pause()
            await pilot.press(*KEYS)
            await pilot.pause()
            return app.export_screenshot(title="newsread sample.txt")


def main() -> None:
    """Writes every picture into `assets/screenshots`."""
    FOLDER.mkdir(exist_ok=True)
    for name, picture in pictures().items():
        (FOLDER / name).write_text(picture, encoding="utf-8")
        print(FOLDER / name)


if __name__ == "__main__":
    main()
