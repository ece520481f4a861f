"""The citations of one thing in every language and form as JSON, for programs and for the pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard.catalogue import query_params
from dashboard.catalogue.query_params import QueryValues
from dashboard.citations import access_date, citation_styles
from dashboard.citations.citation import Citation
from dashboard.citations.citation_factory import SITE, CitationFactory
from dashboard.citations.cited_view import cited_view
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES
from dashboard.open_data.json_writer import json_file
from dashboard.urls import Urls

CITED_OBJECT, LANGUAGE = "of", "lang"
"""The parameters that name what is cited, and the language whose citations come first."""


def citation_factories(context: SiteContext, urls: Urls, parameters: QueryValues) -> list[CitationFactory]:
    """One factory a language, the one that ``parameters`` ask for first, for the day that they name."""
    first = query_params.choice_param(parameters, LANGUAGE, LANGUAGES)
    accessed = access_date.parse_access_date(parameters)
    return [
        CitationFactory(context, language, urls, accessed)
        for language in sorted(LANGUAGES, key=lambda language: language != first)
    ]


def object_citations_file(context: SiteContext, urls: Urls, parameters: QueryValues) -> bytes:
    """The citations of the object that ``parameters`` name, of the whole site if they name none."""
    [code] = parameters.get(CITED_OBJECT, [SITE])
    factories = citation_factories(context, urls, parameters)
    return json_file(
        citations_as_json([citation for factory in factories if (citation := factory.citation_by_code(code))])
    )


def view_citations_file(context: SiteContext, urls: Urls, page: str, parameters: QueryValues) -> bytes:
    """The citations of the view of ``page`` that ``parameters`` ask for."""
    view = cited_view(context, page, parameters)
    factories = citation_factories(context, urls, parameters)
    return json_file(citations_as_json([factory.view_citation(view) for factory in factories]))


def citations_as_json(citations: Sequence[Citation]) -> dict[str, object]:
    """Citations of one thing, one a language."""
    release, accessed = citations[0].release, citations[0].accessed
    return {
        "version": release.version,
        "released": release.date.isoformat(),
        "accessed": accessed.isoformat(),
        "citations": [_citation_as_json(citation) for citation in citations],
    }


def _citation_as_json(citation: Citation) -> Mapping[str, object]:
    return {
        "language": citation.t.language,
        "title": citation.name,
        "permalink": citation.permalink,
        "forms": [_form_as_json(citation, form) for form in citation_styles.FORMS],
    }


def _form_as_json(citation: Citation, form: str) -> Mapping[str, str | None]:
    extension = citation_styles.FILE_EXTENSIONS.get(form)
    return {
        "form": form,
        "label": citation.t(f"cite-form-{form}"),
        "text": citation_styles.FORMS[form](citation),
        "html": citation_styles.rich_text(citation, form),
        "file": f"{citation.key}.{extension}" if extension else None,
    }
