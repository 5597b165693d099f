"""What `import spacy` brings in and a process of ours never uses, left out to start sooner.

For processes that newsread starts and ends itself: another program that imports `nlp` keeps all of spaCy.
"""

import sys
import types

_COMMAND_LINE = ("spacy.cli", "spacy.cli.info")
_ARRAY_LIBRARIES = ("torch", "cupy", "tensorflow", "mxnet")


def import_spacy_lean(model: str | None) -> None:
    """Imports spaCy without its command line and, for our model, without the array libraries it tries.

    The command line takes as long as the rest of spaCy together; torch, where it is installed, takes seconds.

    Args:
        model: The pipeline to be opened; ours if None. Another one may need torch.
    """
    if "spacy" in sys.modules:
        return
    for name in _COMMAND_LINE:
        module = types.ModuleType(name)
        module.__path__ = []
        module.__dict__["info"] = None
        sys.modules[name] = module
    if model is None:
        for name in _ARRAY_LIBRARIES:
            sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # None has the import fail
    import spacy  # noqa: F401  brought in here, for those who import it next
