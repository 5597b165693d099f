"""How the reader wants the program: configuration, keys, presets."""
