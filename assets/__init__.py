"""Data files of newsread: the model, a sample article, the schema of the configuration."""
