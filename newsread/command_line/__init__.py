"""The command line: its options, and the help, manual and completions made of them."""
