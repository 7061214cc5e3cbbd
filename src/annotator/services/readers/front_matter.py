"""Front matter: what stands about an article before it, between lines of dashes (YAML) or pluses (TOML)."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any

from annotator.services.readers.columns import fields_named, iso_date

FENCES = {"---": "---", "+++": "+++"}
LONGEST = 500  # lines
ENTRY = re.compile(r"([\w][\w .:-]{0,60}?)\s*:(?:\s+(.*))?$")
TAKEN = ("url", "publisher", "agency", "byline", "language", "rights", "dateline", "translated_from")


def front_matter(text: str) -> tuple[str, dict[str, str], str]:
    """The title and the fields of Article that stand before a text, and the text without them."""
    lines = text.lstrip("\n").split("\n")
    fence = FENCES.get(lines[0].strip())
    end = next((at for at, line in enumerate(lines[1 : LONGEST + 1], 1) if line.strip() in (fence, "...")), 0)
    if not fence or not end:
        return "", {}, text
    told = _toml(lines[1:end]) if fence == "+++" else _yaml(lines[1:end])
    if not told:
        return "", {}, text
    columns = fields_named(told)
    facts = {name: told[columns[name]] for name in TAKEN if name in columns}
    if day := iso_date(told.get(columns.get("published", ""), "")):
        facts |= {"published": day, "published_basis": "metadata"}
    return told.get(columns.get("title", ""), ""), facts, "\n".join(lines[end + 1 :])


def _toml(lines: list[str]) -> dict[str, str]:
    try:
        told: Mapping[str, Any] = tomllib.loads("\n".join(lines))
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    return {name: words for name, value in told.items() if (words := _words(value))}


def _words(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    if isinstance(value, dict):
        return _words(value.get("name", ""))
    return value.isoformat() if isinstance(value, date) else str(value)


def _yaml(lines: list[str]) -> dict[str, str]:
    """Names and values of what people write there: words, lists, and lists of things with a name."""
    told: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        entry = ENTRY.match(line)
        if entry and not line.startswith((" ", "\t", "-")):
            name = entry[1]
            value = entry[2] or ""
            told[name] = [] if value in ("", "|", ">", "|-", ">-") else _listed(value)
        elif name and line.strip() and not line.lstrip().startswith("#"):
            value = re.sub(r"^\s*-?\s*(?:name\s*:\s*)?", "", line)
            if not ENTRY.match(value):  # other things of what has a name
                told[name].append(_unquoted(value))
    return {name: ", ".join(filter(None, values)) for name, values in told.items()}


def _listed(value: str) -> list[str]:
    if value.startswith("[") and value.rstrip().endswith("]"):
        return [_unquoted(each) for each in value.strip()[1:-1].split(",")]
    return [_unquoted(value)]


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        inner = value[1:-1]
        return inner.replace("''", "'") if value[0] == "'" else inner.replace('\\"', '"')
    return value.split(" #")[0].strip()
