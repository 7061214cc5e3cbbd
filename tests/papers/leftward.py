"""A PDF in a script that runs from right to left, as browsers and word processors write one: glyphs from left to right.

No font is needed: which letter a glyph is stands in the file, and its shape does not matter to a reader.
"""

import re
import textwrap

PAIRS = str.maketrans("()", ")(")
FOREIGN = r"[^\u0590-\u065f\u066a-\u08ff\s()،.]+"  # also the digits of Arabic
SIZE, ADVANCE, LEADING, RIGHT_EDGE, TOP, WIDTH = 12, 6, 18, 540, 760, 60
COLUMN = 200


def pdf_from_right(paragraphs: list[str], headline: str = "") -> bytes:
    """Lines end at the right edge, in the order in which they are seen from the left; no vowel signs."""
    drawn = [(headline, 22, TOP)] if headline else []
    y = TOP - 30
    for paragraph in paragraphs:
        y -= LEADING
        for line in textwrap.wrap(paragraph, WIDTH):
            y -= LEADING
            drawn.append((line, SIZE, y))
    letters = sorted({char for line, _, _ in drawn for char in line})
    codes = {char: code for code, char in enumerate(letters, 1)}
    content = "\n".join(_shown(line, size, y, codes) for line, size, y in drawn)
    return _file(content, codes)


def columns_from_right(columns: list[str]) -> bytes:
    """Each text in a column of its own, from the right."""
    drawn = [
        (line, SIZE, TOP - 30 - LEADING * row, RIGHT_EDGE - at * COLUMN)
        for at, words in enumerate(columns)
        for row, line in enumerate(textwrap.wrap(f"{words}.", 24))
    ]
    codes = {char: code for code, char in enumerate(sorted({char for line, *_ in drawn for char in line}), 1)}
    return _file("\n".join(_shown(line, size, y, codes, right) for line, size, y, right in drawn), codes)


def as_seen(line: str) -> str:
    """The line from left to right: words from the last to the first, letters turned, numbers and foreign words not."""
    pieces = re.findall(rf"{FOREIGN}(?:[ .,]{FOREIGN})*|.", line)
    return "".join(piece.translate(PAIRS) if piece in "()" else piece for piece in reversed(pieces))


def _shown(line: str, size: int, y: int, codes: dict[str, int], right: int = RIGHT_EDGE) -> str:
    seen = as_seen(line)
    x = right - ADVANCE * size / SIZE * len(seen)
    text = "".join(f"{codes[char]:04x}" for char in seen)
    return f"BT /F1 {size} Tf {x:.2f} {y} Td <{text}> Tj ET"


def _file(content: str, codes: dict[str, int]) -> bytes:
    known = "\n".join(f"<{code:04x}> <{char.encode('utf-16-be').hex()}>" for char, code in codes.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{known}\nendbfchar endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >> stream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [6 0 R]"
        " /ToUnicode 7 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /DW 500 /CIDToGIDMap /Identity"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R >>",
        f"<< /Length {len(cmap)} >> stream\n{cmap}\nendstream",
        "<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800"
        " /Descent -200 /CapHeight 700 /StemV 80 >>",
    ]
    out, places = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()
