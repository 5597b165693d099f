"""One file for each screen, and for each thing that can be done on the reading screen."""
