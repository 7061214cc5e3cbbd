"""A page of a site: its bytes, and what a person would take from it; and the pieces that many sites put on theirs."""

import html
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.pages.story import Part, Story


@dataclass(frozen=True)
class Page:
    """The bytes of a saved page, and what is to come of them."""

    name: str
    content: bytes
    title: str
    parts: tuple[Part, ...]  # what stands on it of the story, in order
    facts: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text under the title."""
        return "\n\n".join(part.words for part in self.parts)

    @property
    def zones(self) -> list[tuple[str, str]]:
        """Kind and words of what is no prose."""
        return [(part.kind, part.words) for part in self.parts if part.kind]


def facts_of(story: Story, **others: str) -> dict[str, str]:
    """What a page that tells everything in its head tells of a story."""
    told = {"url": story.address, "publisher": story.site, "byline": story.author, "language": story.language}
    told |= {"published": story.day, "published_basis": "metadata"}
    return {name: value for name, value in (told | others).items() if value}


def esc(words: str) -> str:
    return html.escape(words, quote=True)


def links(words: Iterable[str], where: str = "/s/") -> str:
    """List items with a link each."""
    return "\n".join(f'<li><a href="{where}{number}">{esc(word)}</a></li>' for number, word in enumerate(words))


def menu(story: Story) -> str:
    items = links(story.chrome.menu)
    return f'<nav class="main-nav" role="navigation"><ul class="menu">{items}</ul></nav>'


def cookies(story: Story) -> str:
    chrome = story.chrome
    return (
        f'<div id="cookie-banner" class="consent-layer" role="dialog"><h2>Cookies</h2><p>{esc(chrome.cookies)}</p>'
        f'<button>OK</button> <a href="/privacy">{esc(chrome.menu[0])}</a></div>'
    )


def share(story: Story) -> str:
    word = esc(story.chrome.share)
    buttons = "".join(f'<li><a href="https://{n}.example/share" rel="nofollow">{n}</a></li>' for n in ("Facebook", "X"))
    return f'<div class="social-share"><span class="share-title">{word}</span><ul>{buttons}</ul></div>'


def related(story: Story) -> str:
    items = "".join(f'<li><h3><a href="/r/{n}">{esc(title)}</a></h3></li>' for n, title in enumerate(story.others))
    return f'<section class="related-articles"><h2>{esc(story.chrome.related)}</h2><ul>{items}</ul></section>'


def more(story: Story) -> str:
    return f'<p class="read-more">{esc(story.chrome.more)} <a href="/r/1">{esc(story.others[0])}</a></p>'


def newsletter(story: Story) -> str:
    head, words, button = map(esc, story.chrome.newsletter)
    return (
        f'<div class="newsletter-signup"><h3>{head}</h3><p>{words}</p>'
        f'<form action="/n"><input type="email" placeholder="you@mail.example"><button>{button}</button></form></div>'
    )


def comments(story: Story) -> str:
    said = "".join(
        f'<li class="comment"><div class="comment-author">Reader {n}</div><p>{esc(words)}</p></li>'
        for n, words in enumerate(story.chrome.comment)
    )
    return f'<div id="comments" class="comments-area"><h2>{esc(story.chrome.comments)}</h2><ol>{said}</ol></div>'


def footer(story: Story) -> str:
    return (
        f'<footer class="site-footer"><ul>{links(story.chrome.menu[:5])}</ul><p>{esc(story.chrome.footer)}</p></footer>'
    )


def meta(story: Story) -> str:
    """Open Graph and the like, as most sites have them."""
    return f"""
    <meta property="og:title" content="{esc(story.title)}">
    <meta property="og:site_name" content="{esc(story.site)}">
    <meta property="og:description" content="{esc(story.lead)}">
    <meta property="og:url" content="{story.address}">
    <meta property="article:published_time" content="{story.published}">
    <meta property="article:modified_time" content="2025-01-31T10:00:00Z">
    <meta name="author" content="{esc(story.author)}">
    <link rel="canonical" href="{story.address}">"""


def linked_data(story: Story, **more: object) -> str:
    """JSON-LD of schema.org."""
    told = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "description": story.lead,
        "datePublished": story.published,
        "dateModified": "2025-01-31T10:00:00Z",
        "author": [{"@type": "Person", "name": story.author, "url": "https://site.example/a"}],
        "publisher": {"@type": "NewsMediaOrganization", "name": story.site, "logo": {"@type": "ImageObject"}},
        "mainEntityOfPage": {"@type": "WebPage", "@id": story.address},
    } | more
    return f'<script type="application/ld+json">{json.dumps(told, ensure_ascii=False)}</script>'


def body(
    story: Story, *, caption: str = "<figure><img src='/i.jpg' alt=''><figcaption>{}</figcaption></figure>"
) -> str:
    """The story in plain elements of HTML 5."""
    made = {"": "<p>{}</p>", "crosshead": "<h2>{}</h2>", "caption": caption}
    return "\n".join(made[part.kind].format(part.inline) for part in story.parts)


def lead(story: Story) -> Part:
    return Part(esc(story.lead))


def whole(story: Story) -> tuple[Part, ...]:
    """The story with its standfirst."""
    return (lead(story), *story.parts)


def bare(story: Story) -> tuple[Part, ...]:
    """The story without the words under pictures."""
    return tuple(part for part in story.parts if part.kind != "caption")


def document(story: Story, head: str, content: str, html_attributes: str = "", charset: str = "utf-8") -> str:
    direction = ' dir="rtl"' if story.language == "ar" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{story.language}"{direction}{html_attributes}>\n<head>\n<meta charset="{charset}">\n'
        f"<title>{esc(story.title)} | {esc(story.site)}</title>{head}\n</head>\n<body>\n{content}\n</body>\n</html>\n"
    )
