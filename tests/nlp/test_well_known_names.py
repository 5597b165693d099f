from collections import Counter

import pytest

from nlp.known_names import known_label
from nlp.tables.geography import countries
from nlp.tables.reading import lines_of

TABLES = ("organizations", "people", "groups", "cities_and_states", "regions_and_waters", "facilities")


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_sorted_and_has_each_name_once(table: str) -> None:
    names = lines_of(f"well_known/{table}")
    assert names == sorted(set(names))
    assert all(name == " ".join(name.split()) for name in names)


def test_no_name_is_in_two_tables() -> None:
    count = Counter(name for table in TABLES for name in lines_of(f"well_known/{table}"))
    assert [name for name, tables in count.items() if tables > 1] == []


def test_names_of_countries_are_in_their_own_table_alone() -> None:
    names = {name for table in TABLES for name in lines_of(f"well_known/{table}")}
    assert names.isdisjoint(country.name for country in countries())


@pytest.mark.parametrize("name", ["Amazon", "Apple", "Orange", "Georgia", "Washington", "Chelsea", "Ajax"])
def test_an_ambiguous_name_keeps_the_label_of_a_person(name: str) -> None:
    assert known_label(name, "PERSON") == "PERSON"
