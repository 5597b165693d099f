"""Trains the recognizer: `python -m training.train --corpora FOLDER --work FOLDER`.

The run is seeded and can be interrupted at any time: started again with the same work folder it goes
on from its last checkpoint. Our own articles are read anew for every epoch, so that those written
meanwhile take part.

With `--start assets/model` the shipped pipeline learns on instead of MiniLM as it was pretrained: the
way to teach it new articles, or the corrections that `newsread --corrections --format markup` prints.
"""

import argparse
import time
from dataclasses import dataclass
from pathlib import Path

import torch

from nlp.wordpiece import WordPiece
from training.batches import epoch_batches, tensors_of
from training.corpora import read_own, read_third_party
from training.markup import NEWS
from training.network import TagNetwork, new_network, partial_loss, pretrained_folder
from training.unpack import shipped_weights

_RATE, _HEAD_FACTOR, _WARM_UP = 2e-4, 5, 0.06
_LARGEST_GRADIENT = 1.0
_STEPS_TOLD, _STEPS_SAVED = 25, 100
"""After so many steps the loss is told, and a checkpoint saved."""
_SPARE_STEPS = 1.02
"""The share of steps that the decay is planned for: windows are cut anew for each epoch."""


def make_optimizer(
    network: TagNetwork, steps: int, rate: float
) -> tuple[torch.optim.AdamW, torch.optim.lr_scheduler.LRScheduler]:
    """AdamW with a warm-up to a learning rate and a linear decay to zero; the new layers learn faster."""
    fresh = [*network.head.parameters(), *network.shape_embedding.parameters()]
    groups = [
        {"params": list(network.encoder.parameters()), "lr": rate},
        {"params": fresh, "lr": rate * _HEAD_FACTOR},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    warm_up = max(1, int(steps * _WARM_UP))

    def factor(step: int) -> float:
        return min((step + 1) / warm_up, max(0.0, (steps - step) / (steps - warm_up)))

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, factor)


@dataclass(frozen=True)
class Run:
    """What one training run is made of."""

    news: Path
    """Our own annotated articles."""
    corpora: Path
    """The third-party corpora."""
    work: Path
    """Where checkpoints and the result go."""
    epochs: int
    rate: float
    """The highest learning rate of the encoder."""
    seed: int
    device: str
    start: Path | None = None
    """The pipeline folder that learns on; MiniLM as pretrained if None."""


def train(run: Run) -> Path:
    """Trains and returns the path of the finished weights `network.pt`."""
    run.work.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(run.seed)
    wordpiece = WordPiece.from_file(pretrained_folder() / "vocab.txt")
    third_party = list(read_third_party(run.corpora))
    documents = read_own(run.news) + third_party
    steps_per_epoch = len(epoch_batches(documents, wordpiece, run.seed))
    network = new_network()
    if run.start is not None:
        network.load_state_dict(shipped_weights(run.start))
    network.to(run.device).train()
    optimizer, schedule = make_optimizer(network, int(steps_per_epoch * run.epochs * _SPARE_STEPS), run.rate)
    checkpoint = run.work / "checkpoint.pt"
    done = _resume(checkpoint, network, optimizer, schedule) if checkpoint.exists() else 0
    started, step = time.monotonic(), 0
    print(f"{len(documents)} documents, about {steps_per_epoch} steps an epoch, {done} done", flush=True)
    for epoch in range(run.epochs):
        documents = read_own(run.news) + third_party
        print(f"epoch {epoch + 1}: {len(documents)} documents", flush=True)
        for batch in epoch_batches(documents, wordpiece, run.seed + epoch):
            step += 1
            if step <= done:
                continue
            loss = _learn(network, tensors_of(batch, wordpiece, run.device))
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
            if step % _STEPS_TOLD == 0:
                pace = (time.monotonic() - started) / (step - done)
                print(f"epoch {epoch + 1} step {step} loss {loss.item():.4f} {pace:.2f} s/step", flush=True)
            if step % _STEPS_SAVED == 0:
                _save(checkpoint, network, optimizer, schedule, step)
    finished = run.work / "network.pt"
    torch.save(network.state_dict(), finished)
    return finished


def _learn(network: TagNetwork, batch: tuple[torch.Tensor, ...]) -> torch.Tensor:
    """Works out the gradients of one batch; gives its loss."""
    pieces, shapes, mask, firsts, allowed = batch
    scores = network(pieces, shapes, mask).flatten(0, 1)[firsts]
    loss = partial_loss(scores, allowed)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), _LARGEST_GRADIENT)
    return loss.detach()


def _save(
    path: Path,
    network: TagNetwork,
    optimizer: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LRScheduler,
    step: int,
) -> None:
    state = {
        "network": network.state_dict(),
        "optimizer": optimizer.state_dict(),
        "schedule": schedule.state_dict(),
        "step": step,
    }
    temporary = path.with_suffix(".tmp")
    torch.save(state, temporary)
    temporary.replace(path)


def _resume(
    path: Path,
    network: TagNetwork,
    optimizer: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LRScheduler,
) -> int:
    state = torch.load(path, weights_only=True)
    network.load_state_dict(state["network"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    return int(state["step"])


def main() -> None:
    """Reads the command line and trains."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--news", type=Path, default=NEWS, help="our own annotated articles")
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the third-party .jsonl files")
    parser.add_argument("--work", type=Path, required=True, help="folder for checkpoints and the result")
    parser.add_argument("--start", type=Path, help="a pipeline folder to go on from, such as assets/model")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=_RATE, help="highest learning rate of the encoder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    print(train(Run(**vars(parser.parse_args()))))


if __name__ == "__main__":
    main()
