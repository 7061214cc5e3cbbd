"""The window speaks the language that was chosen, and so do sentences that were made far from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.codebook import Codebook, default_choices
from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.store.project import Project
from annotator.ui.language import plural, said, said_label, speak, word_of
from tests.stories import at, bring_in, new_project


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "fr")
    yield
    speak(qapp, "en")


def test_a_sentence_is_english_for_everybody_and_keeps_its_parts() -> None:
    words = sentence("{0} of {1}", "Value", sentence("figure “{0}”", "{0}"))
    assert words == "Value of figure “{0}”"
    assert words.parts[1].pattern == "figure “{0}”"
    assert str(UserError("{0} is not there.", "a{b}.txt")) == "a{b}.txt is not there."
    assert str(UserError("Braces {stay} where nothing goes in.")) == "Braces {stay} where nothing goes in."
    assert listed([sentence("a"), "b"]) == "a, b"


def test_a_problem_in_the_store_is_told_in_french(french: None, tmp_path: Path) -> None:
    with pytest.raises(UserError) as problem:
        Project.open(tmp_path / "floods.annotator")
    assert said(problem.value.sentence).endswith("n’est pas là. Choisissez un autre projet, ou créez-en un.")
    assert "floods.annotator" in said(problem.value.sentence)


def test_the_label_of_an_edit_is_kept_in_english_and_shown_in_french(french: None, tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    assert session.page is not None
    figure = Figure(article=article.id, at=at(session.page.text, "40"))
    session.do(edits.add(sentence("record {0}", sentence("{0} “{1}”", sentence("figure"), "40")), figure))
    step = session.undoable()
    assert step is not None
    assert step.label == "record figure “40”"
    assert said_label(step.label) == "enregistrer chiffre « 40 »"


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("zone residue", "zone reste"),
        ("zone rights in 3 articles", "zone droits dans 3 articles"),
        ("zone sidebar", "zone sidebar"),  # a kind that the project made
    ],
)
def test_the_label_of_a_zone_is_shown_in_french_with_its_kind(french: None, label: str, shown: str) -> None:
    assert said_label(label) == shown


def test_what_stands_in_quotation_marks_is_never_translated(french: None) -> None:
    assert said_label("record figure “figure”") == "enregistrer chiffre « figure »"
    assert said_label("something that nobody ever declared") == "something that nobody ever declared"
    assert said("figure") == "figure"  # words of the project, no sentence of ours
    assert said(Sentence("figure")) == "chiffre"


def test_words_of_the_codebook_are_translated_as_long_as_they_are_the_shipped_ones(french: None) -> None:
    shipped = Codebook(default_choices())
    assert word_of(shipped, "figure.status", "killed") == "tués"
    own = [edits.change("", choice, label="other").changes[0].after for choice in default_choices()]
    renamed = Codebook([choice for choice in own if isinstance(choice, type(default_choices()[0]))])
    assert word_of(renamed, "figure.status", "killed") == "other"


def test_the_same_word_is_another_one_in_another_list(french: None) -> None:
    shipped = Codebook(default_choices())
    assert word_of(shipped, "figure.status", "other") != word_of(shipped, "entity.type", "weapon")


def test_numbers_are_said_with_their_plural(qapp: QApplication) -> None:
    speak(qapp, "en")
    assert [plural("%n record(s)", n) for n in (0, 1, 2)] == ["0 records", "1 record", "2 records"]
    speak(qapp, "fr")
    assert plural("%n record(s)", 0).endswith("enregistrement")
    speak(qapp, "en")


def test_arabic_and_hebrew_are_laid_out_from_the_right(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    for language in ("ar", "he"):
        monkeypatch.setenv("ANNOTATOR_LANGUAGE", language)
        speak(qapp, "fr")
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    monkeypatch.delenv("ANNOTATOR_LANGUAGE")
    speak(qapp, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_dates_are_written_as_the_language_does(french: None) -> None:
    from annotator.ui.naming import long_date

    assert QLocale().language() == QLocale.Language.French
    assert long_date("2022-01-26") == "26 janv. 2022"
