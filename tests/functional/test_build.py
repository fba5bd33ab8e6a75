"""Building pictures: complete, the same bytes everywhere, and never half done."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.functional.run import ROOT, pidflow

MODEL = "shinjuku-kokuho"
PICTURES = [f"{MODEL}/{number:02}-{state}.svg" for number in range(1, 8) for state in ("2024-12", "2025-01")]
SVG = "{http://www.w3.org/2000/svg}"


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_pictures_of_the_project_are_current() -> None:
    """A picture that no longer fits its model fails here."""
    ended = pidflow("build", "--check")
    assert ended.returncode == 0, ended.stderr


def test_every_procedure_has_a_picture_of_every_state_and_the_index_leads_there() -> None:
    """Fourteen pictures, and a page that leads to each."""
    index = (ROOT / "diagrams/index.html").read_text(encoding="utf-8")
    for picture in PICTURES:
        assert (ROOT / "diagrams" / picture).is_file()
        assert f'href="{picture}"' in index


@pytest.mark.parametrize("state", ["2024-12", "2025-01"])
@pytest.mark.parametrize("number", range(1, 8))
def test_a_picture_shows_every_hop_and_item(number: int, state: str) -> None:
    """Nothing of the model is missing in its picture, and nothing in it is not of the model."""
    ended = pidflow("hops", MODEL, "--at", state, "--procedure", str(number), "--format", "json")
    hops = json.loads(ended.stdout)["hops"]
    drawn = ElementTree.parse(ROOT / f"diagrams/{MODEL}/{number:02}-{state}.svg").getroot()
    groups = [each for each in drawn.iter(f"{SVG}g") if each.get("class") == "hop"]
    told = sorted(
        (
            each.get("data-step"),
            each.get("data-source"),
            each.get("data-target"),
            each.get("data-personal-number"),
        )
        for each in groups
    )
    assert told == sorted(
        (hop["step_key"], hop["source"], hop["target"], hop["personal_number"]) for hop in hops
    )
    systems = {each.get("data-system") for each in drawn.iter(f"{SVG}g") if each.get("class") == "system"}
    assert systems >= {end for hop in hops for end in (hop["source"], hop["target"])}
    text = "".join(drawn.itertext())
    exported = json.loads(pidflow("export", MODEL, "--at", state).stdout)
    for step in exported["steps"]:
        if step["procedure"] == str(number):
            assert step["number"] in text


def _drawn(number: int, states: str) -> dict[tuple[str | None, ...], str | None]:
    """The course of each hop, and the place of each box, by what they are."""
    root = ElementTree.parse(ROOT / f"diagrams/{MODEL}/{number:02}-{states}.svg").getroot()
    shapes: dict[tuple[str | None, ...], str | None] = {}
    for group in root.iter(f"{SVG}g"):
        path, outline = group.find(f"{SVG}path"), group.find(f"{SVG}rect")
        if group.get("class") == "hop" and path is not None:
            key = (group.get("data-step"), group.get("data-source"), group.get("data-target"))
            shapes[key] = path.get("d")
        elif group.get("class") == "system" and outline is not None:
            place = (outline.get(name) for name in ("x", "y", "width", "height"))
            shapes[(group.get("data-system"),)] = " ".join(map(str, place))
    return shapes


@pytest.mark.parametrize("number", range(1, 8))
def test_two_states_and_their_difference_share_their_coordinates(number: int) -> None:
    """What two pictures have in common stands at the same place in both, whatever paper they take."""
    before, after = _drawn(number, "2024-12"), _drawn(number, "2025-01")
    both = _drawn(number, "2024-12--2025-01")
    for one, other in ((before, after), (before, both), (after, both)):
        shared = one.keys() & other.keys()
        assert {len(key) for key in shared} == {1, 3}
        assert {key: one[key] for key in shared} == {key: other[key] for key in shared}


def _without_engine(folder: Path) -> dict[str, str]:
    """An environment in which there is neither pygraphviz nor a `dot` program, nor any font."""
    blocked = folder / "blocked"
    blocked.mkdir()
    (blocked / "pygraphviz.py").write_text("raise ImportError\n", encoding="utf-8")
    (folder / "fonts.conf").write_text("<fontconfig></fontconfig>", encoding="utf-8")
    return {
        "PYTHONPATH": f"{blocked}:{ROOT}",
        "PATH": str(folder),
        "FONTCONFIG_FILE": str(folder / "fonts.conf"),
        "PYTHONHASHSEED": "1",
    }


def test_the_same_bytes_in_any_process_without_engine_and_fonts(tmp_path: Path) -> None:
    """A picture's bytes depend on model and placing alone."""
    ended = pidflow("build", "--out", tmp_path / "one", environment={"PYTHONHASHSEED": "4711"})
    assert ended.returncode == 0, ended.stderr
    ended = pidflow("build", "--out", tmp_path / "two", environment=_without_engine(tmp_path))
    assert ended.returncode == 0, ended.stderr
    assert files(tmp_path / "one") == files(tmp_path / "two") == files(ROOT / "diagrams")


def test_without_engine_and_placing_both_cures_are_named(tmp_path: Path) -> None:
    """What must be placed needs an engine; the message names each way to one, and nothing is written."""
    model = Path(shutil.copytree(ROOT / "models" / MODEL, tmp_path / MODEL))
    (model / "placing.json").unlink()
    ended = pidflow("build", model, "--out", tmp_path / "out", environment=_without_engine(tmp_path))
    assert ended.returncode == 3
    assert "pidflow[layout]" in ended.stderr
    assert "Graphviz" in ended.stderr
    assert not (tmp_path / "out").exists()
    assert not (model / "placing.json").exists()


def test_check_finds_stale_missing_and_left_over_pictures(tmp_path: Path) -> None:
    """`--check` writes nothing and ends with 1 where the pictures don't fit the model."""
    out = tmp_path / "out"
    assert pidflow("build", MODEL, "--out", out).returncode == 0
    stale, missing, left = out / PICTURES[0], out / PICTURES[1], out / MODEL / "09-2024-12.svg"
    stale.write_text("<svg/>", encoding="utf-8")
    missing.unlink()
    left.write_text("<svg/>", encoding="utf-8")
    before = files(out)
    ended = pidflow("build", MODEL, "--out", out, "--check")
    assert ended.returncode == 1
    for path, word in ((stale, "stale"), (missing, "missing"), (left, "left over")):
        assert f"{path}: {word}" in ended.stderr
    assert files(out) == before
    assert pidflow("build", MODEL, "--out", out).returncode == 0
    assert pidflow("build", MODEL, "--out", out, "--check").returncode == 0
    assert not left.exists()


def test_draw_gives_what_build_gives(tmp_path: Path) -> None:
    """One picture alone is the same picture; to a file or to the output."""
    ended = pidflow("draw", MODEL, "--procedure", "1", "--at", "令和6年12月")
    assert ended.returncode == 0
    assert ended.stdout.encode() == (ROOT / "diagrams" / PICTURES[0]).read_bytes()
    target = tmp_path / "new" / "one.svg"
    assert pidflow("draw", MODEL, "-p", "shikaku", "--at", "2024-12", "-o", target).returncode == 0
    assert target.read_text(encoding="utf-8") == ended.stdout


def test_draw_in_english() -> None:
    """The English sheet has English names and the same hops."""
    ended = pidflow("draw", MODEL, "-p", "1", "--lang", "en")
    assert ended.returncode == 0
    assert "Standard" in ended.stdout
    assert ended.stdout.count('class="hop"') == pidflow("draw", MODEL, "-p", "1").stdout.count('class="hop"')
