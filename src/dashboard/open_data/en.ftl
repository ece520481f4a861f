export-credit = { site }, version { $version } of { $date }, { $licence }
export-note-empty = An empty value means not stated, never zero.
export-note-initiatives = { statement-amounts } Other outcomes are not added up either. Quote an outcome with its bound, with what was done with it and with its note.
export-note-figures = Only figures of one series may be compared; quote a figure with its caveat.
export-note-countries = Coverage follows what could be found: a low count is not low activity.
