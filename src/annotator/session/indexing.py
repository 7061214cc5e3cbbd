"""Making the index for searching, where an older and large project has none yet."""

from collections.abc import Callable
from functools import partial

from annotator.session.session import Session
from annotator.store.search import make_index


def is_indexed(session: Session) -> bool:
    """Whether the project can be searched."""
    return session.project.index.is_made


def indexing(session: Session) -> Callable[..., bool]:
    """The work of making the index, to be called in any thread with `progress` and `cancelled`."""
    return partial(make_index, session.project.path)
