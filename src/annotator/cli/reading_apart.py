"""The process that reads files for an installed program, which has no `python` to start one with."""

import click


@click.command("read-files", hidden=True)
@click.argument("bounds", nargs=2, type=int)
def read_apart(bounds: tuple[int, int]) -> None:
    """Read the files that are named on the input, within so many bytes and seconds; the application starts this."""
    from annotator.services.intake.worker import main

    main([str(bound) for bound in bounds])
