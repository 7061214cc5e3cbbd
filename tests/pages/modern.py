"""Pages as sites of the last ten years make them."""

import json

from tests.pages.page import (
    Page,
    bare,
    body,
    comments,
    cookies,
    document,
    esc,
    facts_of,
    footer,
    lead,
    linked_data,
    links,
    menu,
    meta,
    more,
    newsletter,
    related,
    share,
    whole,
)  # fmt: skip
from tests.pages.story import Part, Story


def middle(story: Story, *boxes: str) -> str:
    """The story with boxes between its paragraphs, as editors put them there."""
    lines = body(story).split("\n")
    for number, box in enumerate(boxes):
        lines.insert(3 + 2 * number, box)
    return "\n".join(lines)


def newspaper(story: Story) -> Page:
    """A newspaper with JSON-LD, boxes in the middle of the story, and everything around it."""
    content = f"""
    <a class="skip" href="#main">Skip to content</a>{cookies(story)}
    <header class="site-header"><a href="/">{esc(story.site)}</a>{menu(story)}</header>
    <main id="main"><article class="article">
    <header class="article-header"><div class="breadcrumb"><a href="/">{esc(story.chrome.menu[0])}</a> › <a href="/w">{esc(story.chrome.menu[1])}</a></div>
    <h1 class="article-title">{esc(story.title)}</h1><p class="standfirst">{esc(story.lead)}</p>
    <div class="byline">{esc(story.chrome.by)} <a rel="author" href="/a">{esc(story.author)}</a>
    <time datetime="{story.published}">{story.day}</time></div>{share(story)}</header>
    <div class="article-body">{middle(story, more(story), newsletter(story))}</div>
    {share(story)}<div class="tags"><ul>{links(story.chrome.menu[1:4])}</ul></div></article>
    {related(story)}{comments(story)}
    <aside class="sidebar"><h2>Top</h2><ol>{links(story.others)}</ol></aside></main>{footer(story)}"""
    page = document(story, meta(story) + linked_data(story), content)
    return Page("newspaper.html", page.encode(), story.title, whole(story), facts_of(story))


def wordpress_classic(story: Story) -> Page:
    """A WordPress theme of 2014: wp-caption, sharedaddy, related posts, a sidebar of widgets; no standfirst."""
    caption = (
        '<div id="attachment_31" style="width: 610px" class="wp-caption alignnone"><a href="/i.jpg"><img src="/i.jpg" '
        'width="600"></a><p class="wp-caption-text">{}</p></div>'
    )
    content = f"""
    <div id="page" class="hfeed site"><header id="masthead"><h1 class="site-title"><a href="/">{esc(story.site)}</a></h1>
    <nav id="site-navigation" class="main-navigation"><ul>{links(story.chrome.menu)}</ul></nav></header>
    <div id="content" class="site-content"><div id="primary"><main id="main">
    <article id="post-31" class="post-31 post type-post status-publish format-standard hentry category-news">
    <header class="entry-header"><h1 class="entry-title">{esc(story.title)}</h1>
    <div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{story.published}">{story.day}</time></span>
    <span class="byline"><span class="author vcard"><a class="url fn n" href="/author/x/">{esc(story.author)}</a></span></span></div></header>
    <div class="entry-content">{body(story, caption=caption)}
    <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">{esc(story.chrome.share)}:</h3><ul><li><a href="?s=f">Facebook</a></li><li><a href="?s=t">Twitter</a></li></ul></div>
    <div id="jp-relatedposts" class="jp-relatedposts"><h3>{esc(story.chrome.related)}</h3><p><a href="/1">{esc(story.others[0])}</a></p></div></div>
    <footer class="entry-footer"><span class="cat-links"><a href="/c">{esc(story.chrome.menu[1])}</a></span></footer></article>
    <nav class="post-navigation"><a rel="prev" href="/p">{esc(story.others[1])}</a></nav>{comments(story)}
    <div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><textarea></textarea></form></div></main></div>
    <div id="secondary" class="widget-area"><aside class="widget"><h2 class="widget-title">{esc(story.chrome.related)}</h2><ul>{links(story.others)}</ul></aside></div></div>
    <footer id="colophon" class="site-footer">Proudly powered by WordPress</footer></div>"""
    head = f"""<link rel="canonical" href="{story.address}"><meta name="generator" content="WordPress 4.1">
    <meta property="og:site_name" content="{esc(story.site)}"><meta property="og:title" content="{esc(story.title)} - {esc(story.site)}">"""
    page = document(story, head, content)
    return Page("wordpress.html", page.encode(), story.title, story.parts, facts_of(story))


