"""Readers that do what none may: Python loads them in every process that reads, once this folder is on its path."""

import ctypes
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from annotator.services.readers.document import Document
from annotator.services.readers.kinds import KINDS, Kind

HERE = "annotator.services.readers.strange"


def reads(content: bytes, name: str) -> list[Document]:
    return [Document(content.decode())]


def hangs(content: bytes, name: str) -> list[Document]:
    while True:
        time.sleep(1)


def crashes(content: bytes, name: str) -> NoReturn:
    ctypes.string_at(0)
    raise AssertionError


def aborts(content: bytes, name: str) -> NoReturn:
    os.abort()


def eats(content: bytes, name: str) -> list[Document]:
    return [Document("x" * 2_000_000_000)]


def eats_outside_of_python(content: bytes, name: str) -> list[Document]:
    malloc = ctypes.CDLL(None).malloc
    malloc.restype, malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    taken = [malloc(10_000_000) for _ in range(1_000)]
    ctypes.memset(taken[-1], 1, 1)
    return [Document("never")]


def is_wrong(content: bytes, name: str) -> list[Document]:
    return [Document(name[len(name)])]


def calls(content: bytes, name: str) -> list[Document]:
    socket.create_connection(("192.0.2.1", 80), timeout=30)
    return [Document("never")]


def starts(content: bytes, name: str) -> list[Document]:
    subprocess.run([sys.executable, "-c", ""], check=True)
    return [Document("never")]


def writes(content: bytes, name: str) -> list[Document]:
    Path(content.decode()).write_text("written", "utf-8")
    return [Document("never")]


def prints(content: bytes, name: str) -> list[Document]:
    sys.stdout.write("noise" * 1_000)
    sys.stdout.flush()
    os.write(1, b"noise" * 1_000)
    return [Document("whatever is printed does no harm")]


def gives_many(content: bytes, name: str) -> Iterator[Document]:
    for number in range(3):
        yield Document(f"Part {number}\n\nWords.", name=str(number), content=b"%d" % number)
    os.abort()


def leaves(content: bytes, name: str) -> NoReturn:
    os._exit(0)


module = ModuleType(HERE)
for reader in (reads, hangs, crashes, aborts, eats, eats_outside_of_python, is_wrong, calls, starts, writes, prints):
    setattr(module, reader.__name__, reader)
    KINDS[f".{reader.__name__}"] = Kind("text/plain", f"strange:{reader.__name__}")
for many in (gives_many, leaves):
    setattr(module, many.__name__, many)
    KINDS[f".{many.__name__}"] = Kind("text/plain", f"strange:{many.__name__}")
sys.modules[HERE] = module
