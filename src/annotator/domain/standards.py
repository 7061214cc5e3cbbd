"""Which standard or paper a field is taken from, so that a dataset can be compared with others (records.md)."""

from annotator.domain.tables import Column, Table

WEB_ANNOTATION = "W3C Web Annotation, TextPositionSelector"
FACTBANK = "FactBank"
UCDP = "UCDP GED"
PARC = "PARC 3.0, PolNeAR"
# By table and field, then by field in any table
STANDARDS = {
    "figures.at": "MeasEval: quantity",
    "figures.counted_at": "MeasEval: measured entity",
    "figures.low": "UCDP GED, Iraq Body Count, Wikidata: lower bound",
    "figures.high": "UCDP GED, Iraq Body Count, Wikidata: upper bound",
    "figures.earliest": f"{UCDP}: date_start; ISO 8601",
    "figures.latest": f"{UCDP}: date_end; ISO 8601",
    "figures.certainty": FACTBANK,
    "figures.rule": "ACLED for dozens, hundreds, thousands",
    "sources.who": f"{PARC}: source",
    "sources.cue": f"{PARC}: cue",
    "sources.said": f"{PARC}: content",
    "sources.certainty": FACTBANK,
    "sources.polarity": FACTBANK,
    "entities.type": "re3d, ACE",
    "articles.agency": f"{UCDP}: source_office, source_original",
    "country": "ISO 3166-1 alpha-2",
    "wikidata": "Wikidata item",
    "language": "BCP 47",
    "translated_from": "BCP 47",
    "latitude": "WGS 84",
    "longitude": "WGS 84",
    "text_sha256": "FIPS 180-4",
    "start": WEB_ANNOTATION,
    "end": WEB_ANNOTATION,
    "x_reliability": "Admiralty code",
    "x_credibility": "Admiralty code",
    "x_geo_precision": f"{UCDP}: where_prec",
}
BY_KIND = {"date": "ISO 8601", "time": "ISO 8601, UTC", "spans": WEB_ANNOTATION}


def standard_of(table: Table, column: Column) -> str:
    """The standard of a column; empty where there is none."""
    name = table.name.removesuffix("_wide")
    found = STANDARDS.get(f"{name}.{column.name}") or STANDARDS.get(column.name)
    return found or BY_KIND.get(column.kind, "")
