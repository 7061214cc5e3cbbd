"""Commands on the project as a whole: the menu Project."""

from __future__ import annotations

from annotator.ui.commands.declaring import Declared

COMMANDS = Declared()
command = COMMANDS.command
