"""The register on disk gives the same names and lists as the one in memory."""

from pathlib import Path

from annotator.domain.edits import delete
from annotator.domain.entities import merge, new_entity
from annotator.domain.records import Entity
from annotator.domain.register import Register
from tests.stories import bring_in, new_project


def test_names_and_lists_read_from_the_disk_are_those_of_the_whole_register(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session, "Orlen\n\nCivilians fled.\n")
    guard, force, town = Entity(name="Civil Guard"), Entity(name="Guard of Orlen"), Entity(name="Orlen")
    gone, crowd = Entity(name="Árbel"), Entity(name="civilians", named="no", article=article.id)
    for entity, names in ((guard, ["CG"]), (force, ["GO", "Guards"]), (town, []), (gone, ["Arbela"]), (crowd, [])):
        session.do(new_entity(entity, names))
    session.do(merge(session.register, guard, [guard, force]))
    session.do(delete("delete", [gone]))
    shelf = session.project.shelf
    whole = Register(shelf.entities(), shelf.all_aliases())
    assert set(shelf.names()) == set(whole.every_name())
    assert {one.name for one in shelf.names() if one.entity == guard.id} == {
        "Civil Guard", "CG", "Guard of Orlen", "GO", "Guards"
    }  # fmt: skip
    for register in (session.register, whole):
        assert [entity.name for entity in register.by_name(2)] == ["Civil Guard", "civilians"]
        assert [entity.name for entity in register.first(article.id, 9)] == ["Civil Guard", "Orlen", "civilians"]
        assert [entity.name for entity in register.first("another", 9)] == ["Civil Guard", "Orlen"]
    session.close()
