"""The learned weights of the features, one per hash, and the file they come from."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

WEIGHTS_FILE = Path(__file__).parents[2] / "assets" / "model" / "roles.npz"
SLOTS = 1 << 16


@dataclass(frozen=True)
class Weights:
    """A linear model: the score of a place is the bias and the weights of its features together."""

    slots: NDArray[np.float16]
    bias: float

    def score(self, features: Iterable[str]) -> float:
        """How much the features speak for an actor: the logarithm of the odds."""
        return self.bias + float(self.slots[slots_of(features)].sum(dtype=np.float32))

    def save(self, path: Path) -> None:
        """Writes the file that `load_weights` reads."""
        np.savez_compressed(path, slots=self.slots, bias=np.float32(self.bias))


def slots_of(features: Iterable[str]) -> list[int]:
    """The slot of each feature, the same on every machine and in every run."""
    return [crc32(feature.encode()) % SLOTS for feature in features]


@lru_cache(maxsize=1)
def load_weights(path: Path = WEIGHTS_FILE) -> Weights | None:
    """The weights of a file, read once, or none if there is no such file."""
    if not path.exists():
        return None
    with np.load(path, allow_pickle=False) as arrays:
        return Weights(arrays["slots"], float(arrays["bias"]))
