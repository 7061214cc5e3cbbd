"""What `send` and `merge` tell with --json: keys that stay, ids beside names, numbers for whoever may know them."""

from collections.abc import Iterable, Mapping
from typing import Any

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.records import Article
from annotator.domain.wording import wording
from annotator.services.sharing.alike import Lookalike
from annotator.services.sharing.plan import Conflict, Plan
from annotator.session import Session
from annotator.session.both_sides import BothSides
from annotator.session.sharing import Written

KINDS = {kind: f"{kind.__name__.lower()}s" for kind in ANNOTATIONS}


def sent(written: Written, *, blind: bool) -> dict[str, Any]:
    """The file that was written; how much is recorded is null for somebody who codes blind."""
    counts = None if blind else {name: written.count(name) for name in KINDS.values()}
    manifest = written.manifest
    return {
        "file": str(written.path),
        "project": manifest.project,
        "sender": {"id": manifest.sender, "name": manifest.sender_name},
        "made": manifest.made,
        "chosen": manifest.articles,
        "with_records": manifest.records,
        "articles": written.count("articles"),
        "originals": written.count("originals"),
        "records": counts,
    }


def taken(
    session: Session, plan: Plan, alike: Iterable[Lookalike], same: Mapping[str, str], *, done: bool
) -> dict[str, Any]:
    """What came in, or would; `plan` is as whoever works here may see it."""
    counted = {"new": plan.new, "changed": plan.changed, "there": plan.there}
    both = BothSides(session, plan)
    return {
        "taken": done,
        "files": [
            {"project": each.project, "sender": {"id": each.sender, "name": each.sender_name}, "made": each.made}
            for each in plan.files
        ],
        "articles": {"new": len(plan.articles), "known": plan.known},
        "records": {name: {key: count[kind] for key, count in counted.items()} for kind, name in KINDS.items()},
        "waiting": plan.waiting.total(),
        "unseen": plan.keeps_back,
        "people": [{"id": each.id, "name": each.name} for each in plan.people],
        "entities": [{"id": each.id, "name": each.name, "type": each.type} for each in plan.entities],
        "joined": _titles(plan.joined),
        "other_texts": _titles(plan.other_texts),
        "erased": _titles(plan.erased),
        "reworded": [
            {"id": each.record.id, "at": each.stands.cell, "sent": each.sent.words, "stands": each.stands.words}
            for each in plan.reworded
        ],
        "conflicts": [_conflict(both, each) for each in plan.conflicts],
        "alike": [_alike(each, same) for each in alike],
    }


def _titles(articles: Iterable[Article]) -> list[dict[str, str]]:
    return [{"id": each.id, "title": each.title} for each in articles]


def _conflict(both: BothSides, each: Conflict) -> dict[str, Any]:
    fields = [
        {
            "field": found.name,
            "ours": found.ours,
            "theirs": found.theirs,
            "stands": "ours" if found.ours_stands else "theirs" if found.theirs_stands else "neither",
        }
        for found in both.differences(each)
    ]
    ours = {"id": each.ours.id, "kind": type(each.ours).__name__.lower(), "said": str(wording(each.ours))}
    return ours | {"sender": each.sender, "fields": fields}


def _alike(each: Lookalike, same: Mapping[str, str]) -> dict[str, Any]:
    ours = [{"id": entity.id, "name": entity.name} for entity in each.ours]
    theirs = {"id": each.theirs.id, "name": each.theirs.name}
    return {"theirs": theirs, "ours": ours, "by": each.by, "same_as": same.get(each.theirs.id)}
