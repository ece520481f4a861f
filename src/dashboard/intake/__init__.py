"""What the public sends in and what becomes of it: proposals, drafts, decisions and releases, in one database."""
