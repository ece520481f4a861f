"""The log: a line of JSON an event, for programs that gather logs. No line breaks of a client end one.

It holds no address of a reader and nothing that a reader typed.
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
        return json.dumps(event | getattr(record, FIELDS, {}), ensure_ascii=False)


def configure_log() -> None:
    """Write the events of all loggers in this form; the server's own only where something is wrong."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("dashboard").setLevel(logging.INFO)
    for name, logger in logging.root.manager.loggerDict.items():
        if isinstance(logger, logging.Logger) and logger.handlers:
            logger.handlers, logger.propagate = [], True
            logger.setLevel(logging.WARNING if name in QUIET else logger.level)
