"""Key bindings from the registry of commands."""

from textual.binding import Binding, BindingType

from newsread.commands import Command, Scope, commands_of, display_key


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


def key_line(scope: Scope) -> str:
    """The keys of a scope that have a footer label, for the foot of a box: "Ctrl+S keep  Esc close"."""
    return "  ".join(
        f"{display_key(command.keys[0])} {command.footer_label}"
        for command in commands_of(scope)
        if command.footer_label
    )


def _binding(command: Command, action: str) -> Binding:
    return Binding(
        ",".join(command.keys), action, command.title, show=False, tooltip=command.help, id=command.id
    )
