"""The guide says what is true: its links lead somewhere, its commands and keys are those of the window."""

import re
from pathlib import Path

import click
import pytest

from annotator.cli import main
from annotator.domain.guide import PAGES, Guide
from annotator.domain.places import resource
from annotator.ui.commands import COMMANDS
from annotator.ui.dialogs.keys import OF_TEXT
from annotator.ui.guide.showing import PLACES
from tests.tools import guide as keys

ROOT = Path(__file__).parents[2]
LANGUAGES = tuple(keys.HEADS)
LINK = re.compile(r"\[[^\]]+\]\(([^)]+)\)")
MENU = re.compile(r"\*([^*›\n]+) › ([^*]+)\*")
CODE = re.compile(r"`([^`]+)`")
CHORD = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:Page )?\S+|F\d+")
COMMAND_LINE = re.compile(r"`annotator [^`]+`|^    annotator .*", re.MULTILINE)
ELSEWHERE = {"Ctrl+C", "F6"}  # keys of lists and fields, not of commands


def other_languages() -> list[str]:
    return [language for language in LANGUAGES if language != "en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_heading_that_is_there(language: str) -> None:
    guide = Guide(language)
    for page in guide.pages.values():
        for link in LINK.findall(page.text):
            file, _, anchor = link.partition("#")
            name = file.removesuffix(".md") or page.name
            assert name in guide.pages, f"{page.name}: {link}"
            anchors = [passage.anchor for passage in guide.pages[name].passages]
            assert not anchor or anchor in anchors, f"{page.name}: {link}"
        assert len({passage.anchor for passage in page.passages}) == len(page.passages), page.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_reached_from_the_first(language: str) -> None:
    guide = Guide(language)
    reached, waiting = set(), ["index"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            links = LINK.findall(guide.pages[name].text)
            waiting += [link.partition("#")[0].removesuffix(".md") for link in links if link.partition("#")[0]]
    assert reached == set(PAGES)
    assert {file.stem for file in resource("guide").glob("*.md")} == set(PAGES)


@pytest.mark.parametrize("language", other_languages())
def test_a_translated_page_has_the_headings_of_the_english_one(language: str) -> None:
    english, translated = Guide("en"), Guide(language)
    for name in PAGES:
        assert resource("guide", language, f"{name}.md").is_file(), name
        levels = [[passage.level for passage in guide.pages[name].passages] for guide in (english, translated)]
        assert levels[0] == levels[1], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_that_the_guide_names_is_in_that_menu(language: str) -> None:
    said = keys.said_in(language)
    there = {(said.get(each.menu, each.menu), said.get(each.label, each.label)) for each in COMMANDS}
    for page in Guide(language).pages.values():
        named = MENU.findall(" ".join(page.text.split()))
        assert set(named) <= there, f"{language}, {page.name}: {set(named) - there}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_the_guide_names_does_something(language: str) -> None:
    known = {keys.shown(key).strip("`") for key in [*(each.keys for each in COMMANDS), *(key for key, _ in OF_TEXT)]}
    for page in Guide(language).pages.values():
        chords = {code for code in CODE.findall(page.text) if CHORD.fullmatch(code)}
        assert chords <= known | ELSEWHERE | {"Alt+Up", "Alt+Down"}, f"{language}, {page.name}: {chords - known}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_keys_has_all_commands_as_they_are(language: str) -> None:
    text = keys.page(language).read_text("utf-8")
    assert text == keys.with_keys(text, language), "run python -m tests.tools.guide"


def test_every_place_where_f1_leads_is_there_in_every_language() -> None:
    for language in LANGUAGES:
        guide = Guide(language)
        for place in PLACES.values():
            page, _, anchor = place.partition("#")
            assert not anchor or guide.anchor(page, anchor)


def test_f1_knows_only_kinds_of_widgets_that_there_are() -> None:
    sources = "".join(file.read_text("utf-8") for file in (ROOT / "src" / "annotator" / "ui").rglob("*.py"))
    for kind in PLACES:
        assert re.search(rf"^class {kind}\b", sources, re.MULTILINE), kind


def test_the_guide_goes_into_the_package() -> None:
    declared = (ROOT / "pyproject.toml").read_text("utf-8")
    assert '"resources" = "annotator/resources"' in declared


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_line_in_the_guide_is_one_that_there_is(language: str) -> None:
    for page in Guide(language).pages.values():
        for line in COMMAND_LINE.findall(page.text):
            words = line.strip("` ").split()[1:]
            if words[0].startswith("--"):
                options = {option for each in main.params for option in each.opts}
            else:
                command = main.get_command(click.Context(main), words[0])
                assert command is not None, line
                options = {option for each in command.params for option in each.opts}
            assert {word for word in words if word.startswith("--")} <= options, line
