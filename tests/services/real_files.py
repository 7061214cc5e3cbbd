"""Small made-up files of every kind, as programs really write them: what fuzzing begins with."""

import io
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from functools import cache

TEXT = (
    "Flood in Orlen leaves dozens missing\n\n"
    "ORLEN, Jan 26 (Agency) – At least 40 people died on Monday, among them 12 children, the Civil Guard said.\n\n"
    "“We lost everything”, said a shopkeeper, “but we are alive.” – L’été, déjà.\n"
)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Flood in Orlen</title>
<meta name="author" content="Ana Brill"><meta property="article:published_time" content="2022-01-26T10:00:00Z">
<link rel="canonical" href="https://courier.example/flood"><script>document.write("<p>never</p>")</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Flood in Orlen leaves dozens missing</h1>
<p>{TEXT[38:140]}</p><h2>A crosshead</h2><ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>1</td></tr></table>
<figure><img src="https://courier.example/x.png"><figcaption>A street</figcaption></figure><p>{TEXT[140:]}</p></article>
<footer>© The Courier &amp; Co. All rights reserved.</footer></body></html>"""
FEED = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Courier</title>
<item><title>Flood in Orlen</title><link>https://courier.example/flood</link>
<pubDate>Wed, 26 Jan 2022 10:00:00 GMT</pubDate>
<description><![CDATA[<p>{TEXT[38:140]}</p>]]></description></item></channel></rss>"""
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title><entry>
<title>Flood in Orlen</title><updated>2022-01-26T10:00:00Z</updated>
<content type="html">&lt;p&gt;{TEXT[38:140]}&lt;/p&gt;
</content></entry></feed>"""
MARKDOWN = f"---\ntitle: Flood in Orlen\ndate: 2022-01-26\n---\n\n# Flood\n\n{TEXT}\n* one\n* two\n\n[a link](https://x.example)\n"


def pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    canvas = Canvas(made, pageCompression=1, invariant=1)
    for page in range(2):
        for number, line in enumerate(TEXT.splitlines() * 3):
            canvas.drawString(72, 760 - 14 * number, f"{line[:90]} {page}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def docx() -> bytes:
    import docx as word

    document = word.Document()
    document.add_heading("Flood in Orlen", 0)
    for paragraph in TEXT.split("\n\n"):
        document.add_paragraph(paragraph)
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "killed", "40"
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def mail() -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["Date"] = (
        "Flood in Orlen",
        "Ana <a@x.example>",
        "Wed, 26 Jan 2022 10:00 +0100",
    )
    message.set_content(TEXT)
    message.add_alternative(PAGE, subtype="html")
    message.add_attachment(pdf(), maintype="application", subtype="pdf", filename="../flood.pdf")
    return message.as_bytes()


def mailbox() -> bytes:
    return b"".join(b"From a@x.example Wed Jan 26 10:00:00 2022\n" + mail() + b"\n" for _ in range(2))


def saved_page() -> bytes:
    message = EmailMessage()
    message["Subject"], message["Snapshot-Content-Location"] = "Flood in Orlen", "https://courier.example/flood"
    message.make_related()
    message.attach(_part(PAGE))
    return message.as_bytes()


def archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a/flood.txt", TEXT)
        packed.writestr("flood.html", PAGE)
        packed.writestr("../../flood.pdf", pdf())
        packed.writestr("x.png", b"\x89PNG")
    return made.getvalue()


def _part(page: str) -> EmailMessage:
    part = EmailMessage()
    part.set_content(page, subtype="html")
    return part


def _as_it_is(text: str) -> Callable[[], bytes]:
    return text.encode


MADE: dict[str, tuple[Callable[[], bytes], ...]] = {
    ".txt": (_as_it_is(TEXT), lambda: TEXT.encode("utf-16"), lambda: TEXT.encode("cp1252")),
    ".html": (_as_it_is(PAGE), lambda: PAGE.encode("cp1252", "xmlcharrefreplace")),
    ".xml": (_as_it_is(FEED), _as_it_is(ATOM)),
    ".md": (_as_it_is(MARKDOWN),),
    ".eml": (mail,),
    ".mbox": (mailbox,),
    ".mhtml": (saved_page,),
    ".pdf": (pdf,),
    ".docx": (docx,),
    ".zip": (archive,),
}
SAME = {
    ".htm": ".html", ".xhtml": ".html", ".shtml": ".html", ".mht": ".mhtml", ".markdown": ".md", ".rss": ".xml",
    ".atom": ".xml", ".rdf": ".xml", ".text": ".txt", ".docm": ".docx",
}  # fmt: skip


@cache
def files_of(suffix: str) -> tuple[bytes, ...]:
    """Sound files of a kind; KeyError for a kind that has none yet: add one above."""
    return tuple(make() for make in MADE[SAME.get(suffix, suffix)])
