"""Where the files that ship with the application are: texts, rules, icons."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def resource(*parts: str) -> Path:
    """The path of a shipped file: in the installed package when it is there, else in the repository's `resources/`."""
    packed = PACKAGE.joinpath("resources", *parts)
    return packed if packed.exists() else PACKAGE.parents[1].joinpath("resources", *parts)
