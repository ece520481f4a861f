"""Results are kept for hosts that clients really use: invented names are not kept and hide no real one."""

from __future__ import annotations

import pytest

from dashboard.hosts import MAX_HOSTS, MIN_REQUESTS, HostCounter, Unkept

REAL = "https://real.example"


def is_registered(url: str) -> bool:
    return not isinstance(url, Unkept)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8501", "http://localhost", "http://[::1]:8501/site"])
def test_loopback_is_kept_from_the_first_request_on(url: str) -> None:
    assert is_registered(HostCounter().register(url))


def test_a_host_is_kept_once_it_is_asked_for_often() -> None:
    hosts = HostCounter()
    results = [is_registered(hosts.register(REAL)) for _ in range(MIN_REQUESTS + 1)]
    assert results == [False] * (MIN_REQUESTS - 1) + [True, True]


def test_invented_hosts_are_never_kept_and_few_are_counted() -> None:
    hosts = HostCounter()
    assert not any(is_registered(hosts.register(f"http://host-{number}.example")) for number in range(5000))
    assert len(hosts._counts) <= MAX_HOSTS


def test_a_host_that_one_request_in_four_is_for_stays_kept_among_invented_ones() -> None:
    hosts = HostCounter()
    results = []
    for number in range(4000):
        hosts.register(f"http://host-{number}.example")
        if number % 3 == 0:
            results.append(is_registered(hosts.register(REAL)))
    assert all(results[MIN_REQUESTS * 2 :])


def test_what_is_no_address_is_not_kept() -> None:
    assert not is_registered(HostCounter().register("http://[::1"))


def test_the_texts_made_of_an_unkept_one_are_unkept() -> None:
    assert not is_registered(Unkept("http://a.example") + "/")
    assert not is_registered((Unkept("http://a.example") + "/").rstrip("/"))
