"""What is wrong with a model is told where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.loading import sample
from tests.unit.loading.refusals import SPOILT


@pytest.mark.parametrize(("file", "old", "new", "told"), SPOILT)
def test_each_fault_is_told_where_it_stands(
    tmp_path: Path, file: str, old: str, new: str, told: tuple[str, ...]
) -> None:
    """A spoilt model is refused with exactly the faults that it has, and no others that follow from them."""
    model = sample.write(tmp_path, sample.edited(file, old, new))
    assert sample.told(model) == told


def test_the_sample_has_no_fault(tmp_path: Path) -> None:
    """The model that the other tests spoil can be loaded."""
    assert sample.faults(sample.write(tmp_path)) == ()


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """Faults in one file hide none in another."""
    files = dict(sample.FILES)
    for file, old, new in (
        ("assessment.yaml", "form: 全項目評価書\n", ""),
        ("procedures/1-shikaku.yaml", "=> 旧システム", "=> 旧システン"),
        ("procedures/2-shiharai.yaml", "page: 20", "page: x"),
        ("registers.yaml", "party: 宛名", "party: 宛先"),
        ("anomalies.yaml", "p17 (3)", "(3)"),
    ):
        files[file] = files[file].replace(old, new, 1)
    found = [fault.place.file for fault in sample.faults(sample.write(tmp_path, files)) if fault.place]
    assert [Path(file).name for file in found] == [
        "anomalies.yaml",
        "assessment.yaml",
        "1-shikaku.yaml",
        "2-shiharai.yaml",
        "registers.yaml",
    ]


@pytest.mark.parametrize("file", [file for file in sample.FILES if "shiharai" not in file])
def test_a_file_that_cannot_be_read_brings_no_faults_elsewhere(tmp_path: Path, file: str) -> None:
    """What a broken file would have said is not missed in the others."""
    found = sample.faults(sample.write(tmp_path, {**sample.FILES, file: "a: b: c"}))
    assert [fault.place.file.endswith(file) for fault in found if fault.place] == [True]


def test_a_fault_shows_what_was_expected_and_the_cure(tmp_path: Path) -> None:
    """A message holds the place, what was found, what was expected, the nearest name and the cure."""
    files = sample.edited("procedures/1-shikaku.yaml", "until: 移行完了", "until: 移行終了")
    (fault,) = sample.faults(sample.write(tmp_path, files))
    assert str(fault).endswith(
        "1-shikaku.yaml:39:49: found 「移行終了」; expected a date such as 令和6年12月, or a milestone of the "
        "timeline; did you mean「移行完了」? (list it in assessment.yaml under timeline)"
    )
