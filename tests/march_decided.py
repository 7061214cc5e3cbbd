"""What the decisions on `march_twice` come to, table by table, as whoever decided would write it down."""

FIGURES = [
    "id: A21 | start: 66 | end: 75 | at: Thousands | at_span: 66-75 | low: 1000 | comparator: vague | "
    "kind: count | counted: people | status: participated | author: A",
    "id: A22 | start: 252 | end: 258 | at: 18,000 | at_span: 252-258 | value: 18000 | low: 18000 | "
    "high: 18000 | comparator: exact | kind: count | counted: people | status: participated | source: A31 | "
    "parts_complete: no | author: A",
    "id: A23 | start: 270 | end: 275 | at: 6,000 | at_span: 270-275 | value: 6000 | low: 6000 | high: 6000 | "
    "comparator: exact | kind: count | counted: students | part_of: A22 | author: A",
    "id: B24 | start: 289 | end: 294 | at: 9,500 | at_span: 289-294 | value: 9500 | low: 9500 | high: 9500 | "
    "comparator: exact | kind: count | counted: workers | category: worker | part_of: A22 | author: B",
    "id: A25 | start: 347 | end: 370 | at: between 4,000 and 5,000 | at_span: 347-370 | low: 4000 | "
    "high: 5000 | comparator: range | kind: count | counted: people | status: participated | source: A32 | "
    "author: A",
    "id: own | start: 1036 | end: 1047 | at: at least 25 | at_span: 1036-1047 | value: 25 | low: 25 | "
    "comparator: at_least | kind: count | counted: people | status: detained | source: A33 | author: A",
]
FIGURES_WIDE = [
    "id: A21 | start: 66 | end: 75 | at: Thousands | at_span: 66-75 | low: 1000 | comparator: vague | "
    "kind: count | counted: people | status: participated | author: Anna | verdict: agreed | "
    "reviewer: Anna | agreement: 1",
    "id: A22 | start: 252 | end: 258 | at: 18,000 | at_span: 252-258 | value: 18000 | low: 18000 | "
    "high: 18000 | comparator: exact | kind: count | counted: people | status: participated | "
    "who: The Union of Transport Users (UTU) | speakers: Union of Transport Users | "
    "source_type: organisation | identification: named | "
    "said: 18,000, including 6,000 students and 9,500 workers from the suburbs | parts_complete: no | "
    "author: Anna | verdict: agreed | reviewer: Anna | agreement: 0.5",
    "id: A23 | start: 270 | end: 275 | at: 6,000 | at_span: 270-275 | value: 6000 | low: 6000 | high: 6000 | "
    "comparator: exact | kind: count | counted: students | status: participated | "
    "who: The Union of Transport Users (UTU) | speakers: Union of Transport Users | "
    "source_type: organisation | identification: named | "
    "said: 18,000, including 6,000 students and 9,500 workers from the suburbs | part_of: 18,000 | "
    "author: Anna | verdict: agreed | reviewer: Anna | agreement: 1",
    "id: B24 | start: 289 | end: 294 | at: 9,500 | at_span: 289-294 | value: 9500 | low: 9500 | high: 9500 | "
    "comparator: exact | kind: count | counted: workers | category: worker | status: participated | "
    "who: The Union of Transport Users (UTU) | speakers: Union of Transport Users | "
    "source_type: organisation | identification: named | "
    "said: 18,000, including 6,000 students and 9,500 workers from the suburbs | part_of: 18,000 | "
    "author: Ben | verdict: agreed | reviewer: Anna | agreement: 0.5",
    "id: A25 | start: 347 | end: 370 | at: between 4,000 and 5,000 | at_span: 347-370 | low: 4000 | "
    "high: 5000 | comparator: range | kind: count | counted: people | status: participated | "
    "who: The city police | speakers: City police of Ilvast | source_type: organisation | "
    "identification: named | said: “between 4,000 and 5,000” | author: Anna | verdict: agreed | "
    "reviewer: Anna | agreement: 0.5",
    "id: own | start: 1036 | end: 1047 | at: at least 25 | at_span: 1036-1047 | value: 25 | low: 25 | "
    "comparator: at_least | kind: count | counted: people | status: detained | "
    "who: its president, Pell Andrade | speakers: Pell Andrade | source_type: person | "
    "identification: named | said: “This march” … “is not about four coins.” | author: Anna | "
    "verdict: changed | reviewer: Anna | agreement: 0",
]
SOURCES = [
    "id: A31 | start: 200 | end: 319 | who: The Union of Transport Users (UTU) | who_span: 200-234 | "
    "cue: put the crowd at | cue_span: 235-251 | "
    "said: 18,000, including 6,000 students and 9,500 workers from the suburbs | said_span: 252-319 | "
    "speakers: A02 | speaker_names: Union of Transport Users | identification: named | author: A",
    "id: A32 | start: 321 | end: 371 | who: The city police | who_span: 321-336 | cue: spoke of | "
    "cue_span: 337-345 | said: “between 4,000 and 5,000” | said_span: 346-371 | speakers: A03 | "
    "speaker_names: City police of Ilvast | identification: named | author: A",
    "id: A33 | start: 481 | end: 555 | who: its president, Pell Andrade | who_span: 500-527 | cue: said | "
    "cue_span: 495-499 | said: “This march” … “is not about four coins.” | said_span: 481-493; 529-555 | "
    "speakers: A04 | speaker_names: Pell Andrade | identification: named | author: A",
    "id: B34 | start: 649 | end: 728 | who: a nurse who pushed a pram and did not give her name | "
    "who_span: 677-728 | cue: said | cue_span: 672-676 | said: “We walk to work now” | said_span: 649-670 | "
    "identification: unnamed | anonymity_reason: not_stated | author: B",
]
MENTIONS = [
    "id: A11 | start: 102 | end: 108 | at: Ilvast | at_span: 102-108 | entity: A01 | entity_name: Ilvast | "
    "form: name | author: A",
    "id: B12 | start: 204 | end: 228 | at: Union of Transport Users | at_span: 204-228 | entity: A02 | "
    "entity_name: Union of Transport Users | form: name | author: B",
]
DECISIONS = [
    "reviewer: A | annotation: A26 | words: at least 25 | kind: figure | coder: Anna | verdict: changed | "
    "replaced_by: own",
    "reviewer: A | annotation: B26 | words: 25 | kind: figure | coder: Ben | verdict: changed | replaced_by: own",
    "reviewer: A | annotation: A25 | words: between 4,000 and 5,000 | kind: figure | coder: Anna | verdict: agreed",
    "reviewer: A | annotation: B25 | words: 4,000 | kind: figure | coder: Ben | verdict: rejected | reason: duplicate",
    "reviewer: A | annotation: A22 | words: 18,000 | kind: figure | coder: Anna | verdict: agreed | "
    "reason: value | comment: The text says 18,000.",
    "reviewer: A | annotation: B22 | words: 18,000 | kind: figure | coder: Ben | verdict: rejected | reason: duplicate",
    "reviewer: A | annotation: B24 | words: 9,500 | kind: figure | coder: Ben | verdict: agreed",
    "reviewer: A | annotation: B27 | words: Both | kind: figure | coder: Ben | verdict: rejected | "
    "reason: nothing_here",
    "reviewer: A | annotation: A28 | words: A dozen | kind: figure | coder: Anna | verdict: disputed",
    "reviewer: A | annotation: B28 | words: A dozen | kind: figure | coder: Ben | verdict: disputed",
    "reviewer: A | annotation: B34 | words: “We walk to work now” | kind: source | coder: Ben | verdict: agreed",
    "reviewer: A | annotation: A13 | words: Saturday | kind: mention | coder: Anna | verdict: rejected | "
    "reason: nothing_here",
    "reviewer: A | annotation: A33 | words: “This march” … “is not about four coins.” | kind: source | "
    "coder: Anna | verdict: agreed",
    "reviewer: A | annotation: B33 | words: “is not about four coins.” | kind: source | coder: Ben | "
    "verdict: rejected | reason: duplicate",
    "reviewer: A | annotation: A31 | "
    "words: 18,000, including 6,000 students and 9,500 workers from the suburbs | kind: source | "
    "coder: Anna | verdict: agreed | reason: boundary",
    "reviewer: A | annotation: B31 | words: 18,000 | kind: source | coder: Ben | verdict: rejected | reason: duplicate",
    "reviewer: A | annotation: A12 | words: The Union of Transport Users | kind: mention | coder: Anna | "
    "verdict: rejected | reason: duplicate",
    "reviewer: A | annotation: B12 | words: Union of Transport Users | kind: mention | coder: Ben | verdict: agreed",
    "reviewer: A | annotation: A21 | words: Thousands | kind: figure | coder: Anna | verdict: agreed",
    "reviewer: A | annotation: B21 | words: Thousands | kind: figure | coder: Ben | verdict: rejected | "
    "reason: duplicate",
    "reviewer: A | annotation: A23 | words: 6,000 | kind: figure | coder: Anna | verdict: agreed",
    "reviewer: A | annotation: B23 | words: 6,000 | kind: figure | coder: Ben | verdict: rejected | reason: duplicate",
    "reviewer: A | annotation: A11 | words: Ilvast | kind: mention | coder: Anna | verdict: agreed",
    "reviewer: A | annotation: B11 | words: Ilvast | kind: mention | coder: Ben | verdict: rejected | "
    "reason: duplicate",
    "reviewer: A | annotation: A32 | words: “between 4,000 and 5,000” | kind: source | coder: Anna | verdict: agreed",
    "reviewer: A | annotation: B32 | words: “between 4,000 and 5,000” | kind: source | coder: Ben | "
    "verdict: rejected | reason: duplicate",
]
