"""What stands before the article begins: bylines, dates, buttons; and the dateline of its first paragraph."""

from annotator.services.readers.zones.bylines import agency_signing, byline_at_head, is_named_in_place, is_outlet
from annotator.services.readers.zones.datelines import Dateline, dateline_of, says_when
from annotator.services.readers.zones.found import Found
from annotator.services.readers.zones.furniture import is_button, is_caption, is_field, is_residue, rights_in
from annotator.services.readers.zones.lines import Line, may_be_headline
from annotator.services.readers.zones.pieces import DATED, LEFT_OVER, PUBLISHED, SIGNED, UPDATED, Piece, pieces_of
from annotator.services.readers.zones.places import is_place_line, place_before
from annotator.services.readers.zones.words import publishers

OPENING = 2  # paragraphs of prose of which one may have a dateline of a place alone
MOST_WORDS = 4  # of what is left over in the first line


class Head:
    """Goes through the lines at the head, and marks what is no prose; the headline apart."""

    def __init__(self, lines: list[Line], found: Found, language: str, text: str) -> None:
        self._lines = lines
        self._found = found
        self._language = language
        self._text = text
        self._prose = 0  # paragraphs so far
        self._before = ""  # what the line before is
        self._title = ""  # the line that may be the headline

    def read(self) -> None:
        for number, line in enumerate(self._lines):
            if not self._found.is_free(line):
                self._before, self._title = "", self._title or line.words
                continue
            self._before = self._furniture(number, line) or self._dated(number, line)
            if not self._before:
                self._count(line)

    def _count(self, line: Line) -> None:
        """The first line that may be the headline is no paragraph, though it may stand there twice."""
        if not self._title and may_be_headline(line):
            self._title = line.words
        elif line.words != self._title:
            self._prose += line.is_prose

    def _furniture(self, number: int, line: Line) -> str:
        """Mark a line that is no prose as a whole; gives what it is."""
        if line.is_prose and not byline_at_head(line):
            return self._picture(line)
        if part := rights_in(line, edge=number > 0):
            self._found.mark(line, "rights", *part)
            self._found.evidence.rights.append(line.words[slice(*part)])
            return "rights"
        if self._is_left_over(number, line):
            self._found.mark(line, "residue")
            return LEFT_OVER
        said = dateline_of(line.words, self._language)
        if said and said.end == len(line.words):
            return self._dateline(line, said)
        if number and not is_outlet(line.words) and (picture := self._picture(line)):
            return picture
        return self._pieces(line) or self._outlet(number, line) or self._signed_place(number, line)

    def _dated(self, number: int, line: Line) -> str:
        """Mark a place in the line above the first paragraph, or the dateline before one, which is prose still."""
        first = not self._prose and number + 1 < len(self._lines) and self._lines[number + 1].is_prose
        if number and first and not line.is_prose and is_place_line(line):
            return self._dateline(line, Dateline(len(line.words)))
        opens = line.is_prose and self._prose < OPENING
        if number or line.is_prose:
            said = dateline_of(line.words, self._language, opens=opens)
            said = said or (place_before(line.words, self._text) if opens else None)
            if said:
                self._dateline(line, said)
        return ""

    def _picture(self, line: Line) -> str:
        if not is_caption(line):
            return ""
        self._found.mark(line, "caption")
        return "caption"

    def _is_left_over(self, number: int, line: Line) -> bool:
        """The first line may well be a headline that begins with such a word."""
        if is_button(line) and not self._prose:
            return True
        return is_residue(line) and (number > 0 or is_field(line) or len(line.words.split()) <= MOST_WORDS)

    def _pieces(self, line: Line) -> str:
        """A byline, a line that says when, or both."""
        pieces = pieces_of(line, self._language, signed=not self._prose, follows=self._before == SIGNED)
        for piece in pieces:
            self._found.mark(line, piece.zone, piece.line.start - line.start, piece.line.end - line.start)
            self._note(piece)
        kinds = [piece.kind for piece in pieces]
        return SIGNED if SIGNED in kinds else kinds[0] if kinds else ""

    def _outlet(self, number: int, line: Line) -> str:
        """A paper's name: above the headline whose it is, below it perhaps whom another has it from."""
        paper = publishers().get(line.folded, "")
        if not paper or self._prose:
            return ""
        self._found.mark(line, "byline" if number else "residue")
        if not number:
            self._found.evidence.publishers.append(paper)
        return SIGNED if number else LEFT_OVER

    def _signed_place(self, number: int, line: Line) -> str:
        """“Jane Doe in Beirut”, beside a line that says when."""
        near = [one for one in self._lines[max(number - 1, 0) : number + 2] if one is not line]
        if self._prose or not is_named_in_place(line.words) or not any(says_when(one, self._language) for one in near):
            return ""
        self._found.mark(line, "byline")
        self._found.evidence.bylines.append(line.words)
        return SIGNED

    def _dateline(self, line: Line, said: Dateline) -> str:
        self._found.mark(line, "dateline", 0, said.end)
        words = line.words[: said.end].rstrip(" -–—―‒−ـ:/")
        self._found.evidence.datelines.append(words[:-1] if words.endswith(").") else words)
        self._found.evidence.dated.extend(said.told)
        if said.agency:
            self._found.evidence.agencies.append(said.agency)
        return DATED

    def _note(self, piece: Piece) -> None:
        """Keep what a piece tells."""
        evidence = self._found.evidence
        if piece.kind == SIGNED:
            evidence.bylines.append(piece.line.words)
            if agency := agency_signing(piece.line.words):
                evidence.agencies.append(agency)
        days = {PUBLISHED: evidence.published, UPDATED: evidence.updated, DATED: evidence.dated}
        days.get(piece.kind, []).extend(piece.told)