def wordpress_blocks(story: Story) -> Page:
    """A WordPress site of today: blocks, Yoast's graph, a subscription block in the middle."""
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Article", "@id": f"{story.address}#article", "headline": story.title, "datePublished": story.published,
             "author": {"name": story.author, "@id": "#person"}, "publisher": {"@id": "#org"}, "isPartOf": {"@id": story.address}},
            {"@type": "WebPage", "@id": story.address, "url": story.address, "name": f"{story.title} - {story.site}",
             "datePublished": story.published, "dateModified": "2025-01-31T10:00:00Z", "inLanguage": f"{story.language}"},
            {"@type": "Organization", "@id": "#org", "name": story.site},
            {"@type": "Person", "@id": "#person", "name": story.author, "description": "Writes about rivers."},
        ],
    }  # fmt: skip
    caption = '<figure class="wp-block-image size-large"><img src="/i.jpg"><figcaption class="wp-element-caption">{}</figcaption></figure>'
    head, words, button = map(esc, story.chrome.newsletter)
    box = f'<div class="wp-block-jetpack-subscriptions wp-block-newsletter"><p>{head}. {words}</p><button>{button}</button></div>'
    lines = body(story, caption=caption).split("\n")
    lines.insert(4, box)
    content = f"""
    <div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation">{links(story.chrome.menu)}</nav></header>
    <main class="wp-block-group"><h1 class="wp-block-post-title">{esc(story.title)}</h1>
    <div class="wp-block-post-excerpt"><p>{esc(story.lead)}</p></div>
    <div class="wp-block-group"><div class="wp-block-post-date"><time datetime="{story.published}">{story.day}</time></div>
    <div class="wp-block-post-author-name">{esc(story.author)}</div></div>
    <div class="entry-content wp-block-post-content">{"".join(lines)}</div>
    <div class="wp-block-post-terms">{links(story.chrome.menu[1:3])}</div></main>{comments(story)}{footer(story)}</div>
    <div id="cmplz-cookiebanner" class="cmplz-cookiebanner banner"><p>{esc(story.chrome.cookies)}</p></div>"""
    ld = f'<script type="application/ld+json" class="yoast-schema-graph">{json.dumps(graph)}</script>'
    page = document(story, f'<link rel="canonical" href="{story.address}">{ld}', content)
    return Page("blocks.html", page.encode(), story.title, whole(story), facts_of(story))


def amp(story: Story) -> Page:
    """The AMP version of a story."""
    caption = '<figure><amp-img src="/i.jpg" width="16" height="9" layout="responsive"></amp-img><figcaption>{}</figcaption></figure>'
    content = f"""
    <amp-sidebar id="menu" layout="nodisplay"><ul>{links(story.chrome.menu)}</ul></amp-sidebar>
    <amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><p>{esc(story.chrome.cookies)}</p></div></amp-consent>
    <header class="header">{esc(story.site)}</header><article><h1>{esc(story.title)}</h1>
    <p class="lead">{esc(story.lead)}</p><div class="meta">{esc(story.chrome.by)} {esc(story.author)}, {story.day}</div>
    <amp-social-share type="email"></amp-social-share>{body(story, caption=caption)}
    <amp-ad type="x"><div fallback>{esc(story.chrome.newsletter[1])}</div></amp-ad></article>{related(story)}{footer(story)}"""
    style = "<style amp-boilerplate>body{animation:x}</style><noscript><style>body{animation:none}</style></noscript>"
    page = document(
        story, style + linked_data(story) + f'<link rel="canonical" href="{story.address}">', content, " amp"
    )
    return Page("amp.html", page.encode(), story.title, whole(story), facts_of(story))


def live_blog(story: Story) -> Page:
    """A live blog: each crosshead opens a post of its own, with its time."""
    posts, post = [], ""
    for number, part in enumerate(story.parts):
        if part.kind == "crosshead":
            posts.append(post)
            post = f"<h2>{part.inline}</h2>"
        elif part.kind == "caption":
            post += f"<figure><img src='{number}.jpg'><figcaption>{part.inline}</figcaption></figure>"
        else:
            post += f"<p>{part.inline}</p>"
    posts.append(post)
    blocks = "".join(
        f'<article class="live-post" id="p{n}" itemprop="liveBlogUpdate"><time datetime="{story.day}T{9 - n:02}:05">0{9 - n}.05</time>'
        f"{words}{share(story)}</article>"
        for n, words in enumerate(posts)
    )
    content = f"""{menu(story)}<main><header><h1>{esc(story.title)}</h1><p class="subtitle">{esc(story.lead)}</p>
    <p class="byline">{esc(story.chrome.by)} {esc(story.author)}</p></header><div class="live-blog__posts">{blocks}</div>
    {newsletter(story)}{related(story)}</main>{footer(story)}"""
    page = document(story, meta(story) + linked_data(story, **{"@type": "LiveBlogPosting"}), content)
    return Page("live.html", page.encode(), story.title, whole(story), facts_of(story))


