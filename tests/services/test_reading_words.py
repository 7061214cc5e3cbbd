"""Words, sentences and quotation marks, as an analyst would select them."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchors import Span
from annotator.services.reading.characters import is_inside
from annotator.services.reading.quotes import quoted, unclosed_quotes
from annotator.services.reading.sentences import paragraphs, sentence_around, sentences, trimmed
from annotator.services.reading.words import grown, occurrences, shrunk, word_at, words

FAMILY, HEART, FLAGS = "👩‍👩‍👧", "❤️", "🇫🇷🇩🇪"
any_text = st.text(
    st.sampled_from(f"ab É .,’“”«»()?-5%\n\u200d\u0301ก ا سe\u0301{FAMILY}{HEART}{FLAGS}") | st.characters()
)


def cut(text: str, spans: list[Span]) -> list[str]:
    return [text[start:end] for start, end in spans]


def trim(words: str) -> str:
    start, end = trimmed(words, Span(0, len(words)))
    return words[start:end]


def test_a_sentence_does_not_end_at_an_abbreviation_an_initial_or_a_decimal() -> None:
    text = "Mr. Berg of the A.F.P. paid 3.5 dollars on Jan. 20 in the U.S. capital. He left."
    assert len(sentences(text)) == 2


def test_a_dotted_abbreviation_ends_a_sentence_before_a_usual_first_word() -> None:
    assert len(sentences("She lives in the U.S. The others left.")) == 2


def test_a_closing_quotation_mark_belongs_to_its_sentence() -> None:
    text = "“It is over.” They went home. “Stop!” he cried."
    assert cut(text, sentences(text)) == ["“It is over.”", "They went home.", "“Stop!” he cried."]


def test_sentences_end_at_the_marks_of_other_scripts() -> None:
    assert len(sentences("هل وصلوا؟ نعم.")) == 2
    assert len(sentences("他来了。她走了。")) == 2


def test_a_headline_without_a_full_stop_is_a_sentence_of_its_own() -> None:
    text = "Floods hit the coast\n\nThe river rose."
    assert cut(text, paragraphs(text)) == ["Floods hit the coast", "The river rose."]
    assert sentence_around(text, Span(3, 5)) == (0, 20)


def test_trimming_takes_stray_punctuation_and_keeps_what_belongs() -> None:
    assert trim(" the council (TCC), ") == "the council (TCC)"
    assert trim("(the council") == "the council"
    assert trim("the U.S.") == "the U.S."
    assert trim("the end.") == "the end"
    assert trim("-5 %,") == "-5 %"
    assert trim("“alone,”") == "“alone,”"
    assert trim("“alone,") == "“alone"
    assert trim("”, he said “") == "he said"


def test_the_word_at_a_place_keeps_apostrophes_hyphens_and_separators() -> None:
    text = "Don’t take 3,500 semi-new cars"
    found = cut(text, words(text, Span(0, len(text))))
    assert found == ["Don’t", "take", "3,500", "semi-new", "cars"]


def test_just_after_a_word_is_that_word_and_further_on_is_none() -> None:
    assert word_at("one  two", 3) == (0, 3)
    assert word_at("one  two", 4) == (4, 4)
    assert word_at("", 0) == (0, 0)


def test_growing_never_splits_an_emoji_a_flag_or_an_accent() -> None:
    text = f"a{FAMILY}{HEART}{FLAGS}e\u0301"
    span, seen = Span(0, 0), []
    while span.end < len(text):
        before, span = span.end, grown(text, span, "character", "end")
        seen.append(text[before : span.end])
    assert seen == ["a", FAMILY, HEART, "🇫🇷", "🇩🇪", "e\u0301"]


def test_growing_and_shrinking_by_a_word_go_in_reading_order() -> None:
    text = "at least ten men fled"
    span = grown(text, Span(9, 12), "word", "end")
    assert text[slice(*span)] == "ten men"
    assert text[slice(*grown(text, span, "word", "start"))] == "least ten men"
    assert text[slice(*shrunk(text, span, "word", "end"))] == "ten"
    assert text[slice(*shrunk(text, span, "word", "start"))] == "men"
    assert shrunk(text, Span(9, 12), "word", "end") == (9, 12)


def test_occurrences_are_whole_words_with_their_case() -> None:
    assert occurrences("IS is in ISIS, and IS.", "IS") == [(0, 2), (19, 21)]
    assert occurrences("في حلب وحلب حلب", "حلب") == [(3, 6), (12, 15)]
    assert occurrences(f"{HEART} x {HEART}", HEART) == [(0, 2), (5, 7)]
    assert occurrences("aaa", "") == []


def test_quoted_parts_come_with_their_marks_and_nested_ones_once() -> None:
    text = "He said “it’s ‘very’ odd” and «non»."
    assert cut(text, quoted(text, Span(0, len(text)))) == ["“it’s ‘very’ odd”", "«non»"]


def test_german_and_straight_marks_are_read() -> None:
    text = 'Er rief „Halt“ und "Nein".'
    assert cut(text, quoted(text, Span(0, len(text)))) == ["„Halt“", '"Nein"']


def test_a_mark_never_closed_runs_to_the_end_of_its_paragraph() -> None:
    text = "They said “we go.\n\nNext day."
    assert cut(text, unclosed_quotes(text)) == ["“we go."]


def test_a_quotation_opened_again_in_the_next_paragraph_is_no_defect() -> None:
    assert unclosed_quotes("“We came.\n\n“We went,” she said.") == []


@given(any_text, st.integers(-3, 60), st.integers(-3, 60))
def test_spans_are_always_inside_the_text_and_split_no_character(text: str, a: int, b: int) -> None:
    span = Span(max(0, min(a, b, len(text))), max(0, min(max(a, b), len(text))))
    found = [
        *sentences(text),
        *paragraphs(text),
        *quoted(text, span),
        *unclosed_quotes(text),
        word_at(text, a),
    ]
    found += [sentence_around(text, span), trimmed(text, span)]
    cuts = [
        f(text, span, by, edge) for f in (grown, shrunk) for by in ("word", "character") for edge in ("start", "end")
    ]
    assert all(0 <= start <= end <= len(text) for start, end in [*found, *cuts])
    assert not any(is_inside(text, place) for one in cuts for place in one)


@given(any_text, any_text)
def test_occurrences_are_the_words_looked_for(text: str, looked_for: str) -> None:
    assert all(text[start:end] == looked_for for start, end in occurrences(text, looked_for))
