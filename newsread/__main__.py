"""`python -m newsread` is the command `newsread`."""

import sys

from newsread.entry import main

if __name__ == "__main__":
    sys.exit(main())
