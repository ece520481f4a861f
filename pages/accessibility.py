"""How far the site can be used by everyone: what was tested, how, and what falls short."""

from dashboard.ui import blocks, statement, url_state

t = url_state.words()

blocks.opening(t("page-accessibility"), t("accessibility-lead"))
blocks.small(statement.checked())

for part in statement.PARTS:
    blocks.heading(t(f"accessibility-{part}-title"))
    blocks.prose(t(f"accessibility-{part}-lead"))
    statement.points(part)
statement.contact()
