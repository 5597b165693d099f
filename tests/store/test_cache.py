import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsread.entities import Analysis, Entity, Figure, Mention
from newsread.errors import NewsreadError
from newsread.paths import Folders, folders_under
from store import cache as module
from store.cache import AnalysisCache

MODEL = "newsread-en 1.0.0"
TEXT = "Luka Perić came, and Perić left."
ANALYSIS = Analysis(
    article_id="ab12",
    model=MODEL,
    entities=(
        Entity(
            "e1",
            "Luka Perić",
            "person",
            ("actors",),
            (Mention(0, 10, "Luka Perić", "PERSON"), Mention(20, 25, "Perić", "PERSON", "actor")),
            ("Mr. Perić",),
            "Minister",
        ),
    ),
    figures=(Figure(30, 40, 5.0, 7.5, "range", "%", "voters"), Figure(50, 52, 12.0)),
)


def only_file(folders: Folders) -> Path:
    (file,) = (folders.cache / "analyses").iterdir()
    return file


def test_a_saved_analysis_comes_back_whole(folders: Folders) -> None:
    assert AnalysisCache(folders).load("ab12", MODEL) is None
    AnalysisCache(folders).save(ANALYSIS, TEXT)
    assert AnalysisCache(folders).load("ab12", MODEL) == ANALYSIS
    assert AnalysisCache(folders).text("ab12", MODEL) == TEXT
    assert AnalysisCache(folders).text("cd34", MODEL) == ""


def test_looking_creates_nothing(folders: Folders) -> None:
    AnalysisCache(folders).load("ab12", MODEL)
    assert not folders.cache.exists()


def test_every_article_and_model_has_its_own(folders: Folders) -> None:
    cache = AnalysisCache(folders)
    others = [replace(ANALYSIS, model="/my/../model é"), replace(ANALYSIS, article_id="cd34")]
    for analysis in (ANALYSIS, *others):
        cache.save(analysis, TEXT)
    for analysis in (ANALYSIS, *others):
        assert cache.load(analysis.article_id, analysis.model) == analysis
    assert cache.load("cd34", "/my/../model é") is None


def test_an_incomplete_analysis_is_not_kept(folders: Folders) -> None:
    AnalysisCache(folders).save(replace(ANALYSIS, complete=False), TEXT)
    assert AnalysisCache(folders).load("ab12", MODEL) is None


def test_the_folder_can_be_deleted_at_any_time(folders: Folders) -> None:
    cache = AnalysisCache(folders)
    cache.save(ANALYSIS, TEXT)
    only_file(folders).unlink()
    (folders.cache / "analyses").rmdir()
    assert cache.load("ab12", MODEL) is None
    cache.save(ANALYSIS, TEXT)
    assert cache.load("ab12", MODEL) == ANALYSIS


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_damage_is_a_miss(folders: Folders, data: st.DataObject) -> None:
    cache = AnalysisCache(folders)
    cache.save(ANALYSIS, TEXT)
    whole = only_file(folders).read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    damaged = (
        whole[:start] + data.draw(st.binary(max_size=5)) + whole[data.draw(st.integers(start, len(whole))) :]
    )
    only_file(folders).write_bytes(damaged)
    assert cache.load("ab12", MODEL) in (None, ANALYSIS)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"article_id": 1}', b"\x00" * 100])
def test_a_file_of_another_kind_is_a_miss(folders: Folders, content: bytes) -> None:
    import gzip

    cache = AnalysisCache(folders)
    cache.save(ANALYSIS, TEXT)
    for damaged in (content, gzip.compress(content)):
        only_file(folders).write_bytes(damaged)
        assert cache.load("ab12", MODEL) is None


def test_a_file_under_the_name_of_another_is_a_miss(folders: Folders) -> None:
    cache = AnalysisCache(folders)
    cache.save(ANALYSIS, TEXT)
    content = only_file(folders).read_bytes()
    only_file(folders).unlink()
    cache.save(replace(ANALYSIS, article_id="cd34"), TEXT)
    only_file(folders).write_bytes(content)
    assert cache.load("cd34", MODEL) is None


def test_the_oldest_analyses_go(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 3)
    monkeypatch.setattr(module, "TRIMMED_EVERY", 1)
    cache = AnalysisCache(folders)
    for number in range(6):
        for file in (folders.cache / "analyses").glob("*"):
            os.utime(file, (0, file.stat().st_mtime - 60))
        cache.save(replace(ANALYSIS, article_id=str(number)), TEXT)
    kept = [number for number in range(6) if cache.load(str(number), MODEL) is not None]
    assert kept == [3, 4, 5]


def test_a_refused_write_is_said(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    cache = AnalysisCache(folders_under(tmp_path))
    assert cache.load("ab12", MODEL) is None
    with pytest.raises(NewsreadError, match="can't be kept"):
        cache.save(ANALYSIS, TEXT)
