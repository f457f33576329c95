"""Sources of what a paste lacks: one module or package each. The only place that looks things up."""

ENRICHERS: dict[str, str] = {"crossref": "citekit.enrichers.crossref:Crossref"}
"""name -> where its class is; loaded when it is used."""
