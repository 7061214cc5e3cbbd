"""Letters come in as the words that were written, with who wrote them and when; what programs added is left over."""

from email.message import EmailMessage

import pytest

from annotator.domain.errors import UserError
from annotator.services.importing import articles_in
from annotator.services.readers.document import Document
from annotator.services.readers.mail import read_eml, read_mbox
from annotator.services.readers.unwrapped import unwrapped
from tests.papers.letters import (
    answer,
    forwarded,
    forwarded_html,
    html_of,
    letter,
    newsletter,
    plain_of,
    with_files,
)  # fmt: skip
from tests.papers.stories import news
from tests.papers.typeset import pdf_of
from tests.papers.words import docx_of

STORY = news(5, 6)


def read(message: EmailMessage | bytes) -> list[Document]:
    return list(read_eml(message if isinstance(message, bytes) else message.as_bytes(), "letter.eml"))


def prose(document: Document) -> str:
    """The text without what is left over."""
    text = document.text
    for start, end, kind in reversed(document.zones):
        text = text[:start] + text[end:] if kind == "residue" else text
    return "\n\n".join(part for part in text.split("\n\n") if part)


def left_over(document: Document) -> list[str]:
    return [document.text[start:end] for start, end, kind in document.zones if kind == "residue"]


def test_a_plain_letter_is_its_words_in_paragraphs_with_subject_sender_and_day() -> None:
    (document,) = read(letter(STORY.headline, plain_of(STORY)))
    assert (document.title, document.text) == (STORY.headline, STORY.text)
    assert document.facts == {"byline": "Leila Haddad", "published": "2026-03-03", "published_basis": "metadata"}


def test_a_newsletter_is_read_from_its_html_without_what_stands_around_it() -> None:
    story = news(5, 7, crossheads=True)
    (document,) = read(newsletter(story))
    assert (document.title, prose(document).removeprefix(f"{story.headline}\n\n")) == (story.headline, story.text)
    assert document.facts["publisher"] == "Orlen Daily"
    assert "In this issue" not in document.text
    assert left_over(document) == [
        "View in browser", "You are receiving this because you subscribed at example.org.\n\nUnsubscribe",
    ]  # fmt: skip


@pytest.mark.parametrize("make", [forwarded, forwarded_html])
def test_what_was_forwarded_is_the_article_of_who_wrote_it_first(make: type) -> None:
    (document,) = read(make(STORY))
    assert prose(document) == STORY.text
    assert document.title == STORY.headline
    assert document.facts == {"byline": "Jonas Brandt", "published": "2026-03-02", "published_basis": "stated"}
    assert any("Forwarded message" in words for words in left_over(document))


def test_an_answer_stays_and_what_it_answers_is_left_over() -> None:
    (document,) = read(answer(STORY, "When will the next report come?\nAnd from whom?"))
    assert prose(document) == STORY.text
    assert document.title == STORY.headline
    (words,) = left_over(document)
    assert "wrote:" in words
    assert "And from whom?" in words


def test_a_signature_and_the_foot_of_a_mailing_list_are_left_over() -> None:
    foot = f"\n-- \nLeila Haddad\nDesk\n\n{'_' * 47}\nDesk mailing list\nhttps://lists.example.org/desk\n"
    (document,) = read(letter("[Desk] Re: News", plain_of(STORY) + foot, List_Id="<desk.example.org>"))
    assert prose(document) == STORY.text
    assert document.title == "News"
    assert left_over(document)[0].startswith("--\n")


def test_what_is_attached_becomes_articles_of_their_own_with_their_bytes() -> None:
    paper, word = news(11), news(12)
    files = [
        ("../../etc/paper.pdf", "application/pdf", pdf_of(paper)),
        ("report.docx", "application/octet-stream", docx_of(word)),
        ("photo.jpg", "image/jpeg", b"\xff\xd8"),
        ("broken.pdf", "application/pdf", b"nothing"),
    ]
    documents = read(with_files(letter(STORY.headline, plain_of(STORY)), *files))
    assert [document.title for document in documents] == [STORY.headline, paper.headline, word.headline]
    assert [document.name for document in documents] == ["", "etc/paper.pdf", "report.docx"]
    assert documents[1].content == files[0][2]
    assert documents[1].media_type == "application/pdf"
    remarks = " ".join(remark for document in documents for remark in document.remarks)
    assert "broken.pdf: It is broken" in remarks
    assert "photo.jpg" in remarks


def test_a_letter_that_only_hands_on_a_file_is_told_and_no_article() -> None:
    paper = news(11)
    content = with_files(letter("Report", "See the file."), ("paper.pdf", "application/pdf", pdf_of(paper))).as_bytes()
    (new,) = articles_in(content, "letter.eml")
    assert new.article.title == paper.headline
    assert new.article.origin == "letter.eml › paper.pdf"
    assert any("“See the file.”" in remark for remark in new.remarks)


