"""The reader in a browser: the installed command under `textual serve`, and Chromium without a window."""

import re
import shutil
import socket
import subprocess
import sys
import time
from base64 import b64decode
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pyte
import pytest

webdriver = pytest.importorskip("selenium.webdriver")
waiting = pytest.importorskip("selenium.webdriver.support.wait")
TimeoutException = pytest.importorskip("selenium.common").TimeoutException

DRIVER, BROWSER = shutil.which("chromedriver"), shutil.which("chromium") or shutil.which("google-chrome")
TEXTUAL = Path(sys.executable).parent / "textual"
DEADLINE_SECONDS = 120.0

KEEP_WHAT_IS_SENT = """
window.received = [];
window.WebSocket = class extends WebSocket {
    constructor(...words) {
        super(...words);
        this.addEventListener("message", async (event) => {
            if (typeof event.data === "string") return;
            const bytes = new Uint8Array(await new Response(event.data).arrayBuffer());
            window.received.push(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")));
        });
    }
};
"""

# Queries and settings of newer terminals, which pyte would print.
UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<>=?][0-9;]*\$?[a-z]|\x1b\[[0-9;]*\$[a-z]|\x1bP.*?\x1b\\")

pytestmark = pytest.mark.skipif(
    not (DRIVER and BROWSER and TEXTUAL.exists()),
    reason="there is no Chromium with its driver, or no textual serve",
)


class Browser:
    """Chromium on a page of `textual serve`; what the server sends is put on a screen by pyte, too."""

    def __init__(self, address: str) -> None:
        options = webdriver.ChromeOptions()
        options.binary_location = str(BROWSER)
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1200,800"):
            options.add_argument(argument)
        self.chrome = webdriver.Chrome(options, webdriver.ChromeService(str(DRIVER)))
        self.chrome.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": KEEP_WHAT_IS_SENT})
        permissions = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": address}
        self.chrome.execute_cdp_cmd("Browser.grantPermissions", permissions)
        self.chrome.get(address)

    @property
    def text(self) -> str:
        """What has been sent, as a terminal of the size of the page shows it."""
        parts = self.chrome.execute_script("return window.received")
        screen = pyte.Screen(200, 60)
        pyte.ByteStream(screen).feed(UNKNOWN_TO_PYTE.sub(b"", b"".join(map(b64decode, parts))))
        return "\n".join(line.rstrip() for line in screen.display)

    def shows(self, pattern: str) -> bool:
        """Whether the screen has a regular expression before the deadline."""
        return self._comes_true(lambda: re.search(pattern, self.text) is not None)

    def has_copied(self, pattern: str) -> bool:
        """Whether the clipboard has a regular expression before the deadline."""
        read = "navigator.clipboard.readText().then(arguments[0], arguments[0])"
        return self._comes_true(lambda: re.search(pattern, str(self.chrome.execute_async_script(read))))

    def _comes_true(self, condition: Callable[[], object]) -> bool:
        try:
            waiting.WebDriverWait(self.chrome, DEADLINE_SECONDS).until(lambda _: condition())
        except TimeoutException:
            return False
        return True

    def press(self, *keys: str) -> None:
        """Presses keys as a person does who has clicked the page."""
        self.chrome.execute_script("document.querySelector('.xterm-helper-textarea').focus()")
        webdriver.ActionChains(self.chrome).send_keys(*keys).perform()


@pytest.fixture
def browser(command: Path, sample: Path) -> Iterator[Browser]:
    """A browser in which the reader opens the sample article."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    server = subprocess.Popen(
        [TEXTUAL, "serve", "--port", str(port), "--command", f"{command} {sample}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://localhost:{port}"
    try:
        _wait_for_server(address)
        opened = Browser(address)
        try:
            yield opened
        finally:
            opened.chrome.quit()
    finally:
        server.terminate()
        server.wait()


def _wait_for_server(address: str) -> None:
    end = time.monotonic() + DEADLINE_SECONDS
    while time.monotonic() < end:
        try:
            urlopen(address).close()
            return
        except URLError:
            continue
    raise AssertionError("textual serve never answered")


def test_the_reader_works_in_a_browser(browser: Browser) -> None:
    assert browser.shows("Ceasefire talks resume in Vienna")
    assert browser.shows("Actors [1-9]")
    browser.press("y")
    assert browser.shows("sent .* words to the terminal's clipboard")
    assert browser.has_copied("^Ceasefire talks resume in Vienna")
    browser.press("J")
    assert browser.shows(r" 1/\d")
    browser.press("b")
    assert browser.shows("★ .?1")
    browser.press("P")
    assert browser.shows("A command, a name")
