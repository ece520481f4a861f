"""The log: a line of JSON an event, for programs that gather logs. No line breaks of a client end one.

It holds no address of a reader. What a reader typed is in it only where the message of an error repeats it.
"""

from __future__ import annotations

import atexit
import json
import logging
from contextvars import ContextVar
from datetime import UTC, datetime
from logging.handlers import QueueHandler, QueueListener
from queue import Full, Queue
from threading import Lock, Thread
from typing import TextIO

FIELDS = "fields"
"""The name of what an event says besides its message, in ``extra`` of a log call."""
QUIET = ("uvicorn", "uvicorn.error", "uvicorn.access")
"""Loggers of the server, which tell of each connection with the address of its reader."""
MAX_WAITING = 10_000
"""Events that wait to be written: some megabytes."""
MAX_FLUSH_SECONDS = 2.0
"""For how long a process that ends waits until all is written."""
request_id: ContextVar[str] = ContextVar("request_id", default="")
"""What names the request that is being answered."""


class LostLines:
    """How many lines of the log were lost since the process has started."""

    def __init__(self) -> None:
        self.count = 0
        self._lock = Lock()

    def add(self) -> None:
        """Count one more."""
        with self._lock:
            self.count += 1


lost_lines = LostLines()
"""Those of the process, which has one log."""


class JsonFormatter(logging.Formatter):
    """Writes events as JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """One event in one line."""
        time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        event = {"time": time, "level": record.levelname, "logger": record.name, "message": record.getMessage()}
        if name := request_id.get():
            event["request"] = name
        if record.exc_info:
            event["exception"] = self.formatException(record.exc_info)
        return json.dumps(event | getattr(record, FIELDS, {}), ensure_ascii=True)


class PropagatingLogger(logging.Logger):
    """A logger whose events all go to the root, such as that of a library which is imported once it is needed."""

    def addHandler(self, hdlr: logging.Handler) -> None:
        """Leave the handler out, which would write in another form."""

    def __setattr__(self, name: str, value: object) -> None:
        super().__setattr__(name, True if name == "propagate" else value)


class DroppingQueueHandler(QueueHandler):
    """Leaves the writing to a thread, so that a log that nobody takes holds up no request; the queue is bounded."""

    def enqueue(self, record: logging.LogRecord) -> None:
        """Add an event, or drop it where thousands wait already."""
        try:
            self.queue.put_nowait(record)
        except Full:
            lost_lines.add()


class LineHandler(logging.StreamHandler[TextIO]):
    """Writes lines to standard error; one that cannot be written, as to a full disk, is lost and counted."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002 (the name is logging's)
        """Count the line; to write about it would fail as well."""
        lost_lines.add()


def configure_log() -> None:
    """Write the events of all loggers in this form; the server's own only where something is wrong."""
    handler = DroppingQueueHandler(Queue(MAX_WAITING))
    handler.setFormatter(JsonFormatter())
    listener = QueueListener(handler.queue, LineHandler())
    listener.start()
    atexit.register(_flush, listener)
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.setLoggerClass(PropagatingLogger)
    for logger in logging.root.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.handlers, logger.propagate = [], True
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("dashboard").setLevel(logging.INFO)


def _flush(listener: QueueListener) -> None:
    flush = Thread(target=listener.stop, daemon=True)
    flush.start()
    flush.join(MAX_FLUSH_SECONDS)
