"""Exports trained weights as the pipeline folder that is shipped.

`python -m training.export --weights WORK/network.pt --out assets/model`

The network becomes ONNX, its weights 8-bit integers (per channel and in a reduced range, which costs
least), and the whole a spaCy pipeline that `spacy.load` opens.
"""

import argparse
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import nlp.recognizer
from nlp.pipelines import tokenising_pipeline
from training.network import TagNetwork, new_network, pretrained_folder

NAME, VERSION, LICENCE = "newsread-en", "1.3.0", "CC BY-SA 4.0"


def load_weights(path: Path) -> TagNetwork:
    """The network with the weights of a finished run or of a checkpoint."""
    state = torch.load(path, weights_only=True, map_location="cpu")
    network = new_network()
    network.load_state_dict(state.get("network", state))
    network.eval()
    return network


def to_onnx(network: TagNetwork, path: Path) -> None:
    """Writes the network as ONNX with free numbers of windows and pieces."""
    pieces = torch.randint(1000, 2000, (3, 24))
    inputs = (pieces, torch.ones_like(pieces), torch.ones_like(pieces))
    windows, length = torch.export.Dim("windows", min=1, max=512), torch.export.Dim("length", min=2, max=512)
    shape = {0: windows, 1: length}
    torch.onnx.export(
        network,
        inputs,
        path,
        dynamo=True,
        input_names=["pieces", "shapes", "mask"],
        output_names=["scores"],
        dynamic_shapes={"pieces": shape, "shapes": shape, "mask": shape},
        external_data=False,
    )


def strip_origins(path: Path) -> None:
    """Removes what the exporter noted about the machine and the source lines that each node came from."""
    model = onnx.load(path)
    for node in model.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    del model.graph.metadata_props[:]
    del model.metadata_props[:]
    onnx.save(model, path)


def to_int8(source: Path, target: Path) -> None:
    """Quantises weights to 8 bits; activations are quantised while it runs."""
    quantize_dynamic(source, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)


def to_pipeline(network: bytes, folder: Path) -> None:
    """Writes the spaCy pipeline: English tokenizer, sentences, recognizer."""
    pipeline = tokenising_pipeline()
    recognizer = pipeline.add_pipe("newsread_ner")
    vocabulary = (pretrained_folder() / "vocab.txt").read_text(encoding="utf-8")
    assert isinstance(recognizer, nlp.recognizer.Recognizer)
    recognizer.load(network, vocabulary)
    pipeline.meta["name"], pipeline.meta["version"] = NAME, VERSION
    pipeline.meta["description"] = (
        "Names in English news: MiniLM fine-tuned, 8-bit, by the newsread developers"
    )
    pipeline.meta["license"] = LICENCE
    pipeline.to_disk(folder)


def main() -> None:
    """Reads the command line and exports."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--float", action="store_true", help="keep 32-bit weights, to measure what 8 bits cost"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        exact, small = Path(folder, "exact.onnx"), Path(folder, "small.onnx")
        to_onnx(load_weights(options.weights), exact)
        strip_origins(exact)
        to_int8(exact, small)
        to_pipeline((exact if options.float else small).read_bytes(), options.out)
    print(options.out, sum(file.stat().st_size for file in options.out.rglob("*")) // 1024, "kB")


if __name__ == "__main__":
    main()
