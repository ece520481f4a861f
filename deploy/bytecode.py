"""Compiles the Python that the site loads, into the folder of ``PYTHONPYCACHEPREFIX``: processes cannot write there.

The site is started once, and pages are asked for; so a site that does not start makes no image. Modules that are never
loaded would take half as much room again as all others.
"""

from __future__ import annotations

import os
import py_compile
import re
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from urllib.request import urlopen

from tools.server_process import running_site

ADDRESSES = ("/", "/gallery", "/map", "/engagement", "/watch", "/present", "/fr/initiatives", "/present.pptx?lang=fr")
"""Between them they load all that is loaded late."""
CACHED = re.compile(r"\.cpython-\d+(\.opt-\d)?\.pyc$")


LATE_LIBRARIES = ("alembic.command", "psycopg", "sqlalchemy.dialects.postgresql.psycopg")
"""What the first use of the store loads."""


def main() -> None:
    """Have the site write its bytecode, and write it anew in the form that holds whenever its source is the same."""
    prefix = Path(sys.pycache_prefix or sys.exit("PYTHONPYCACHEPREFIX names no folder"))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    for library in LATE_LIBRARIES:
        import_module(library)
    with tempfile.TemporaryDirectory() as folder, running_site(Path(folder) / "log.txt") as site:
        for address in ADDRESSES:
            with urlopen(site.url + address, timeout=60) as answer:
                answer.read()
    written = list(prefix.rglob("*.pyc"))
    for file in written:
        source = Path("/") / file.relative_to(prefix).with_name(CACHED.sub(".py", file.name))
        py_compile.compile(str(source), doraise=True, invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    print(f"{len(written)} modules compiled")


if __name__ == "__main__":
    main()
