"""Searching and going to places, as a reader does it in the line at the bottom."""

from tests.tui import look
from tests.tui.written_down import MakeApp


async def test_a_search_begins_here_and_comes_round(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press("}", "}", "}", "}", "}", "/", *"water", "enter")
        text = app.reading.article.text
        assert app.reading.hits.starts[app.reading.hits.current] == text.index("looked at the water") + 14
        assert "/water 2/4" in look.status_line(app)
        await pilot.press("n", "n")
        assert "/water 4/4" in look.status_line(app)
        assert "from the beginning again" not in look.status_line(app)
        await pilot.press("n")
        assert "/water 1/4  from the beginning again" in look.status_line(app)
        await pilot.press("N")
        assert "/water 4/4  from the end again" in look.status_line(app)
        await pilot.press("N")
        assert "from" not in look.status_line(app)


async def test_a_search_with_hits_above_only_goes_up_there(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press("G", "/", *"Novak", "enter")
        assert "/Novak 1/1" in look.status_line(app)
        assert "Ada Novak" in look.screen_text(app)
        await pilot.press("n")
        assert "the only one" in look.status_line(app)
        await pilot.press("ctrl+o")
        assert app.reading.reader.progress() == 1


async def test_up_recalls_what_was_searched_before(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"water", "enter", "/", *"treaty", "enter", "/", *"wa")
        await pilot.press("up")
        assert "/ treaty" in look.status_line(app)
        assert look.lit_texts(app, "current") == ["treaty"]
        await pilot.press("up")
        assert "/ water" in look.status_line(app)
        await pilot.press("down", "down")
        assert "/ wa " in look.status_line(app)
        await pilot.press("up", "up", "enter")
        assert "/water 1/4" in look.status_line(app)


async def test_enter_without_a_query_repeats_the_last_search(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"water", "enter", "escape")
        assert app.reading.hits.query == ""
        await pilot.press("/", "enter")
        assert "/water 1/4" in look.status_line(app)


async def test_escape_gives_up_the_new_search_and_keeps_the_old_one(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"water", "enter", "/", *"treaty", "escape")
        assert "/water 1/4" in look.status_line(app)
        await pilot.press("n")
        assert "/water 2/4" in look.status_line(app)


async def test_a_query_that_is_nowhere_is_told(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("J", "/", *"[/]x")
        assert "nothing found" in look.status_line(app)
        await pilot.press("enter")
        assert "“[/]x” is not in the article" in look.status_line(app)
        await pilot.press("n")
        assert "Amara Okafor 2/4" in look.status_line(app)


async def test_keys_are_letters_in_the_search_line(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"qn?:)b")
        assert "/ qn?:)b" in look.status_line(app)
        await pilot.press("escape")
        assert app.is_running


async def test_colon_goes_to_a_share_and_to_a_line(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press(":", *"50%", "enter")
        start, end = app.reading.reader.visible_span()
        assert start < len(app.reading.article.text) / 2 <= end
        assert " 50 %" in look.status_line(app) or " 51 %" in look.status_line(app)
        await pilot.press(":", *"100%", "enter")
        assert " 100 %" in look.status_line(app)
        await pilot.press(":", *"5", "enter")
        assert look.screen_text(app).splitlines()[1].strip().startswith("Amara Okafor, the water")
        await pilot.press("ctrl+o", "ctrl+o")
        assert app.reading.reader.visible_span() == (start, end)


async def test_nonsense_keeps_the_line_open_and_says_why(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press("j", ":", *"[b]", "enter")
        assert "“[b]” is no place: type 50% or the number of a line" in look.status_line(app)
        await pilot.press("backspace", "backspace", "backspace", *"9999", "enter")
        assert "The article has 81 lines" in look.status_line(app)
        place = app.reading.reader.top_offset()
        await pilot.press("escape")
        assert app.focused is app.reading.reader
        assert app.reading.reader.top_offset() == place


async def test_the_mouse_elsewhere_closes_the_line(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press(":")
        assert ": " in look.status_line(app)
        await pilot.click("#entities", offset=(4, 2))
        assert "Luka Perić 1/2" in look.status_line(app)


async def test_the_hit_one_stood_on_is_kept_after_the_search(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"water", "enter", "n", "n")
        hits = app.reading.hits
        at = hits.starts[hits.current]
        await pilot.press("escape", "b")
        kept = app.reading.keeping.of_article
        assert [one.start <= at < one.end for one in kept] == [True]


async def test_a_hit_that_has_left_the_screen_is_no_place_to_keep(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(120, 20)) as pilot:
        await look.settled(pilot)
        await pilot.press("/", *"water", "enter", "escape", "G", "b")
        (kept,) = app.reading.keeping.of_article
        start, end = app.reading.reader.visible_span()
        assert start <= kept.start < end


async def test_what_was_told_before_does_not_hide_where_in_the_hits_one_is(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await look.settled(pilot)
        await pilot.press("z")
        assert "Nothing to undo" in look.status_line(app)
        await pilot.press("/", *"water", "enter")
        assert "/water 1/4" in look.status_line(app)
        await pilot.press("b", "n")
        assert "/water 2/4" in look.status_line(app)


async def test_a_search_backwards_goes_up_from_here_and_n_further_up(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press("G", "backslash", *"water")
        assert "? water" in look.status_line(app)
        assert " 4/4" in look.status_line(app)
        await pilot.press("enter", "n")
        assert "?water 3/4" in look.status_line(app)
        await pilot.press("N", "N")
        assert "?water 1/4  from the beginning again" in look.status_line(app)
        await pilot.press("n")
        assert "?water 4/4  from the end again" in look.status_line(app)


async def test_a_search_backwards_with_hits_below_only_goes_to_the_last(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press("backslash", *"water", "enter")
        assert "?water 4/4" in look.status_line(app)
        await pilot.press("g", "/", "enter")
        assert "/water 1/4" in look.status_line(app)


async def test_a_search_backwards_for_what_is_nowhere_is_told(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press("backslash", *"xyzzy", "enter")
        assert "“xyzzy” is not in the article" in look.status_line(app)


async def test_colon_q_quits_as_in_vim_and_less(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press(":", "q", "enter")
        await pilot.pause()
        assert not app.is_running


async def test_colon_n_and_p_turn_to_other_articles(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 14)) as pilot:
        await look.settled(pilot)
        await pilot.press(":", "n", "enter")
        assert "This is the last article" in look.status_line(app)
        await pilot.press(":", "p", "enter")
        assert "This is the first article" in look.status_line(app)
