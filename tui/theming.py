"""The part of the app that knows its themes and mixes their colours."""

from textual.app import App
from textual.reactive import Reactive
from textual.theme import Theme

from newsread.settings.config import nearest
from tui.stylesheet import ThriftyStylesheet
from tui.themes import OUR_THEMES, own_colours


class Theming(App[None]):
    """Has our themes beside those of Textual; the first of ours holds where no other is chosen."""

    theme: Reactive[str] = Reactive(OUR_THEMES[0].name)

    _mixed: tuple[Theme, dict[str, str]] | None = None

    def __init__(self) -> None:
        super().__init__()
        self.stylesheet = ThriftyStylesheet(variables=self.get_css_variables())

    @property
    def available_themes(self) -> dict[str, Theme]:
        """Ours and Textual's by their names."""
        return {own.name: own for own in OUR_THEMES} | super().available_themes

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of our own for the themes of Textual."""
        return own_colours(self.current_theme)

    def get_css_variables(self) -> dict[str, str]:
        """The colours of the current theme, mixed once for as long as it holds."""
        theme = self.current_theme
        if self._mixed is None or self._mixed[0] is not theme:
            self._mixed = theme, super().get_css_variables()
        return self._mixed[1]

    def choose_theme(self, name: str | None) -> list[str]:
        """Takes a theme before the first frame; gives what to tell the reader if there is none such."""
        if name is None:
            return []
        if name not in self.available_themes:
            return [f"There is no theme {name!r}; {nearest(name, list(self.available_themes))}"]
        self.set_reactive(App.theme, name)
        self._refresh_truecolor_filter(self.ansi_theme)
        self.stylesheet.set_variables(self.get_css_variables())
        return []
