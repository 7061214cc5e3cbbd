"""Characters that were read wrongly before a text came here are found and put right; what is fine stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.services.readers.document import Document, Zoned
from annotator.services.readers.mending import applied, changes_to, mended

CLEAN = [
    "Two people died on Monday, “all of them at sea”, the mayor said – it’s the third time… £5, 7½ °C, 3 × 4.",
    "Le maire a déclaré : « Où étaient-ils ? L’été dernier, déjà, à l’œuvre, naïf. » Ça coûte 3 500 €, « hélas ».",
    "Der Bürgermeister sagte: „Die Straßen waren überflutet“, und fügte hinzu: ‚Größe, Übung, ß‘.",
    "El alcalde dijo: «¿Dónde están? ¡Mañana!», añadió. Según él, 1.234 niños y 5 años.",
    "O prefeito disse: “A situação não é boa”. SÃO PAULO, IRMÃ, MANHÃ. As irmãs vão à praça, às três.",
    "Burmistrz powiedział: „Zażółć gęślą jaźń”. Łódź, Ćwiklińska, ŻÓŁĆ, ŚĆ, źdźbło.",
    "Primarul a spus: „Inundațiile au distrus școala”. Știri, țară, ÎNTÂI, Ă Â Î Ș Ț.",
    "Belediye başkanı “İki kişi öldü” dedi. Şırnak, Iğdır, ÇĞİÖŞÜ, ğüşiöç.",
    "Starosta řekl: „Příliš žluťoučký kůň úpěl ďábelské ódy“. Ř, Ž, Š, Č, ť, ň.",
    "Thị trưởng nói: “Hai người đã chết”. Tiếng Việt có dấu, Đà Nẵng, ƯƠ.",
    "Мэр города сказал: «Два человека погибли». Ёлка, съезд, №5 — Їжак, Ґанок, Љубав, Ђорђе.",
    "Ο δήμαρχος είπε: «Δύο άνθρωποι πέθαναν». Άλφα, Ώρα, ΰ, ϊ.",
    "قال رئيس البلدية: «لقي شخصان حتفهما» في العاصفة، وأضاف: ٣٥٠٠ شخص. پچگژ",
    "ראש העיר אמר: “שני אנשים נהרגו” – בסערה. ש״ח, צה״ל",
    "市长说：“两人死亡”，３５００人受伤。①、②。東京で『二人が死亡した』と述べた。ｶﾀｶﾅ",
    "시장은 “두 명이 숨졌다”고 말했다. नगर के महापौर ने कहा: “दो लोग मारे गए”। นายกเทศมนตรีกล่าวว่า",
    "ﬁne ﬂour, ﬀ; ＡＢＣ; ½ ¼ ¾; ² ³; § ¶ † ‡ • · … ‰ ™ © ®; Ångström, Øre, Þór, ðæ; e\u0301, 👩‍👩‍👧 ❤️ 😀",
    "A \u00a0no-break space, a soft\u00adhyphen, a zero\u200bwidth space and \u202bmarks\u202c of direction.",
    "Tom &amp; Jerry &eacute; &#8217; \\u00e9 %C3%A9 =C3=A9 stay what they are; so does 'this' and \"that\".",
    "3×3¤ ¢ ¥ ¦ ¬ ± µ ¿ ¡; √2, ∑, ≤ ≥, Γ and Ω, ├──┤ │, ‚einfach‘",
]


@pytest.mark.parametrize("text", CLEAN, ids=lambda text: text[:14])
def test_a_text_that_is_fine_stays_as_it_is(text: str) -> None:
    assert mended(Document(text, title=text, facts={"byline": text})) is None


@given(st.lists(st.sampled_from([word for text in CLEAN for word in text.split(" ") if word != "Â"]), max_size=40))
def test_words_of_all_languages_in_any_order_stay_as_they_are(words: list[str]) -> None:
    assert changes_to(" ".join(words)) == []


@given(st.text(max_size=60))
def test_any_text_is_mended_once_and_its_changes_lie_in_it(text: str) -> None:
    changes = changes_to(text)
    places = [place for change in changes for place in change[:2]]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
    assert applied(changes, text).count("\n") == text.count("\n")


def read_wrongly(text: str, encoding: str = "sloppy-windows-1252") -> str:
    import ftfy  # noqa: F401 (it brings the encodings)

    return text.encode().decode(encoding)


@pytest.mark.parametrize("encoding", ["sloppy-windows-1252", "latin-1", "sloppy-windows-1251", "macroman"])
@pytest.mark.parametrize("number", [0, 1, 2, 3, 10, 12])
def test_what_was_read_wrongly_as_a_whole_is_put_right_as_a_whole(number: int, encoding: str) -> None:
    found = mended(Document(read_wrongly(CLEAN[number], encoding)))
    assert found is not None
    assert found[0].text == CLEAN[number]


def test_what_was_read_wrongly_twice_is_put_right() -> None:
    found = mended(Document(read_wrongly(read_wrongly("Les Zaïrois étaient déjà là, « hélas ».", "latin-1"))))
    assert found is not None
    assert found[0].text == "Les Zaïrois étaient déjà là, « hélas »."


def test_only_the_lines_that_are_garbled_change() -> None:
    fine = "Déjà “fine” – ’tis.\n\n"
    found = mended(Document(f"{fine}Le cafÃ© dâ€™Ã©tÃ©.\n\n{fine}\x93Quoted\x94 as Latin-1.\n"))
    assert found is not None
    assert found[0].text == f"{fine}Le café d’été.\n\n{fine}“Quoted” as Latin-1.\n"


def test_a_closing_quotation_mark_whose_last_byte_was_dropped_is_put_right() -> None:
    found = mended(Document("â€œHelloâ€, he said. â€œItâ€™s fineâ€"))
    assert found is not None
    assert found[0].text == "“Hello”, he said. “It’s fine”"


def test_what_is_garbled_is_counted_and_shown_as_it_stands_and_as_it_should() -> None:
    found = mended(Document("cafÃ© cafÃ© dÃ©jÃ\xa0 itâ€™s", title="CafÃ©", facts={"byline": "RenÃ©"}))
    assert found is not None
    document, garbled = found
    assert (document.title, document.facts) == ("Café", {"byline": "René"})
    assert garbled.places == 7
    assert garbled.examples == (("Ã©", "é"), ("Ã\xa0", "à"), ("â€™", "’"))
    assert garbled.told(mended=False) == (
        "looks like wrongly read characters: ‘Ã©’ → ‘é’, ‘Ã\xa0’ → ‘à’, ‘â€™’ → ‘’’ (7 in all)"
    )


def test_zones_cover_the_same_words_before_and_after() -> None:
    text = "Ã‰tÃ© Ã\xa0 Orlen\n\nPhoto: RenÃ© Ã‰lu\n\nLes gens."
    words = ("Ã‰tÃ© Ã\xa0 Orlen", "RenÃ© Ã‰lu", "Les")
    zones = tuple(Zoned(text.index(each), text.index(each) + len(each), "caption") for each in words)
    found = mended(Document(text, zones=zones))
    assert found is not None
    covered = [found[0].text[zone.start : zone.end] for zone in found[0].zones]
    assert covered == ["Été à Orlen", "René Élu", "Les"]
