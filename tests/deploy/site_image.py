"""The image of the site: built on a base that is made here, so that no registry of images is needed, and started."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tools.locked_packages import IMAGE_LOCK, ROOT, RUN_LOCK
from tools.server_process import HOST, ServerProcess, free_port

PORT_VARIABLE, ADDRESS_VARIABLE = "STREAMLIT_SERVER_PORT", "STREAMLIT_SERVER_ADDRESS"
ADMIN_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
BUILDAH = os.environ.get("BUILDAH") or shutil.which("buildah") or ""
DEBOOTSTRAP = shutil.which("debootstrap", path=ADMIN_PATH) or ""
TAG = "site"
SUITE, PYTHON_VERSION, BASE_PACKAGES = "bookworm", "3.11", "python3-venv,binutils"
SYMBOL_TOOLS = ("*binutils*", "libctf*", "libgprofng*")
"""What the packages of binutils are called: the stage that is built in has it, the base has not."""
LEFT_OUT = ("usr/share/locale", "usr/share/man", "usr/share/info", "var/lib/apt/lists", "var/cache")
"""What the bases of registries come without."""
ENTER = """
set -e
root=$1 tmp=$2; shift 2
mount --bind "$root" "$root"
mount --bind "$tmp" "$root/tmp"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev"
for device in null urandom; do touch "$root/dev/$device"; mount --bind "/dev/$device" "$root/dev/$device"; done
mount -o remount,ro "$root/dev"
mount -o remount,bind,ro "$root"
exec "$@"
"""
"""Makes a file system read-only but for /tmp, for the processes of this script alone, as a container runtime does."""


class NoImageError(Exception):
    """The machine cannot build the image; the message says what it lacks."""


def check_machine() -> None:
    """Say what is missing for building an image.

    Raises:
        NoImageError: Something is.
    """
    if not (BUILDAH and DEBOOTSTRAP):
        raise NoImageError("buildah and debootstrap are not installed: tools/buildah installs them")
    if os.geteuid() != 0:
        raise NoImageError("only root may make a base image and mount file systems: run the test as root")


@dataclass(frozen=True)
class Store:
    """A store of images in ``folder``."""

    folder: Path

    def __call__(self, *arguments: str | Path) -> str:
        """What ``buildah`` prints."""
        place = ("--root", self.folder / "images", "--runroot", self.folder / "run", "--storage-driver", "vfs")
        return run(BUILDAH, *place, *arguments)

    def add(self, root: Path, name: str) -> None:
        """Make an image of the file system at ``root``."""
        with self.container("scratch") as (container, mounted):
            run("cp", "--archive", f"{root}/.", mounted)
            self("commit", "--quiet", container, name)

    @contextmanager
    def container(self, image: str) -> Iterator[tuple[str, Path]]:
        """A container of an image, and where its file system is."""
        container = self("from", "--pull-never", image)
        try:
            yield container, Path(self("mount", container))
        finally:
            self("rm", container)


@dataclass(frozen=True)
class SiteImage:
    """The built image, whose file system is at ``root``."""

    store: Store
    name: str
    root: Path

    @cached_property
    def config(self) -> Mapping[str, Any]:
        """What the image says of itself."""
        config: Mapping[str, Any] = json.loads(self.store("inspect", "--type", "image", self.name))["Docker"]["config"]
        return config

    @property
    def bytes(self) -> int:
        """The size of all files."""
        return int(run("du", "--summarize", "--bytes", self.root).split()[0])

    def command(self, arguments: Sequence[str], tmp: Path, variables: Mapping[str, str]) -> list[str]:
        """A command as the user of the image in its file system, which is read-only but for ``tmp``."""
        environment = dict(item.split("=", 1) for item in self.config["Env"]) | dict(variables)
        values = (f"{name}={value}" for name, value in environment.items())
        inside = f'cd "{self.config["WorkingDir"]}" && exec "$@"'
        user = ("chroot", "--groups=", f"--userspec={self.config['User']}", str(self.root), "env", "-i", *values)
        mounts = ("unshare", "--mount", "sh", "-c", ENTER, "enter")
        return [*mounts, str(self.root), str(tmp), *user, "sh", "-c", inside, "sh", *arguments]


@dataclass(frozen=True)
class RunningImage:
    """What the image starts, in its file system, which is read-only but for ``tmp``."""

    image: SiteImage
    server: ServerProcess
    tmp: Path


@contextmanager
def running_image(image: SiteImage, folder: Path) -> Iterator[RunningImage]:
    """The image, answering on a free port; it ends with the block."""
    tmp, log, port = folder / "tmp", folder / "log.txt", free_port()
    tmp.mkdir()
    tmp.chmod(0o1777)
    with log.open("wb") as output:
        command = image.command(image.config["Cmd"], tmp, variables(port))
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    server = ServerProcess(process, f"http://{HOST}:{port}", log, "/ready")
    try:
        yield RunningImage(image, server.wait(), tmp)
    finally:
        server.stop()


def variables(port: int) -> dict[str, str]:
    """What lets the image listen at ``port`` of this machine alone."""
    return {PORT_VARIABLE: str(port), ADDRESS_VARIABLE: HOST}


@contextmanager
def built_image(folder: Path, revision: str) -> Iterator[SiteImage]:
    """The image, made in ``folder`` of the project as it stands."""
    store = Store(folder / "store")
    try:
        build(store, folder, revision)
        with store.container(TAG) as (_, mounted):
            yield SiteImage(store, TAG, mounted)
    finally:
        shutil.rmtree(folder)  # gigabytes


def build(store: Store, folder: Path, revision: str) -> None:
    """Build the image in ``store`` from what is gathered in ``folder``."""
    wheels = folder / "wheels"
    with ThreadPoolExecutor(1) as threads, memory_disk(folder / "base") as root:
        download = threads.submit(download_wheels, wheels)
        make_bases(store, root)
        download.result()
    given = {"REVISION": revision, "BUILD_BASE": "build-base", "BASE": "base"}
    given |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/wheels"}
    arguments = (f"--build-arg={name}={value}" for name, value in given.items())
    options = (
        "--isolation=chroot",
        "--format=docker",
        "--pull-never",
        "--layers=false",
        f"--volume={wheels}:/wheels:ro",
    )
    store("bud", *options, *arguments, "--file", ROOT / "deploy" / "Containerfile", "--tag", TAG, ROOT)


def make_bases(store: Store, root: Path) -> None:
    """Make the two bases in ``root``: a small system with Python, once with binutils."""
    packages = ROOT / "build" / "debs"
    packages.mkdir(parents=True, exist_ok=True)
    options = ("--variant=minbase", f"--include={BASE_PACKAGES}", f"--cache-dir={packages}")
    run(DEBOOTSTRAP, *options, SUITE, root, env=os.environ | {"PATH": ADMIN_PATH})
    for folder in LEFT_OUT:
        shutil.rmtree(root / folder)
    store.add(root, "build-base")
    names = run("chroot", root, "dpkg-query", "--show", "--showformat=${Package}\n", *SYMBOL_TOOLS).split()
    run("chroot", root, "dpkg", "--purge", *names)
    store.add(root, "base")


def download_wheels(folder: Path) -> None:
    """Into ``folder`` all that the image is made of, as pip of this machine finds it."""
    locks = [argument for lock in (RUN_LOCK, IMAGE_LOCK) for argument in ("--requirement", ROOT / lock)]
    python = ("--only-binary=:all:", f"--python-version={PYTHON_VERSION}")
    options = ("--quiet", "--no-deps", "--require-hashes", *python, "--dest", folder)
    run(sys.executable, "-m", "pip", "download", *options, *locks)


@contextmanager
def memory_disk(folder: Path) -> Iterator[Path]:
    """A folder in memory: package managers wait for the disk after each file."""
    folder.mkdir()
    run("mount", "-t", "tmpfs", "-o", "size=1g", "tmpfs", folder)
    try:
        yield folder
    finally:
        run("umount", folder)


def run(*command: str | Path, env: Mapping[str, str] | None = None) -> str:
    """What a command prints; it must succeed.

    Raises:
        AssertionError: It failed; the message is the end of what it said.
    """
    ended = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False, env=env)
    assert ended.returncode == 0, f"{command}:\n{ended.stdout[-2000:]}\n{ended.stderr[-4000:]}"
    return ended.stdout.strip()
