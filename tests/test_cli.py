"""The command line does without a window what needs no eyes."""

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from annotator import __version__
from annotator.cli import main
from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.records import Person
from annotator.session import Session
from annotator.store.settings import Settings, load_settings, save_settings
from tests.stories import TEXT, at, bring_in, new_project

SOURCE = Path(__file__).parents[1] / "src"


def run(*words: str | Path) -> Result:
    result = CliRunner().invoke(main, [str(word) for word in words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def texts(folder: Path) -> Path:
    (folder / "texts").mkdir()
    (folder / "texts" / "1.txt").write_text("Storm\n\nTwo people died, the mayor said.\n", "utf-8")
    (folder / "texts" / "2.txt").write_text("Flood\n\nNobody died.\n", "utf-8")
    return folder / "texts"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.annotator"
    assert run("new", path).exit_code == 0
    return path


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, bool]]:
    """What the window was started with: a stand-in, so that no window opens."""
    calls: list[tuple[Path | None, bool]] = []

    def start(path: Path | None, sample: bool) -> int:
        calls.append((path, sample))
        return 7

    app = ModuleType("annotator.app")
    app.start = start  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "annotator.app", app)
    return calls


def test_version_and_help_are_there_for_every_command() -> None:
    first, *others = run("--version").output.splitlines()
    assert first == __version__
    assert {"Python", "Qt", "PySide6", "SQLite", "System", "numpy"} <= {line.split()[0] for line in others}
    assert "[PROJECT | COMMAND [ARGS]...]" in run("--help").output
    for command in ("new", "import", "export", "check", "history"):
        result = run(command, "--help")
        assert result.exit_code == 0
        assert "PROJECT" in result.output


def test_the_window_opens_without_words_with_a_project_and_with_the_sample(
    project: Path, started: list[tuple[Path | None, bool]]
) -> None:
    assert [run().exit_code, run(project).exit_code, run("--sample").exit_code] == [7, 7, 7]
    assert started == [(None, False), (project, False), (None, True)]


def test_a_word_that_is_neither_command_nor_project_is_said_on_one_line(started: list[object]) -> None:
    result = run("exprot")
    assert result.exit_code == 2
    assert result.stderr == "exprot is neither a project file nor a command. See annotator --help.\n"
    assert run("--sample", "exprot").exit_code == 2
    assert started == []


def test_whoever_has_no_name_yet_gets_one_and_keeps_it(tmp_path: Path) -> None:
    run("new", tmp_path / "1.annotator")
    first = load_settings()
    run("new", tmp_path / "2.annotator")
    again = load_settings()
    assert (again.person, again.person_name, again.device) == (first.person, first.person_name, first.device)
    assert first.person
    assert first.person_name
    save_settings(Settings(person="f" * 32, person_name="Mina"))
    run("new", tmp_path / "3.annotator")
    run("import", tmp_path / "3.annotator", texts(tmp_path))
    session = Session.open(tmp_path / "3.annotator", Person(), "", read_only=True)
    assert [(p.id, p.name) for p in session.project.records.all(Person)] == [("f" * 32, "Mina")]
    session.close()


def test_a_project_is_never_made_over_another(project: Path) -> None:
    before = project.read_bytes()
    result = run("new", project)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert project.read_bytes() == before


def test_texts_are_imported_once(project: Path, tmp_path: Path) -> None:
    folder = texts(tmp_path)
    result = run("import", project, folder / "1.txt", folder)
    assert result.exit_code == 0
    assert result.output == "2 articles\n\nnew: Storm (1.txt)\nnew: Flood (2.txt)\n"
    again = run("import", project, folder)
    assert again.exit_code == 0
    assert "0 articles, 2 already there" in again.output


def test_what_could_not_be_imported_is_told_by_the_exit_status(project: Path, tmp_path: Path) -> None:
    folder = texts(tmp_path)
    (folder / "3.txt").write_bytes(b"\0\1\2")
    result = run("import", project, folder)
    assert result.exit_code == 2
    assert result.output.startswith("2 articles, 1 could not be read\n")
    assert "3.txt: This is no text" in result.output


