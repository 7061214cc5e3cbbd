"""Entries of the register for words that others marked as entities: known ones by their name, else new ones."""

import hashlib
from collections import defaultdict
from dataclasses import replace

from annotator.domain.edits import Change, Edit
from annotator.domain.records import Article, Entity
from annotator.domain.register import Register

NAMELESS = ("nominal", "pronoun")


class Entries:
    """Finds entries of a register by exact name and type, and makes those that are missing, each once."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.made: dict[str, Change] = {}  # by id, all that were not there
        self._named: dict[str, list[str]] = defaultdict(list)
        for name in register.every_name():
            if not name.only_in:
                self._named[name.name].append(name.entity)

    def meant(self, words: str, type_: str, form: str, article: Article) -> str:
        """The id of the entity of this type that the words name; of a description, the one of this article."""
        name = " ".join(words.split())
        known = () if form in NAMELESS else self._named.get(name, ())
        fitting = [id for id in known if self._type(id) == type_] or [id for id in known if not self._type(id)]
        return fitting[0] if fitting else self._make(name, type_, form in NAMELESS, article)

    def link(self, entity: str, wikidata: str) -> None:
        """Give an entity that was made here its number in Wikidata, unless it has one."""
        change = self.made.get(entity)
        if change is not None and isinstance(change.after, Entity) and not change.after.wikidata:
            self.made[entity] = Change(change.before, replace(change.after, wikidata=wikidata))

    def _type(self, id: str) -> str:
        entity = self.register.get(id)
        return entity.type if entity else ""

    def _make(self, name: str, type_: str, nameless: bool, article: Article) -> str:
        """Its id follows from what it is, so that whoever takes the same in twice makes one entity."""
        where = article.text_sha256 if nameless else ""
        id = hashlib.sha256(f"brat entity\n{type_}\n{name}\n{where}".encode()).hexdigest()[:32]
        before = self.register.raw(id)
        if before is not None and not before.deleted:
            return self.register.resolved(id)
        named, only_in = ("no", article.id) if nameless else ("yes", "")
        entity = Entity(id=id, name=name, type=type_, named=named, article=only_in)
        self.made[id] = Change(before, entity)
        self.register.take(Edit("", (self.made[id],)))
        if not nameless:
            self._named[name].append(id)
        return id
