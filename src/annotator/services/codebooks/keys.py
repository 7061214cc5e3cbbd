"""The key of a new choice or field: plain letters that follow from its label and never change after."""

import re
from collections.abc import Container

from anyascii import anyascii

LONGEST = 40
KEY = re.compile(r"[a-z0-9_]{1,60}")


def key_for(label: str, taken: Container[str] = (), otherwise: str = "choice") -> str:
    """`tear_gas` for “Tear gas!”, `tear_gas_2` where that is taken; ASCII letters, digits and _ only, never empty."""
    plain = re.sub(r"[^a-z0-9]+", "_", anyascii(label).lower()).strip("_")
    key = plain[:LONGEST].strip("_") or otherwise
    number, found = 1, key
    while found in taken:
        number += 1
        found = f"{key}_{number}"
    return found
