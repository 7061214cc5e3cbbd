"""An address that a person typed is fetched and read by the same calls from the command line and the window."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli import main
from annotator.domain.records import Article
from annotator.services.readers import address
from annotator.session import Desk
from tests.services.test_address import Wire, http

ADDRESS = "https://news.example/2016/09/12/flood.txt"
FLOOD = b"Flood in Orlen\n\nAt least 40 people died in Orlen on Monday, the Civil Guard said.\n"
PLAIN = "text/plain; charset=utf-8"


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    """Answers where the network would begin."""
    made = Wire({ADDRESS: http(FLOOD, Content_Type=PLAIN), "https://news.example/gone": http(b"-", "404 Not Found")})
    monkeypatch.setattr(address, "_opener", made.opener)
    return made


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def project(tmp_path: Path, own_settings: None) -> Path:
    path = tmp_path / "p.annotator"
    assert run("new", path).exit_code == 0
    return path


def articles(project: Path) -> list[Article]:
    session = Desk().open(project, read_only=True)
    found = list(session.project.records.all(Article))
    session.close()
    return found


def test_a_page_comes_in_from_the_command_line_with_its_address(project: Path, wire: Wire) -> None:
    result = run("import", project, "--from-address", ADDRESS)
    assert (result.exit_code, result.stderr) == (0, "")
    article = articles(project)[0]
    assert (article.title, article.url, article.origin) == ("Flood in Orlen", ADDRESS, ADDRESS)
    assert (article.published, article.published_basis) == ("2016-09-12", "inferred")
    assert [asked.full_url for asked in wire.asked] == [ADDRESS]
    assert "1 already there" in run("import", project, "--from-address", ADDRESS).output


def test_a_page_that_cannot_be_had_stops_none_of_the_others(project: Path, wire: Wire) -> None:
    result = run("import", project, "--from-address", "https://news.example/gone", "--from-address", ADDRESS)
    assert result.exit_code == 2
    assert result.stderr.startswith("https://news.example/gone: There is no page at this address (404).")
    assert len(articles(project)) == 1


def test_where_it_is_switched_off_nothing_is_asked_for(project: Path, wire: Wire) -> None:
    Desk().remember(from_address=False)
    result = run("import", project, "--from-address", ADDRESS)
    assert result.exit_code == 2
    assert result.stderr.startswith("Bringing in from an address is switched off.")
    assert wire.asked == []


def test_an_address_without_the_word_for_it_is_not_fetched(project: Path, wire: Wire) -> None:
    result = run("import", project, ADDRESS)
    assert result.exit_code == 2
    assert "Write --from-address before it" in result.stderr
    assert wire.asked == []


def test_nothing_named_is_nothing_to_bring_in(project: Path) -> None:
    result = run("import", project)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
