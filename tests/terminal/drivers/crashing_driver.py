"""A terminal driver with which the app crashes after it has started."""

from textual.drivers.linux_driver import LinuxDriver


class CrashingDriver(LinuxDriver):
    """Makes the app run into an error that nobody foresaw."""

    def start_application_mode(self) -> None:
        """Starts, and lets the app divide by zero."""
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self._app.call_later(lambda: 1 / 0)
