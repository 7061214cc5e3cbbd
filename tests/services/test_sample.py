"""The sample project shows how it is done, so everything in it is right."""

from pathlib import Path

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.records import Person, Progress
from annotator.services.checks import check_pages
from annotator.services.exports.reading import read_export
from annotator.services.sample import sample_edit
from tests.stories import new_project, reopened


def test_the_sample_fills_a_new_project(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    session.do(sample_edit())
    session = reopened(session)
    assert len(session.articles()) == 5
    for record_type in (Mention, Figure, Source, Progress):
        assert session.project.records.count(record_type)
    session.close()


def test_the_sample_is_of_whoever_opens_it(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    session.project.apply(sample_edit(session.person))
    session.turn_to(session.articles()[0].id)
    assert session.articles()[0].state == "done"
    figure = next(session.project.records.all(Figure))
    session.do(edits.change("value", figure, value=1.0))
    assert [person.name for person in session.project.records.all(Person)] == [session.person.name]
    session.close()


def test_the_article_that_is_coded_completely_passes_every_check_and_begun_ones_show_what_checks_say(
    tmp_path: Path,
) -> None:
    session = new_project(tmp_path)
    session.do(sample_edit())
    pages = [session.read(line.id) for line in session.articles()]
    found = list(check_pages(pages, session.register, session.numbers))
    assert [one.check.sentence for one in found if one.check.severity == "wrong"] == [
        "The parts of “38” add up to 41, 3 more than the total.",
        "The parts of “1 240” add up to 860, 380 fewer than the total.",
    ]
    assert [one.check.sentence for one in found if one.article == pages[0].article] == [
        "“31” and “38” count the same and differ: both stay."
    ]
    session.close()


def test_the_sample_comes_out_as_it_went_in(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    session.do(sample_edit())
    session.exporting(tmp_path / "out")()
    shipped = {change.after.id: change.after for change in sample_edit().changes}
    again = {change.after.id: change.after for change in read_export(tmp_path / "out").changes}
    for id, record in shipped.items():
        assert again[id] == record
    session.close()
