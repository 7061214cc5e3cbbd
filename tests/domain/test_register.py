"""The register is looked up in from several threads while edits go on in one."""

from threading import Thread

from annotator.domain import edits
from annotator.domain.records import Alias, Entity
from annotator.domain.register import Register


def test_another_thread_looks_up_names_while_entities_are_added() -> None:
    town = Entity(name="Orlen", type="place")
    register = Register([town, *(Entity(name=f"town {number}") for number in range(2_000))], [])
    raised: list[Exception] = []
    done = False

    def look_up() -> None:
        while not done and not raised:
            try:
                register.all()
                register.names(town.id)
            except RuntimeError as problem:
                raised.append(problem)

    thread = Thread(target=look_up)
    thread.start()
    for number in range(3_000):
        register.take(edits.add("town", Entity(name=f"new {number}"), Alias(entity=town.id, name=f"Orlen {number}")))
    done = True
    thread.join()
    assert raised == []