def test_letters_in_letters_are_read_to_a_depth() -> None:
    message = letter("5", plain_of(news(5)))
    for number in range(4, -1, -1):
        outer = letter(str(number), plain_of(news(number)))
        outer.add_attachment(message)
        message = outer
    documents = read(message)
    assert [document.title for document in documents] == ["0", "1", "2", "3"]
    assert documents[3].name == "1 › 2 › 3"
    assert "to a depth of 3" in documents[3].remarks[0]


@pytest.mark.parametrize(
    ("charset", "encoding", "words"),
    [
        ("utf-8", "base64", "L’éboulement de Hassaké – 12 morts, dit-on."),
        ("utf-8", "quoted-printable", "L’éboulement de Hassaké – 12 morts, dit-on."),
        ("windows-1252", "quoted-printable", "L’éboulement – “12 morts”, 5 €."),
        ("iso-8859-1", "8bit", "L’éboulement – “12 morts”, 5 €."),  # which says one and is the other, as often
        ("no-such-charset", "8bit", "L’éboulement – “12 morts”, 5 €."),
        ("windows-1256", "base64", "قتل 12 شخصا في المدينة يوم الاثنين."),
    ],
)
def test_words_come_in_whole_in_whatever_way_they_were_sent(charset: str, encoding: str, words: str) -> None:
    import base64
    import quopri

    known = {"iso-8859-1": "cp1252", "no-such-charset": "cp1252"}.get(charset, charset)
    content = words.encode(known)
    sent = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring}.get(encoding, bytes)(content)
    head = (
        "From: =?utf-8?q?L=C3=A9a_Haddad?= <lea@example.org>\r\nSubject: =?windows-1252?Q?L=92=E9boulement?=\r\n"
        f" =?utf-8?B?{base64.b64encode(b' de nuit').decode()}?=\r\nDate: Tue, 3 Mar 2026 09:15:00 +0100\r\n"
        f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    (document,) = read(head.encode() + sent)
    assert document.text == words
    assert document.title == "L’éboulement de nuit"
    assert document.facts["byline"] == "Léa Haddad"


def test_a_head_in_bytes_without_any_encoding_is_read() -> None:
    (document,) = read("Subject: Hassaké – nuit\r\nFrom: Léa <l@example.org>\r\n\r\nIl pleut.\r\n".encode())
    assert document.title == "Hassaké – nuit"


def test_flowed_lines_are_joined_and_verses_are_not() -> None:
    head = b"Subject: Rain\r\nContent-Type: text/plain; format=flowed\r\n\r\n"
    (document,) = read(head + b"The rain goes \r\non until \r\nFriday.\r\n")
    assert document.text == "The rain goes on until Friday."
    verses = ["The rain it falls upon the roofs of Orlen town", "and on the street", "and on me."]
    assert unwrapped(verses) == "\n".join(verses)


def test_plain_words_are_taken_where_the_html_says_no_more() -> None:
    (document,) = read(letter("News", plain_of(STORY), f"<html><body>{html_of(STORY)}</body></html>"))
    assert document.text == STORY.text


def test_a_mailbox_is_read_letter_by_letter_and_one_bad_letter_is_a_remark() -> None:
    stories = [news(seed, 3) for seed in (1, 2)]
    letters = [letter(story.headline, plain_of(story)).as_bytes() for story in stories]
    bad = b"Subject: nothing\n\n\n"
    begin = b"From leila@example.org Tue Mar  3 09:15:00 2026\n"
    box = b"".join(begin + each + b"\n" for each in (letters[0], bad, letters[1]))
    documents = list(read_mbox(box, "letters.mbox"))
    assert [document.title for document in documents] == [story.headline for story in stories]
    assert [document.name for document in documents] == ["1", "3"]
    assert documents[0].media_type == "message/rfc822"
    assert any("no text in the letter" in remark for remark in documents[0].remarks)


@pytest.mark.parametrize("content", [b"", b"\0\xff" * 99, b"Only words, and no letter.\n", b"From nobody\n\n"])
def test_what_is_no_letter_ends_in_a_sentence(content: bytes) -> None:
    with pytest.raises(UserError):
        read(content)
    with pytest.raises(UserError):
        list(read_mbox(content, "letters.mbox"))


def test_parts_in_parts_without_end_end_in_a_sentence() -> None:
    nested = b"Subject: deep\r\n"
    for number in range(3_000):
        nested += f"Content-Type: multipart/mixed; boundary=b{number}\r\n\r\n--b{number}\r\n".encode()
    with pytest.raises(UserError):
        read(nested)
