"""The stylesheet of the app: no source is read twice, and no style worked out that nothing is drawn in."""

from collections.abc import Mapping

from textual.css.styles import RenderStyles
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode


class ThriftyStylesheet(Stylesheet):
    """Gives the same styles as Textual's stylesheet, for a fraction of its work before the first frame.

    Textual's reads every source three times by then: for the app, for the screen of the mode, and for the
    first widget. And it works out the styles of all component classes of a widget whenever that is styled.
    """

    def set_variables(self, variables: dict[str, str]) -> None:
        """Takes other colours; the same colours again change nothing."""
        if variables != self._variables:
            super().set_variables(variables)

    def reparse(self) -> None:
        """Takes up new sources beside the rules that are known already."""
        self.parse()

    def _process_component_classes(self, node: DOMNode) -> None:
        """Works the styles out anew that the node was drawn in; the others are when they are asked for."""
        drawn: Mapping[str, RenderStyles] = node._component_styles
        node._component_styles = styles = ComponentStyles(self, node)
        if any(styles[name] != former for name, former in drawn.items()):
            node.refresh()


class ComponentStyles(dict[str, RenderStyles]):
    """The styles of the component classes of a node, each worked out when it is first asked for."""

    def __init__(self, stylesheet: Stylesheet, node: DOMNode) -> None:
        super().__init__()
        self._stylesheet = stylesheet
        self._node = node

    def __contains__(self, name: object) -> bool:
        return name in self._node._get_component_classes()

    def __missing__(self, name: str) -> RenderStyles:
        part = DOMNode(classes=name)
        part._attach(self._node)
        self._stylesheet.apply(part)
        self[name] = part.styles
        return part.styles
