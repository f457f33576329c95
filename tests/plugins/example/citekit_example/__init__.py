"""A plugin for citekit, complete and tested, to start from."""
