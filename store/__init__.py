"""What a reader keeps: bookmarks, reading positions, cached analyses."""
