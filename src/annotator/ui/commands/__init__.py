"""Every command of the window, in the order of the menus."""

from annotator.ui.commands import going, marking, project, projects, viewing
from annotator.ui.commands.declaring import Command

COMMANDS: list[Command] = [*projects.COMMANDS, *marking.COMMANDS, *going.COMMANDS, *project.COMMANDS, *viewing.COMMANDS]
