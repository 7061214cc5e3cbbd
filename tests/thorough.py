"""How long the long stories go on: ANNOTATOR_THOROUGH=1 lets them last, as before a release."""

import os

THOROUGH = bool(os.environ.get("ANNOTATOR_THOROUGH"))


def times(usual: int, thorough: int) -> int:
    """How often something is done."""
    return thorough if THOROUGH else usual
