"""Proposing all kinds for an article of 5,000 characters, against finding its words by one expression."""

import gc
import re
from collections.abc import Iterator

import pytest

from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.services.suggest.everything import suggest
from annotator.services.suggest.mentions import suggest_mentions
from tests.benchmarks.amounts import amount
from tests.benchmarks.comparing import Comparison, Timed

STORY = """Raiders killed 12 herders and two guards near Okello mill on Friday, the Norland Refugee Council (NRC) said.
“At least 1,300 people fled, including some 400 children,” Maria Okello, the head of the NRC, told AFP in Vikby.
The mill, which was built in 1921 for nearly $3 million, stands 6km from the Norland River and is run by Tor Amsel, 45.
President Jill Stern wants to know who paid the raiders, and why the guards slept when they came out of the forest.
No answer came from the governor, who has been travelling since Monday and whose office did not return calls.
Prices of maize rose 14 percent in the market town, where traders blamed the weather as much as the fighting.
According to a senior Norland official, who spoke on condition of anonymity, the army “will not move before spring”.
"""
ARTICLE = (STORY * 9)[:5_000]
KNOWN = amount(100_000, 10_000)


@pytest.fixture(autouse=True)
def no_sweeping() -> Iterator[None]:
    """As the command does it."""
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


def words() -> list[tuple[int, str]]:
    return [(found.start(), found[0].casefold()) for found in re.finditer(r"\w+", ARTICLE)]


def test_all_kinds_are_proposed_in_some_dozen_times_what_finding_the_words_takes(compare: Comparison) -> None:
    assert len(suggest(ARTICLE, language="en", published="2023-06-14")) > 100
    proposing = Timed(lambda: suggest(ARTICLE, language="en", published="2023-06-14"))
    assert compare("all kinds for 5,000 characters", proposing, "finding the words", Timed(words)) < 150


def test_a_hundred_thousand_known_names_cost_nothing_more(compare: Comparison) -> None:
    names = [Entity(id=f"e{n}", name=f"Tor{n % 991} Am{n}sel", type="person") for n in range(KNOWN)]
    known = Register(names, [])
    suggest_mentions(ARTICLE, register=known)  # the names are folded once
    many = Timed(lambda: suggest_mentions(ARTICLE, register=known))
    none = Timed(lambda: suggest_mentions(ARTICLE))
    assert compare(f"mentions, {KNOWN:,} names known", many, "none known", none) < 2
