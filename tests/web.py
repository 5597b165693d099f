"""A web server on this machine, for the tests of sources."""

from dataclasses import dataclass, field


@dataclass
class Web:
    """A web server on this machine; paths that have no page are not found."""

    root: str
    """The address of the server, without a slash at the end."""
    asked: list[str] = field(default_factory=list)
    """The paths that were asked for, in their order."""
    logins: list[str] = field(default_factory=list)
    """What each request gave as its login."""
    _pages: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)

    def put(self, path: str, body: str | bytes = b"", status: int = 200, **headers: str) -> str:
        """Answers with a page, or anything else, at a path from now on; gives the address."""
        data = body.encode() if isinstance(body, str) else body
        headers = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(data))} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        self._pages[path] = (status, headers, data)
        return self.root + path
