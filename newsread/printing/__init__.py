"""What newsread prints instead of opening the reader."""
