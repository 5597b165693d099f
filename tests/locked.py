"""Which packages are installed in other versions than uv.lock has."""

import tomllib
from collections.abc import Iterable
from importlib.metadata import version


def other_than_locked(lock: str, packages: Iterable[str]) -> list[str]:
    """A sentence part for each package that differs: "textual 8.2.9 instead of 8.2.8".

    Args:
        lock: The text of uv.lock.
        packages: The names of the packages.
    """
    locked = {package["name"]: package.get("version") for package in tomllib.loads(lock)["package"]}
    installed = {name: version(name) for name in packages}
    return [
        f"{name} {now} instead of {locked[name]}" for name, now in installed.items() if now != locked[name]
    ]
