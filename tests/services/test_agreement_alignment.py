"""What several people recorded of the same thing comes together: one to one, as much as there is in common."""

from annotator.domain.anchors import Anchor, anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.services.agreement.alignment import Group, aligned

TEXT = "At least 35 people were hurt, the mayor of Lund said, and 12 of them are children, he told reporters."


def at(words: str) -> Anchor:
    start = TEXT.index(words)
    return anchor(TEXT, (start, start + len(words)))


def figure(author: str, words: str) -> Figure:
    return Figure(article="a", author=author, at=at(words))


def told(groups: list[Group]) -> list[dict[str, str]]:
    return [{who: member.main.words for who, member in sorted(group.members.items())} for group in groups]


def test_the_same_number_with_and_without_its_modifier_is_one_group() -> None:
    groups = aligned([figure("ann", "At least 35"), figure("bob", "35"), figure("bob", "12")])
    assert told(groups) == [{"ann": "At least 35", "bob": "35"}, {"bob": "12"}]


def test_kinds_are_never_mixed() -> None:
    mention = Mention(article="a", author="bob", at=at("35 people"))
    assert told(aligned([figure("ann", "35 people"), mention])) == [{"bob": "35 people"}, {"ann": "35 people"}]


def test_among_equals_those_with_the_same_words_come_together() -> None:
    short, long = figure("bob", "35"), figure("bob", "At least 35")
    groups = aligned([long, short, figure("ann", "35")])
    assert told(groups)[1 if len(groups[0].members) == 1 else 0] == {"ann": "35", "bob": "35"}


def test_the_total_counts_and_not_who_comes_first() -> None:
    """Ann's long stretch could take either of Bob's; her short one only the first."""
    records = [figure("ann", "At least 35"), figure("ann", "least 35 people were"), figure("bob", "35 people")]
    records.append(figure("bob", "At"))
    assert told(aligned(records)) == [
        {"ann": "At least 35", "bob": "At"},
        {"ann": "least 35 people were", "bob": "35 people"},
    ]


def test_sources_are_compared_role_by_role() -> None:
    whole = at("At least 35 people were hurt")
    ann = Source(article="a", author="ann", who=at("the mayor of Lund"), cue=at("said"), said=whole)
    bob = Source(article="a", author="bob", who=at("the mayor"), said=at("35 people were hurt"))
    other = Source(article="a", author="bob", who=at("he"), cue=at("told"), said=at("the mayor of Lund said"))
    assert [set(group.members) for group in aligned([ann, bob, other])] == [{"ann", "bob"}, {"bob"}]


def test_any_number_of_people_come_together_in_any_order() -> None:
    records: list[AnyAnnotation] = [figure(who, words) for who in "edcba" for words in ("At least 35", "12")]
    records += [figure("f", "12 of them")]
    groups = aligned(records)
    assert [sorted(group.members) for group in groups] == [list("abcde"), list("abcdef")]
    assert told(aligned(records[::-1])) == told(groups)
