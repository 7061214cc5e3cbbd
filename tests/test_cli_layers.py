"""`annotator export --layer`: everybody's records, one person's, or of each thing the one that stands."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.records import Article, Person
from annotator.services.review.cases import Case
from annotator.session import Session
from tests.coded_twice import ANNA, BEN, coded_twice
from tests.stories import DEVICE, at, bring_in

RITA = Person(id="9" * 32, name="Rita Viewer")
SHOWN = (
    "at",
    "value",
    "counted",
    "status",
    "speakers",
    "said",
    "part_of",
    "author",
    "verdict",
    "reviewer",
    "agreement",
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session.create(tmp_path / "p.annotator", RITA, DEVICE)
    yield session
    session.close()


@pytest.fixture
def article(session: Session) -> Article:
    return coded_twice(session)


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lines(folder: Path, table: str, *names: str) -> list[str]:
    return [" | ".join(row[name] for name in names) for row in rows(folder, table)]


def export(session: Session, folder: Path, *options: str) -> Result:
    result = run("export", session.project.path, folder, *options)
    assert result.exit_code == 0, result.output
    return result


def case_at(session: Session, article: Article, words: str) -> Case:
    return next(c for c in session.reviewing.cases(article.id) if words in {m.main.words for m in c.members.values()})


def decide_all(session: Session, article: Article) -> None:
    """Anna's number, Ben's status, Anna's source, an own place, and what both agree on."""
    say = session.reviewing
    say.do(say.decider("value", "28 is in the text").take(case_at(session, article, "28"), ANNA.id))
    say.do(say.decider().take(case_at(session, article, "At least 40"), BEN.id))
    say.do(say.decider().take(case_at(session, article, "At least 40 people died in Orlen on Monday"), ANNA.id))
    edit, own = say.decider("boundary").make_own(case_at(session, article, "in Orlen"), ANNA.id)
    say.do(edit)
    mine = session.project.records.get(Mention, own.id)
    assert mine is not None
    session.do(edits.change("note", mine, note="without “in”"))
    say.do(say.decider().accept_agreed(say.cases(article.id)))


def test_what_two_people_coded_otherwise_is_exported_as_it_was_decided(
    session: Session, article: Article, tmp_path: Path
) -> None:
    decide_all(session, article)
    out = tmp_path / "out"
    export(session, out, "--layer", "final")
    assert lines(out, "figures_wide", *SHOWN) == [
        "At least 40 | 40 | people | affected |  |  |  | Ben Mbeki | agreed | Rita Viewer | 0.5",
        "12 | 12 | children | affected |  |  | At least 40 | Anna Karlsson | agreed | Rita Viewer | 1",
        "28 | 28 | adults | affected |  |  | At least 40 | Anna Karlsson | agreed | Rita Viewer | 0.5",
    ]
    assert lines(out, "mentions", "at", "entity_name", "author", "note") == [
        f"Orlen | Orlen | {RITA.id} | without “in”"
    ]
    assert lines(out, "sources", "who", "said", "author") == [
        f"the Civil Guard | At least 40 people died in Orlen on Monday | {ANNA.id}"
    ]
    total = f"6{BEN.id[1:]}"
    assert lines(out, "figures", "id", "part_of", "source") == [
        f"{total} |  | ",
        f"7{ANNA.id[1:]} | {total} | ",
        f"8{ANNA.id[1:]} | {total} | ",
    ]
    assert lines(out, "people", "name") == ["Anna Karlsson", "Ben Mbeki", "Rita Viewer"]


def test_decisions_say_who_decided_what_of_whose_record_and_why(
    session: Session, article: Article, tmp_path: Path
) -> None:
    decide_all(session, article)
    out = tmp_path / "out"
    export(session, out)
    assert sorted(lines(out, "decisions", "kind", "words", "coder", "verdict", "reason", "comment")) == [
        "figure | 12 | Anna Karlsson | agreed |  | ",
        "figure | 12 | Ben Mbeki | rejected | duplicate | ",
        "figure | 28 | Anna Karlsson | agreed | value | 28 is in the text",
        "figure | 28 | Ben Mbeki | rejected | duplicate | ",
        "figure | At least 40 | Anna Karlsson | rejected | duplicate | ",
        "figure | At least 40 | Ben Mbeki | agreed |  | ",
        "mention | Orlen | Anna Karlsson | changed | boundary | ",
        "mention | in Orlen | Ben Mbeki | changed | boundary | ",
        "source | At least 40 people died in Orlen on Monday | Anna Karlsson | agreed |  | ",
    ]
    assert {row["reviewer"] for row in rows(out, "decisions")} == {RITA.id}


