"""Which language a text is in: by its script, and among those in Latin letters by their commonest words."""

import re
from collections import Counter

ENOUGH = 1_500  # characters that are looked at
SCRIPTS = [
    ("ar", re.compile("[\u0620-\u064a\u066e-\u06d3]")),
    ("he", re.compile("[\u05d0-\u05ea]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("ja", re.compile("[\u3041-\u30fa]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("th", re.compile("[\u0e01-\u0e3a]")),
    ("hi", re.compile("[\u0904-\u0939]")),
    ("la", re.compile("[A-Za-zÀ-ɏ]")),
]
# Letters that tell a language from the one its script is counted under
TELLING = {"ar": [("ur", "[ٹڈڑےں]"), ("fa", "[پچژگ]")], "ru": [("uk", "[іїєґІЇЄҐ]")], "zh": [("ja", "[\u3041-\u30fa]")]}
OFTEN = 100  # a telling letter stands at least once in so many

STOP_WORDS = {
    "en": "the of and to in that is was for with said from has were have they which been who but not",
    "fr": "le la les des et du une dans est que pour qui sur par au avec ont été pas ce sont d'une aux",
    "de": "der die das und den von zu ist mit dem nicht für auf ein eine im sich auch wurde nach wird sind",
    "es": "el la los las de que y en una por con para del se fue han sus más como según pero",
    "it": "il la che di e un una per con non sono del della nel alla dei gli è più anche ha hanno",
    "pt": "o a os as de que e um uma para com não em do da dos das no na são foi mais por",
    "nl": "de het een en van in is dat op te zijn met voor niet aan door ook werd naar bij",
    "tr": "ve bir bu da de için ile olarak çok daha sonra kadar olan gibi en ancak göre ise",
    "pl": "i w na z że do się nie jest to o od po za przez oraz jak dla ich był",
}
LANGUAGES = {
    word: tuple(language for language, words in STOP_WORDS.items() if word in words.split())
    for words in STOP_WORDS.values()
    for word in words.split()
}
WORD = re.compile(r"\w+(?:'\w+)?")
BLANK = {code: " " for code in range(128) if not WORD.fullmatch(chr(code)) and chr(code) != "'"}
FEWEST = 3  # stop words without which nothing is said


def language_of(text: str) -> str:
    """The BCP 47 code of the language that a text seems to be in; empty where that cannot be told."""
    text = text[:ENOUGH]
    if text.isascii():
        return _by_words(text)
    often = Counter(text)
    letters = {language: sum(often[one] for one in script.findall("".join(often))) for language, script in SCRIPTS}
    most = max(letters, key=lambda language: letters[language])
    if not letters[most]:
        return ""
    if most == "la":
        return _by_words(text)
    for language, telling in TELLING.get(most, ()):
        if len(re.findall(telling, text)) * OFTEN > letters[most]:
            return language
    return most


def _by_words(text: str) -> str:
    often = Counter(word for word in _words(text) if word in LANGUAGES)
    hits = dict.fromkeys(STOP_WORDS, 0)
    for word, count in often.items():
        for language in LANGUAGES[word]:
            hits[language] += count
    second, most = sorted(hits.values())[-2:]
    return max(hits, key=lambda language: hits[language]) if most >= FEWEST and most > second else ""


def _words(text: str) -> list[str]:
    if text.isascii():
        return text.translate(BLANK).lower().split()  # a fifth of the time
    return WORD.findall(text.casefold().replace("’", "'"))
