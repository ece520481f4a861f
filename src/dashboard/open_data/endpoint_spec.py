"""What an address of the machine interface is, for its description: exports and tables are described by their kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dashboard.open_data.parameters import Parameter

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class EndpointSpec:
    """One address.

    Attributes:
        address: Where it is.
        name: The operation in OpenAPI.
        summary: What it answers with, in a sentence.
        media_type: That of the answer.
        schema: The JSON schema of the answer.
        parameters: What it takes.
        schemas: The schemas to which ``schema`` refers, by name.
    """

    address: str
    name: str
    summary: str
    media_type: str
    schema: Json
    parameters: tuple[Parameter, ...]
    schemas: Mapping[str, Json] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.address)
