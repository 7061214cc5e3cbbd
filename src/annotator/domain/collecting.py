"""Making very many records at once: Python looks through all that stands in memory for circles again and again, which
takes as long as the work itself, and records form none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_pausing = 0
_was_on = True


@contextmanager
def paused_collecting(*, keeping: bool = False) -> Iterator[None]:
    """Circles are not looked for meanwhile; what nothing leads to is let go all the same. In any thread, nested too.

    With `keeping` they are not looked for afterwards either in all that stands then, which would hold up every thread
    for as long, until `look_again` is called.
    """
    global _pausing, _was_on
    with _lock:
        if not _pausing:
            _was_on = gc.isenabled()
            gc.disable()
        _pausing += 1
    try:
        yield
    finally:
        with _lock:
            _pausing -= 1
            if not _pausing and _was_on:
                if keeping:
                    gc.freeze()
                gc.enable()


def look_again() -> None:
    """What was to be kept is looked through as everything is."""
    gc.unfreeze()
