"""All that rules propose for a text: the kinds put together, in reading order."""

from collections.abc import Sequence

from annotator.domain.anchors import Span
from annotator.services.readers.guess import language_of
from annotator.services.suggest.sources import suggest_sources
from annotator.services.suggest.suggestion import Suggestion

NOT_READ = frozenset(["rights", "residue"])  # zones in which nothing is suggested


def suggest(
    text: str, *, language: str = "", published: str = "", zones: Sequence[Span] = (), eager: bool = False
) -> list[Suggestion]:
    """What an analyst could record in this text, each with its rule and how sure it is; nothing is saved.

    `language` is a BCP 47 code (guessed where empty), `published` an ISO date on which relative dates hang, `zones`
    what is not read: those of a kind in NOT_READ. `eager` asks for beliefs, intentions and less sure rules, too.
    """
    spoken = language or language_of(text) or "en"
    found = suggest_sources(text, language=spoken, published=published, zones=zones, eager=eager)
    # Figures join here: found += suggest_figures(text, language=spoken, published=published, rules=…)
    return sorted(found, key=lambda one: one.record.main.start)
