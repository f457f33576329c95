"""Words of portals in other languages than English: tables only, one module a language for what stands on a page
(`da`, `nl`, …), and one module for each kind of value that needs no page around it (months, statuses, languages).

A row gives the wording that the English tables know, so that English grammar is the only code. `telling` says which
languages a text is in; no other module is loaded before one of them is met.
"""
