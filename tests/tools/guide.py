"""Writes the keys of the guide from the declared commands, in each language: `python -m tests.tools.guide`."""

import sys
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from annotator.ui.commands import COMMANDS
from annotator.ui.commands.declaring import Command
from annotator.ui.dialogs.keys import OF_TEXT
from tests.tools import translations

GUIDE = Path(__file__).parents[2] / "resources" / "guide"
HEADS = {"en": ("Key", "Command", "What it does"), "fr": ("Touche", "Commande", "Effet")}
IN_THE_TEXT = {"en": "In the text and the form", "fr": "Dans le texte et le formulaire"}


def main() -> int:
    """Write the pages anew below their first words."""
    for language in HEADS:
        file = page(language)
        file.write_text(with_keys(file.read_text("utf-8"), language), "utf-8")
    return 0


def page(language: str) -> Path:
    """The page of keys in a language."""
    return GUIDE / ("" if language == "en" else language) / "keys.md"


def with_keys(text: str, language: str) -> str:
    """The page: what stands there before the first table, and then the tables as the commands are now."""
    said = said_in(language)
    parts = [text.partition("\n## ")[0].rstrip()]
    for menu, commands in groupby(sorted_by_menu(), key=lambda command: command.menu):
        rows = [(command.keys, command.label, command.tip) for command in commands]
        parts.append(f"## {said.get(menu, menu)}\n\n{_table(rows, language)}")
    rows = [(keys, "", str(words)) for keys, words in OF_TEXT]
    parts.append(f"## {IN_THE_TEXT[language]}\n\n{_table(rows, language)}")
    return "\n\n".join(parts) + "\n"


def sorted_by_menu() -> list[Command]:
    """The commands that have a key, menu by menu."""
    menus = list(dict.fromkeys(command.menu for command in COMMANDS))
    return sorted((each for each in COMMANDS if each.keys), key=lambda command: menus.index(command.menu))


def said_in(language: str) -> dict[str, str]:
    """The words of commands in a language, as far as they are translated, without the signs that open menus."""
    ts = translations.TRANSLATIONS / f"annotator_{language}.ts"
    messages = translations.messages(ts) if language != "en" else iter(())
    found = {words.source: forms[0] for words, forms, done in messages if words.context == "commands" and done}
    return {source: words.replace("&", "") for source, words in found.items()}


def shown(keys: str) -> str:
    """A key as it stands on the keyboard."""
    for name, sign in (("Return", "Enter"), ("PgDown", "Page Down"), ("PgUp", "Page Up"), ("|", "\\|")):
        keys = keys.replace(name, sign)
    return f"`{keys}`"


def _table(rows: Iterable[tuple[str, str, str]], language: str) -> str:
    said = said_in(language)
    heads = HEADS[language]
    lines = [f"| {' | '.join(heads)} |", "| --- | --- | --- |"]
    lines += [f"| {shown(keys)} | {said.get(label, label)} | {said.get(tip, tip)} |" for keys, label, tip in rows]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
