"""Hands for stories about orders: three laptops of two people, all that can be done on them, and the files between."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.codebook import AskedField, Choice, Guidelines, NumberWord
from annotator.domain.edits import Change, Edit
from annotator.domain.entities import merge, new_entity, set_aliases, split
from annotator.domain.errors import UserError
from annotator.domain.records import Alias, Article, Entity, Person, Record, Zone
from annotator.domain.review import Comment, Verdict
from annotator.domain.team import Assignment, assignment_id
from annotator.services.recording.zones import painted
from annotator.services.sharing.choosing import Wish
from annotator.session import Session
from annotator.session.merging_people import merge as merge_people
from annotator.session.merging_people import merging
from annotator.session.people import People
from annotator.session.purging import bring_back
from annotator.session.sight import blind
from annotator.store.texts import text_hash
from tests.laptops import ANNA, BEN, laptop, send, stated, take_in
from tests.stories import TEXT, at

WORDS = ["40", "Orlen", "12 children", "Civil Guard"]
LAPTOPS = (("A", ANNA), ("B", ANNA), ("C", BEN))  # one person has two
TEXTS = (TEXT, TEXT.replace("Orlen", "Wodzin"))
BOOK: tuple[Record, ...] = (
    *(Choice(id=f"status:{key}", list="status", key=key, label=key) for key in ("killed", "wounded", "missing")),
    AskedField(id="figure.x_grade", table="figure", key="grade", kind="choice", list="grade", label="Grade"),
    NumberWord(id="number:dozens", words="dozens", low="12", comparator="vague"),
)
ROUNDS = int(os.environ.get("ANNOTATOR_ORDERS", "6"))  # of each search for an order; thousands, where somebody asks
KEPT = 3  # files that lie around on the way

Step = tuple[str, int, int]  # what is done, by which laptop, and which of what there is


class Office:
    """Three laptops and the files that go between them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.laptops = [laptop(folder, person, name, BOOK) for name, person in LAPTOPS]
        self.files: list[Path] = []  # sent once, and not thrown away

    def do(self, step: Step) -> None:
        """One step; what somebody is told that they cannot do is left."""
        what, who, which = step
        session = self.laptops[who]
        if what in ("give", "give some", "give twice", "find"):
            self._exchange(what, session, self.laptops[(who + 1 + which % 2) % 3], which)
            return
        try:
            WHAT[what](session, which)
        except UserError:
            return

    def gather(self, order: list[int]) -> None:
        """Everybody gets the work of everybody, in this order, some of it twice."""
        for _ in range(2):
            files = [send(session, self.folder) for session in self.laptops]
            for session in self.laptops:
                for turn in order:
                    take_in(session, files[turn])

    def close(self) -> None:
        """All go home."""
        for session in self.laptops:
            session.close()

    def _exchange(self, what: str, session: Session, other: Session, which: int) -> None:
        """A file goes to another laptop; that it could not be taken in is never said."""
        if what == "find":
            if self.files:
                take_in(other, *self.files[which % len(self.files) :])
            return
        try:
            file = send(session, self.folder, _wish(session, which) if what == "give some" else Wish())
        except UserError:
            return  # there is no article to send
        kept = file.rename(self.folder / f"{len(self.files)} {which} {file.name}")
        self.files = [*self.files, kept][-KEPT:]
        take_in(other, *([kept, kept] if what == "give twice" else [kept]))


def _wish(session: Session, which: int) -> Wish:
    """Only a part: one article, those not read yet, or nobody's records."""
    if which % 3 == 1:
        return Wish(unread=True)
    articles = () if which % 3 == 2 else (article(session, which),)
    return Wish(articles=articles, records=which % 4 > 1)


def pick(session: Session, kind: type[Any], which: int, *, mine: bool = True, gone: bool = False) -> Any:
    """One of the records that stand, or that are deleted; UserError where there is none."""
    found = [
        record
        for record in session.project.records.all(kind, deleted=True)
        if record.deleted == gone
        and (not mine or getattr(record, "author", "") == session.person.id)
        and (kind is not Entity or record.name)
    ]
    if not found:
        raise UserError("There is none.")
    return sorted(found, key=lambda record: str(record.id))[which % len(found)]


def some(session: Session, kind: type[Any], which: int) -> Any:
    """One of anybody's."""
    return pick(session, kind, which, mine=False)


