"""PowerPoint files: slides, native charts and maps, theme, text fitting."""
