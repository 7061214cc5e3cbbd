"""What answers teach: rules, cues and names that are rejected fall silent, what is accepted weighs against it."""

from dataclasses import replace

import pytest

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.answers import ACCEPTED, CHANGED, REJECTED, Answer
from annotator.domain.edits import add, delete
from annotator.services.suggest.accepting import answer_to
from annotator.services.suggest.everything import suggest
from annotator.services.suggest.learning import Learned, Line, Tally
from annotator.services.suggest.suggestion import Suggestion
from annotator.services.suggest.trust import QUIET
from tests.stories import at

TEXT = "At least 40 people died in Orlen, police said.\n\nThe mayor fumed that nobody had helped.\n"
ME, OTHER = "a" * 32, "b" * 32


def of_source(confidence: float = 0.96, cue: str = "said") -> Suggestion:
    who, said = at(TEXT, "police"), at(TEXT, "At least 40 people died in Orlen")
    record = Source(who=who, cue=replace(at(TEXT, "said"), words=cue), said=said, origin="suggested")
    return Suggestion(record, confidence, "clause_who_said")


def of_mention() -> Suggestion:
    return Suggestion(Mention(at=at(TEXT, "Orlen"), form="name", origin="suggested"), 0.9, "capitals")


def of_figure() -> Suggestion:
    return Suggestion(Figure(at=at(TEXT, "At least 40"), value=40, counted="people", status="killed"), 0.97, "at_least")


def answered(one: Suggestion, *said: str, person: str = ME) -> Learned:
    learned = Learned()
    for number, word in enumerate(said):
        learned.take(add("answer", answer(one, word, number, person)), ME)
    return learned


def answer(one: Suggestion, said: str, number: int = 0, person: str = ME) -> Answer:
    return replace(answer_to(one, "article", person, f"2026-01-01T00:00:{number:02}.000Z"), said=said)


def test_without_answers_a_rule_is_as_sure_as_it_was_measured() -> None:
    assert Learned().confidence(of_source()) == 0.96


def test_a_cue_that_was_rejected_three_times_of_three_falls_silent_in_quiet_mode() -> None:
    for surest in (0.8, 0.96, 0.99):
        one = of_source(surest)
        assert not answered(one, REJECTED, REJECTED, REJECTED).proposes(one, eager=False)
    assert answered(of_source(0.99), REJECTED, REJECTED).proposes(of_source(0.99), eager=False)


def test_what_was_accepted_weighs_against_rejections() -> None:
    one = of_source()
    assert answered(one, *[ACCEPTED] * 9, *[REJECTED] * 3).proposes(one, eager=False)


def test_another_cue_of_the_same_rule_is_hardly_moved() -> None:
    learned = answered(of_source(), REJECTED, REJECTED, REJECTED)
    other = of_source(cue="stated")
    assert QUIET < learned.confidence(other) < 0.96


def test_a_dozen_rejections_silence_a_rule() -> None:
    cues = [f"cue {number}" for number in range(12)]
    learned = Learned()
    for number, cue in enumerate(cues):
        learned.take(add("answer", answer(of_source(cue=cue), REJECTED, number)), ME)
    assert not learned.proposes(of_source(cue="another"), eager=False)


def test_a_name_that_was_rejected_as_a_mention_stops_being_proposed() -> None:
    assert not answered(of_mention(), REJECTED).proposes(of_mention(), eager=False)
    assert answered(of_mention(), ACCEPTED, ACCEPTED, REJECTED).proposes(of_mention(), eager=False)


def test_one_that_was_changed_counts_as_half_right() -> None:
    half, whole = answered(of_source(), CHANGED), answered(of_source(), ACCEPTED)
    assert Learned().confidence(of_source()) > half.confidence(of_source())
    assert whole.confidence(of_source()) > Learned().confidence(of_source())


def test_answers_of_others_teach_nothing() -> None:
    assert answered(of_mention(), REJECTED, person=OTHER).lines() == []


def test_an_answer_that_is_taken_back_no_longer_counts() -> None:
    learned, said = Learned(), answer(of_mention(), REJECTED)
    learned.take(add("reject", said), ME)
    learned.take(delete("undo", [said]), ME)
    assert learned.lines() == []
    assert learned.proposes(of_mention(), eager=False)


def test_figures_teach_of_their_rule_their_status_and_what_they_count() -> None:
    learned = answered(of_figure(), ACCEPTED)
    assert [str(line) for line in learned.lines()] == ["rule at_least", "status killed", "counted people"]
    assert learned.tally(Line("counted", "people")) == Tally(1, 0, 0)


def test_what_was_forgotten_counts_no_longer_and_later_answers_do() -> None:
    learned = Learned(since={"name orlen": "2026-01-01T00:00:03.000Z"})
    learned.take(add("reject", answer(of_mention(), REJECTED, 2)), ME)
    assert learned.proposes(of_mention(), eager=False)
    assert learned.tally(Line("rule", "capitals")).rejected == 1
    learned.take(add("reject", answer(of_mention(), REJECTED, 4)), ME)
    assert not learned.proposes(of_mention(), eager=False)


def test_figures_that_are_less_sure_from_the_start_are_still_proposed() -> None:
    one = replace(of_figure(), confidence=0.7)
    assert Learned().proposes(one, eager=False)
    assert not answered(one, REJECTED).proposes(one, eager=False)


def test_a_cue_that_was_marked_by_hand_is_known_from_then_on() -> None:
    assert not [
        one for one in suggest(TEXT, language="en") if "fumed" in getattr(one.record, "cue", at(TEXT, "said")).words
    ]
    learned = Learned()
    by_hand = Source(author=ME, who=at(TEXT, "The mayor"), cue=at(TEXT, "fumed"), said=at(TEXT, "nobody had helped"))
    learned.take(add("source", by_hand), ME)
    assert learned.cues() == ("fumed",)
    assert learned.by_hand(Line("cue", "fumed")) == 1
    found = [one.record for one in suggest(TEXT, language="en", cues=learned.cues())]
    assert "fumed" in [record.cue.words for record in found if isinstance(record, Source)]
    learned.take(delete("delete", [by_hand]), ME)
    assert learned.cues() == ()


@pytest.mark.parametrize("cue", ["of", ",", "the", "had", "in the", "x"])
def test_small_words_that_were_marked_as_a_cue_change_nothing(cue: str) -> None:
    found = [one.record.main for one in suggest(TEXT, language="en")]
    assert [one.record.main for one in suggest(TEXT, language="en", cues=(cue,))] == found
