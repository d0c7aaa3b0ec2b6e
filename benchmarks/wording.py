"""How well the wording review does: precision and recall on the labelled messages of ``tests/wording``.

    python -m benchmarks.wording                   the part to tune on
    python -m benchmarks.wording --held-out        the part that is looked at only at the end
    python -m benchmarks.wording de --show         what is missed and what is found wrongly

A label counts once a message. Where people could disagree (``tolerated``) it counts neither way, and neither
does what is only advice. Missing elements are judged on whole messages.
"""

import argparse
import tomllib
from collections import Counter
from pathlib import Path

from jobdoc_rules.review import LANGUAGES, Label, Severity, examine

FOLDER = Path(__file__).parents[1] / "tests" / "wording"
JUDGED = tuple(label for label in Label if label not in (Label.NOT_REVIEWED, Label.UNTRUE_CLAIM))


def judge(messages, language):
    """Return the outcomes by label, and what went wrong."""
    hits, misses, false = Counter(), Counter(), Counter()
    wrong = []
    for message in messages:
        review = examine(message["text"], kind=message["kind"], language=language)
        found = {f.label for f in review.findings if f.severity is not Severity.ADVICE}
        labels, tolerated = set(message["labels"]), set(message["tolerated"])
        for label in JUDGED:
            if label is Label.MISSING_ELEMENT and not message["whole"]:
                continue
            if label in labels and label in found:
                hits[label] += 1
            elif label in labels:
                misses[label] += 1
                wrong.append(("MISSED", label, message, ()))
            elif label in found and label not in tolerated:
                false[label] += 1
                wrong.append(("FALSE", label, message, [f for f in review.findings if f.label == label]))
    return hits, misses, false, wrong


def row(name, hits, misses, false):
    """Return a line of the table."""
    precision = hits / (hits + false) if hits + false else 1.0
    recall = hits / (hits + misses) if hits + misses else 1.0
    return f"{name:24} {precision:9.2f} {recall:7.2f} {hits:6} {misses:6} {false:6}"


def main():
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    part = "held_out" if args.held_out else "tune"
    for language in args.languages:
        files = sorted((FOLDER / part).glob(f"{language}*.toml"))
        messages = [
            message for file in files for message in tomllib.loads(file.read_text("utf-8"))["message"]
        ]
        hits, misses, false, wrong = judge(messages, language)
        print(f"\n{part} {language}: {len(messages)} messages")
        print(f"{'label':24} {'precision':>9} {'recall':>7} {'hits':>6} {'misses':>6} {'false':>6}")
        for label in JUDGED:
            print(row(label, hits[label], misses[label], false[label]))
        print(row("all", hits.total(), misses.total(), false.total()))
        for what, label, message, findings in wrong if args.show else ():
            print(f"{what} {label} [{message['kind']}] {message['text']!r}")
            for finding in findings:
                print(f"    {finding.text!r} {finding.why}")


if __name__ == "__main__":
    main()
