import pytest
from jinja2 import Environment, UndefinedError
from markupsafe import Markup

from dashboard import templates
from dashboard.templates import SafeHtml


def test_text_is_escaped_and_markup_is_not() -> None:
    assert "<li>a &amp; <b>b</b></li>" in templates.render_wordless("bullet_list", texts=[Markup("a &amp; <b>b</b>")])
    assert "<li>&lt;b&gt;</li>" in templates.render_wordless("bullet_list", texts=["<b>"])


def test_a_value_that_is_missing_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        templates.render_wordless("bullet_list")


def test_streamlit_shows_a_rendered_template_as_it_is() -> None:
    html = templates.render_wordless("bullet_list", texts=["a"])
    assert isinstance(html, SafeHtml)
    assert html._repr_html_() == str(html)


def test_no_reader_waits_for_a_template_to_be_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    templates.compile_templates()
    monkeypatch.delattr(Environment, "compile")
    assert "<li>a</li>" in templates.render_wordless("bullet_list", texts=["a"])
