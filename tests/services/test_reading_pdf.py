"""PDF files come in word for word as they were written, in the order in which they are read, without running heads."""

import random
import re
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication

from annotator.domain.errors import UserError
from annotator.services.importing import articles_in
from annotator.services.readers.document import Document
from annotator.services.readers.hyphens import joined
from annotator.services.readers.pdf import MOST_PAGES, read_pdf
from annotator.services.readers.pdf_glyphs import _char
from tests.papers.by_qt import printed
from tests.papers.leftward import columns_from_right, pdf_from_right
from tests.papers.sheets import Put, lined, scanned, sheets
from tests.papers.stories import Part, news
from tests.papers.typeset import Setting, pdf_of

AGENCY = Setting(columns=2, head="Orlen Daily · Monday 3 March 2026 · page {}", foot="© Orlen Daily {}")
NARROW = Setting(columns=3, size=8, leading=9.2, foot="{}", masthead="ORLEN DAILY", indent=8, gutter=12)
REPORT = Setting(
    columns=1, size=11, leading=14, justified=False, hyphens=False, indent=0, gap=7, foot="Page {} of 9",
    font="Helvetica", bold="Helvetica-Bold",
)  # fmt: skip
SET_IN = replace(REPORT, justified=True, hyphens=True, indent=14, gap=0)
STAMPED = Setting(columns=2, indent=0, gap=5, justified=False, foot="- {} -", stamp="EMBARGO")


def read(content: bytes) -> Document:
    (document,) = read_pdf(content, "paper.pdf")
    return document


def zones(document: Document) -> list[tuple[str, str]]:
    return [(document.text[start:end], kind) for start, end, kind in document.zones]


@pytest.mark.parametrize("setting", [AGENCY, NARROW, REPORT, SET_IN, STAMPED], ids=["two", "three", "one", "in", "gap"])
@pytest.mark.parametrize("seed", range(3))
def test_every_word_stands_where_it_was_written(setting: Setting, seed: int) -> None:
    story = news(seed, paragraphs=48, crossheads=seed == 1, notes=2 if seed == 2 else 0)
    document = read(pdf_of(story, setting))
    text = document.text.removeprefix(f"{setting.masthead}\n\n") if setting.masthead else document.text
    assert text.split() == story.text.split()
    if setting in (AGENCY, NARROW, SET_IN):  # where a page ends with a sentence, others do not tell paragraphs
        assert text == story.text
    assert document.title == story.headline
    assert [zone for zone in zones(document) if zone[1] == "crosshead"] == story.zones


def test_running_heads_and_page_numbers_are_left_out_and_told() -> None:
    document = read(pdf_of(news(4, 30), AGENCY))
    assert "Orlen Daily" not in document.text
    assert "Orlen Daily · Monday 3 March 2026 · page 1" in document.remarks[0]


def test_a_head_on_the_only_page_is_kept_as_residue() -> None:
    document = read(pdf_of(news(4, 3), AGENCY))
    assert ("Orlen Daily · Monday 3 March 2026 · page 1", "residue") in zones(document)


def test_a_stamp_across_the_page_is_left_out_and_told() -> None:
    document = read(pdf_of(news(1, 3), STAMPED))
    assert "EMBARGO" not in document.text
    assert any("“EMBARGO”" in remark for remark in document.remarks)


def test_rows_of_a_table_are_lines_with_their_cells_parted() -> None:
    table = Part("Town | Dead | Missing\nOrlen | 12 | 3\nUpper Selm | 7 | 240", "table")
    story = news(7, 4)
    story = replace(story, parts=(*story.parts[:2], table, *story.parts[2:]))
    assert read(pdf_of(story, REPORT)).text == story.text
    assert read(pdf_of(story, replace(AGENCY, head=""))).text.count(table.words) == 1


def test_words_below_a_picture_are_its_caption_and_do_not_cut_a_paragraph() -> None:
    story = news(8, 3)
    caption = Part("People of Orlen wait for boats. (Photo: Ann Miller)", "caption")
    story = replace(story, parts=(*story.parts, caption, Part("Rain is expected to go on until Friday.")))
    document = read(pdf_of(story, REPORT))
    assert document.text == story.text
    assert zones(document) == [(caption.words, "caption")]


