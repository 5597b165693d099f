"""What was typed before comes back."""

from tui.history import History


def test_history_goes_up_to_the_oldest_and_down_to_the_draft() -> None:
    history = History()
    for line in ("dam", "treaty", "dam", ""):
        history.add(line)
    assert history.latest == "dam"
    assert history.recall("wat", -1) == "dam"
    assert history.recall("dam", -1) == "treaty"
    assert history.recall("treaty", -1) == "treaty"
    assert history.recall("treaty", 1) == "dam"
    assert history.recall("dam", 1) == "wat"
    assert history.recall("wat", 1) == "wat"


def test_a_recalled_line_that_was_changed_is_the_new_draft() -> None:
    history = History()
    history.add("dam")
    history.add("treaty")
    history.recall("", -1)
    history.recall("treaty", -1)
    assert history.recall("dams", -1) == "treaty"
    assert history.recall("treaty", 1) == "dams"


def test_an_empty_history_leaves_the_line_alone() -> None:
    assert History().recall("wat", -1) == "wat"
    assert History().latest == ""
