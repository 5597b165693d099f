"""From an article's text to its actors, figures and locations."""
