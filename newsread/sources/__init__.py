"""Where articles come from: files and pipes, in every format that newsread reads.

`load` reads one article. Each format has a module of its own, which is imported when it is needed.
"""

from newsread.sources.loading import load

__all__ = ["load"]
