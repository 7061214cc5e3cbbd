"""Every command of the window, in the order of the menus."""

from annotator.ui.commands import article, going, marking, project, projects, review, suggesting, viewing
from annotator.ui.commands.declaring import Command

COMMANDS: list[Command] = [
    *projects.COMMANDS,
    *marking.COMMANDS,
    *suggesting.COMMANDS,
    *going.COMMANDS,
    *article.COMMANDS,
    *project.COMMANDS,
    *review.COMMANDS,
    *viewing.COMMANDS,
]
