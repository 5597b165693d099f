"""What the reader keeps: passages, notes, corrections."""
