"""Proposing the figures of an article of 5,000 characters, against finding its words by one expression."""

import re

from annotator.services.suggest.figures import suggest_figures
from tests.benchmarks.comparing import Comparison, Timed

STORY = """Raiders killed 12 herders and two guards near the mill on Friday, the council said.
At least 1,300 people fled, including some 400 children, after dozens of huts burned, it said in a statement.
The mill, which was built in 1921 for nearly $3 million, stands 6km from the river and is owned by Maria Okello, 45.
The council wants to know who paid the raiders, and why the guards were asleep when they came out of the forest.
No answer came from the governor, who has been travelling since Monday and whose office did not return calls.
Prices of maize rose 14 percent in the market town, where traders blamed the weather as much as the fighting.
"""


def test_the_figures_of_an_article_are_found_in_some_dozen_times_what_its_words_take(compare: Comparison) -> None:
    article = (STORY * 9)[:5_000]
    assert len(suggest_figures(article, published="2023-06-14")) > 60
    proposing = Timed(lambda: suggest_figures(article, published="2023-06-14"))
    reading = Timed(lambda: [(found.start(), found[0].casefold()) for found in re.finditer(r"\w+", article)])
    assert compare("figures of 5,000 characters", proposing, "finding its words", reading) < 120
