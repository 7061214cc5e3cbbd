"""Pages as old systems and agencies make them, in the character sets of their time, and as browsers save them."""

from email.message import EmailMessage

from tests.pages.modern import middle, newspaper
from tests.pages.page import (
    Page,
    bare,
    body,
    cookies,
    document,
    esc,
    facts_of,
    footer,
    lead,
    links,
    menu,
    meta,
    more,
    related,
    share,
    whole,
)  # fmt: skip
from tests.pages.story import Part, Story

OWN_SETS = {"en": "cp1252", "fr": "cp1252", "de": "cp1252", "ar": "cp1256", "ru": "cp1251"}


def nothing_told(story: Story, **told: str) -> dict[str, str]:
    empty = {"url": "", "publisher": "", "byline": "", "published": "", "published_basis": ""}
    return facts_of(story, **(empty | told))


def tables(story: Story) -> Page:
    """A page laid out with tables, of 2001: nothing declared, breaks instead of paragraphs."""
    kept = [part for part in story.parts if part.kind != "caption"]
    words = "<br>\n<br>\n".join(f"<b>{part.inline}</b>" if part.kind else part.inline for part in kept)
    cells = "".join(
        f'<tr><td bgcolor="#ccccff"><a href="{n}.html"><font size="1">{esc(w)}</font></a></td></tr>'
        for n, w in enumerate(story.chrome.menu)
    )
    page = f"""<html><head><title>{esc(story.title)}</title></head><body bgcolor="#ffffff">
    <table width="100%"><tr><td colspan="3"><img src="logo.gif" alt="{esc(story.site)}"></td></tr>
    <tr><td width="120" valign="top"><table>{cells}</table></td>
    <td valign="top"><font face="Arial" size="5"><b>{esc(story.title)}</b></font><br><br><font face="Arial" size="2">{words}</font></td>
    <td width="100" valign="top"><font size="1">{"<br>".join(f'<a href="{n}.html">{esc(t)}</a>' for n, t in enumerate(story.others))}</font></td></tr>
    <tr><td colspan="3" align="center"><font size="1">{esc(story.chrome.footer)}</font></td></tr></table></body></html>"""
    parts = tuple(Part(part.inline, "") for part in kept)
    return Page("tables.html", _own_set(page, story), story.title, parts, nothing_told(story))


