"""What all tests share: a data folder of their own, a web server, and a place for figures to be compared."""

import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest
from hypothesis import settings

from tests.locked import other_than_locked
from tests.web import Web

settings.register_profile("newsread", deadline=None)
settings.load_profile("newsread")

collect_ignore = ["terminal"] if sys.platform == "win32" else []
"""These tests run the command in a pseudo-terminal, which Windows has not."""

_DRAW_PICTURES = ("textual", "rich")


def pytest_configure(config: pytest.Config) -> None:
    """Refuses new pictures for the snapshot tests where they would differ, but not because of our code."""
    if config.getoption("--snapshot-update", default=False):
        lock = Path(__file__).parent.parent / "uv.lock"
        if others := other_than_locked(lock.read_text(encoding="utf-8"), _DRAW_PICTURES):
            raise pytest.UsageError(f"pictures are drawn with {', '.join(others)}: install what uv.lock has")


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps every test, and every process that it starts, away from the developer's own bookmarks."""
    monkeypatch.setenv("NEWSREAD_DATA_DIR", str(tmp_path / "newsread-data"))


@pytest.fixture
def web() -> Iterator[Web]:
    """A web server that runs as long as the test; it never answers at /silence."""
    over = Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            served.asked.append(self.path)
            served.logins.append(self.headers.get("Authorization", ""))
            if path == "/silence":
                over.wait()
                return
            status, headers, body = served._pages.get(path, (404, {"Content-Length": "0"}, b""))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served = Web(f"http://127.0.0.1:{server.server_port}")
    Thread(target=server.serve_forever, daemon=True).start()
    yield served
    over.set()
    server.shutdown()
    server.server_close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints what tests have recorded as the property "figure": counts that are there to be compared."""
    for report in [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]:
        for name, value in report.user_properties:
            if name == "figure":
                terminalreporter.write_line(str(value))
