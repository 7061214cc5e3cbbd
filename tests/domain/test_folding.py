"""Words are found however they are written, and their places are those of the text itself."""

from hypothesis import given
from hypothesis import strategies as some

from annotator.domain.folding import Folded, fold, words_of
from annotator.domain.query import All, Any, Near, Without, Words, places, understood

MIXED = some.text(
    some.sampled_from("aé\u0301Aœßﬁ اأإةىـَ٣中国がกำ😀\u200d'’-. \n🇫🇷ИйΣ") | some.characters(codec="utf-8")
)


def found(typed: str, text: str) -> list[str]:
    query = understood(typed)
    assert query is not None
    return [text[start:end] for start, end in places(query, Folded(text))]


def test_case_accents_and_ligatures_do_not_count() -> None:
    assert words_of("STRASSE Straße") == ("strasse", "strasse")
    assert words_of("Hassaké HASSAKE\u0301") == ("hassake", "hassake")
    assert words_of("ﬁnance œuvre Łódź İzmir") == ("finance", "oeuvre", "lodz", "izmir")
    assert words_of("Ｆｕｌｌ　ｗｉｄｔｈ") == ("full", "width")


def test_arabic_is_one_word_with_and_without_its_vowels_and_variants() -> None:
    assert words_of("المدينة") == words_of("المـديـنه") == words_of("المَدِينَة")
    assert words_of("إلى أحمد") == words_of("الي احمد")
    assert words_of("٣٥٠٠ ۳۵۰۰") == ("3500", "3500")


def test_an_apostrophe_sets_the_word_behind_it_free() -> None:
    assert found("armée", "L’armée, l'armee, lARMÉE") == ["armée", "armee"]
    assert found("l'armée", "l’armée et armée") == ["l’armée"]


def test_any_run_of_letters_is_found_where_words_have_no_spaces() -> None:
    assert found("国军", "总统表示中国军队已准备好") == ["国军"]
    assert found("ประเทศ", "รัฐบาลประเทศไทย") == ["ประเทศ"]
    assert found("が", "カが蛾") == ["が"]


def test_places_are_those_of_the_text_with_its_emoji_and_its_accents() -> None:
    text = "😀👩‍👩‍👧 un fiance\u0301 ﬁn 🇫🇷 الـمدينة x"
    assert found("fiancé", text) == ["fiance\u0301"]
    assert found("fin", text) == ["ﬁn"]
    assert found("المدينه", text) == ["الـمدينة"]
    assert found("x", text) == ["x"]


def test_a_megabyte_in_one_line_is_searched_like_any_other_text() -> None:
    text = "l’été fut long, " * 70_000 + "fin 😀 là"
    assert len(found("été", text)) == 70_000
    assert found('"fin la"', text) == ["fin 😀 là"]


@given(MIXED)
def test_folding_what_is_folded_changes_no_word(text: str) -> None:
    assert words_of(fold(text)) == words_of(text)


@given(MIXED, MIXED)
def test_every_place_of_a_word_has_that_word(before: str, after: str) -> None:
    text = f"{before} Orlén’s {after}"
    for place in found("orlen", text):
        assert words_of(place) == ("orlen",)


def test_what_is_typed_means_what_it_says() -> None:
    a, b, c = Words(("a",)), Words(("b",)), Words(("c",))
    assert understood("a b") == understood("a AND b") == All((a, b))
    assert understood("a OR b c") == Any((a, All((b, c))))
    assert understood("(a | b) c") == All((Any((a, b)), c))
    assert understood("a -b") == understood("a NOT b") == All((a, Without(b)))
    assert understood("“a b”* c") == All((Words(("a", "b"), begun=True), c))
    assert understood("a NEAR/3 b") == Near((a, b), 3)
    assert understood("Al-Qaeda") == Words(("al", "qaeda"))


def test_what_makes_no_sense_is_passed_over() -> None:
    assert understood("") is understood('"') is understood("()") is understood("- * OR") is understood("😀") is None
    assert understood("a OR") == understood("NEAR a") == understood("((a") == understood("a)") == Words(("a",))
    assert understood("(" * 500 + "a") == Words(("a",))


def test_only_words_that_stand_near_one_another_stand_out() -> None:
    text = "dead in Orlen. Nobody there was hurt, nobody was dead, all of them are well in the town of Orlen."
    assert found("dead NEAR/2 orlen", text) == ["dead", "Orlen"]
