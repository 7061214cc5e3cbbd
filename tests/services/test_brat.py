"""Work that was done in brat becomes records, and what has no place is listed."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.entities import new_entity
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Entity, Progress
from annotator.services.readers.brat import read_standoff
from annotator.services.taking_over.folders import find
from annotator.services.taking_over.plan import Plan
from annotator.services.taking_over.report import as_text
from annotator.session import Session
from annotator.session.taking_over import TakingOver
from tests.standoff import ATTRIBUTIONS, STORM, folder_of, lines, mark
from tests.stories import ANALYST, bring_in, new_project, reopened

ANNA = "Anna"
ODD = ["E9\tAttribution:T1", "\t\t", "T\tA 0 1\t", "*\tEquiv", "A1\tX", "#\t \t", "N1\tReference T1"]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return new_project(tmp_path)


def take(
    session: Session, folder: Path, name: str = ANNA, texts: Path | None = None, *, line_by_line: bool = False
) -> Plan:
    found = find([folder], texts)
    taking = TakingOver(session)
    person = taking.person(name)
    plan = taking.plan(taking.reading(found, line_by_line=line_by_line)(), dict.fromkeys(found.whose, person))
    taking.take(plan)
    return plan


def sources(session: Session) -> list[Source]:
    return sorted(session.project.records.all(Source), key=lambda source: source.main.start)


def names(session: Session) -> dict[str, str]:
    return {entity.name: entity.type for entity in session.project.records.all(Entity)}


def test_attributions_become_sources_with_who_cue_and_said_of_the_person_who_made_them(
    session: Session, tmp_path: Path
) -> None:
    take(session, folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*ATTRIBUTIONS)))
    first, second = sources(session)
    assert (first.who.words, first.cue.words) == ("Maria Lee of the Civil Guard", "said")
    assert first.said.words == "at least 40 people died in Orlen"
    assert second.said.words == "“We lost everything” … “but we are alive.”"
    assert (first.manner, second.manner) == ("indirect", "direct")
    assert (first.identification, second.identification) == ("named", "unnamed")
    assert {session.name_of(source.author) for source in (first, second)} == {ANNA}
    assert {source.origin for source in (first, second)} == {"imported"}


def test_entities_are_one_where_words_and_type_are_and_known_ones_are_used_again(
    session: Session, tmp_path: Path
) -> None:
    marks = [
        mark(1, "Person", STORM, "Maria Lee"),
        mark(2, "Organization", STORM, "Civil Guard"),
        mark(3, "Location", STORM, "Orlen"),
        mark(4, "LOC", STORM, "Orlen", nth=2),
        mark(5, "Location", STORM, "Orlen", nth=3),
    ]
    known = Entity(name="Civil Guard", type="organisation")
    session.do(new_entity(known))
    take(session, folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*marks)))
    assert names(session) == {"Civil Guard": "organisation", "Maria Lee": "person", "Orlen": "place"}
    assert len(list(session.project.records.all(Mention))) == 5
    assert [mention.author for mention in session.mentions(known.id)] != [ANALYST.id]


def test_mentions_that_are_said_to_be_of_one_entity_are_of_the_one_that_is_named_best(
    session: Session, tmp_path: Path
) -> None:
    marks = [
        mark(1, "Person", STORM, "She"),
        mark(2, "Person", STORM, "Maria Lee"),
        mark(3, "Person", STORM, "Lee", nth=2),
        "*\tEquiv T1 T2",
        "R1\tCoref Arg1:T3 Arg2:T2",
    ]
    take(session, folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*marks)))
    assert names(session) == {"Maria Lee": "person"}
    assert {mention.form for mention in session.project.records.all(Mention)} == {"name", "pronoun"}


def test_a_description_is_an_entity_of_its_article_only(session: Session, tmp_path: Path) -> None:
    take(
        session,
        folder_of(tmp_path, "a", storm__txt=STORM, storm__ann=lines(mark(1, "Person", STORM, "a shopkeeper"))),
    )
    (entity,) = session.project.records.all(Entity)
    (article,) = session.project.records.all(Article)
    assert (entity.named, entity.article) == ("no", article.id)


def test_numbers_become_figures_that_read_their_own_value(session: Session, tmp_path: Path) -> None:
    take(
        session,
        folder_of(tmp_path, "a", storm__txt=STORM, storm__ann=lines(mark(1, "Number", STORM, "at least 40"))),
    )
    (figure,) = session.project.records.all(Figure)
    assert (figure.value, figure.low, figure.comparator) == (40, 40, "at_least")
    assert figure.counted == "people"


def test_notes_attributes_and_links_go_where_there_is_a_field(session: Session, tmp_path: Path) -> None:
    said = [
        mark(10, "Person", STORM, "Maria Lee"),
        "#1\tAnnotatorNotes T10\tsee her other statement",
        "#2\tAnnotatorNotes T3\tcontent too long?",
        "#3\tAnnotatorNotes E1\task Ben",
        "A1\tNegation E1",
        "A2\tConfidence T10 high",
        "N1\tReference T10 Wikidata:Q1\tMaria Lee",
        "N2\tReference T10 Wikipedia:5\tMaria Lee",
        "R1\tWorksFor Arg1:T10 Arg2:T1",
    ]
    plan = take(session, folder_of(tmp_path, "a", storm__txt=STORM, storm__ann=lines(*ATTRIBUTIONS, *said)))
    first = sources(session)[0]
    assert first.note == "content too long?\nask Ben"
    assert first.polarity == "negative"
    (mention,) = session.project.records.all(Mention)
    (entity,) = session.project.records.all(Entity)
    assert (mention.note, entity.wikidata) == ("see her other statement", "Q1")
    assert first.speakers == (entity.id,)
    assert {str(left.what) for left in plan.read.left} == {
        "attribute “Confidence high”",
        "link to “Wikipedia”",
        "relation “WorksFor”",
    }


def test_what_has_no_place_is_listed_by_kind_with_how_often_and_examples(session: Session, tmp_path: Path) -> None:
    marks = [
        mark(1, "Topic", STORM, "Storm"),
        mark(2, "Topic", STORM, "Orlen"),
        mark(3, "Attack", STORM, "died"),
        "E1\tAttack:T3 Place:T2",
        "#1\tAnnotatorNotes T1\twhy?",
        "nothing that brat writes",
        "T9\tPerson 3\tno range",
        mark(1, "Topic", STORM, "Monday"),
    ]
    plan = take(session, folder_of(tmp_path, "a", storm__txt=STORM, storm__ann=lines(*marks)))
    told = {str(left.what): left.often for left in plan.read.left}
    assert told == {
        "words marked “Topic”": 1,
        "event “Attack”": 1,
        "note on what is not taken in": 1,
        "a line that is no annotation of brat": 2,
        "an id that another annotation has already": 1,
    }
    assert "words marked “Topic”: 1 (storm.ann T1 “Storm”)" in as_text(plan)
    assert plan.taken == 0


def test_words_that_do_not_stand_where_the_file_says_are_listed_and_not_taken_in(
    session: Session, tmp_path: Path
) -> None:
    good = mark(1, "Person", STORM, "Maria Lee")
    bad = [
        "T2\tPerson 0 9\tMaria Lee",
        "T3\tPerson 5 4\tx",
        f"T4\tPerson {len(STORM) - 2} {len(STORM) + 5}\ty",
        "T5\tPerson 999999999999 999999999999\tz",
        "T6\tPerson -3 4\tz",
        "T7\tPerson 7 7\t",
    ]
    plan = take(session, folder_of(tmp_path, "a", storm__txt=STORM, storm__ann=lines(good, *bad)))
    assert [mention.at.words for mention in session.project.records.all(Mention)] == ["Maria Lee"]
    told = {str(left.what): left.often for left in plan.read.left}
    assert told["words that do not stand where the file says"] == 1
    assert told["words beyond the end of the text"] == 2
    assert told["positions that hold nothing"] == 2
    assert told["a line that is no annotation of brat"] == 1


@pytest.mark.parametrize("mark_of_order", ["", "\ufeff"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_positions_are_those_of_the_file_whatever_its_line_ends_and_first_bytes(
    session: Session, tmp_path: Path, ends: str, mark_of_order: str
) -> None:
    raw = mark_of_order + STORM.replace("Maria", "😀 Maria").replace("\n", ends)
    marks = lines(mark(1, "Person", raw, "Maria Lee"), mark(2, "Location", raw, "Orlen", nth=3))
    take(session, folder_of(tmp_path, "a", storm__txt=raw, storm__ann=marks))
    assert sorted(mention.at.words for mention in session.project.records.all(Mention)) == ["Maria Lee", "Orlen"]


@pytest.mark.parametrize("units", ["points", "utf-16"])
def test_positions_that_somebody_counted_otherwise_are_recognised_and_that_is_said(
    session: Session, tmp_path: Path, units: str
) -> None:
    stored = STORM.replace("Maria", "😀 Maria")
    counted = stored if units == "points" else stored.replace("😀", "xx")
    marks = [mark(1, "Person", counted, "Maria Lee"), mark(2, "Location", counted, "Orlen", nth=3)]
    raw = stored.replace("\n", "\r\n")
    plan = take(session, folder_of(tmp_path, "a", storm__txt=raw, storm__ann=lines(*marks)))
    assert plan.taken == 2
    ((_, remark),) = plan.read.remarks
    assert remark.startswith("Its positions count otherwise than brat's")


def test_taking_the_same_in_twice_adds_nothing(session: Session, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*ATTRIBUTIONS))
    take(session, folder)
    before = session.project.journal.count()
    plan = take(session, folder, "anna ")
    assert (plan.taken, plan.known) == (0, 2)
    assert session.project.journal.count() == before


def test_all_of_it_is_one_undo_and_can_be_taken_in_again_after_it(session: Session, tmp_path: Path) -> None:
    marks = [*ATTRIBUTIONS, mark(10, "Person", STORM, "Maria Lee")]
    folder = folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*marks))
    take(session, folder)
    session.undo()
    records = session.project.records
    for kind in (Article, Source, Mention, Entity):
        assert not list(records.all(kind)), kind
    assert session.undoable() is None or "take in" not in session.undoable().label  # type: ignore[union-attr]
    plan = take(session, folder)
    assert plan.taken == 3
    assert [len(list(records.all(kind))) for kind in (Article, Source, Mention, Entity)] == [1, 2, 1, 1]
    assert [zone.kind for zone in records.zones(next(iter(records.all(Article))).id)] == ["headline"]  # type: ignore[attr-defined]
    session.undo()
    session.redo()
    assert len(list(records.all(Source))) == 2


def test_a_record_that_its_author_deleted_stays_deleted(session: Session, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "mine", storm__txt=STORM, storm__ann=lines(*ATTRIBUTIONS))
    take(session, folder, ANALYST.name)
    session.do(edits.delete("delete", [sources(session)[0]]))
    plan = take(session, folder, ANALYST.name)
    assert (plan.taken, plan.known, plan.deleted) == (0, 1, 1)
    assert len(sources(session)) == 1


def test_records_of_others_are_theirs_in_the_store_and_only_they_can_change_them(
    session: Session, tmp_path: Path
) -> None:
    take(session, folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*ATTRIBUTIONS)))
    session = reopened(session)
    source = sources(session)[0]
    with pytest.raises(UserError, match="recorded by somebody else"):
        session.do(edits.change("change", source, note="mine now"))
    assert {record.id: record for record in session.project.journal.replayed()}[source.id] == source
    (progress,) = session.project.records.all(Progress)
    assert (progress.state, session.name_of(progress.person)) == ("done", ANNA)
    session.close()


def test_work_of_several_people_on_one_text_stays_apart(session: Session, tmp_path: Path) -> None:
    folder = folder_of(
        tmp_path,
        "both",
        storm__txt=STORM,
        storm_anna__ann=lines(*ATTRIBUTIONS),
        storm_ben__ann=lines(*ATTRIBUTIONS[:5]),
    )
    found = find([folder])
    assert found.whose == {"anna": 1, "ben": 1}
    taking = TakingOver(session)
    people = {whose: taking.person(whose) for whose in found.whose}
    taking.take(taking.plan(taking.reading(found)(), people))
    by = sorted(session.name_of(source.author) for source in sources(session))
    assert by == ["anna", "anna", "ben"]
    assert session.project.records.count(Article) == 1


def test_two_files_on_one_text_cannot_be_the_work_of_one_person(session: Session, tmp_path: Path) -> None:
    whole = lines(*ATTRIBUTIONS)
    plan = take(session, folder_of(tmp_path, "x", storm__txt=STORM, storm_a__ann=whole, storm_b__ann=whole))
    ((path, why),) = plan.refused
    assert path.name == "storm_b.ann"
    assert why == "storm_a.ann is about the same text, and both would be the work of Anna. Say whose each of them is."
    assert plan.taken == 2


def test_texts_are_found_beside_in_a_folder_beside_or_where_it_is_said(session: Session, tmp_path: Path) -> None:
    whole = lines(*ATTRIBUTIONS)
    anna = folder_of(tmp_path, "team/anna", storm__ann=whole)
    folder_of(tmp_path, "team/text", storm__txt=STORM)
    assert take(session, anna).taken == 2
    far = folder_of(tmp_path, "far/ben", storm__ann=whole)
    assert [why for _, why in take(session, far, "Ben").refused] == [
        "The text it is about is missing: a file of the same name that ends in .txt. Say where it is."
    ]
    assert take(session, far, "Ben", texts=tmp_path / "team" / "text").taken == 2
    with pytest.raises(UserError, match="is not a folder"):
        find([far], tmp_path / "nowhere")


def test_an_article_that_is_there_already_is_used(session: Session, tmp_path: Path) -> None:
    article = bring_in(session, STORM)
    plan = take(session, folder_of(tmp_path, "anna", storm__txt=STORM.encode(), storm__ann=lines(*ATTRIBUTIONS)))
    assert plan.articles["known"] == 1
    assert {source.article for source in sources(session)} == {article.id}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\x00\x01\x02" * 500, "This is no text"),
        (b"T1\tPerson 0 5\tStorm\n" * 300_002, "It has more than 300000 lines"),
        (b"x" * 20_000_001, "It is larger than 20 MB"),
    ],
    ids=["binary", "a million lines", "large"],
)
def test_files_that_are_no_annotations_are_refused_with_a_sentence_and_stop_nothing(
    session: Session, tmp_path: Path, content: bytes, why: str
) -> None:
    folder = folder_of(tmp_path, "x", a__txt=STORM + "a", a__ann=content, b__txt=STORM, b__ann=lines(*ATTRIBUTIONS))
    plan = take(session, folder)
    ((path, told),) = plan.refused
    assert path.name == "a.ann"
    assert told.startswith(why)
    assert plan.taken == 2


CUE_LAST = [*ATTRIBUTIONS[:1], *ATTRIBUTIONS[2:5], ATTRIBUTIONS[1]]
SAID_LAST = [*ATTRIBUTIONS[:2], *ATTRIBUTIONS[3:5], ATTRIBUTIONS[2]]


@pytest.mark.parametrize("lines_", [CUE_LAST, SAID_LAST])
def test_words_come_in_wherever_in_the_file_they_stand_and_how_many_stood_behind_is_told(
    session: Session, tmp_path: Path, lines_: list[str]
) -> None:
    plan = take(session, folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*lines_)))
    (source,) = sources(session)
    assert (source.cue.words, source.said.words) == ("said", "at least 40 people died in Orlen")
    told = "words that stand in a file after the attribution that names them, taken in, too: 1"
    assert told in as_text(plan)


def test_read_line_by_line_words_are_passed_over_that_stand_after_what_names_them(
    session: Session, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*SAID_LAST))
    plan = take(session, folder, line_by_line=True)
    (source,) = sources(session)
    assert (source.who.words, source.cue.words) == ("Maria Lee of the Civil Guard", "said")
    assert not source.said
    told = as_text(plan)
    assert "words passed over, as they stand in a file after the attribution that names them: 1" in told
    assert "words that stand after the “Attribution” that names them: 1 (storm.ann E1 “at least 40 people" in told


def test_read_line_by_line_an_attribution_without_its_cue_stays_out(session: Session, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "anna", storm__txt=STORM, storm__ann=lines(*CUE_LAST))
    told = as_text(take(session, folder, line_by_line=True))
    assert not sources(session)
    assert "not taken in: “Attribution” whose cue stands after it: 1 (storm.ann E1)" in told


def test_circles_lead_nowhere(session: Session, tmp_path: Path) -> None:
    marks = [
        mark(1, "Attribution", STORM, "said"),
        "E1\tAttribution:T1 Content:E2",
        "E2\tAttribution:T1 Content:E1 Source:E2",
        "*\tEquiv T1 T1",
        "R1\tCoref Arg1:R1 Arg2:R1",
        "#1\tAnnotatorNotes #1\tround and round",
    ]
    plan = take(session, folder_of(tmp_path, "x", storm__txt=STORM, storm__ann=lines(*marks)))
    assert plan.taken == 0
    assert plan.read.left.count("a part of “Attribution” that is an event itself") == 3


def test_a_quote_within_a_quote_is_nested_in_it(session: Session, tmp_path: Path) -> None:
    text = "Report\n\nThe mayor said that the guard had said that two died.\n"
    marks = [
        mark(1, "Cue", text, "said"),
        mark(2, "Content", text, "that the guard had said that two died"),
        mark(3, "Cue", text, "said", nth=2),
        mark(4, "Content", text, "that two died"),
        "E1\tAttribution:T1 Cue:T1 Content:T2",
        "E2\tAttribution:T3 Cue:T3 Content:T4",
    ]
    take(session, folder_of(tmp_path, "x", r__txt=text, r__ann=lines(*marks)))
    outer, inner = sources(session)
    assert (outer.nested_in, inner.nested_in) == ("", outer.id)


@pytest.mark.parametrize("id", ["T1", "E1", "R1", "*", "#1", "A1", "M1", "N1"])
def test_a_line_that_says_nothing_behind_its_id_is_listed(id: str) -> None:
    for line in (id, f"{id}\t", f"{id}\t \t "):
        assert len(read_standoff(lines(line).encode()).faults) == 1, line


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from([*ATTRIBUTIONS, "E9\tAttribution:T1", "\t\t", "T\tA 0 1\t", "*\tEquiv", "A1\tX"])),
    st.text(),
)
def test_whatever_stands_in_an_ann_file_is_read_or_listed(known: list[str], other: str) -> None:
    content = lines(*known, other).encode("utf-8", "surrogatepass")
    try:
        read = read_standoff(content)
    except UserError:
        return
    parts = (read.texts, read.events, read.faults, read.attributes, read.relations, read.notes, read.links)
    assert sum(len(part) for part in parts) == sum(
        1 for line in content.decode("utf-8", "replace").split("\n") if line.strip()
    )
