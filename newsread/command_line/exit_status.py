"""The exit statuses of newsread."""

FINE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130

MEANINGS = {
    FINE: "All is well.",
    FAILED: "Something failed, such as a FILE that can't be read; the others are still done.",
    WRONG_USE: "The command line is wrong.",
    INTERRUPTED: "It was interrupted with ctrl+c.",
}
"""What each means, for the manual."""
