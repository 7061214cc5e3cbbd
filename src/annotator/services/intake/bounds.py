"""What a process that reads strangers' files may not do: eat memory, run on for ever, write, talk, start programs.

The kernel sees to memory, time and writing where there is `resource` (Linux; macOS counts no memory this way; Windows
has none of it). Python sees to the rest everywhere: it asks before each of these things, whichever library does it.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

OWN_MEMORY, DATA = Path("/proc/self/statm"), 5  # of Linux: what RLIMIT_DATA counts, in pages
FORBIDDEN = {
    "socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto",
    "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.truncate", "shutil.rmtree", "webbrowser.open",
}  # fmt: skip


def hold(memory: int) -> None:
    """From now on this process keeps within these bounds; `memory` is in bytes."""
    sys.addaudithook(_refuse)
    try:
        import resource
    except ImportError:  # Windows
        return
    with suppress(OSError):
        os.nice(5)  # the window goes first
    for name, most in (("RLIMIT_DATA", memory), ("RLIMIT_AS", 4 * memory), ("RLIMIT_CORE", 0), ("RLIMIT_FSIZE", 0)):
        with suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (most, most))


def held() -> int:
    """The memory that this process holds of what it may, in bytes; 0 where that is not known."""
    try:
        pages = int(OWN_MEMORY.read_bytes().split()[DATA])
    except OSError:
        return _most()
    return pages * os.sysconf("SC_PAGE_SIZE")


def _most() -> int:
    """The most it ever held. Never asked on Linux: there a process begins with what the one that started it held."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def end_within(seconds: int) -> None:
    """The kernel ends this process if it works longer than that from now on, also where nobody watches any more."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + seconds + 1
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in FORBIDDEN:
        raise PermissionError(f"a reader of files may not do this: {event}")
