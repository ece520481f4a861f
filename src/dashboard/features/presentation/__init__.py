"""The presentation: the story, a reader's own slides, and both as a PowerPoint file."""
