"""What is written down of an error: where it happened, and nothing of what was read."""

import stat
from pathlib import Path

from newsread.crash import crash_sentence, details_of
from newsread.paths import folders_under

SECRET = "The envoy left by the back door."


def fail(text: str) -> None:
    try:
        dict[str, int]()[text]
    except KeyError as error:
        raise ValueError(f"nothing about {text}") from error


def caught() -> Exception:
    try:
        fail(SECRET)
    except ValueError as error:
        return error
    raise AssertionError


def test_the_details_name_the_errors_and_their_places_and_no_word_of_the_text() -> None:
    details = details_of(caught())
    assert details.index("builtins.ValueError") < details.index("builtins.KeyError")
    assert "test_crash.py" in details
    assert "in fail" in details
    assert "envoy" not in details


def test_an_error_that_leads_back_to_itself_is_told_once() -> None:
    error = caught()
    assert error.__cause__ is not None
    error.__cause__.__cause__ = error
    assert details_of(error).count("builtins.ValueError") == 1


def test_the_sentence_names_the_file(tmp_path: Path) -> None:
    folders = folders_under(tmp_path)
    sentence = crash_sentence("details", folders)
    log = folders.state / "crash.log"
    assert log.read_text(encoding="utf-8") == "details"
    assert sentence == f"something went wrong inside newsread; {log} says what"


def test_a_file_that_cannot_be_written_is_not_named(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    assert crash_sentence("details", folders_under(tmp_path)) == "something went wrong inside newsread"


def test_the_file_is_for_its_owner_alone_and_follows_no_link(tmp_path: Path) -> None:
    folders = folders_under(tmp_path)
    folders.state.mkdir()
    other = tmp_path / "other"
    other.write_text("stays", encoding="utf-8")
    log = folders.state / "crash.log"
    log.symlink_to(other)
    crash_sentence("details", folders)
    assert (other.read_text(encoding="utf-8"), log.read_text(encoding="utf-8")) == ("stays", "details")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
