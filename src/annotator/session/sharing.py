"""Sending work to others and taking theirs in: the same for the window and the command line."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from annotator.domain.collecting import paused_collecting
from annotator.domain.edits import Change, Edit, together
from annotator.domain.entities import set_aliases
from annotator.domain.errors import UserError
from annotator.domain.records import Alias, Person, Record
from annotator.domain.register import Register
from annotator.domain.stated import Stated, largest_number
from annotator.services.sharing.alike import Lookalike, comparing
from annotator.services.sharing.choosing import Chosen, Wish
from annotator.services.sharing.comparing import planned
from annotator.services.sharing.erased import come_again, leave_out
from annotator.services.sharing.file import SUFFIX, Manifest
from annotator.services.sharing.plan import Plan
from annotator.services.sharing.reading import Cancelled, read
from annotator.services.sharing.writing import write
from annotator.session.foreseen import keeps_back
from annotator.session.session import Session
from annotator.session.standing import writer_of
from annotator.store.aside import applying
from annotator.store.copying import half_of, problems_told, put_in_place, settle
from annotator.store.project import Project
from annotator.store.rows import TYPES

__all__ = [
    "SUFFIX",
    "Written",
    "comparing_names",
    "deciding",
    "lookalikes",
    "reading",
    "sending",
    "take",
    "taking",
    "unread",
]
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Written:
    """What a file holds that was sent."""

    path: Path
    manifest: Manifest

    def count(self, part: str) -> int:
        """How many lines a part has."""
        found = self.manifest.parts.get(part)
        return found.lines if found else 0


def sending(session: Session, path: Path, wish: Wish) -> Callable[..., Written | None]:
    """The work of writing a file of annotations, to be called in any thread; it replaces what is there.

    It takes `progress` and `cancelled`, and gives None where it was cancelled. UserError where the file cannot be
    written, or no article is chosen.
    """
    person = session.project.records.get(Person, session.person.id) or session.person  # by the name they have here
    return partial(_send, session.project.path, person, with_suffix(path), wish)


def unread(session: Session) -> int:
    """How many articles this person is not done with."""
    return len(session.project.exchange.unread(session.person.id))


def with_suffix(path: Path) -> Path:
    """The path as a file of annotations is called."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def reading(session: Session, files: Iterable[Path], *, with_erased: bool = False) -> Callable[..., Plan | None]:
    """The work of reading files and comparing them with the project, to be called in any thread.

    It takes `progress` and `cancelled`, and gives None where it was cancelled. Articles that were erased for good
    here stay away unless they are wished. UserError where a file cannot be taken in.
    """
    return partial(_read, session.project.path, [*files], with_erased)


def take(session: Session, plan: Plan, decided: Edit | None = None) -> Edit:
    """Take in what was planned, as one edit; UserError where something was changed meanwhile, and nothing is then."""
    return session.do(plan.edit(decided), whose=plan.whose)


def taking(session: Session, plan: Plan, decided: Edit | None = None) -> Callable[..., Edit | None]:
    """The same, to be called in any thread; `session.show` is to be told of the edit that it gives.

    It gives None where it was cancelled; nothing is changed then. Nothing else may be done in the session meanwhile.
    """
    session.introduce()
    if session.keeps_backups:
        session.keeping.before_many()
    edit = plan.edit(decided)
    return applying(session.project, edit, writer_of(session, edit), session.device)


