"""Small made-up files of every kind, as programs really write them: what fuzzing and measuring begin with."""

import io
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from functools import cache
from html import escape

TEXT = (
    "Flood in Orlen leaves dozens missing\n\n"
    "ORLEN, Jan 26 (Agency) – At least 40 people died on Monday, among them 12 children, the Civil Guard said.\n\n"
    "“We lost everything”, said a shopkeeper, “but we are alive.” – L’été, déjà.\n"
)


def page(text: str) -> str:
    """As a newspaper's: menus, a cookie banner, links, a caption, a script and a foot around the article."""
    title, *paragraphs = text.strip().split("\n\n")
    body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} | The Courier</title>
<meta name="author" content="Ana Brill"><meta property="article:published_time" content="2022-01-26T10:00:00Z">
<link rel="canonical" href="https://courier.example/flood"><script>document.write("<p>never</p>")</script></head>
<body><div class="cookies">We use cookies. <button>Accept all</button></div>
<nav><ul>{'<li><a href="/news">News</a></li>' * 20}</ul></nav><article><h1>{escape(title)}</h1>
<figure><img src="https://courier.example/x.png"><figcaption>A street in Orlen</figcaption></figure>{body}
<h2>What next</h2><ul><li>one thing</li><li>another thing</li></ul><table><tr><td>killed</td><td>40</td></tr></table>
</article><aside>{'<a href="/x">Read also this story about another town</a>' * 10}</aside>
<footer>© The Courier &amp; Co. All rights reserved.</footer></body></html>"""


def feed(text: str) -> str:
    title, _, body = text.partition("\n\n")
    return f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Courier</title>
<item><title>{escape(title)}</title><link>https://courier.example/flood</link>
<pubDate>Wed, 26 Jan 2022 10:00:00 GMT</pubDate>
<description><![CDATA[<p>{body}</p>]]></description></item></channel></rss>"""


def atom(text: str) -> str:
    title, _, body = text.partition("\n\n")
    return f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title><entry>
<title>{escape(title)}</title><updated>2022-01-26T10:00:00Z</updated>
<content type="html">&lt;p&gt;{escape(escape(body))}&lt;/p&gt;</content></entry></feed>"""


def markdown(text: str) -> str:
    head = "---\ntitle: Flood in Orlen\ndate: 2022-01-26\n---\n\n# Flood\n\n"
    return f"{head}{text}\n* one\n* two\n\n[a link](https://x.example)\n"


def pdf(text: str, compressed: bool = True) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    made, style = io.BytesIO(), getSampleStyleSheet()
    title, *paragraphs = text.strip().split("\n\n")
    story = [
        Paragraph(escape(title), style["Title"]),
        *(Paragraph(escape(each), style["Normal"]) for each in paragraphs),
    ]
    SimpleDocTemplate(made, pagesize=A4, pageCompression=int(compressed), invariant=1).build(story)
    return made.getvalue()


def docx(text: str) -> bytes:
    import docx as word

    document = word.Document()
    title, *paragraphs = text.strip().split("\n\n")
    document.add_heading(title, 0)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "killed", "40"
    styles = document.styles.element
    for style in [each for each in styles if each.tag.endswith("latentStyles") or "table" in each.values()]:
        styles.remove(style)  # which are nine tenths of what there is to read
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def mail(text: str) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = text.partition("\n")[0], "Ana <a@x.example>"
    message["Date"] = "Wed, 26 Jan 2022 10:00:00 +0100"
    message.set_content(text)
    message.add_alternative(page(text), subtype="html")
    message.add_attachment(b"%PDF-1.4 no more", maintype="application", subtype="pdf", filename="../flood.pdf")
    return written(message)


def mailbox(text: str) -> bytes:
    begins = b"From a@x.example Wed Jan 26 10:00:00 2022\n"
    return b"".join(begins + mail(f"{text}{number}\n") + b"\n" for number in range(2))


def saved_page(text: str) -> bytes:
    message, part = EmailMessage(), EmailMessage()
    message["Subject"], message["Snapshot-Content-Location"] = "Flood in Orlen", "https://courier.example/flood"
    part.set_content(page(text), subtype="html")
    message.make_related()
    message.attach(part)
    return written(message)


def written(message: EmailMessage) -> bytes:
    """The same every time: what parts a message is usually drawn by lot."""
    for number, part in enumerate(each for each in message.walk() if each.is_multipart()):
        part.set_boundary(f"=====part of {number}=====")
    return message.as_bytes()


def archive(text: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a/flood.txt", text)
        packed.writestr("flood.html", page(f"{text}\n\nAnother."))
        packed.writestr("../../flood.eml", mail(f"{text}\n\nA third."))
        packed.writestr("x.png", b"\x89PNG")
    return made.getvalue()


Maker = Callable[[str], bytes]
MADE: dict[str, tuple[Maker, ...]] = {
    ".txt": (str.encode, lambda text: text.encode("utf-16"), lambda text: text.encode("cp1252", "replace")),
    ".html": (lambda text: page(text).encode(), lambda text: page(text).encode("cp1252", "xmlcharrefreplace")),
    ".xml": (lambda text: feed(text).encode(), lambda text: atom(text).encode()),
    ".md": (lambda text: markdown(text).encode(),),
    ".eml": (mail,),
    ".mbox": (mailbox,),
    ".mhtml": (saved_page,),
    ".pdf": (pdf, lambda text: pdf(text, compressed=False)),
    ".docx": (docx,),
    ".zip": (archive,),
}
SAME = {
    ".htm": ".html", ".xhtml": ".html", ".shtml": ".html", ".mht": ".mhtml", ".markdown": ".md", ".rss": ".xml",
    ".atom": ".xml", ".rdf": ".xml", ".text": ".txt", ".docm": ".docx",
}  # fmt: skip


def makers_of(suffix: str) -> tuple[Maker, ...]:
    """What makes files of a kind out of a text; KeyError for a kind that has nothing yet: add it above."""
    return MADE[SAME.get(suffix, suffix)]


@cache
def files_of(suffix: str) -> tuple[bytes, ...]:
    """Sound files of a kind."""
    return tuple(make(TEXT) for make in makers_of(suffix))


def damaged_inside(content: bytes, damage: Callable[[bytes], bytes], number: int) -> bytes:
    """A sound archive, one file of which is damaged; what is no archive is damaged itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError):
        return damage(content)
    name = sorted(parts)[number % len(parts)]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as again:
        for each, part in parts.items():
            again.writestr(each, damage(part) if each == name else part)
    return made.getvalue()
