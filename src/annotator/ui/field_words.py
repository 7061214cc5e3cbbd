"""The words of values on screen: keys, numbers and days in its language."""

from annotator.session import Session
from annotator.session.field_words import FieldWords, Named
from annotator.ui.language import word_of
from annotator.ui.naming import long_date
from annotator.ui.numbers import number


def field_words(session: Session, named: Named) -> FieldWords:
    """Says what stands in the fields of an open project; what comes of it is to be `said`."""
    return FieldWords(session.codebook, named, word_of, number, long_date)
