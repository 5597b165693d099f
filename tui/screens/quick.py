"""A screen that does nothing twice on the way to its first frame, and draws every widget in its place."""

from textual import events
from textual._compositor import ChopsUpdate, Compositor, LayoutUpdate
from textual.screen import Screen


class QuickScreen(Screen[None]):
    """Neither styles again what was styled when it was mounted, nor draws frames that nobody sees."""

    BLANK = True
    """Nothing is drawn behind the widgets, which cover the screen."""

    def __init__(self, name: str | None = None) -> None:
        super().__init__(name=name)
        self._compositor = PiecewiseCompositor()
        self._was_shown = False
        self._was_drawn = False

    def on_mount(self) -> None:
        """Hides the place of what is told before the first layout: Textual does later, and lays out again."""
        self.query("ToastRack").set(display=False)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Styles the widgets anew only when the screen comes back: much may have changed by then."""
        event.refresh_styles = self._was_shown
        self._was_shown = True

    def _compositor_refresh(self) -> None:
        """Draws, unless the app gathers updates: Textual would draw a frame then, and throw it away.

        The first frame is whole: what wanted the screen to be laid out and drawn before needs no second one.
        """
        if self.app._batch_count:
            return
        super()._compositor_refresh()
        if not self._was_drawn:
            self._was_drawn = True
            self._layout_required = self._repaint_required = False


class PiecewiseCompositor(Compositor):
    """Moves the cursor before each widget's part of a row: a terminal may see other widths in the text."""

    def render_full_update(self, simplify: bool = False) -> LayoutUpdate | ChopsUpdate:  # type: ignore[override]  # both are drawn
        """Draws the whole screen; in whole rows only for a picture, which is simplified.

        Textual draws updates of either kind, though its own method gives one of them only.
        """
        if simplify:
            return super().render_full_update(simplify)
        self._dirty_regions.clear()
        self._dirty_regions.add(self.size.region)
        update = self.render_partial_update()
        assert update is not None
        return update