def _send(
    project: Path,
    person: Person,
    path: Path,
    wish: Wish,
    progress: Progress = lambda done, of, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written | None:
    looking = Project.open(project, read_only=True)
    with ExitStack() as stack, suppress(Cancelled), paused_collecting():
        stack.callback(looking.close)
        looking.hold_still()
        exchange, records = looking.exchange, looking.records
        articles = exchange.unread(person.id) if wish.unread else list(wish.articles) or None
        if articles is not None and not articles:
            raise UserError("There is no article to send: all are done. Choose others, or send all.")
        chosen = Chosen(exchange.all, exchange.these, articles, records=wish.records)
        states = _by_part(chosen, _watched(exchange.heard_besides(), progress, cancelled))
        manifest = Manifest(
            project=project.stem,
            sender=person.id,
            sender_name=person.name,
            made=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
            articles=wish.which,
            records=wish.records,
            clock=exchange.clock(),
        )
        half = stack.enter_context(half_of(path))
        with problems_told(path.parent), half.open("wb") as file:
            texts = ((sha256, records.text(sha256)) for sha256 in chosen.texts)
            originals = ((o, content) for o in chosen.texts.values() if (content := records.original(o)))
            manifest = write(file, manifest, states, texts, originals if wish.originals else ())
        settle(half)
        put_in_place(half, path)
        return Written(path, manifest)
    return None


def _by_part(chosen: Chosen, watch: Callable[[Stated], Stated]) -> dict[str, list[Stated]]:
    """All that is sent by the names of the parts."""
    parts: dict[str, list[Stated]] = {}
    kinds: dict[type[Record], str] = {kind: name for name, kind in TYPES.items()}
    for kind, name in kinds.items():
        parts[name] = [watch(state) for state in chosen.of(kind)]
    for state in chosen.along():
        parts[kinds[type(state.record)]].append(watch(state))
    return parts


def _watched(
    heard: Mapping[str, Mapping[str, int]], progress: Progress, cancelled: Callable[[], bool]
) -> Callable[[Stated], Stated]:
    """What is done to each state on its way out; `heard` is what is known of some records besides."""
    done = 0

    def watch(state: Stated) -> Stated:
        nonlocal done
        if done % 1000 == 0:
            progress(done, 0, "")
            if cancelled():
                raise Cancelled
        done += 1
        known = heard.get(state.record.id)
        return replace(state, heard=known) if known else state

    return watch


def _read(
    project: Path,
    files: list[Path],
    with_erased: bool,
    progress: Progress = lambda done, of, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plan | None:
    """By a connection of its own."""
    looking = Project.open(project, read_only=True)
    try:
        looking.hold_still()
        with paused_collecting():
            most = largest_number(datetime.now(UTC), looking.exchange.newest())
            sent = [read(file, TYPES, most, progress, cancelled) for file in files]
            erased = [] if with_erased else come_again(sent, looking.exchange)
            leave_out(sent, erased)
            plan = planned(sent, looking.exchange, progress, cancelled)
            plan.erased = erased
            return plan
    except Cancelled:
        return None
    finally:
        looking.close()


def lookalikes(session: Session, plan: Plan) -> list[Lookalike]:
    """Which entities that come in may be in the project under another id."""
    return comparing_names(session, plan)() or []


def comparing_names(session: Session, plan: Plan) -> Callable[..., list[Lookalike] | None]:
    """The work of finding out the same, to be called in any thread.

    It takes `progress` and `cancelled`, and gives None where it was cancelled.
    """
    if keeps_back(session, plan):  # what others made while they code blind is not to be told
        return comparing([], {}, session.register)
    names: dict[str, list[str]] = defaultdict(list)
    for each in plan.taken:
        if isinstance(each.after, Alias) and not each.after.deleted:
            names[each.after.entity].append(each.after.name)
    return comparing(plan.entities, names, session.register)


def deciding(session: Session, plan: Plan, same: Mapping[str, str]) -> Edit:
    """Which of the entities that come in are the same as ones that are here, by their ids: theirs are merged into ours.

    UserError where an id is none of those.
    """
    coming = {entity.id: entity for entity in plan.entities}
    aliases = [each.after for each in plan.taken if isinstance(each.after, Alias)]
    parts: list[Edit] = []
    for id, into in same.items():
        ours, theirs = session.register.get(into), coming.get(id)
        if ours is None or ours.deleted or theirs is None:
            raise UserError("{0} is no entity that comes in, or {1} none that is here. Look at the list.", id, into)
        coming_in = Register([theirs], aliases)
        names = [*coming_in.names(id), *(alias.name for alias in session.register.aliases(ours.id))]
        parts.append(Edit("", (Change(theirs, replace(theirs, merged_into=ours.id)),)))
        parts.append(set_aliases(session.register, ours, names))
    return together("", parts)
