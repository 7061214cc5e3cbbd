"""Articles with their zones written in, for stories about what is no prose.

A story begins with `== what must be true`, then `@ name of the file` and `~ fact=value`, a line each, then the text:
⟦byline By Mara Quill⟧ is a zone; {P1}, {F1}, {A1} … are paragraphs of prose.
"""

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "zoned_articles"
MARK = re.compile(r"⟦(\w+) (.*?)⟧", re.DOTALL)
PROSE = {
    "P1": (
        "The river rose by two metres overnight and cut off four villages east of Orlen, where at least 300 people "
        "had to be carried out in boats, officials said."
    ),
    "P2": (
        "Rescue workers went on searching on Thursday for those who are still missing, and the mayor asked for "
        "tents and clean water."
    ),
    "P3": ("The province had been warned a week before, a report by the water board says."),
    "F1": (
        "La rivière est montée de deux mètres dans la nuit et a coupé du monde quatre villages à l'est d'Orlen, où "
        "300 personnes ont été évacuées en barque."
    ),
    "F2": (
        "Les secours poursuivaient leurs recherches jeudi, et le maire a demandé des tentes et de l'eau potable "
        "pour les sinistrés."
    ),
    "A1": (
        "قال مسؤولون إن النهر ارتفع مترين خلال الليل وعزل أربع قرى شرق المدينة حيث تم إجلاء ثلاثمئة شخص على الأقل "
        "بالقوارب في ظروف صعبة"
    ),
    "A2": (
        "وتواصل فرق الإنقاذ البحث عن المفقودين يوم الخميس بينما طلب رئيس البلدية خياما ومياها نظيفة للسكان الذين "
        "فقدوا بيوتهم."
    ),
}


@dataclass(frozen=True)
class Story:
    """A text, the name of its file, and what must be read in it."""

    name: str
    file: str
    facts: dict[str, str]
    text: str
    zones: list[tuple[str, str]]


def stories() -> list[Story]:
    """All stories, in the order of the files."""
    files = (path.read_text("utf-8") for path in sorted(FOLDER.glob("*.txt")))
    return [story(part) for file in files for part in re.split(r"^== ", file, flags=re.MULTILINE) if part]


def story(part: str) -> Story:
    head, _, body = part.partition("\n\n")
    name, *told = head.splitlines()
    facts = dict(line[2:].split("=", 1) for line in told if line.startswith("~ "))
    file = next((line[2:] for line in told if line.startswith("@ ")), "")
    marked = re.sub(r"\{([A-Z]\d)\}", lambda match: PROSE[match[1]], body.strip("\n"))
    zones = [(match[1], match[2]) for match in MARK.finditer(marked)]
    return Story(name, file, facts, MARK.sub(r"\2", marked), zones)
