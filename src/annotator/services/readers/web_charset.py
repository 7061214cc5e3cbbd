"""The characters of a page: what its bytes are in, whatever the page declares.

Declarations lie often, bytes hardly ever: a text that is valid UTF-8 is UTF-8. Of the sets with one byte a letter,
those for Latin letters spread single letters (é, ß) among ASCII; in others whole words are beyond ASCII. Then the set
is right in which the commonest letters of its script are common.
"""

import codecs
import re
from functools import cache

from annotator.services.readers.text import marked, refuse_size, refuse_what_is_none

HEAD = 8_192  # bytes in which a page declares what it is in
LOOKED_AT = 400_000  # bytes
DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w.:-]+)""", re.I)
LANGUAGE = re.compile(rb"""<html[^>]{0,2000}?\slang\s*=\s*["']?([a-z]{2})\b""", re.I)
TAGS = re.compile(rb"<[^<>]*>")
BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
WORDS_BEYOND = re.compile(rb"[\xa8-\xff]{3,}")
SEQUENCES = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
ONE_BYTE = re.compile(r"cp(125\d|437|85\d|86\d|874)|iso8859-\d+|koi8-[rut]|mac-\w+|tis-620")
MORE_BYTES = re.compile(r"gb18030|big5\w*|euc_\w+|cp9\d\d|iso2022_\w+|johab|hz")
MEANT = {  # what browsers take these names for
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip
OF_LANGUAGES = {
    "cp1250": "pl cs sk hu sl hr bs ro sq", "cp1251": "ru uk be bg sr mk kk mn", "cp1253": "el", "cp1254": "tr az",
    "cp1255": "he", "cp1256": "ar fa ur", "cp1257": "lt lv et", "cp874": "th",
}  # fmt: skip
MORE_BYTES_OF = {"ja": ("euc_jp", "cp932"), "zh": ("gb18030", "big5hkscs"), "ko": ("cp949",)}
COMMONEST = {
    "cp1251": "оеаинтсрвлкмдпу", "koi8-r": "оеаинтсрвлкмдпу", "cp1256": "اليمنوترعبدسهفة", "cp1253": "αοιετσνηυρςπκμλ",
    "cp1255": "יוהלאתרבמשנדח", "cp874": "านรอกเงมยลวดท่้",
}  # fmt: skip


def decode_page(content: bytes, told: str = "") -> str:
    """The text of a page; `told` is the character set that came with it from elsewhere.

    By its BOM, else UTF-8 where it is that (but for slips), else as declared where that is plausible, else by its
    language, else by its letters. Raises UserError for what is empty, above 20 MB, or no text.
    """
    refuse_size(content)
    text, encoding = marked(content) or _unmarked(content, told)
    refuse_what_is_none(text, encoding)
    return text


def _unmarked(content: bytes, told: str) -> tuple[str, str]:
    if _is_utf8(content):
        return content.decode("utf-8", _SLIP), "utf-8"
    names = [told, *((found[1] or found[2]).decode() for found in DECLARED.finditer(content[:HEAD]))]
    declared = [known for name in names if (known := _known(name))]
    language = _language(content)
    for encoding in (*declared, *MORE_BYTES_OF.get(language, ())):
        if MORE_BYTES.fullmatch(encoding) and content.decode(encoding, "replace").count("\ufffd") * 1000 < len(content):
            return content.decode(encoding, "replace"), encoding
    encoding = _of_one_byte(content, [*declared, _own_set(language)])
    return content.decode(encoding, _SLIP), encoding


def _is_utf8(content: bytes) -> bool:
    """Whether it is UTF-8, but for a byte cut off at its end, or slips such as a box pasted in from elsewhere."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        sound = SEQUENCES.findall(content)
        beyond = sum(map(len, BEYOND_ASCII.findall(content)))
        return len(sound) > beyond - sum(map(len, sound))
    return True


def _language(content: bytes) -> str:
    declared = LANGUAGE.search(content[:HEAD])
    return declared[1].decode().lower() if declared else ""


def _of_one_byte(content: bytes, likely: list[str]) -> str:
    """Which set of one byte a letter: one of those that are likely, else that whose letters are."""
    seen = TAGS.sub(b" ", content[:LOOKED_AT])
    beyond = b" ".join(BEYOND_ASCII.findall(seen))
    named = [encoding for encoding in likely if ONE_BYTE.fullmatch(encoding)]
    in_words = sum(map(len, WORDS_BEYOND.findall(seen)))
    if in_words * 2 < len(beyond):
        return named[0] if named else "cp1252"
    letters = {encoding: _likelihood(beyond, encoding) for encoding in COMMONEST}
    best = max(letters, key=lambda encoding: letters[encoding])
    others = [encoding for encoding in named if encoding not in ("cp1252", *COMMONEST)]  # nothing tells against them
    return others[0] if others and letters[best] < 0.6 else best


def _likelihood(beyond: bytes, encoding: str) -> float:
    """The share of the commonest letters of a script among all that is beyond ASCII, were it in this set."""
    common = set(COMMONEST[encoding])
    letters = [char for char in beyond.decode(encoding, "ignore") if char.isalpha()]
    return sum(char in common for char in letters) / (len(letters) or 1)


def _known(name: str) -> str:
    """What Python calls a set of characters that a page may be in; "" for any other name."""
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    meant = MEANT.get(known, known)
    return meant if ONE_BYTE.fullmatch(meant) or MORE_BYTES.fullmatch(meant) else ""


@cache
def _own_set(language: str) -> str:
    return next((encoding for encoding, languages in OF_LANGUAGES.items() if language in languages.split()), "")


def _as_cp1252(problem: UnicodeError) -> tuple[str, int]:
    """A byte that is none of its set, read as browsers do: Windows-1252, and nothing for what that lacks."""
    if not isinstance(problem, UnicodeDecodeError):
        raise problem
    return problem.object[problem.start : problem.end].decode("cp1252", "ignore"), problem.end


_SLIP = "annotator.slip"
codecs.register_error(_SLIP, _as_cp1252)
