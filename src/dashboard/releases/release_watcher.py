"""Watches which release is published, and puts it in the place of the one that a process serves.

It has a thread of its own, for the store may be slow and a site takes seconds to build. Whatever goes wrong there,
readers keep the release that they have; the log and ``/ready`` say why.
"""

from __future__ import annotations

import ctypes
import gc
import logging
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from dashboard.catalogue.loader import InvalidDataError
from dashboard.context import ProcessState, SiteContext
from dashboard.http.release_switch import ReleaseSwitch
from dashboard.intake.database import StoreUnavailableError
from dashboard.intake.releases import Publication, files_digest, files_of, last_publication
from dashboard.releases.release_folder import read_files, write_files

KEPT_SECONDS = 120.0
"""How long the release before stays, for pages that were made from it and still ask for their fragments."""
PREFIX = "confinement-release-"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Built:
    """A release that can be served: the site over it, and the folder of its files, which is ours."""

    context: SiteContext
    folder: Path
    digest: str


class ReleaseWatcher:
    """The releases of the store, as one process takes them over."""

    def __init__(self, process: ProcessState, shipped: Path, build: Callable[[Path], SiteContext]) -> None:
        """Watch the store of ``process``.

        Args:
            process: The process that serves them.
            shipped: The folder of the release that is served while none is published.
            build: Makes the site over the release in a folder, with its caches warm.
        """
        self._process, self._build = process, build
        self._digest = files_digest(read_files(shipped))
        self._publication = 0  # the last that was seen
        self._folders: list[Path] = []
        self._forget_at: float | None = None

    def first_context(self) -> SiteContext | None:
        """The site over what is published when the process starts; None where that is nothing, or not to be served."""
        built = self._newest()
        return self._take(built) if built else None

    def look(self, switch: ReleaseSwitch) -> bool:
        """Serve what was published since the last look. Returns whether that is another release."""
        built = self._newest()
        if built:
            switch.publish(self._take(built))
            self._forget_at = monotonic() + KEPT_SECONDS
            _log.info("Release %s is served.", switch.current.catalogue.release.version)
        elif self._forget_at is not None and monotonic() > self._forget_at:
            self.forget_previous(switch)
        return built is not None

    def forget_previous(self, switch: ReleaseSwitch) -> None:
        """Give back what the release before takes."""
        self._forget_at = None
        switch.forget_previous()
        for folder in self._folders[:-1]:
            shutil.rmtree(folder, ignore_errors=True)
        del self._folders[:-1]
        _give_memory_back()

    @contextmanager
    def running(self, switch: ReleaseSwitch, seconds: float) -> Iterator[None]:
        """Within the block, look every ``seconds``."""
        ended = threading.Event()
        thread = threading.Thread(target=self._run, args=(switch, seconds, ended), name="releases", daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            self.close()

    def close(self) -> None:
        """Take the folders of releases away, once nothing is served any more."""
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)

    def _run(self, switch: ReleaseSwitch, seconds: float, ended: threading.Event) -> None:
        while not ended.wait(seconds):
            try:
                self.look(switch)
            except Exception:
                _log.exception("The published release could not be looked for.")

    def _take(self, built: _Built) -> SiteContext:
        self._digest = built.digest
        self._folders.append(built.folder)
        return built.context

    def _newest(self) -> _Built | None:
        """What was published since the last look, unless it is served already, cannot be, or cannot be asked for."""
        try:
            publication = last_publication(self._process.database)
            is_new = publication is not None and publication.id != self._publication
            files = self._other_files(publication) if publication and is_new else None
        except StoreUnavailableError as error:
            self._tell_store(has_store=False, reason=str(error))
            return None
        self._tell_store(has_store=True)
        if publication is None or not is_new:
            return None
        if files:
            return self._built(publication, files)
        self._settle(publication)
        return None

    def _other_files(self, publication: Publication) -> Mapping[str, bytes] | None:
        """The files of a release; None for the one that is served."""
        is_served = publication.release.digest == self._digest
        return None if is_served else files_of(self._process.database, publication.release)

    def _built(self, publication: Publication, files: Mapping[str, bytes]) -> _Built | None:
        """The site over ``files``; None if it cannot be served, which is told."""
        version = publication.release.version
        try:
            built = self._write_and_build(files, publication.release.digest)
        except OSError as error:  # a full disk, which may be mended: the next look tries again
            self._process.release_status.refuse(version, [error])
            _log.error("Release %s cannot be written, the one before is served on: %s", version, error)
        except InvalidDataError as error:
            self._settle(publication, error.problems)
            _log.error("Release %s is refused, the one before is served on. %s", version, error)
        except Exception as error:
            self._settle(publication, [f"{type(error).__name__}: {error}"])
            _log.exception("Release %s cannot be built, the one before is served on.", version)
        else:
            self._settle(publication)
            return built
        return None

    def _write_and_build(self, files: Mapping[str, bytes], digest: str) -> _Built:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        try:
            write_files(files, folder)
            return _Built(self._build(folder), folder, digest)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def _settle(self, publication: Publication, problems: Sequence[object] = ()) -> None:
        """Look at a publication no more: it is served, or ``problems`` keep it from that."""
        self._publication = publication.id
        self._process.release_status.refusal = None
        if problems:
            self._process.release_status.refuse(publication.release.version, problems)

    def _tell_store(self, *, has_store: bool, reason: str = "") -> None:
        """Say once that the store does not answer, and once that it does again."""
        status = self._process.release_status
        if status.has_store != has_store:
            status.has_store = has_store
            _log.log(*((logging.INFO, "The store answers again.") if has_store else (logging.WARNING, _lost(reason))))


def _give_memory_back() -> None:
    """Free what only the release before held, also in cycles; it takes a third of a second, once a release."""
    gc.unfreeze()  # what was made at the start is left out of collections otherwise, and the first release is of it
    gc.collect()
    gc.freeze()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if os.name == "posix" else None
    if trim:  # glibc keeps what is freed between what is in use, and gives it to the system when asked
        trim(0)


def _lost(reason: str) -> str:
    return f"The store does not answer, so nobody knows whether a release was published: {reason}"