def article(session: Session, which: int) -> str:
    """The id of one of the articles."""
    return str(some(session, Article, which).id)


def make_figure(session: Session, which: int) -> None:
    where = at(TEXTS[0], WORDS[which % 2 * 2])
    links: dict[str, Any] = {"article": article(session, which)}
    if which % 3 == 1:
        links |= {"place": some(session, Entity, which).id, "extra": {"grade": str(which)}}
    elif which % 3 == 2:
        source = some(session, Source, which)
        links |= {"article": source.article, "source": source.id}
    session.do(edits.add("figure", Figure(at=where, value=float(which), **links)))


def make_source(session: Session, which: int) -> None:
    speakers = (some(session, Entity, which).id,)
    here = article(session, which)
    session.do(edits.add("source", Source(article=here, who=at(TEXT, "Civil Guard"), speakers=speakers)))


def make_part(session: Session, which: int) -> None:
    total = pick(session, Figure, which)
    part = Figure(article=total.article, at=at(TEXTS[0], "28 adults"), part_of=total.id)
    session.do(edits.add("part", part))


def make_mention(session: Session, which: int) -> None:
    entity = some(session, Entity, which).id
    session.do(edits.add("mention", Mention(article=article(session, which), at=at(TEXT, "40"), entity=entity)))


def make_unnamed(session: Session, which: int) -> None:
    entity = Entity(name="minors", named="no", type="group", article=article(session, which))
    session.do(new_entity(entity))


def note(session: Session, which: int) -> None:
    session.do(edits.change("note", pick(session, Figure, which), note=f"{session.device} {which}"))


def link(session: Session, which: int) -> None:
    session.do(edits.change("link", pick(session, Figure, which), by=some(session, Entity, which).id))


def describe(session: Session, which: int) -> None:
    fields = {"role": f"{session.device} {which}"} if which % 2 else {"country": "SY", "note": f"{which}"}
    session.do(edits.change("entity", some(session, Entity, which), **fields))


def merge_two(session: Session, which: int) -> None:
    keep, go = some(session, Entity, which), some(session, Entity, which + 1)
    if keep.id != go.id:
        session.do(merge(session.register, keep, [go]))


def split_one(session: Session, which: int) -> None:
    entity = some(session, Entity, which)
    mentions = [m for m in session.mentions(entity.id) if m.author == session.person.id]
    session.do(split(entity, Entity(name=f"{entity.name} 2"), mentions))


def names(session: Session, which: int) -> None:
    session.do(set_aliases(session.register, some(session, Entity, which), WORDS[which % 3 : which % 4]))


def rename_choice(session: Session, which: int) -> None:
    session.do(edits.change("rename", some(session, Choice, which), label=f"{session.device} {which}"))


def merge_choice(session: Session, which: int) -> None:
    go, keep = some(session, Choice, which), some(session, Choice, which + 1)
    session.do(edits.change("merge", go, merged_into=keep.id if which % 2 else ""))


def word(session: Session, which: int) -> None:
    """A new line of the codebook, or one that is changed."""
    records = session.project.records
    made: Record
    match which % 4:
        case 0:
            made = Choice(id=f"status:{which % 3}", list="status", key=f"{which % 3}", label=session.device)
        case 1:
            made = AskedField(id=f"figure.x_{which % 3}", table="figure", key=f"{which % 3}", kind="text", label="More")
        case 2:
            known = some(session, NumberWord, which)
            made = replace(known, low=f"{which}")
        case _:
            made = Guidelines(id="guidelines", text=f"{session.device} {which}")
    session.do(Edit("codebook", (Change(records.get(type(made), made.id), made),)))


def title(session: Session, which: int) -> None:
    values = {"title": f"{session.device} {which}"} if which % 2 else {"published": f"2017-08-{which % 28 + 1:02}"}
    session.do(edits.change("title", some(session, Article, which), **values))


def zone(session: Session, which: int) -> None:
    page = session.turn_to(article(session, which))
    start = which % 3 * 20
    span = at(page.text, page.text[start : start + 15]).spans[0]
    kind = ("headline", "caption", "")[which % 3]
    session.do(painted(page.article.id, page.text, page.zones(), span, kind))


