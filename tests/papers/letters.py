"""Letters as programs for e-mail write them: plain and in HTML, forwarded, answered, with files attached."""

import textwrap
from email.message import EmailMessage
from html import escape

from tests.papers.stories import Part, Story, marked

DATE = "Tue, 03 Mar 2026 09:15:00 +0100"
SENDER = "Leila Haddad <leila.haddad@example.org>"
WIDTH = 72


def plain_of(story: Story, width: int = WIDTH) -> str:
    """The story in lines of a width."""
    paragraphs = ("\n".join(textwrap.wrap(line, width)) for line in story.text.split("\n\n"))
    return "\n\n".join(paragraphs) + "\n"


def html_of(story: Story) -> str:
    """The story as HTML of a word processor."""
    return "\n".join(_element(part) for part in story.parts)


def _element(part: Part) -> str:
    words = escape(marked(part.words))
    if part.kind == "table":
        rows = (f"<tr><td>{row.replace(' | ', '<td>')}" for row in words.split("\n"))
        return f"<table>{''.join(rows)}</table>"
    if part.kind == "items":
        return "<ul>" + "".join(f"<li>{item.removeprefix('• ')}</li>" for item in words.split("\n")) + "</ul>"
    tag = {"crosshead": "h2", "caption": "figcaption"}.get(part.kind, "p")
    return f"<{tag}>{words}</{tag}>"


def letter(subject: str, text: str = "", html: str = "", **fields: str) -> EmailMessage:
    """A letter with these words, plain or as HTML or both."""
    message = EmailMessage()
    message["Subject"] = subject
    for name, value in {"From": SENDER, "To": "desk@example.org", "Date": DATE, **fields}.items():
        message[name.replace("_", "-")] = value
    if text:
        message.set_content(text)
    if html and text:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message


def newsletter(story: Story) -> EmailMessage:
    """HTML in tables for its looks, with words around it that nobody reads, and a poor plain text beside it."""
    html = f"""<html><head><style>td {{ color: red }}</style></head><body>
    <div style="display:none;max-height:0">In this issue: {story.headline} &zwnj; &nbsp;</div>
    <table role="presentation"><tr><td><table><tr><td><a href="https://example.org/v">View in browser</a></td></tr>
    <tr><td><img src="https://example.org/logo.png" alt="ORLEN DAILY"></td></tr>
    <tr><td><h1>{escape(story.headline)}</h1></td></tr><tr><td>{html_of(story)}</td></tr></table></td></tr>
    <tr><td><p>You are receiving this because you subscribed at example.org.</p>
    <p><a href="https://example.org/u">Unsubscribe</a></p><img src="https://example.org/pixel.gif" width="1"></td></tr>
    </table></body></html>"""
    sender = "Orlen Daily <news@example.org>"
    return letter(story.headline, "Open https://example.org/v to read it.", html, From=sender, List_Unsubscribe="<x>")


def forwarded(story: Story, note: str = "See below.") -> EmailMessage:
    """Handed on with a line above it, as most programs do."""
    text = (
        f"{note}\n\n---------- Forwarded message ---------\nFrom: Jonas Brandt <jonas@example.org>\n"
        f"Date: Mon, 2 Mar 2026 at 18:40\nSubject: {story.headline}\nTo: <desk@example.org>\n\n{plain_of(story)}"
        "\n-- \nLeila Haddad\nDesk\n"
    )
    return letter(f"Fwd: {story.headline}", text)


def forwarded_html(story: Story) -> EmailMessage:
    """The same in HTML."""
    html = (
        f'<div dir="ltr">See below.<br><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded '
        f"message ---------<br>From: <b>Jonas Brandt</b> &lt;jonas@example.org&gt;<br>Date: Mon, 2 Mar 2026 at 18:40"
        f"<br>Subject: {escape(story.headline)}<br>To: &lt;desk@example.org&gt;<br></div><br>{html_of(story)}</div>"
        "</div>"
    )
    return letter(f"Fwd: {story.headline}", html=html)


def answer(story: Story, before: str) -> EmailMessage:
    """An answer above what it answers."""
    quoted = "\n".join(f"> {line}" for line in before.split("\n"))
    text = f"{plain_of(story)}\nOn Mon, 2 Mar 2026 at 18:40 Jonas Brandt <jonas@example.org> wrote:\n\n{quoted}\n"
    return letter(f"Re: {story.headline}", text)


def with_files(message: EmailMessage, *files: tuple[str, str, bytes]) -> EmailMessage:
    """With files attached: name, media type, bytes."""
    for name, media_type, content in files:
        first, _, second = media_type.partition("/")
        message.add_attachment(content, maintype=first, subtype=second, filename=name)
    return message
