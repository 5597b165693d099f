"""Everything a key can do: the one registry behind bindings, help, palette, footer and README."""

from dataclasses import dataclass
from typing import Literal

from newsread.kinds import KIND_WORDS

Scope = Literal[
    "app",
    "reader",
    "select",
    "panel",
    "details",
    "bookmarks",
    "note",
    "export",
    "mend",
    "kind",
    "dialogue",
    "corrections",
    "help",
    "library",
]

SCOPE_TITLES: dict[Scope, str] = {
    "reader": "Article",
    "select": "Article, while one selects",
    "panel": "Panel, while it has the focus",
    "details": "All about a row",
    "bookmarks": "Bookmark list",
    "note": "Note, while one writes it",
    "export": "Name of a file, while one exports",
    "mend": "Correcting a row",
    "kind": "Choosing a kind",
    "dialogue": "Correcting, at every step",
    "corrections": "Corrections of the article",
    "help": "Help",
    "library": "Library",
    "app": "Everywhere",
}


@dataclass(frozen=True, slots=True)
class Command:
    """Something the reader can ask for."""

    id: str
    """Its name for good, in words joined by dots and dashes: "mention.next"."""
    keys: tuple[str, ...]
    """The keys in Textual's names, the one to show first at the front."""
    title: str
    """What it does in a few words, an imperative."""
    help: str
    """One sentence with what the title leaves open; may be empty."""
    scope: Scope
    """Where the keys work."""
    in_palette: bool = True
    footer_label: str | None = None
    """A word for the status line, which shows the commands that have one."""

    @property
    def action(self) -> str:
        """The name of the method that does it, without the prefix `action_`."""
        return self.id.replace(".", "_").replace("-", "_")


def _move(name: str, keys: str, title: str, help: str = "") -> Command:
    return Command(f"read.{name}", tuple(keys.split()), title, help, "reader", in_palette=False)


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
    Command("read.goto", (":",), "Go to …", "A share such as 50%, or the number of a line.", "reader"),
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
        "Chooses the row of the first mention on the screen; a click chooses the one under the pointer.",
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
        "clear",
        ("escape",),
        "Peel off one layer",
        "The selection, then the search, then the chosen row; it never quits.",
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
        "To a new file in Markdown, Web Annotations or CSV.",
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

_PANEL = (
    Command("row.down", ("j", "down"), "Next row", "", "panel", in_palette=False),
    Command("row.up", ("k", "up"), "Previous row", "", "panel", in_palette=False),
    Command("row.page-down", ("pagedown",), "A page of rows down", "", "panel", in_palette=False),
    Command("row.page-up", ("pageup",), "A page of rows up", "", "panel", in_palette=False),
    Command("row.first", ("g", "home"), "First row", "", "panel", in_palette=False),
    Command("row.last", ("G", "end"), "Last row", "", "panel", in_palette=False),
    Command("row.open", ("enter",), "Next mention of this row", "", "panel", in_palette=False),
    Command("row.filter", ("/",), "Filter the panel by text", "", "panel", in_palette=False),
)


def _in_list(name: str, keys: str, title: str, label: str | None = None, help: str = "") -> Command:
    return Command(
        f"bookmark.{name}",
        tuple(keys.split()),
        title,
        help,
        "bookmarks",
        in_palette=False,
        footer_label=label,
    )


_BOOKMARKS = (
    _in_list("down", "j down", "Next passage"),
    _in_list("up", "k up", "Previous passage"),
    _in_list("first", "g home", "First passage"),
    _in_list("last", "G end", "Last passage"),
    _in_list("jump", "enter", "Go to the passage", "go", "Opens its article if it is in another one."),
    _in_list("edit", "e", "Edit note and tags", "edit"),
    _in_list("delete", "x delete", "Delete", "delete"),
    _in_list("undo", "z", "Undo", "undo", "Takes the last change back."),
    _in_list("write", "E", "Export to a new file", "export"),
    _in_list("scope", "tab", "This article, or all", "all"),
    _in_list(
        "filter", "/", "Filter by words", "filter", "#word begins a tag, @word is in a name, others anywhere."
    ),
    _in_list("close", "escape B", "Close", "close"),
)


