"""Reading an article anew from its file, and changing the file."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from textual.app import SuspendNotSupported

from newsread.paths import absolute_source, is_address
from newsread.source_names import shown
from tui.messages import ReloadArticle
from tui.notices import warn
from tui.screens.state import ReadingState


class Revising(ReadingState):
    """The actions that have to do with the file of the article."""

    def action_file_reload(self) -> None:
        """Reads the article anew; the place stays."""
        if self.article.source == "-":
            self.status.tell("It came from another program, which can't be asked again")
            return
        self.keeping.save()
        self.mending.save()
        if self.keeping.unsaved or self.mending.unsaved:
            self.notify("Not read anew: there are changes that are not saved yet", markup=False)
            return
        self.post_message(ReloadArticle(self.article.source))

    def action_file_edit(self) -> None:
        """Opens the file in the editor at the line of the current place, and reads it anew afterwards."""
        source = self.article.source
        if source == "-" or is_address(source):
            self.status.tell("There is no file to edit")
            return
        if self._ran_editor(absolute_source(source)):
            self.action_file_reload()

    def _ran_editor(self, path: str) -> bool:
        """Whether the editor came to its end; the app waits for it."""
        lit = self.lit_span()
        offset = lit[0] if lit and self.is_visible(lit) else self.reader.top_offset()
        try:
            lines = Path(path).read_text(encoding="utf-8", errors="replace").splitlines()
            from newsread.editor import editor_command, line_in_file

            command = editor_command(os.environ, path, line_in_file(lines, self.article.text, offset))
            with self.app.suspend():
                subprocess.run(command, check=False)
        except SuspendNotSupported:
            self.status.tell("This terminal can't make room for an editor")
            return False
        except (OSError, ValueError) as error:
            warn(self, shown(f"No editor: {error}"))
            return False
        return True
