"""How a command is declared: a function gives the menu entry, the shortcut, the tip, and what is done.

A letter without a modifier, or with Shift, belongs to the text and is only named in the menu; the text handles it while
it has the focus.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.window import Window

Run = Callable[["Window"], None]


@dataclass(frozen=True)
class Command:
    """One thing that can be done by menu, key and mouse."""

    menu: str
    label: str
    keys: str  # "Ctrl+N", or "E" for a key of the text
    tip: str
    run: Run
    needs: str  # "", "project", "article", "record": what must be open for it
    starts_group: bool
    writes: bool  # changes the project, which nobody can who only looks

    @property
    def of_text(self) -> bool:
        """Whether its key belongs to the text alone."""
        key = self.keys.removeprefix("Shift+")
        return bool(key) and "+" not in key and not key[1:].isdigit()


class Declared(list[Command]):
    """The commands of one file, in the order in which they stand there."""

    def command(
        self,
        menu: str,
        label: str,
        keys: str = "",
        *,
        needs: str = "article",
        group: bool = False,
        writes: bool = False,
    ) -> Callable[[Run], Run]:
        """Make a function a command; its docstring is the tip."""

        def declare(run: Run) -> Run:
            self.append(Command(menu, label, keys, (run.__doc__ or "").strip(), run, needs, group, writes))
            return run

        return declare