def capitals(story: Story) -> Page:
    """Tags in capitals, paragraphs never closed, a character set declared in the old way."""
    charset = {"cp1252": "ISO-8859-1", "cp1256": "windows-1256", "cp1251": "windows-1251"}[OWN_SETS[story.language]]
    words = "\n".join(
        f"<H3>{part.inline}</H3>" if part.kind else f"<P ALIGN=JUSTIFY>{part.inline}" for part in bare(story)
    )
    page = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={charset}">
    <TITLE>{esc(story.site)} - {esc(story.title)}</TITLE></HEAD><BODY TEXT=#000000>
    <CENTER><A HREF="/">{esc(story.site)}</A> | {" | ".join(f'<A HREF="/{n}">{esc(w)}</A>' for n, w in enumerate(story.chrome.menu))}</CENTER><HR>
    <H1>{esc(story.title)}</H1>
    {words}
    <HR><CENTER><SMALL>{esc(story.chrome.footer)}</SMALL></CENTER></BODY></HTML>"""
    return Page(
        "capitals.htm", _own_set(page, story), story.title, bare(story), nothing_told(story, publisher=story.site)
    )


def undeclared(story: Story) -> Page:
    """A page in the character set of its time that says nothing of it, and nothing of its language."""
    content = f"""<div id="top"><ul>{links(story.chrome.menu)}</ul></div><div id="article"><h1>{esc(story.title)}</h1>
    <h2 class="chapo">{esc(story.lead)}</h2>{body(story, caption='<p class="legend">{}</p>')}</div>{related(story)}{footer(story)}"""
    page = document(story, "", content).replace('<meta charset="utf-8">', "").replace(f' lang="{story.language}"', "")
    facts = nothing_told(story, publisher=story.site)
    return Page("undeclared.html", _own_set(page, story), story.title, whole(story), facts)


def lying(story: Story) -> Page:
    """A page that declares a character set that it is not in."""
    content = f"""{menu(story)}<div class="content"><h1>{esc(story.title)}</h1><div class="text">{body(story)}</div></div>{footer(story)}"""
    said = "iso-8859-1" if story.language in ("ar", "ru") else "utf-8"
    page = document(story, meta(story), content, charset=said)
    return Page("lying.html", _own_set(page, story), story.title, story.parts, facts_of(story))


def half_utf8(story: Story) -> Page:
    """UTF-8, but for one box that was pasted in from elsewhere; declared as Latin 1."""
    content = f"""{menu(story)}<article><h1>{esc(story.title)}</h1>{body(story)}</article><p class="ad">@@</p>{footer(story)}"""
    page = document(story, meta(story), content, charset="iso-8859-1").encode().replace(b"@@", b"caf\xe9 \x96 \x80 5")
    return Page("half.html", page, story.title, story.parts, facts_of(story))


def blog(story: Story) -> Page:
    """A blog whose posts are divs with breaks, and whose date stands in the address only."""
    words = ""
    for part in story.parts:
        if part.kind == "caption":
            words += f'<table class="tr-caption-container"><tbody><tr><td><img src="/i.jpg"></td></tr><tr><td class="tr-caption">{part.inline}</td></tr></tbody></table>'
        else:
            words += f"<h3>{part.inline}</h3>" if part.kind else f"<div>{part.inline}<br /><br /></div>"
    year, month, day = story.day.split("-")
    address = f"https://blog.example/{year}/{month}/{day}/post.html"
    content = f"""<div class="header"><h1 class="title">{esc(story.site)}</h1></div><div class="main"><div class="date-outer"><div class="post hentry">
    <h3 class="post-title entry-title">{esc(story.title)}</h3><div class="post-body entry-content">{words}</div>
    <div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">{esc(story.author)}</span></span>{share(story)}</div></div></div>
    <div class="blog-pager"><a href="/older">Older Posts</a></div></div><div class="sidebar"><h2>Blog Archive</h2><ul>{links(story.others)}</ul></div>"""
    head = f'<link rel="canonical" href="{address}"><meta property="og:title" content="{esc(story.title)}"><meta property="og:site_name" content="{esc(story.site)}">'
    page = document(story, head, content)
    facts = facts_of(story, url=address, published_basis="inferred")
    return Page("blog.html", page.encode(), story.title, story.parts, facts)


def agency(story: Story) -> Page:
    """An agency: a dateline, plain divs, a time tag, rights at the end."""
    words = "".join(f'<div class="par">{part.inline}</div>' for part in bare(story) if not part.kind)
    content = f"""<div class="topbar">{links(story.chrome.menu)}</div><div class="story"><div class="slug">XX-1</div><h1>{esc(story.title)}</h1>
    <time class="date" pubdate datetime="{story.published}">{story.day}</time>{words}</div>
    <div class="tools"><a href="/print">Print</a> <a href="/mail">E-mail</a></div><div id="foot">{esc(story.chrome.footer)}</div>"""
    kept = tuple(part for part in story.parts if not part.kind)
    page = document(
        story, f'<base href="https://wire.example/x/"><link rel="canonical" href="../story/{story.day}">', content
    )
    facts = facts_of(story, url=f"https://wire.example/story/{story.day}", byline="")
    return Page("agency.html", page.encode(), story.title, kept, facts)


def saved_whole(story: Story) -> Page:
    """What a browser writes as “web page, complete”: a mark with the address, scripts run, styles set, banners open."""
    page = newspaper(story)
    mark = f"<!-- saved from url=({len(story.address):04}){story.address} -->"
    text = page.content.decode().replace("<!DOCTYPE html>", f"<!DOCTYPE html>\n{mark}")
    for tag in ("og:url", "canonical", "mainEntityOfPage"):
        text = text.replace(tag, "x-none")
    text = text.replace("/i.jpg", f"./{esc(story.title)}_files/i.jpg").replace(
        '<main id="main">', '<main id="main" style="overflow: hidden">'
    )
    return Page(f"{story.title[:40]}.html", text.encode(), page.title, page.parts, page.facts)


def single_file(story: Story) -> Page:
    """What the extension SingleFile writes: all in one, pictures inside."""
    page = newspaper(story)
    mark = f"<!--\n Page saved with SingleFile \n url: {story.address} \n saved date: Wed Mar 13 2024 10:00:00 GMT+0100\n-->"
    text = (
        page.content.decode()
        .replace("<meta charset", f"{mark}<meta charset", 1)
        .replace("canonical", "x-none")
        .replace("og:url", "x")
    )
    text = text.replace("mainEntityOfPage", "x").replace("/i.jpg", "data:image/png;base64," + "iVBORw0KGgo" * 2000)
    return Page("single.html", text.encode(), page.title, page.parts, page.facts)


def archived(story: Story) -> Page:
    """What a browser writes as MHTML."""
    page = newspaper(story)
    letter = EmailMessage()
    letter["From"] = "<Saved by Blink>"
    letter["Snapshot-Content-Location"] = story.address
    letter["Subject"] = story.title
    letter["Date"] = "Fri, 31 Jan 2025 10:00:00 -0000"
    text = page.content.decode().replace("canonical", "x-none").replace("og:url", "x").replace("mainEntityOfPage", "x")
    letter.make_related()
    letter.add_related(text, subtype="html", cte="quoted-printable", headers=[f"Content-Location: {story.address}"])
    letter.add_related(b"\x89PNG", "image", "png", headers=["Content-Location: https://site.example/i.jpg"])
    return Page("page.mhtml", letter.as_bytes(), page.title, page.parts, page.facts)


def report(story: Story) -> Page:
    """An organisation's report: lists, a table of facts, notes."""
    rows = [("2019", "12", "3"), ("2020", "17", "5")]
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    items = [part.inline for part in story.parts if not part.kind][:2]
    words = "".join(f"<h2>{part.inline}</h2>" if part.kind else f"<p>{part.inline}</p>" for part in bare(story))
    content = f"""{cookies(story)}<div class="wrapper">{menu(story)}<div role="main" class="region-content"><h1>{esc(story.title)}</h1>
    <div class="text-long">{words}<ul>{"".join(f"<li>{item}</li>" for item in items)}</ul>
    <table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody>{table}</tbody></table><p>{esc(story.lead)}</p></div></div></div>{footer(story)}"""
    listed = Part("\n".join(f"• {Part(item).words}" for item in items).replace("&", "&amp;"))
    tabled = Part("\n".join(" | ".join(row) for row in (("A", "B", "C"), *rows)))
    page = document(story, meta(story), content)
    return Page(
        "report.xhtml", page.encode(), story.title, (*bare(story), listed, tabled, lead(story)), facts_of(story)
    )


def middle_of_boxes(story: Story) -> Page:
    """A story whose every second paragraph is followed by a box or a link to another story."""
    content = f"""{menu(story)}<article><h1>{esc(story.title)}</h1><p class="dek">{esc(story.lead)}</p>
    <div class="body">{middle(story, more(story), f'<p><strong>{esc(story.chrome.more)}</strong> <a href="/2">{esc(story.others[1])}</a></p>')}</div></article>{footer(story)}"""
    page = document(story, meta(story), content)
    return Page("boxes.html", page.encode(), story.title, whole(story), facts_of(story))


def _own_set(page: str, story: Story) -> bytes:
    return page.encode(OWN_SETS[story.language], "xmlcharrefreplace")


OLDER = (
    tables, capitals, undeclared, lying, half_utf8, blog, agency, saved_whole, single_file, archived, report, middle_of_boxes,
)  # fmt: skip
