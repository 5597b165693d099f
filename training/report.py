"""The scores of an evaluation as text for the terminal and as tables for the model card."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from training.mistakes import Mistake, most_frequent
from training.score_names import CLASSES, NameCounts
from training.score_program import ProgramScores
from training.speed import Speed

_COLUMNS = f"{'':15} precision recall     F1   gold"


@dataclass
class SetScores:
    """The scores on one set of texts."""

    title: str
    texts: int
    names: NameCounts = field(default_factory=NameCounts)
    program: ProgramScores = field(default_factory=ProgramScores)
    on_gold_names: ProgramScores = field(default_factory=ProgramScores)
    mistakes: dict[str, list[Mistake]] = field(default_factory=dict)

    def add_mistakes(self, found: Mapping[str, Iterable[Mistake]]) -> None:
        """Takes the mistakes of one text, by what they are about."""
        for subject, mistakes in found.items():
            self.mistakes.setdefault(subject, []).extend(mistakes)


def print_report(scores: Iterable[SetScores], speed: Speed | None, errors: int) -> None:
    """Prints all scores and the most frequent mistakes, `errors` of each subject."""
    for each in scores:
        print(f"\n{each.title}: {each.texts} texts")
        _print_names(each.names)
        if each.program.mentions:
            _print_program("rows, roles and figures through the whole program", each.program)
        if each.on_gold_names.mentions:
            _print_program("rows, roles and figures on gold names", each.on_gold_names)
        for subject, mistakes in each.mistakes.items():
            lines = most_frequent(mistakes, errors)
            if lines:
                print(f"\n{len(mistakes)} mistakes in {subject}", *lines, sep="\n")
    if speed:
        print()
        for name, value in _speed_rows(speed):
            print(f"{name:46} {value}")


def _print_names(counts: NameCounts) -> None:
    classes = counts.annotated_classes()
    if not classes:
        return
    print(f"names, exact spans\n{_COLUMNS}")
    for label in (*classes, "all"):
        scores = counts.scores(classes if label == "all" else [label])
        gold = counts.gold.total() if label == "all" else counts.gold[label]
        _print_line(label, *scores, gold)


def _print_program(title: str, scores: ProgramScores) -> None:
    print(f"\n{title}\n{_COLUMNS}")
    rows, roles, figures = scores.rows, scores.roles, scores.figures
    _print_line("rows, B-cubed", 100 * rows.precision, 100 * rows.recall, 100 * rows.f1, rows.mentions)
    for name, share in {
        "figures, span": figures.span,
        "  value": figures.value,
        "  and bound": figures.bounded,
        "  value, unit": figures.value_and_unit,
        "  counted noun": figures.counted,
    }.items():
        _print_line(name, share.precision, share.recall, share.f1, share.gold)
    print(
        f"rows are over {rows.mentions} of {scores.mentions} mentions; roles right {roles.accuracy:.2f} %"
        f" of {roles.found} places found, {roles.share_of_all:.2f} % of all {roles.gold}"
    )


def _print_line(name: str, precision: float, recall: float, f1: float, gold: int) -> None:
    print(f"{name:15} {precision:9.2f} {recall:6.2f} {f1:6.2f} {gold:6}")


def card(scores: Sequence[SetScores], speed: Speed | None) -> str:
    """The tables of the model card: names by set, what is made of them by set, speed."""
    tables = []
    if any(each.names.gold for each in scores):
        head = ["exact spans, F1", *(f"{each.title} ({each.texts} texts)" for each in scores)]
        tables.append(_table(head, _name_rows(scores)))
    for each in scores:
        if each.on_gold_names.mentions:
            head = [each.title, "whole program", "on gold names"]
            tables.append(_table(head, _program_rows(each)))
    if speed:
        tables.append(_table(["speed and size", ""], map(list, _speed_rows(speed))))
    return "\n\n".join(tables)


def _name_rows(scores: Sequence[SetScores]) -> Iterator[list[str]]:
    for label in (*CLASSES, "all"):
        row = [label]
        for each in scores:
            classes = each.names.annotated_classes()
            wanted = classes if label == "all" else [label]
            row.append(
                f"{each.names.scores(wanted)[2]:.1f}" if set(wanted) <= set(classes) and wanted else ""
            )
        yield row


def _program_rows(scores: SetScores) -> Iterator[list[str]]:
    both = (scores.program, scores.on_gold_names)
    yield ["rows, B-cubed F1", *(_shown(100 * each.rows.f1) for each in both)]
    yield ["roles of places, accuracy", *(_shown(each.roles.accuracy) for each in both)]
    yield ["figures, value F1", *(_shown(each.figures.value.f1) for each in both)]
    yield ["figures, value and unit F1", *(_shown(each.figures.value_and_unit.f1) for each in both)]
    yield ["figures, counted noun F1", *(_shown(each.figures.counted.f1) for each in both)]


def _shown(score: float) -> str:
    return f"{score:.1f}" if score else ""


def _speed_rows(speed: Speed) -> Iterator[tuple[str, str]]:
    yield "words in the articles", str(speed.words)
    yield "names alone, words a second", f"{speed.names:.0f}"
    yield "whole analysis, words a second", f"{speed.whole:.0f}"
    yield "spaCy's small network, untrained, words a second", f"{speed.peer:.0f}"
    yield "that network / names alone", f"{speed.peer / speed.names:.2f}"
    yield "1,000 words, whole analysis, seconds", f"{speed.thousand_words:.2f}"
    if speed.megabytes:
        yield "size on disk, megabytes", f"{speed.megabytes:.1f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
