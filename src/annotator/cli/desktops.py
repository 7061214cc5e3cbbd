"""`annotator desktop`: projects open by a double click, and the application stands in the menu."""

import click

from annotator.session.desktop import install, is_installed, remove


@click.command()
@click.option("--install", "wish", flag_value="install", help="Let them; again puts right what moved since.")
@click.option("--remove", "wish", flag_value="remove", help="Take all of it away again.")
def desktop(wish: str | None) -> None:
    """Let projects open by a double click, for you alone; without an option, say whether they do."""
    if wish is None:
        click.echo("Projects open by a double click." if is_installed() else "Nothing is installed for the desktop.")
        return
    outcome = install() if wish == "install" else remove()
    for place in dict.fromkeys(outcome.places):
        click.echo(place if wish == "install" else f"{place} was removed.")
    for remark in outcome.remarks:
        click.echo(remark, err=True)
    if wish == "remove" and not outcome.places:
        click.echo("Nothing was installed for the desktop.")
