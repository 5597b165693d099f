"""The first screen, painted before Textual is imported."""
