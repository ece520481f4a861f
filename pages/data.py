"""What the catalogue holds: how solid it is, where it is thin, what not to do with it, and its files."""

from dashboard.ui import blocks, downloads, quality, url_state

t = url_state.words()

blocks.opening(t("page-data"), t("data-lead"))
quality.contents()

blocks.heading(t("data-quality-title"), anchor="quality")
blocks.prose(t("data-quality-lead"))
quality.shares()

blocks.heading(t("data-themes-title"), anchor="themes")
quality.rule()
quality.groups("themes")

blocks.heading(t("data-countries-title"), anchor="countries")
quality.groups("countries")

blocks.heading(t("data-caveats-title"), anchor="caveats")
quality.caveats()

blocks.heading(t("data-files-title"), anchor="files")
downloads.licence()
downloads.files()

blocks.heading(t("data-changes-title"), anchor="changes")
downloads.changes()
blocks.anchors()