def test_items_of_a_list_are_lines_of_one_block() -> None:
    long = "• Forty schools stay shut, and their pupils are taught at home, which is difficult where there is no light."
    items = Part(f"• Two bridges were closed.\n{long}\n• The hospital takes in nobody.", "items")
    story = replace(news(9, 3), parts=(*news(9, 3).parts, items))
    assert read(pdf_of(story, REPORT)).text == story.text


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        (("The govern-", "ment fell, and the Franco-", "German talks of 2020-", "21 ended in COVID-", "19 wards."),
         "The government fell, and the Franco-German talks of 2020-21 ended in COVID-19 wards."),
        (("A 40-year-", "old man and twenty-", "five others sent an e-", "mail on self-", "defence to the may-", "or."),
         "A 40-year-old man and twenty-five others sent an e-mail on self-defence to the mayor."),
        (("Of the cease-fire, the first cease-", "fire, little is left; peace has keepers, called peace-", "keepers."),
         "Of the cease-fire, the first cease-fire, little is left; peace has keepers, called peace-keepers."),
        (("Les maisons et les rues des villes, a-t-", "il dit, sont peut-", "être vides ; le gouver-", "nement dort."),
         "Les maisons et les rues des villes, a-t-il dit, sont peut-être vides ; le gouvernement dort."),
    ],
)  # fmt: skip
def test_hyphens_at_the_ends_of_lines_go_unless_they_belong_to_the_word(broken: tuple[str, ...], mended: str) -> None:
    assert read(sheets(lined(*broken))).text == mended


def test_a_title_or_author_the_page_does_not_bear_out_is_not_believed() -> None:
    lines = lined("Ann Miller writes from Orlen, where the river", "has risen for three days and nights.")
    false = read(sheets(lines, title="Microsoft Word - doc1", author="user"))
    assert (false.title, "byline" in false.facts) == ("", False)
    assert read(sheets(lines, author="Ann Miller")).facts["byline"] == "Ann Miller"


def test_the_day_a_file_was_made_is_inferred_and_that_of_a_browser_s_print_is_none() -> None:
    lines = lined("The river has risen for three days and nights.")
    assert read(sheets(lines)).facts["published_basis"] == "inferred"
    assert "published" not in read(sheets(lines, creator="Mozilla Firefox 140")).facts


def test_a_day_in_the_text_counts_more_than_the_day_the_file_was_made() -> None:
    lines = lined("Published: 3 March 2019") + lined("The river has risen for three days and nights.", top=150)
    (new,) = articles_in(sheets(lines), "paper.pdf")
    assert (new.article.published, new.article.published_basis) == ("2019-03-03", "stated")


def test_pictures_of_pages_without_text_are_sent_to_ocr() -> None:
    with pytest.raises(UserError, match=r"holds only pictures of pages\. Read it with OCR first"):
        read(scanned())
    with pytest.raises(UserError, match="no text in it"):
        read(sheets([]))


def test_protected_broken_and_endless_files_end_in_a_sentence() -> None:
    with pytest.raises(UserError, match="protected by a password"):
        read(sheets(lined("secret"), password="word"))
    with pytest.raises(UserError, match="broken, or no PDF at all"):
        read(b"%PDF-1.7 and nothing more")
    with pytest.raises(UserError, match=f"at most {MOST_PAGES} are read"):
        read(sheets(*[lined("one")] * (MOST_PAGES + 1)))


def test_a_file_that_only_its_owner_may_change_is_read() -> None:
    assert read(sheets(lined("The river has risen."), password="")).text == "The river has risen."


