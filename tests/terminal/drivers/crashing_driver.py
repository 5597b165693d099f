"""A terminal driver with which the app crashes after it has started."""

from textual.drivers.linux_driver import LinuxDriver

from tui.app import NewsreadApp


class CrashingDriver(LinuxDriver):
    """Makes the app run into an error that nobody foresaw, with the article at hand."""

    def start_application_mode(self) -> None:
        """Starts, and fails with the text of the article in a variable and in the message."""
        super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual has no types for it
        self._app.call_later(self._fail)

    def _fail(self) -> None:
        assert isinstance(self._app, NewsreadApp)
        raise ZeroDivisionError(self._app.reading.article.text)
