"""The commands of the article."""

from functools import partial

from newsread.commands.command import Command, local_command

_move = partial(local_command, "reader", "read")

_MOVEMENT = (
    _move("down", "j down", "Line down"),
    _move("up", "k up", "Line up"),
    _move("half-down", "d ctrl+d", "Half a page down"),
    _move("half-up", "u ctrl+u", "Half a page up"),
    _move("page-down", "space pagedown ctrl+f", "Page down"),
    _move("page-up", "pageup ctrl+b", "Page up"),
    _move("top", "g home", "Beginning of the article"),
    _move("end", "G end", "End of the article"),
    _move("next-paragraph", "}", "Next paragraph"),
    _move("previous-paragraph", "{", "Previous paragraph"),
    Command(
        "read.goto",
        (":",),
        "Go to …",
        "A share such as 50%, or the number of a line; q quits, n and p turn to another article.",
        "reader",
    ),
)

_PLACES = (
    Command(
        "jump.back",
        ("ctrl+o", "backspace"),
        "Back to where you were",
        "Returns to the place before the last jump, as often as there were jumps.",
        "reader",
    ),
    Command("jump.forward", ("alt+right", "O"), "Forward again", "Undoes the last way back.", "reader"),
    Command(
        "hit.next",
        ("n",),
        "Next lit place",
        "The next mention of the chosen row, or the next search hit; after the last comes the first.",
        "reader",
        footer_label="next",
    ),
    Command("hit.previous", ("N",), "Previous lit place", "", "reader"),
    Command(
        "mention.next",
        ("]", ">"),
        "Next mention of anything listed",
        "Goes to the next mention from here and chooses its row.",
        "reader",
        footer_label="mention",
    ),
    Command("mention.previous", ("[", "<"), "Previous mention of anything listed", "", "reader"),
    Command(
        "mention.pick",
        ("enter",),
        "Choose what is mentioned here",
        "Chooses the row of the first mention on the screen; a click chooses the one under the pointer, "
        "one with the right button tells all about it.",
        "reader",
        in_palette=False,
    ),
    Command("entity.next", ("J",), "Next row of the panel", "The article keeps the focus.", "reader"),
    Command("entity.previous", ("K",), "Previous row of the panel", "", "reader"),
)

_ARTICLES = (
    Command("article.next", (")",), "Next article", "Of the files named on the command line.", "reader"),
    Command("article.previous", ("(",), "Previous article", "", "reader"),
    Command("file.reload", ("r",), "Read the file anew", "The place and what is kept stay.", "reader"),
    Command(
        "file.edit",
        ("e",),
        "Edit the file",
        "In $VISUAL or $EDITOR, at the line of the current place; read anew afterwards.",
        "reader",
    ),
    Command("library.open", ("L",), "Library", "The articles read lately, and what they mention.", "reader"),
)

_LISTING = (
    Command("filter.all", ("0",), "List everything", "", "reader"),
    Command("filter.actors", ("1",), "List actors only", "", "reader"),
    Command("filter.figures", ("2",), "List figures only", "", "reader"),
    Command("filter.locations", ("3",), "List locations only", "", "reader"),
    Command(
        "filter.text",
        ("f",),
        "Filter the panel by text",
        "Keeps the rows whose name, other names or description contain the words you type.",
        "reader",
    ),
    Command(
        "row.details",
        ("i",),
        "All about the chosen row",
        "Its mentions in context, what is mentioned in the same sentences, and the figures there.",
        "reader",
    ),
    Command(
        "row.order",
        ("o",),
        "Sort the panel",
        "By number of mentions, by first mention or by name; again for the next.",
        "reader",
    ),
    Command(
        "search.open",
        ("/",),
        "Search the article",
        "Lights every hit while you type; a capital letter makes it case-sensitive.",
        "reader",
        footer_label="search",
    ),
    Command(
        "search.backwards",
        ("\\",),
        "Search backwards",
        "Goes up the text, and so does the next lit place.",
        "reader",
    ),
    Command(
        "clear",
        ("escape",),
        "Peel off one layer",
        "What is told, the selection, the search, then the chosen row; it never quits.",
        "reader",
        in_palette=False,
    ),
)

_KEEPING = (
    Command(
        "bookmark.add",
        ("b",),
        "Keep this passage",
        "Bookmarks the selection, or the sentence of the lit mention, or the first sentence on the screen.",
        "reader",
        footer_label="keep",
    ),
    Command(
        "bookmark.note",
        ("a",),
        "Keep this passage with a note",
        "The same passage again changes its note; #words in it are tags.",
        "reader",
    ),
    Command("bookmark.list", ("B",), "List of kept passages", "", "reader", footer_label="kept"),
    Command(
        "bookmark.export",
        ("E",),
        "Export kept passages",
        "To a new file in Markdown, Web Annotations or CSV, with what was corrected.",
        "reader",
    ),
    Command(
        "undo",
        ("z",),
        "Undo",
        "Takes the last change back: a passage kept, edited or deleted, a correction; again the one before.",
        "reader",
    ),
    Command("copy", ("y", "ctrl+c"), "Copy", "The selection, or else the current sentence.", "reader"),
    Command(
        "select.start",
        ("v",),
        "Select with keys",
        "Begins at the selection, the lit place or the first word on the screen.",
        "reader",
    ),
    Command("select.sentence", ("V",), "Select a sentence with keys", "", "reader"),
)

_MENDING = (
    Command(
        "mend.menu",
        ("m",),
        "Correct the chosen row …",
        "Renames, merges, splits, hides it or changes its kind; a click with the right button does it too.",
        "reader",
    ),
    Command(
        "mend.add", ("A",), "Add a missed name …", "Lists the selected words as what they name.", "reader"
    ),
    Command("mend.list", ("M",), "Corrections of the article", "", "reader"),
)

_VIEW = (
    Command(
        "pane.switch",
        ("tab", "shift+tab"),
        "Switch between article and panel",
        "",
        "reader",
        in_palette=False,
        footer_label="panel",
    ),
    Command("panel.toggle", ("s",), "Show or hide the panel", "", "reader"),
    Command("view.text-only", ("F",), "Text only", "Hides everything but the article, and back.", "reader"),
    Command("view.tint", ("c",), "Colour all names by kind", "On or off.", "reader"),
    Command("measure.wider", ("+", "="), "Wider text", "", "reader"),
    Command("measure.narrower", ("-",), "Narrower text", "", "reader"),
)

READING = _MOVEMENT + _PLACES + _ARTICLES + _LISTING + _KEEPING + _MENDING + _VIEW