def test_a_project_is_exported_also_while_a_window_is_open_on_it(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    result = run("export", session.project.path, tmp_path / "out", "--bom")
    assert result.exit_code == 0
    assert f"{tmp_path / 'out' / 'articles.csv'}: 1\n" in result.output
    assert (tmp_path / "out" / "articles.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")
    session.close()


@pytest.mark.parametrize("command", ["import", "export", "check", "history"])
def test_what_is_no_project_is_said_on_one_line(command: str, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    more = [tmp_path / "out"] if command in ("import", "export") else []
    result = run(command, tmp_path / "letter.txt", *more)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1


def test_a_check_tells_article_record_and_sentence_and_exits_with_1(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session, published="2026-10-28")
    said = {"counted": "people", "status": "killed"}
    figure = Figure(article=article.id, at=at(TEXT, "12"), value=12, **said)  # type: ignore[arg-type]
    session.do(edits.add("12", figure))
    session.close()
    result = run("check", session.project.path)
    quote = "Flood in Orlen leaves dozens missing: No source says this quote yet: “but we are alive.”\n"
    assert (result.exit_code, result.output) == (1, quote)
    session = Session.open(session.project.path, session.person, session.device)
    (kept,) = session.project.records.all(Figure)
    session.do(edits.change("value", kept, value=13.0))
    session.close()
    line = "Flood in Orlen leaves dozens missing: figure “12”: “12” reads as 12, and the value is 13.\n"
    assert line in run("check", session.project.path).output


def test_a_check_of_a_sound_project_says_nothing(project: Path) -> None:
    result = run("check", project)
    assert (result.exit_code, result.output) == (0, "")


def test_a_check_finds_links_that_lead_nowhere(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    session.do(edits.add("12", Figure(article=article.id, at=at(TEXT, "12"))))
    session.close()
    with closing(sqlite3.connect(session.project.path)) as conn:
        conn.execute("UPDATE figures SET place = 'nowhere'")
        conn.commit()
    result = run("check", session.project.path)
    assert result.exit_code == 1
    assert "flood.annotator: A record in figures leads to one in entities that is not there.\n" in result.output


def test_a_check_finds_a_damaged_file(project: Path) -> None:
    content = bytearray(project.read_bytes())
    content[-18_000:-9_000] = b"\xff" * 9000
    project.write_bytes(content)
    result = run("check", project)
    assert result.exit_code == 1
    assert "damaged" in result.output


def test_a_damaged_file_is_repaired_and_kept_beside(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    session.close()
    path = session.project.path
    content = bytearray(path.read_bytes())
    content[:100] = bytes(100)
    path.write_bytes(content)
    assert run("check", path).exit_code == 1
    result = run("check", "--repair", path)
    assert result.exit_code == 0
    assert re.search(r"flood.annotator was repaired: 1 article, 0 records, 2 edits, until .* UTC\.", result.output)
    (kept,) = tmp_path.glob("flood damaged *.annotator")
    assert kept.read_bytes() == content
    assert run("check", "--repair", path).output == "flood.annotator is sound; nothing was done.\n"


def test_it_says_where_the_log_is(tmp_path: Path) -> None:
    assert run("--log").output == f"{tmp_path / 'log' / 'annotator.log'}\n"


def test_the_history_tells_who_changed_what_from_what_to_what(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    figure = Figure(id="f1", article=article.id, at=at(TEXT, "12"), value=12)
    session.do(edits.add("record figure “12”", figure))
    (kept,) = session.project.records.all(Figure)
    session.do(edits.change("value of figure “12”", kept, value=13.0))
    session.undo()
    session.close()
    lines = run("history", session.project.path, "f1").output.splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z  Analyst 1  record figure “12”", lines[0])
    assert lines[2].endswith("Analyst 1  value of figure “12”")
    assert "value: 12 → 13" in lines[3]
    assert lines[4].endswith("undo: value of figure “12”")
    assert "value: 13 → 12" in lines[5]
    assert "import" in run("history", session.project.path).output


def test_importing_exporting_and_history_load_no_qt(project: Path, tmp_path: Path) -> None:
    code = (
        "import sys\nfrom annotator.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
    )
    for words in (["import", project, texts(tmp_path)], ["export", project, tmp_path / "out"], ["history", project]):
        done = subprocess.run(
            [sys.executable, "-c", code, *map(str, words)],
            env={"PYTHONPATH": str(SOURCE), "ANNOTATOR_SETTINGS": str(tmp_path / "settings.json"), "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr


def test_what_nobody_expected_is_not_swallowed(project: Path) -> None:
    with closing(sqlite3.connect(project)) as conn:
        conn.execute("UPDATE edits SET label = NULL")
        conn.execute("DROP TABLE journal")
        conn.commit()
    with pytest.raises(sqlite3.OperationalError):
        run("history", project)


def test_a_project_is_backed_up_listed_and_restored(tmp_path: Path) -> None:
    project = tmp_path / "storm.annotator"
    run("new", project)
    run("import", project, texts(tmp_path))
    assert "was made and checked" in run("backup", project).stdout
    Session.open(project, Person(), "").close()
    (tmp_path / "more.txt").write_text("Calm\n\nNobody was hurt.\n", "utf-8")
    run("import", project, tmp_path / "more.txt")
    listed = run("restore", project, "--list").stdout.splitlines()
    assert len(listed) == 1
    name = listed[0].partition("  ")[0]
    told = run("restore", project, name).stdout
    assert f"is now as {name} holds it" in told
    assert "before restoring" in told
    listed = run("restore", project, "--list").stdout.splitlines()
    assert ["before restoring" in line for line in listed] == [True, False]
    assert run("restore", project).exit_code == 0
    assert run("restore", project, "nothing").exit_code == 2


def test_a_copy_is_written_where_it_is_wished(tmp_path: Path) -> None:
    project = tmp_path / "storm.annotator"
    run("new", project)
    assert run("backup", project, tmp_path / "copy").exit_code == 0
    assert run("backup", project, tmp_path / "copy").exit_code == 2
    assert run("backup", project, tmp_path / "copy", "--replace").exit_code == 0
    assert run("backup", project, project).exit_code == 2
    assert run("backup", tmp_path / "nothing.annotator").exit_code == 2


def test_an_article_is_erased_for_good_once_that_was_asked(tmp_path: Path) -> None:
    project = tmp_path / "storm.annotator"
    run("new", project)
    run("import", project, texts(tmp_path))
    shutil.rmtree(tmp_path / "texts")
    run("backup", project)
    refused = CliRunner().invoke(main, ["purge", str(project), "Storm"], input="no\n")
    assert refused.exit_code == 2
    assert b"the mayor said" in project.read_bytes()
    done = run("purge", project, "Storm", "--yes")
    assert "from 1 backups" in done.stdout
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and b"the mayor said" in file.read_bytes()]
    assert run("purge", project, "Storm", "--yes").exit_code == 2


def test_a_table_of_articles_is_imported_with_its_columns_guessed_or_named(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "news.csv"
    file.write_text("headline,body,words,when\nStorm,Two people died.,Long words,12/09/2016\n", "utf-8")
    done = run("import", project, file, "--column", "text=words", "--column", "published=when", "--dates", "mdy")
    assert done.exit_code == 0
    assert "title: headline" in done.output
    assert "text: words" in done.output
    assert "1 article" in done.output
    with closing(Session.open(project, Person(), "", read_only=True)) as session:
        (line,) = session.articles()
        assert (line.title, line.published) == ("Storm", "2016-12-09")
    assert "has no column" in run("import", project, file, "--column", "text=none").output
    assert "FIELD=COLUMN" in run("import", project, file, "--column", "text").output


def test_a_backup_of_an_older_version_is_brought_up_to_date_when_it_is_restored(tmp_path: Path) -> None:
    old, project = tmp_path / "old.annotator", tmp_path / "p.annotator"
    shutil.copyfile(Path(__file__).parent / "data" / "0.1.0.annotator", old)
    assert run("restore", project, old).exit_code == 0
    assert run("export", project, tmp_path / "out").exit_code == 0
