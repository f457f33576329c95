"""citekit: paste a bibliographic listing, get a citation you can trust."""

__version__ = "0.1.0"
