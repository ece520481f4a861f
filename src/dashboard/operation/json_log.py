"""The log: a line of JSON an event, for programs that gather logs. No line breaks of a client end one.

It holds no address of a reader. What a reader typed is in it only where the message of an error repeats it.
"""

from __future__ import annotations

import json
import logging
from contextvars import ContextVar
from datetime import UTC, datetime

FIELDS = "fields"
"""The name of what an event says besides its message, in ``extra`` of a log call."""
QUIET = ("uvicorn", "uvicorn.error", "uvicorn.access")
"""Loggers of the server, which tell of each connection with the address of its reader."""
request_id: ContextVar[str] = ContextVar("request_id", default="")
"""What names the request that is being answered."""


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


def configure_log() -> None:
    """Write the events of all loggers in this form; the server's own only where something is wrong."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.setLoggerClass(PropagatingLogger)
    for logger in logging.root.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.handlers, logger.propagate = [], True
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("dashboard").setLevel(logging.INFO)
