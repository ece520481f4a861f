"""Whatever asks for a sentence passes all the values that it needs, so that no sentence fails before a reader."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from jinja2 import Environment, nodes

from dashboard.i18n.sentence_checks import Variables, sentence_variables
from dashboard.languages import DEFAULT_LANGUAGE

from .test_keys import CODES, SOURCES, TEMPLATES, constant_tables, keys_of, says

NEEDED = sentence_variables(DEFAULT_LANGUAGE)


def lacking_in_code(source: str, needed: Variables = NEEDED) -> Iterator[str]:
    """The calls for a sentence in ``source`` that lack a value; calls that pass a mapping of values are passed over."""
    tree = ast.parse(source)
    tables = constant_tables(tree)
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args and says(node)):
        names = {keyword.arg for keyword in call.keywords}
        if None in names:
            continue
        for key in keys_of(call.args[0], tables, CODES):
            if lacking := needed.get(key, frozenset()) - names:
                yield f"{ast.unparse(call)}: {key} needs {', '.join(sorted(lacking))}"


def lacking_in_template(source: str, needed: Variables = NEEDED) -> Iterator[str]:
    """The same in a template."""
    for call in Environment(autoescape=True).parse(source).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "t" and isinstance(call.args[0], nodes.Const):
            key, names = call.args[0].value, {keyword.key for keyword in call.kwargs}
            if lacking := needed.get(key, frozenset()) - names:
                yield f"{key} needs {', '.join(sorted(lacking))}"


def test_all_code_passes_what_its_sentences_need() -> None:
    assert [problem for path in SOURCES for problem in lacking_in_code(path.read_text("utf-8"))] == []


def test_all_templates_pass_what_their_sentences_need() -> None:
    assert [problem for path in TEMPLATES for problem in lacking_in_template(path.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    ("source", "problems"),
    [
        ('t("moon", phase=1)', []),
        ('t("moon", **values)', []),
        ('t("sun")', []),
        ('t("moon")', ["t('moon'): moon needs phase"]),
        ('localizer.t("moon" if night else "sun")', ["localizer.t('moon' if night else 'sun'): moon needs phase"]),
    ],
)
def test_a_call_in_code_without_a_value_is_found(source: str, problems: list[str]) -> None:
    assert list(lacking_in_code(source, {"moon": frozenset({"phase"}), "sun": frozenset()})) == problems


def test_a_call_in_a_template_without_a_value_is_found() -> None:
    needed = {"moon": frozenset({"phase"}), "sun": frozenset[str]()}
    source = '{{ t("moon") }}{{ t("moon", phase=1) }}{{ t("sun") }}'
    assert list(lacking_in_template(source, needed)) == ["moon needs phase"]
