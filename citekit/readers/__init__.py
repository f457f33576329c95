"""Texts into drafts: a module or folder for each kind of input."""
