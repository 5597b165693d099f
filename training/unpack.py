"""Gives back the weights of a shipped pipeline, so that training can go on from it.

The 8-bit weights become 32-bit numbers again; what rounding cost is learned back within a few steps.
"""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import ModelProto, NodeProto, numpy_helper
from torch import Tensor

_QUANTIZED = "_quantized"


def shipped_weights(pipeline: Path) -> dict[str, Tensor]:
    """The weights of a pipeline folder by the names that `TagNetwork` has for them.

    Args:
        pipeline: A folder that `training.export` wrote, such as `assets/model`.

    Raises:
        FileNotFoundError: the folder has no network.
    """
    model = onnx.load(pipeline / "newsread_ner" / "network.onnx")
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    names = _names_of_matrices(model)
    weights: dict[str, Tensor] = {}
    for name, array in arrays.items():
        if name.endswith(_QUANTIZED):
            plain = name.removesuffix(_QUANTIZED)
            exact = _exact(array, arrays[f"{plain}_scale"], arrays[f"{plain}_zero_point"])
            weights[names.get(name, plain)] = torch.from_numpy(exact.T.copy() if name in names else exact)
        elif name.endswith((".weight", ".bias")):
            weights[name] = torch.from_numpy(array.copy())
    return weights


def _exact(array: np.ndarray, scale: np.ndarray, zero: np.ndarray) -> np.ndarray:
    """Numbers of 8 bits as numbers of 32; scales and zeros belong to the last axis, if there are several."""
    exact: np.ndarray = (array.astype(np.float32) - zero.astype(np.float32)) * scale.astype(np.float32)
    return exact


def _names_of_matrices(model: ModelProto) -> dict[str, str]:
    """By the graph's name of each matrix of a linear layer, the network's name for it.

    The exporter keeps the names of the biases; a matrix belongs to the bias that is added to its product.
    """
    consumers: dict[str, NodeProto] = {}
    for node in model.graph.node:
        for input_name in node.input:
            consumers.setdefault(input_name, node)
    names = {}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            following = node
            while following.op_type != "Add":
                following = consumers[following.output[0]]
            bias = next(name for name in following.input if name.endswith(".bias"))
            names[node.input[1]] = bias.removesuffix(".bias") + ".weight"
    return names
