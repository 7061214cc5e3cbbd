"""Links between what is proposed: figures to their sources, places and sides; sources to who speaks and who relays."""

from collections.abc import Mapping, Sequence

from annotator.domain.annotations import Figure, Mention, Source
from annotator.services.suggest.linked_figures import Figures
from annotator.services.suggest.linked_sources import Sources
from annotator.services.suggest.named import Named
from annotator.services.suggest.prose import Prose
from annotator.services.suggest.suggestion import Suggestion


def linked(
    read: Prose, found: Sequence[Suggestion], types: Mapping[str, str], *, published: str = "", article: str = ""
) -> list[Suggestion]:
    """The same suggestions with what they tell of each other, as far as it is sure.

    `types`: what the entities of the register are, by their ids.
    """
    named = Named(found, types)
    sources = Sources(read, named, published, article).linked([one for one in found if isinstance(one.record, Source)])
    figures = Figures(read, named, sources).linked([one for one in found if isinstance(one.record, Figure)])
    return [*(one for one in found if isinstance(one.record, Mention)), *sources, *figures]