def delete(session: Session, which: int) -> None:
    kind = (Figure, Mention, Entity, Source, Article, Zone, Alias, AskedField)[which % 8]
    mine = kind in (Figure, Mention, Source)
    session.do(edits.delete("delete", [pick(session, kind, which // 8, mine=mine)]))


def back(session: Session, which: int) -> None:
    """What was deleted stands again."""
    if which % 2:
        session.do(bring_back([pick(session, Article, which, mine=False, gone=True)]))
    else:
        session.do(edits.change("back", pick(session, Figure, which, gone=True), deleted=False))


def bring(session: Session, which: int) -> None:
    text = TEXTS[which % 2]
    if session.project.records.with_text(text_hash(text)) is None:
        values: dict[str, Any] = {"published": f"2017-08-{which % 28 + 1:02}"} if which % 3 else {}
        made = Article(title=text.splitlines()[0], text_sha256=text_hash(text), **values)
        zone = Zone(article=made.id, start=0, end=20, kind="headline")
        session.do(Edit("import", (Change(None, made), Change(None, zone)), texts=(text,)))


def judge(session: Session, which: int) -> None:
    figure = some(session, Figure, which)
    verdict = Verdict(
        article=figure.article, reviewer=session.person.id, annotation=figure.id, kind="figure", verdict="agreed"
    )
    session.do(edits.add("verdict", verdict))


def say(session: Session, which: int) -> None:
    figure = some(session, Figure, which)
    words = Comment(article=figure.article, record=figure.id, author=session.person.id, text=f"{which}")
    session.do(edits.add("comment", words))


def assign(session: Session, which: int) -> None:
    here, person = article(session, which), some(session, Person, which).id
    made = Assignment(id=assignment_id(here, person), article=here, person=person, deleted=which % 3 == 0)
    session.do(Edit("assign", (Change(session.project.records.get(Assignment, made.id), made),)))


def person(session: Session, which: int) -> None:
    people, someone = People(session), some(session, Person, which)
    match which % 4:
        case 0:
            people.rename(someone, f"{session.device} {which}")
        case 1:
            people.paint(someone, f"#00{which:02}00")
        case 2:
            people.let_review(someone, reviews=which % 8 == 2)
        case _:
            session.do(blind(session.project, on=which % 8 == 3))


def be_one(session: Session, which: int) -> None:
    """Two of the people are one human."""
    goes, stands = some(session, Person, which), some(session, Person, which + 1)
    if goes.id != stands.id:
        merge_people(session, merging(session, goes, stands))


WHAT: dict[str, Callable[[Session, int], object]] = {
    "figure": make_figure,
    "source": make_source,
    "part": make_part,
    "mention": make_mention,
    "unnamed": make_unnamed,
    "entity": lambda session, which: session.do(new_entity(Entity(name=f"E{which % 3}"), WORDS[: which % 3])),
    "describe": describe,
    "note": note,
    "link": link,
    "merge": merge_two,
    "split": split_one,
    "alias": names,
    "choice": rename_choice,
    "choices": merge_choice,
    "word": word,
    "delete": delete,
    "back": back,
    "progress": lambda session, which: session.set_progress(article(session, which), "done" if which % 2 else "new"),
    "title": title,
    "zone": zone,
    "import": bring,
    "verdict": judge,
    "comment": say,
    "assign": assign,
    "person": person,
    "one": be_one,
    "undo": lambda session, which: session.undo(),
    "redo": lambda session, which: session.redo(),
}
EXCHANGED = ("give", "give some", "give twice", "find")
DONE = (*WHAT, "undo", "redo", "undo", *EXCHANGED * 3)


def shared(session: Session) -> dict[tuple[str, str], Any]:
    """What all must agree on: every record with its stamps, and what it says."""
    gone = {id for id, other in _stands(session).items() if id != other}
    found = {key: state for key, state in stated(session).items() if not _behind(state.record, gone)}
    return {key: state for key, state in found.items() if state.stamps}


def _stands(session: Session) -> dict[str, str]:
    by_text: dict[str, str] = {}
    articles = sorted(session.project.records.all(Article, deleted=True), key=lambda a: a.id)
    return {a.id: by_text.setdefault(a.text_sha256, a.id) for a in articles}


def _behind(record: Record, gone: set[str]) -> bool:
    """Whether a record stays behind with an article that another laptop brought in, too."""
    return getattr(record, "article", "") in gone