def react(story: Story) -> Page:
    """A page made by a program: classes say nothing, everything is a div, the state stands in a script."""
    made = {
        "": '<div class="css-53u6y8"><p class="css-at9mc1">{}</p></div>',
        "crosshead": '<h2 class="css-1u37br4">{}</h2>',
    }
    made["caption"] = (
        '<figure class="css-1k7fsy"><div><picture><img src="/i.jpg"></picture></div><figcaption class="css-17ai7jg"><span>{}</span>'
        "</figcaption></figure>"
    )
    words = "".join(made[part.kind].format(part.inline) for part in story.parts)
    state = json.dumps({"props": {"article": {"headline": story.title, "body": story.lead}, "others": story.others}})
    content = f"""<div id="__next"><div class="css-mcm29f"><div class="css-k008qs">
    {"".join(f'<a class="css-1q2w" href="/{n}">{esc(word)}</a>' for n, word in enumerate(story.chrome.menu))}</div></div>
    <div class="css-1a2b"><div class="css-9z8y"><h1 class="css-ttl9">{esc(story.title)}</h1>
    <p id="article-summary" class="css-w6ymp8">{esc(story.lead)}</p><div class="css-4xjgmj"><p class="css-1by">{esc(story.chrome.by)} <span>{esc(story.author)}</span></p></div>
    <section name="articleBody" class="css-1r7ky0e">{words}</section></div>
    <div class="css-side">{"".join(f'<div class="css-card"><a href="/r/{n}"><h3>{esc(title)}</h3></a></div>' for n, title in enumerate(story.others))}</div></div>
    <div class="css-foot"><span>{esc(story.chrome.footer)}</span></div></div>
    <script id="__NEXT_DATA__" type="application/json">{state}</script>"""
    page = document(story, meta(story), content)
    return Page("react.html", page.encode(), story.title, whole(story), facts_of(story))


def walled_in(story: Story) -> Page:
    """Menus, banners and boxes with more words than the story has."""
    mega = "".join(
        f'<div class="mega-menu__column"><h3>{esc(head)}</h3><ul>{links(story.chrome.menu)}</ul>'
        f'<p class="promo">{esc(story.others[n % 3])}. {esc(story.chrome.newsletter[1])}</p></div>'
        for n, head in enumerate(story.chrome.menu)
    )
    purposes = "".join(
        f"<li><h4>{n}. {esc(story.chrome.menu[n % 5])}</h4><p>{esc(story.chrome.cookies)}</p></li>" for n in range(12)
    )
    content = f"""
    <div id="onetrust-consent-sdk"><div class="ot-sdk-container" role="alertdialog"><p>{esc(story.chrome.cookies)}</p><ul>{purposes}</ul>
    <button>OK</button></div></div><div class="mega-menu">{mega}</div>
    <div class="container"><div class="col-8"><h1>{esc(story.title)}</h1><div class="teaser-text"><strong>{esc(story.lead)}</strong></div>
    <div class="story-text">{middle(story, more(story))}</div></div><div class="col-4 most-read"><h3>Top 5</h3><ol>{links(story.others * 5)}</ol></div></div>
    {related(story)}{newsletter(story)}<div class="mega-footer">{mega}</div>{footer(story)}"""
    page = document(story, meta(story), content)
    return Page("walled.html", page.encode(), story.title, whole(story), facts_of(story))


def paywalled(story: Story) -> Page:
    """The beginning of a story that only subscribers may read."""
    shown = story.parts[:3]
    words = "".join(
        f"<p>{part.inline}</p>" if not part.kind else f"<figure><figcaption>{part.inline}</figcaption></figure>"
        for part in shown
    )
    content = f"""{menu(story)}<article class="article article--premium"><h1>{esc(story.title)}</h1>
    <p class="article__chapo">{esc(story.lead)}</p><div class="article__content">{words}</div>
    <div class="paywall"><div class="paywall__offer"><h2>Premium</h2><p>{esc(story.chrome.subscribe)}</p><a href="/subscribe">OK</a></div></div></article>
    {related(story)}{footer(story)}"""
    ld = linked_data(
        story, isAccessibleForFree=False, hasPart={"@type": "WebPageElement", "isAccessibleForFree": False}
    )
    page = document(story, meta(story) + ld, content)
    return Page("paywalled.html", page.encode(), story.title, (lead(story), *shown), facts_of(story))


