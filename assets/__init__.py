"""Data files of newsread: the model and a sample article."""
