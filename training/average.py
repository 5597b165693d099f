"""Averages trained weights with those that training went on from: `python -m training.average --help`.

What a model learns anew it partly pays for elsewhere; half-way between the two it keeps most of both, as in
Wortsman and others 2022 (arXiv 2109.01903).
"""

import argparse
from pathlib import Path

import torch
from torch import Tensor

from training.unpack import shipped_weights


def averaged(first: dict[str, Tensor], second: dict[str, Tensor]) -> dict[str, Tensor]:
    """The mean of two sets of weights with the same names and shapes; whole numbers are the first's."""
    return {
        name: (weights + second[name]) / 2 if weights.is_floating_point() else weights
        for name, weights in first.items()
    }


def main() -> None:
    """Reads the command line and writes the mean."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--weights", type=Path, required=True, help="what training wrote")
    parser.add_argument("--start", type=Path, required=True, help="the pipeline folder it went on from")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    arguments = parser.parse_args()
    trained = torch.load(arguments.weights, map_location="cpu", weights_only=True)
    torch.save(averaged(trained, shipped_weights(arguments.start)), arguments.out)


if __name__ == "__main__":
    main()
