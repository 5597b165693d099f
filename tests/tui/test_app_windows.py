"""Two windows over the same stores."""

from newsread.paths import Folders
from store.bookmarks import Bookmarks
from tests.tui import look
from tests.tui.written_down import MakeApp


async def test_two_windows_see_what_the_other_keeps_and_deletes(make_app: MakeApp) -> None:
    one, two = make_app(), make_app()
    async with one.run_test(size=(80, 24)) as pilot, two.run_test(size=(80, 24)) as other_pilot:
        await look.settled(pilot)
        await look.settled(other_pilot)
        await pilot.press("b")
        two.reading.call_later(two.reading.look_for_changes)
        await look.until(other_pilot, lambda: "★ 1" in look.status_line(two))
        assert "★ 1" in look.status_line(two)
        assert look.lit_texts(two, "bookmark")
        await pilot.press("B")
        await other_pilot.press("b", "w", "h", "y", "escape")
        one.reading.call_later(one.reading.look_for_changes)
        await look.until(pilot, lambda: "why" in look.screen_text(one))
        assert "why" in look.screen_text(one)
        await other_pilot.press("z", "B", "x")
        one.reading.call_later(one.reading.look_for_changes)
        await look.until(pilot, lambda: "Nothing kept yet" in look.screen_text(one))
        assert "Nothing kept yet" in look.screen_text(one)


async def test_notes_written_in_two_windows_at_once_are_both_kept(
    make_app: MakeApp, folders: Folders
) -> None:
    one, two = make_app(), make_app()
    async with one.run_test(size=(80, 24)) as pilot, two.run_test(size=(80, 24)) as other_pilot:
        await look.settled(pilot)
        await look.settled(other_pilot)
        await pilot.press("a", *"one")
        await other_pilot.press("a", *"two", "ctrl+s")
        await pilot.press("ctrl+s")
    assert [kept.note for kept in Bookmarks(folders).all()] == ["two\n\none"]


async def test_another_window_sees_the_correction(make_app: MakeApp) -> None:
    one, two = make_app(), make_app()
    async with one.run_test(size=(80, 24)) as pilot, two.run_test(size=(80, 24)) as other_pilot:
        await look.settled(pilot)
        await look.settled(other_pilot)
        await look.choose(pilot, "Ljubljana")
        await pilot.press("m", "h")
        two.reading.call_later(two.reading.look_for_changes)
        await look.until(other_pilot, lambda: "Ljubljana" not in look.names(two))
        assert "Ljubljana" not in look.names(two)
