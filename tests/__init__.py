"""The tests: data and laws."""
