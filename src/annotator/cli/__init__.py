"""The command line: opens the window, and does without it what needs no eyes."""

from importlib import import_module
from pathlib import Path
from typing import Any

import click

from annotator.cli.shared import FAILED, PROJECT
from annotator.domain.errors import UserError
from annotator.store.faults import in_words
from annotator.store.log import log_file

COMMANDS = {  # where each command stands; it is loaded when it is called
    "new": "bringing_in:new",
    "import": "bringing_in:import_files",
    "export": "exporting:export",
    "original": "originals:write_original",
    "codebook": "codebooks:codebook",
    "check": "checking:check",
    "history": "checking:history",
    "overview": "glancing:overview",
    "people": "people:people",
    "assign": "assigning:assign",
    "blind": "blind:blind",
    "search": "searching:search",
    "figures": "figures:figures",
    "agreement": "agreeing:agreement",
    "report": "agreeing:report",
    "zones": "zoning:zones",
    "guidelines": "guidelines:guidelines",
    "deleted": "deleted:deleted",
    "stories": "stories:stories_of",
    "suggest": "suggesting:suggest_for",
    "backup": "backing_up:backup",
    "restore": "backing_up:restore",
    "purge": "purging:purge",
    "desktop": "desktops:desktop",
    "send": "sharing:send",
    "merge": "sharing:merge",
    "carry": "carrying:carry",
    "read-files": "reading_apart:read_apart",
}


class ProjectOrCommand(click.Group):
    """A group whose first word may be a project file instead of a command; what people can mend is one line, exit 2."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(f"annotator.cli.{module}"), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS:
            return open_window.name, open_window, args
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Exception as problem:
            told = in_words(problem)
            if told is None:
                raise
            click.echo(" ".join(str(told).split()), err=True)
            ctx.exit(FAILED)


@click.group(cls=ProjectOrCommand, invoke_without_command=True, subcommand_metavar="[PROJECT | COMMAND [ARGS]...]")
@click.option("--sample", is_flag=True, help="Open a new copy of the sample project.")
@click.option("--log", is_flag=True, help="Say where the log of this computer stands.")
@click.option("--version", "all_versions", is_flag=True, help="Show our version, and below it those of all parts.")
@click.pass_context
def main(ctx: click.Context, sample: bool, log: bool, all_versions: bool) -> None:
    """Turn news articles into datasets.

    Without a command, open the window, with PROJECT or with a choice of projects.
    """
    if log:
        click.echo(log_file())
        ctx.exit()
    if all_versions:
        from annotator.session.versions import in_lines, versions

        click.echo(in_lines(versions()))
        ctx.exit()
    if ctx.invoked_subcommand is None:
        ctx.exit(_start(None, sample))
    if sample:
        raise click.UsageError("--sample stands alone.", ctx)


@click.command("open")
@PROJECT
@click.pass_context
def open_window(ctx: click.Context, project: Path) -> None:
    """Open the window with a project."""
    if not project.exists():
        raise UserError("{0} is neither a project file nor a command. See annotator --help.", project)
    ctx.exit(_start(project, sample=False))


def _start(project: Path | None, sample: bool) -> int:
    from annotator.app import start  # Qt is loaded for the window only

    return int(start(project, sample))
