"""Key bindings from the registry of commands, and the keys that the reader has given them."""

from textual.binding import Binding, BindingType
from textual.dom import DOMNode

from newsread.commands import Command, Scope, commands_of
from newsread.settings.keymap import Keymap


def bindings_of(scope: Scope) -> list[BindingType]:
    """The bindings of a scope for the class that has its actions."""
    return [_binding(command, command.action) for command in commands_of(scope)]


def screen_bindings(scope: Scope) -> list[BindingType]:
    """The bindings of a scope for a widget whose screen has the actions."""
    return [_binding(command, f"screen.{command.action}") for command in commands_of(scope)]


def choice_bindings(scope: Scope) -> list[BindingType]:
    """The bindings of a scope for a class with one action, `choose`, which takes the id of a command."""
    return [_binding(command, f"choose('{command.id}')") for command in commands_of(scope)]


def app_bindings() -> list[Binding]:
    """The bindings of the scope "app" for a modal screen, which the app's own bindings don't reach."""
    return [_binding(command, f"app.{command.action}") for command in commands_of("app")]


def textual_keymap(keymap: Keymap) -> dict[str, str]:
    """The keys that the reader has changed, as Textual wants them: bindings by id, commas between keys."""
    return {id: ",".join(map(_in_list, keys)) for id, keys in keymap.changed().items()}


def keymap_of(node: DOMNode) -> Keymap:
    """The keys that hold in the app of a screen or widget."""
    keymap = getattr(node.app, "keymap", None)
    return keymap if isinstance(keymap, Keymap) else Keymap()


def _binding(command: Command, action: str) -> Binding:
    keys = ",".join(map(_in_list, command.keys))
    return Binding(keys, action, command.title, show=False, tooltip=command.help, id=command.id)


def _in_list(key: str) -> str:
    return "comma" if key == "," else key
