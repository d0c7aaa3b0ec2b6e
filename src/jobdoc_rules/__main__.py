"""``python -m jobdoc_rules`` is ``jobdoc-rules``."""

from jobdoc_rules.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
