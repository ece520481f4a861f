from __future__ import annotations

from dashboard.catalogue.data_package import described_package
from dashboard.catalogue.loader import DATA
from dashboard.open_data import served_package

SHIPPED = described_package(DATA)


def test_every_table_is_told_from_the_export_of_the_same_name() -> None:
    paths = {resource["name"]: resource["path"] for resource in served_package.served_package(SHIPPED)["resources"]}
    assert paths.pop("countries") == "countries.geojson"
    assert set(paths.values()) == {f"tables/{path.name}" for path in DATA.glob("*.csv")}


def test_nothing_else_of_the_description_is_changed() -> None:
    served = served_package.served_package(SHIPPED)
    for resource, shipped in zip(served["resources"], SHIPPED["resources"], strict=True):
        assert resource | {"path": shipped["path"]} == shipped
    assert {**served, "resources": SHIPPED["resources"]} == SHIPPED


def test_the_tables_are_the_csv_files_of_the_data() -> None:
    assert set(served_package.table_names(SHIPPED)) == {path.name for path in DATA.glob("*.csv")}
