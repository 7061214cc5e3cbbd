"""How much a benchmark is about: all of it where something is measured, little where each is run once, unmeasured."""

import os
import sys

MEASURED = "--benchmark-enable" in sys.argv


def amount(measured: int, unmeasured: int, named: str = "") -> int:
    """The number to make; a variable of the environment with this name says another."""
    return int(os.environ.get(named) or (measured if MEASURED else unmeasured))