def test_only_the_last_decision_on_a_record_is_exported(session: Session, article: Article, tmp_path: Path) -> None:
    say = session.reviewing
    for person in (ANNA, BEN):
        say.do(say.decider().take(case_at(session, article, "28"), person.id))
    out = tmp_path / "out"
    export(session, out, "--layer", "final")
    assert lines(out, "decisions", "coder", "verdict") == ["Anna Karlsson | rejected", "Ben Mbeki | agreed"]
    assert lines(out, "figures", "at", "value") == ["12 | 12", "28 | 26"]


def test_what_is_not_decided_stays_out_is_counted_and_comes_if_asked_for(
    session: Session, article: Article, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert "Left out, as nobody has decided it yet: 4 cases." in export(session, out, "--layer", "final").output
    assert lines(out, "figures", "at") == ["12"]  # all agree
    export(session, out, "--layer", "final", "--undecided")
    assert lines(out, "figures", "at") == ["At least 40", "12", "28"]


def test_what_one_person_coded_alone_comes_along_unreviewed_only_if_asked_for(
    session: Session, article: Article, tmp_path: Path
) -> None:
    out, alone = tmp_path / "out", bring_in(session, "Six bridges fell in Karsel, the port office said.")
    six = Figure(article=alone.id, author=ANNA.id, at=at("Six bridges fell in Karsel", "Six"), value=6.0)
    session.do(edits.add("6", six))
    said = export(session, out, "--layer", "final").output
    assert "Left out, as nobody has decided it yet: 5 cases." in said
    assert "In articles that one person coded alone are 1 of these." in said
    assert lines(out, "figures", "at") == ["12"]
    said = export(session, out, "--layer", "final", "--alone").output
    assert "Left out, as nobody has decided it yet: 4 cases." in said
    assert lines(out, "figures_wide", "at", "reviewer") == ["12 | ", "Six | "]


def test_all_records_or_those_of_one_person_are_exported_by_their_name(
    session: Session, article: Article, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    export(session, out, "--layer", "all")
    assert len(rows(out, "figures")) == 6
    assert not (out / "decisions.csv").exists()
    assert {row["agreement"] for row in rows(out, "figures_wide")} == {"0.5", "1"}
    export(session, out, "--layer", "Ben Mbeki")
    assert {row["author"] for row in rows(out, "figures")} == {BEN.id}
    said = run("export", session.project.path, out, "--layer", "nobody").stderr
    assert said.startswith("There is no layer “nobody”. Say all, final, or who recorded it: Anna Karlsson, Ben Mbeki")


def test_an_export_of_what_stands_leaves_the_project_as_it_is(
    session: Session, article: Article, tmp_path: Path
) -> None:
    decide_all(session, article)
    before = session.project.records.of_article(article.id)
    export(session, tmp_path / "out", "--layer", "final")
    assert session.project.records.of_article(article.id) == before
    assert all(not replace(record).deleted for record in before)


def test_an_export_with_agreement_of_what_one_person_coded_has_no_figures_of_it(
    session: Session, article: Article, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    export(session, out, "--kinds", "figures,agreement", "--people", "Ben Mbeki")
    assert rows(out, "agreement") == []


def test_who_decided_comes_along_and_who_is_no_longer_listed_does_not(
    session: Session, article: Article, tmp_path: Path
) -> None:
    decide_all(session, article)
    gone = Person(id="8" * 32, name="Gone")
    session.do(edits.add("person", gone))
    session.do(edits.delete("person", [gone]))
    export(session, tmp_path / "all")
    assert lines(tmp_path / "all", "people", "name") == ["Anna Karlsson", "Ben Mbeki", "Rita Viewer"]
    export(session, tmp_path / "some", "--kinds", "decisions", "--people", "Ben Mbeki")
    assert lines(tmp_path / "some", "people", "name") == ["Ben Mbeki", "Rita Viewer"]
