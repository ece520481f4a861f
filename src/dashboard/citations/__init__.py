"""Citations of everything that can be cited, the press kit, and what a share bar offers."""
