"""The examples in the document about tests of one's own run as they stand there."""

import re
from pathlib import Path

import pytest

from jobdoc_rules.testing import Scene

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
SHOWN = re.sub(r"<!-- \[\[\[cog.*?\[\[\[end\]\]\] -->", "", TEXT, flags=re.DOTALL)
BLOCKS = re.findall(r"^```python\n(.*?)^```$", SHOWN, re.MULTILINE | re.DOTALL)


def test_a_scene_of_ones_own_choosing_is_found():
    names = {}
    exec(compile(BLOCKS[0], "testing.md", "exec"), names)  # noqa: S102 - that is the test
    assert isinstance(names["scene"], Scene)
    assert [event.type for event in names["scene"].log] == ["replied"]


def test_the_test_that_draws_by_type_passes():
    names = {}
    exec(compile(BLOCKS[1], "testing.md", "exec"), names)  # noqa: S102 - that is the test
    names["test_ours_can_show_it"]()
    assert len(BLOCKS) == 2


@pytest.mark.parametrize("path", re.findall(r"\]\(([^)#:]+)\)", SHOWN))
def test_what_it_points_at_is_there(path):
    assert (ROOT / "docs" / path).exists()
