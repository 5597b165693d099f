"""The line above the article: its title, once that has left the screen, and where it comes from."""

from textual.app import ComposeResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget
from textual.widgets import Static

from newsread.article import Article
from newsread.first_screen.fitting import fitting_path


class Heading(Widget):
    """`Ministers fail to agree on river treaty          river.txt`."""

    def __init__(self, article: Article, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._article = article

    def compose(self) -> ComposeResult:
        """The source at the right."""
        yield SourceName(self._article.origin)

    def show_title(self, shown: bool) -> None:
        """Shows the title, mounted when it is first shown, or leaves its place to the source."""
        if shown and not self.query("#title"):
            self.mount(Static(self._article.title, id="title", markup=False), before=0)
        self.set_class(shown, "-titled")


class SourceName(Widget):
    """A path or an address, cut where it does least harm."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self._source = source

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """The cells of the whole source."""
        return Content(self._source).cell_length

    def render(self) -> Content:
        """As much as there is room for."""
        return Content(fitting_path(self._source, self.size.width))