def pictures(story: Story) -> Page:
    """A story with a gallery, pictures with credits, an embedded post, a fact box with a list and a quote set apart."""
    facts = [f"{word}: {number}" for number, word in enumerate(story.chrome.menu[1:4], 1)]
    box = Part("\n".join(f"• {fact}" for fact in facts))
    made = {"": "<p>{}</p>", "crosshead": "<h3>{}</h3>"}
    made["caption"] = '<div class="image-block"><img src="/i.jpg"><div class="image-caption">{}</div></div>'
    words = [made[part.kind].format(part.inline) for part in story.parts]
    words.insert(5, f'<ul class="bullets">{"".join(f"<li>{esc(fact)}</li>" for fact in facts)}</ul>')
    words.insert(4, '<div class="embed"><iframe src="https://video.example/1"></iframe></div>')
    parts = list(story.parts)
    parts.insert(5, box)
    content = f"""{menu(story)}<div class="page"><article itemscope itemtype="https://schema.org/NewsArticle">
    <h1 itemprop="headline">{esc(story.title)}</h1><div itemprop="description" class="abstract">{esc(story.lead)}</div>
    <span itemprop="author" itemscope><span itemprop="name">{esc(story.author)}</span></span>
    <meta itemprop="datePublished" content="{story.published}"><div itemprop="articleBody">{"".join(words)}</div></article>
    {share(story)}{related(story)}</div>{footer(story)}"""
    head = f'<link rel="canonical" href="{story.address}"><meta property="og:site_name" content="{esc(story.site)}">'
    page = document(story, head, content)
    return Page("pictures.html", page.encode(), story.title, (lead(story), *parts), facts_of(story))


def drupal(story: Story) -> Page:
    """A Drupal site: fields within fields, the date in words of a computer, a print link."""
    caption = '<div class="field field-name-field-image"><img src="/i.jpg"></div><p class="rtecaption caption">{}</p>'
    content = f"""<div id="skip-link"><a href="#main-content" class="element-invisible">Skip</a></div><div id="header"><ul class="links">{links(story.chrome.menu)}</ul></div>
    <div id="block-system-main" class="block"><div class="content"><div id="node-12" class="node node-article"><h1 class="title" id="page-title">{esc(story.title)}</h1>
    <div class="submitted">Submitted by <span class="username">{esc(story.author)}</span> on <span property="dc:date dc:created" content="{story.published}">{story.day}</span></div>
    <div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">{body(story, caption=caption)}</div></div></div>
    <ul class="links inline"><li class="print"><a href="/print/12">Print</a></li></ul></div></div></div>
    <div id="sidebar-second" class="region"><div class="block-views">{related(story)}</div></div><div id="footer">{esc(story.chrome.footer)}</div>"""
    head = f"""<meta name="dcterms.creator" content="{esc(story.author)}"><meta name="dcterms.date" content="{story.published}">
    <link rel="canonical" href="{story.address}"><meta property="og:site_name" content="{esc(story.site)}">"""
    page = document(story, head, content)
    return Page("drupal.html", page.encode(), story.title, story.parts, facts_of(story))


def portal(story: Story) -> Page:
    """A portal with a kicker over the headline, teasers of the same look as the story, and a box of an author."""
    teasers = "".join(
        f'<article class="teaser"><h2><a href="/{n}"><span class="kicker">{esc(story.site)}</span> {esc(t)}</a></h2><p>{esc(story.chrome.comment[0])}</p></article>'
        for n, t in enumerate(story.others)
    )
    content = f"""<header>{menu(story)}</header><main><article class="article"><header>
    <span class="kicker">{esc(story.chrome.menu[1])}</span><h1><span class="headline">{esc(story.title)}</span></h1>
    <p class="intro">{esc(story.lead)}</p><p class="author">{esc(story.chrome.by)} {esc(story.author)}</p></header>
    <div class="article__body">{middle(story, f'<aside class="teaser-box"><h4>{esc(story.chrome.related)}</h4>{teasers}</aside>')}</div>
    <div class="author-box"><h4>{esc(story.author)}</h4><p>{esc(story.chrome.comment[1])}</p></div></article>
    <section class="teaser-list"><h2>{esc(story.chrome.related)}</h2>{teasers}{teasers}</section></main>{footer(story)}"""
    page = document(story, meta(story) + linked_data(story), content)
    return Page("portal.html", page.encode(), story.title, whole(story), facts_of(story))


def printed(story: Story) -> Page:
    """What a site gives for printing: hardly anything but the story."""
    words = "".join(f"<p>{part.inline}</p>" for part in bare(story) if not part.kind)
    kept = tuple(part for part in story.parts if not part.kind)
    content = f"<h1>{esc(story.title)}</h1>{words}<hr><p><a href='javascript:window.print()'>Print</a></p>"
    address = "https://print.example/story?id=7"
    page = document(story, f'<link rel="canonical" href="{address}">', content)
    facts = facts_of(story, url=address, published="", published_basis="", byline="")
    return Page("printed.html", page.encode(), story.title, kept, facts)


MODERN = (
    newspaper, wordpress_classic, wordpress_blocks, amp, live_blog, react, walled_in, paywalled, pictures, drupal, portal,
    printed,
)  # fmt: skip