def test_a_file_that_is_cut_off_says_so() -> None:
    whole = pdf_of(news(3, 20), REPORT)
    try:
        document = read(whole[: len(whole) * 3 // 4])
    except UserError:
        return
    assert "cut off" in document.remarks[0]


ARABIC = [
    "قتل 12 شخصا على الأقل يوم الاثنين في (أورلن)، حسبما قال المحافظ لوكالة AFP news، وأصيب 1,250 آخرون في ٢٥ قرية.",
    "ولا تزال المدارس مغلقة (حتى الجمعة)، بينما ينتظر السكان عودة الكهرباء إلى المدينة القديمة وما حولها.",
]


def test_words_that_run_from_right_to_left_come_in_the_order_of_reading() -> None:
    document = read(pdf_from_right(ARABIC, "فيضان في أورلن"))
    assert document.title == "فيضان في أورلن"
    assert document.text == "\n\n".join(ARABIC)


def test_vowel_signs_and_joined_letters_come_back_as_they_were_typed(qapp: QGuiApplication) -> None:
    family = next((each for each in ("Noto Sans Arabic", "DejaVu Sans") if each in QFontDatabase.families()), "")
    if not family:
        pytest.skip("no font with Arabic letters on this computer")
    words = "قُتل ١٢ شخصاً على الأقل يوم الاثنين في 25,5 قرية (الشرقية)، حسبما قال المحافظ لوكالة AFP news. لا إله."
    assert read(printed(f"<p dir=rtl>{words}</p>", family)).text == words


def test_ligatures_are_written_out() -> None:
    assert _char(0xFB01, False) + _char(0xFB04, False) + _char(0xFEFB, False) == "fifflلا"


def test_letters_without_a_meaning_are_marked_or_refused() -> None:
    whole = pdf_from_right(["قتل شخصان في المدينة يوم الاثنين"])
    document = read(whole.replace(b"<0645>", b"<e05a>"))
    assert "�" in document.text
    assert "cannot be told" in document.remarks[0]
    with pytest.raises(UserError, match="Read it with OCR first"):
        read(re.sub(rb"<06[0-9a-f]{2}>", b"<e05a>", whole))


def test_an_initial_belongs_to_the_word_beside_it() -> None:
    beside = [Put(88, 100, "he river rose for three days and"), Put(88, 114, "nobody slept in the whole of Orlen,")]
    page = [Put(60, 115, "T", 34), *beside, *lined("where the rain ended on Monday.", top=128)]
    words = "The river rose for three days and nobody slept in the whole of Orlen, where the rain ended on Monday."
    assert read(sheets(page)).text == words


def test_words_drawn_twice_to_look_bold_are_read_once() -> None:
    line = "The river rose for three days and nobody slept."
    assert read(sheets([Put(60, 100, line), Put(60.4, 100, line)])).text == line


def test_a_page_that_lies_on_its_side_is_read_upright() -> None:
    content = sheets(lined("The river rose for three days, and then", "nobody slept in the whole of Orlen."))
    turned = content.replace(b"/Rotate 0", b"/Rotate 90")
    assert read(turned).text == read(content).text


@pytest.mark.parametrize("seed", range(4))
def test_a_file_with_bytes_changed_at_random_ends_in_documents_or_a_sentence(seed: int) -> None:
    dice = random.Random(seed)
    whole = pdf_of(news(seed, 6), AGENCY)
    for _ in range(40):
        changed = bytearray(whole)
        for _ in range(dice.choice([1, 5, 50])):
            changed[dice.randrange(len(changed))] = dice.randrange(256)
        try:
            read(bytes(changed))
        except UserError:
            continue


def test_lines_of_one_cell_are_one_cell() -> None:
    page = lined("The river rose for three days and three nights, and the mayor counted what was lost:")
    rows = [("Town", "Remarks", "Dead"), ("Orlen", "The bridge was carried away and", "12")]
    rows += [("", "the school stands empty.", ""), ("Lisk", "Nothing was lost.", "0")]
    for at, row in enumerate(rows):
        page += [Put(60 + 180 * cell, 140 + 14 * at + 6 * (at > 2), words) for cell, words in enumerate(row) if words]
    table = "Town | Remarks | Dead\nOrlen | The bridge was carried away and the school stands empty. | 12"
    assert read(sheets(page)).text.endswith(f"{table}\nLisk | Nothing was lost. | 0")


def test_what_a_browser_prints_around_a_page_is_left_out_and_its_address_kept() -> None:
    address = "https://example.org/world/flood-in-orlen"
    page = [Put(30, 25, "3/4/2026, 10:22"), Put(250, 25, "Flood in Orlen - Orlen Daily"), Put(30, 825, address)]
    page += [Put(540, 825, "1/1"), *lined("The river rose for three days and nobody slept.")]
    document = read(sheets(page))
    assert document.text == "The river rose for three days and nobody slept."
    assert document.facts["url"] == address


def test_words_in_several_looks_touch_where_they_touch() -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    end = 60 + stringWidth("The flood hit Orlen", "Helvetica", 11)
    page = [Put(60, 100, "The flood hit Orlen"), Put(60, 114, "on Monday.")]
    page += [Put(end, 100, "’s bridges", 11, "Helvetica-Bold")]
    assert read(sheets(page)).text == "The flood hit Orlen’s bridges on Monday."


def test_a_line_that_is_stretched_over_its_column_is_one_line() -> None:
    page = [*lined("The river rose for three days and three nights and"), Put(60, 114, "nobody")]
    page += [Put(175, 114, "was"), Put(273, 114, "asleep"), *lined("when it went back at last.", top=128)]
    words = "The river rose for three days and three nights and nobody was asleep when it went back at last."
    assert read(sheets(page)).text == words


def test_who_wrote_and_when_on_one_line_are_two_things() -> None:
    page = [Put(60, 80, "By Ann Miller"), Put(400, 80, "3 March 2026")]
    page += lined("The river rose for three days and nights.")
    assert read(sheets(page)).text == "By Ann Miller\n\n3 March 2026\n\nThe river rose for three days and nights."


def test_columns_that_run_from_right_to_left_are_read_from_the_right() -> None:
    words = "قتل 12 شخصا على الأقل يوم الاثنين في المدينة القديمة وأصيب عشرون آخرون بجروح خطيرة حسب المحافظ"
    other = "ولا تزال المدارس مغلقة بينما ينتظر السكان عودة الكهرباء إلى المدينة وما حولها من القرى الصغيرة منذ أيام"
    document = read(columns_from_right([words, other]))
    assert document.text == f"{words}.\n\n{other}."


def test_lines_of_scripts_without_spaces_are_joined_without_one() -> None:
    assert joined("洪水が町を襲い、", "十二人が死亡した。", Counter()) == "洪水が町を襲い、十二人が死亡した。"
    assert joined("The river", "rose.", Counter()) == "The river rose."