def _correct(name: str, key: str, title: str, help: str = "") -> Command:
    return Command(f"mend.{name}", (key,), title, help, "mend", in_palette=False)


_MEND = (
    _correct("rename", "r", "Rename …"),
    _correct("merge", "m", "Merge into …", "It is the same as another row."),
    _correct("split", "s", "Split off this mention", "It names something else than the others."),
    _correct("split-alike", "S", "Split off all mentions spelt so"),
    _correct("kind", "k", "Change the kind …"),
    _correct("hide", "h", "Hide", "It is no name."),
)

_KIND_KEYS = dict(zip(KIND_WORDS, "ponlbew", strict=True))
_KIND = tuple(
    Command(f"kind.{kind}", (_KIND_KEYS[kind],), words.capitalize(), "", "kind", in_palette=False)
    for kind, words in KIND_WORDS.items()
)

_DIALOGUE = (
    Command(
        "dialogue.scope",
        ("tab",),
        "For this article, or for all",
        "For all: whatever has this name in any article.",
        "dialogue",
        in_palette=False,
        footer_label="this article or all",
    ),
    Command("dialogue.close", ("escape",), "Close", "", "dialogue", in_palette=False, footer_label="close"),
)


def _in_corrections(name: str, keys: str, title: str, label: str | None = None, help: str = "") -> Command:
    return Command(
        f"corrections.{name}",
        tuple(keys.split()),
        title,
        help,
        "corrections",
        in_palette=False,
        footer_label=label,
    )


_CORRECTIONS = (
    _in_corrections("down", "j down", "Next correction"),
    _in_corrections("up", "k up", "Previous correction"),
    _in_corrections("first", "g home", "First correction"),
    _in_corrections("last", "G end", "Last correction"),
    _in_corrections("jump", "enter", "Go to where it was made", "go"),
    _in_corrections("delete", "x delete", "Take it back", "take back"),
    _in_corrections("clear", "X", "Take back all", "all", "All of this article, not those for all articles."),
    _in_corrections("undo", "z", "Undo", "undo"),
    _in_corrections("close", "escape M", "Close", "close"),
)


def _in_library(name: str, keys: str, title: str, label: str | None = None, help: str = "") -> Command:
    return Command(
        f"library.{name}",
        tuple(keys.split()),
        title,
        help,
        "library",
        in_palette=False,
        footer_label=label,
    )


_LIBRARY = (
    _in_library("down", "j down", "Next one"),
    _in_library("up", "k up", "Previous one"),
    _in_library("first", "g home", "First one"),
    _in_library("last", "G end", "Last one"),
    _in_library("read", "enter", "Read it", "read", "Where it was left, or where it mentions the name."),
    _in_library("remove", "x delete", "Remove it", "remove", "Its file and its bookmarks stay."),
    _in_library("undo", "z", "Undo", "undo", "Brings back what was removed."),
    _in_library("filter", "/", "Find articles", "find", "Words of the title; @name finds who mentions it."),
    _in_library("close", "escape L", "Back to the article", "back"),
)


def _select(name: str, keys: str, title: str, footer_label: str | None = None) -> Command:
    return Command(
        f"select.{name}",
        tuple(keys.split()),
        title,
        "",
        "select",
        in_palette=False,
        footer_label=footer_label,
    )


