"""Folders of brat as stories need them: texts, and annotations at words of them."""

from pathlib import Path

STORM = (
    "Storm hits Orlen\n\n"
    "Maria Lee of the Civil Guard said at least 40 people died in Orlen.\n"
    "“We lost everything”, said a shopkeeper, “but we are alive.”\n"
    "She left Orlen on Monday. Lee did not say why.\n"
)


def mark(number: int, type_: str, text: str, *words: str, nth: int = 1) -> str:
    """A line that marks words, or several stretches of them, counted as brat does: code points of the file."""
    spans = []
    start = 0
    for stretch in words:
        for _ in range(nth):
            start = text.index(stretch, start) + 1
        spans.append((start - 1, start - 1 + len(stretch)))
        start += len(stretch) - 1
    ranges = ";".join(f"{first} {last}" for first, last in spans)
    return f"T{number}\t{type_} {ranges}\t{' '.join(words)}"


ATTRIBUTIONS = [
    mark(1, "Source", STORM, "Maria Lee of the Civil Guard"),
    mark(2, "Cue", STORM, "said"),
    mark(3, "Content", STORM, "at least 40 people died in Orlen"),
    mark(4, "Attribution", STORM, "said"),
    "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3",
    mark(5, "Source", STORM, "a shopkeeper"),
    mark(6, "Cue", STORM, "said", nth=2),
    mark(7, "Content", STORM, "“We lost everything”"),
    mark(8, "Content", STORM, "“but we are alive.”"),
    mark(9, "Attribution", STORM, "said", nth=2),
    "E2\tAttribution:T9 Source:T5 Cue:T6 Content:T7 Content2:T8",
]


def folder_of(parent: Path, name: str, **files: bytes | str) -> Path:
    """A folder with these files; the double underscore in a name stands for the dot."""
    folder = parent / name
    folder.mkdir(parents=True, exist_ok=True)
    for file, content in files.items():
        whole = content if isinstance(content, bytes) else content.encode()
        (folder / file.replace("__", ".")).write_bytes(whole)
    return folder


def lines(*parts: str) -> str:
    """An `.ann` file of these lines."""
    return "".join(f"{part}\n" for part in parts)
