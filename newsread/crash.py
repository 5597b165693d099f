"""What is left of an error inside newsread: a file with the details, and one sentence."""

from newsread.paths import Folders


def crash_sentence(details: str, folders: Folders) -> str:
    """Writes down what went wrong inside newsread and gives the sentence that says where."""
    log = folders.state / "crash.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        log.write_text(details, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return "something went wrong inside newsread"
    return f"something went wrong inside newsread; {log} says what"
