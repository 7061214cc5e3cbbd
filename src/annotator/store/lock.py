"""The lock beside a project: whoever holds it may write to the project, and nobody else."""

from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from annotator.domain.errors import UserError

SUFFIX = ".annotator"
LOCK_TRIES = 3  # the lock file may go in the very moment, when somebody closes the project


class LookOnly(UserError):
    """The project cannot be written to just now; it can still be looked at."""


class InUse(LookOnly):
    """Another window or process is writing to the project."""


class NotWritable(LookOnly):
    """The folder or the file says no to whoever wants to write."""


def locked(path: Path) -> FileLock:
    """The lock of a project; InUse where somebody else holds it, UserError where there can be none."""
    lock = FileLock(_lock_file(path))
    for _ in range(LOCK_TRIES):
        try:
            lock.acquire(timeout=0)
        except Timeout:
            if _lock_file(path).exists():
                raise InUse(
                    "{0} is open in another window. Close it there, or open it here for looking only.", path.name
                ) from None
        except OSError as problem:
            raise NotWritable(
                "{0} cannot be written to ({1}). Choose another folder.", path.parent, problem.strerror
            ) from None
        else:
            return lock
    raise NotWritable("{0} cannot be written to. Choose another folder.", path.parent)


def release(path: Path, lock: FileLock) -> None:
    """Let others write to the project."""
    with suppress(OSError):
        _lock_file(path).unlink(missing_ok=True)
    lock.release()


def was_left(path: Path) -> bool:
    """Whether there is a lock: somebody has the project open, or could not close it."""
    return _lock_file(path).exists()


def _lock_file(path: Path) -> Path:
    return path.with_name(f"{path.name}-lock")
