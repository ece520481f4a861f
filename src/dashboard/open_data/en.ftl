export-credit = { site }, version { $version } of { $date }, { $licence }
export-note-initiatives = An empty value means not stated, never zero. Outcomes in different units are never added up; quote an outcome with its note.
export-note-figures = An empty value means not stated, never zero. Only figures of one series may be compared; quote a figure with its caveat.
export-note-countries = Coverage follows what could be found: a low count is not low activity.
