"""The languages that are reviewed: one module each, named by its ISO 639-1 code."""
