"""How long the review takes over texts made to be slow: ``python benchmarks/review.py``.

Each is as long as a text may be: a mebibyte, or 50,000 words. The peer is one pass of ``re`` over the same
text that only finds its words; the limit of the review is a second. Every text is reviewed at a tenth of the
length too: the ratio of the two times should be near ten, as that of their lengths is.
"""

import random
import re
from time import perf_counter

from jobdoc_rules.review import LANGUAGES, LONGEST_TEXT, MOST_WORDS, examine
from jobdoc_rules.review.grammar import compiled
from jobdoc_rules.review.language import knowledge_of

ROUNDS = 3
_WORDS = re.compile(r"\w+")


def texts(code):
    """Return texts by name, each as long as a text may be."""
    words = sorted(knowledge_of(code).reader.grammar.words)
    chance = random.Random(code)  # noqa: S311 - the same texts every time
    units = {
        "one letter": "a",
        "letters and blanks": "a ",
        "commas": ",",
        "digits": "1",
        "full stops": "a.",
        "apostrophes": "a'",
        "quotes": "> a\n",
        "an alarm that goes off": "third email ",
        "an alarm that nearly goes off": "I have not yet ",
    }
    found = {name: _most_of(unit) for name, unit in units.items()}
    found["all the words it knows"] = " ".join(chance.choices(words, k=MOST_WORDS // 2))
    found["all different words"] = " ".join(f"{chance.randrange(10**9):x}" for _ in range(MOST_WORDS))
    return found


def _most_of(unit):
    """Return as much of one thing as a text may be."""
    words = max(1, sum(1 for _ in re.finditer(r"[^\W_]+", unit)))
    times = LONGEST_TEXT // len(unit)
    return unit * (min(times, MOST_WORDS // words) if " " in unit or "." in unit or "'" in unit else times)


def seconds(work):
    """Return the least time of a few rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)


def slowest(code):
    """Return the phrase that takes longest over 100 kB of some one thing, even where it could be skipped."""
    known = knowledge_of(code)
    every = [(phrase.pattern, found) for phrase, found in known.phrases] + list(known.elements.items())
    rows = [
        known.reader.read(unit * (100_000 // len(unit))).letters for unit in ("a", "a ", ", ", "a, ", "12 ")
    ]
    return max(
        (seconds(lambda found=found, row=row: list(compiled(found.pattern).finditer(row))), name)
        for name, found in every
        for row in rows
    )


def main():
    """Print the table."""
    print(f"{'as much as may be of':32} {'ms':>6} {'/ its tenth':>12} {'/ its words':>12}")
    for code in LANGUAGES:
        for name, text in texts(code).items():
            tenth_of = text[: len(text) // 10]
            whole = seconds(lambda text=text, code=code: examine(text, language=code))
            tenth = seconds(lambda text=tenth_of, code=code: examine(text, language=code))
            plain = seconds(lambda text=text: sum(1 for _ in _WORDS.finditer(text)))
            print(f"{code} {name:29} {whole * 1000:6.0f} {whole / tenth:12.1f} {whole / plain:12.1f}")
    print("\nthe slowest phrase of each language over 100 kB of one thing")
    for code in LANGUAGES:
        time, name = slowest(code)
        print(f"{code} {time * 1000:6.1f} ms  {name[:80]}")


if __name__ == "__main__":
    main()
