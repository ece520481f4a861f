"""Proposals are kept once, however often they are sent; what is kept of senders can be shown and erased, and ends."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from dashboard.intake.__main__ import main
from dashboard.intake.database import Database
from dashboard.intake.proposals import Channel, Proposal, ProposalKind, ProposalState, decide, receive
from dashboard.intake.sender_data import delete_due_addresses, erase_address, export_address
from dashboard.intake.tables import proposal_events, proposals, senders
from dashboard.settings import Settings

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
SENDER = "reader@example.org"
PROPOSAL = Proposal(
    ProposalKind.MISSING,
    Channel.FORM,
    "fr",
    what="Un concert <b>chaque soir</b> =1+1",
    who="Une chanteuse",
    place="Lyon",
    period="avril 2020",
    pages=("https://example.org/a", "https://example.org/b"),
    sender=SENDER,
)


def count(database: Database, table: object = proposals) -> int | None:
    with database.read() as connection:
        return connection.scalar(select(func.count()).select_from(table))  # type: ignore[arg-type]


def decided(database: Database, proposal: Proposal, at: datetime = NOW) -> None:
    receive(database, proposal, at)
    with database.write() as connection:
        sent = connection.scalar(select(proposals.c.id).where(proposals.c.message_key == proposal.message_key))
        assert sent
        decide(connection, sent, ProposalState.DECLINED, "editor", at, reason="no-source")


def test_a_proposal_is_kept_as_it_was_sent_with_its_history(database: Database) -> None:
    receipt = receive(database, PROPOSAL, NOW)
    assert receipt.is_new
    with database.read() as connection:
        row = connection.execute(select(proposals)).one()
        event = connection.execute(select(proposal_events)).one()
    assert (row.reference, row.what, row.pages) == (receipt.reference, PROPOSAL.what, list(PROPOSAL.pages))
    assert (row.state, row.received_at) == (ProposalState.OPEN, NOW)
    assert (event.kind, event.at, event.actor) == ("received", NOW, "")


def test_what_is_sent_again_is_kept_once_and_has_its_reference(database: Database) -> None:
    first = receive(database, PROPOSAL, NOW)
    again = receive(database, replace(PROPOSAL, what=f" {PROPOSAL.what}\n"), NOW + timedelta(days=1))
    assert (again.reference, again.is_new) == (first.reference, False)
    assert receive(database, replace(PROPOSAL, place="Nantes"), NOW).is_new
    assert count(database) == 2


def test_parts_that_run_into_each_other_are_not_the_same(database: Database) -> None:
    receive(database, replace(PROPOSAL, who="ab", place="c"), NOW)
    assert receive(database, replace(PROPOSAL, who="a", place="bc"), NOW).is_new


def test_who_sends_again_and_now_wants_an_answer_is_remembered(database: Database) -> None:
    receive(database, replace(PROPOSAL, sender=""), NOW)
    assert count(database, senders) == 0
    receive(database, PROPOSAL, NOW)
    receive(database, replace(PROPOSAL, sender="other@example.org"), NOW)
    with database.read() as connection:
        assert list(connection.scalars(select(senders.c.address))) == [SENDER]


def test_the_same_from_many_at_once_is_kept_once(store_settings: Settings) -> None:
    databases = [Database(store_settings) for _ in range(2)]
    references: list[str] = []

    def send(database: Database) -> None:
        references.append(receive(database, PROPOSAL, NOW).reference)

    threads = [threading.Thread(target=send, args=[databases[number % 2]]) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(references) == 6
    assert len(set(references)) == 1
    assert count(databases[0]) == 1
    for database in databases:
        database.close()


def test_an_address_goes_thirty_days_after_the_decision_and_the_proposal_stays(database: Database) -> None:
    decided(database, PROPOSAL)
    receive(database, replace(PROPOSAL, what="another"), NOW - timedelta(days=400))
    assert delete_due_addresses(database, NOW + timedelta(days=30, seconds=-1)) == 0
    assert delete_due_addresses(database, NOW + timedelta(days=30)) == 1
    assert count(database) == 2
    assert [item["what"] for item in export_address(database, SENDER)] == ["another"], "nobody has decided on it"


def test_all_that_is_kept_of_an_address_is_shown(database: Database) -> None:
    decided(database, PROPOSAL)
    receive(database, replace(PROPOSAL, what="of another", sender="other@example.org"), NOW)
    [item] = json.loads(json.dumps(export_address(database, " Reader@Example.org ")))
    assert (item["what"], item["address"]) == (PROPOSAL.what, SENDER)
    assert item["delete_at"] == "2026-05-31T12:00:00+00:00"
    assert [event["kind"] for event in item["history"]] == ["received", "declined"]


def test_an_erased_address_leaves_nothing_and_takes_nothing_of_others(database: Database) -> None:
    decided(database, PROPOSAL)
    receive(database, replace(PROPOSAL, what="of another", sender="other@example.org"), NOW)
    [reference] = erase_address(database, SENDER)
    assert reference
    assert export_address(database, SENDER) == []
    assert erase_address(database, SENDER) == []
    assert (count(database), count(database, proposal_events)) == (1, 1)
    assert len(export_address(database, "other@example.org")) == 1


def test_rights_are_exercised_where_nothing_was_ever_kept_without_making_a_store(
    store_settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CONFINEMENT_STORE", str(store_settings.store_directory))
    monkeypatch.setenv("CONFINEMENT_DATABASE", store_settings.database)
    for command in (["export", SENDER], ["erase", SENDER], ["delete-due"]):
        main(command)
    assert capsys.readouterr().out == "[]\nnothing is kept of this address\ndeleted addresses: 0\n"
    assert store_settings.database or not store_settings.store_directory.exists()


def test_the_commands_show_and_erase(
    store_settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CONFINEMENT_STORE", str(store_settings.store_directory))
    monkeypatch.setenv("CONFINEMENT_DATABASE", store_settings.database)
    database = Database(store_settings)
    reference = receive(database, PROPOSAL, NOW).reference
    main(["export", SENDER])
    assert json.loads(capsys.readouterr().out)[0]["reference"] == reference
    main(["erase", SENDER])
    assert capsys.readouterr().out == f"erased 1: {reference}\n"
    assert count(database) == 0
    database.close()
