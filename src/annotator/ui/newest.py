"""Of what is asked again and again only the newest counts."""

from collections.abc import Callable


class Newest:
    """Gives each that begins a question to ask: whether it is still the newest."""

    def __init__(self) -> None:
        self._number = 0

    def begin(self) -> Callable[[], bool]:
        """From now on nothing that began before counts."""
        self._number = number = self._number + 1
        return lambda: number == self._number