_SELECT = (
    _select("copy", "y ctrl+c", "Copy", "copy"),
    _select("keep", "b", "Keep this passage", "keep"),
    _select("name", "A", "Add a missed name …"),
    _select("end", "escape", "Select nothing", "leave"),
    _select("next-word", "w ctrl+right", "A word more", "word"),
    _select("previous-word", "W ctrl+left", "A word back"),
    _select("next-sentence", "s )", "A sentence more", "sentence"),
    _select("previous-sentence", "S (", "A sentence back"),
    _select("next-paragraph", "}", "A paragraph more", "paragraph"),
    _select("previous-paragraph", "{", "A paragraph back"),
    _select("right", "l right", "A character more"),
    _select("left", "h left", "A character back"),
    _select("down", "j down", "A line more"),
    _select("up", "k up", "A line back"),
    _select("swap", "o", "Move the other end", "other end"),
    _select("here", "v", "Begin with the word at the cursor", "begin here"),
    _select("whole-sentence", "V", "Begin with the sentence at the cursor"),
)


def _in_details(name: str, keys: str, title: str, label: str | None = None) -> Command:
    return Command(
        f"details.{name}",
        tuple(keys.split()),
        title,
        "",
        "details",
        in_palette=False,
        footer_label=label,
    )


_DETAILS = (
    _in_details("go", "enter", "Go to the mention, or choose the row", "go there"),
    _in_details("down", "j down", "Next line"),
    _in_details("up", "k up", "Previous line"),
    _in_details("first", "g home", "First line"),
    _in_details("last", "G end", "Last line"),
    _in_details("next-list", "tab l right", "Next list", "next list"),
    _in_details("previous-list", "shift+tab h left", "Previous list"),
    _in_details("close", "escape i", "Close", "close"),
)

_NOTE = (
    Command(
        "note.save", ("ctrl+s", "f2"), "Keep the note", "", "note", in_palette=False, footer_label="keep"
    ),
    Command(
        "note.close",
        ("escape",),
        "Close",
        "What was typed is kept all the same; z undoes it.",
        "note",
        in_palette=False,
        footer_label="close",
    ),
)


def _export(name: str, key: str, title: str, label: str) -> Command:
    return Command(f"export.{name}", (key,), title, "", "export", in_palette=False, footer_label=label)


_EXPORT = (
    _export("write", "enter", "Write the file", "write"),
    _export("scope", "tab", "This article, or all", "all"),
    _export("close", "escape", "Close", "close"),
)


def _in_help(name: str, keys: str, title: str, footer_label: str | None = None) -> Command:
    return Command(
        f"help.{name}",
        tuple(keys.split()),
        title,
        "",
        "help",
        in_palette=False,
        footer_label=footer_label,
    )


_HELP = (
    _in_help("down", "j down", "Line down", "down"),
    _in_help("up", "k up", "Line up", "up"),
    _in_help("page-down", "space pagedown", "Page down", "page down"),
    _in_help("page-up", "pageup", "Page up"),
    _in_help("first", "g home", "Beginning"),
    _in_help("last", "G end", "End"),
    _in_help("close", "escape", "Close", "close"),
)

_APP = (
    Command("theme.next", ("t",), "Next theme", "", "app"),
    Command("help", ("?", "f1"), "Help", "All keys, those that work here first.", "app", footer_label="help"),
    Command(
        "command-palette",
        ("ctrl+p", "P"),
        "Command palette",
        "Commands, names and kept passages by typing.",
        "app",
        in_palette=False,
    ),
    Command("suspend", ("ctrl+z",), "Suspend", "The shell's fg returns.", "app", in_palette=False),
    Command("quit", ("q", "ctrl+q"), "Quit", "At once; everything is saved already.", "app"),
)

COMMANDS: tuple[Command, ...] = (
    _MOVEMENT
    + _PLACES
    + _ARTICLES
    + _LISTING
    + _KEEPING
    + _MENDING
    + _VIEW
    + _SELECT
    + _PANEL
    + _DETAILS
    + _BOOKMARKS
    + _NOTE
    + _EXPORT
    + _MEND
    + _KIND
    + _DIALOGUE
    + _CORRECTIONS
    + _HELP
    + _LIBRARY
    + _APP
)


def commands_of(scope: Scope) -> tuple[Command, ...]:
    """The commands whose keys work in a scope, in the order to show them."""
    return tuple(command for command in COMMANDS if command.scope == scope)
