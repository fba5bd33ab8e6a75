"""What the tool answers of 福岡市: by which PC the 個人番号 goes to the federation, and that it does not come back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.functional.run import pidflow

MODEL = "fukuoka-kokuho"
STATES = ("old", "new")
TO_THE_INSURERS = ("--from", "国民健康保険システム", "--to", "医療保険者等向け中間サーバー等", "--carrying", "個人番号", "--limit", "0")  # fmt: skip
PC, DATA_LINKAGE_PC = "kokuho-sogo-pc", "data-renkei-pc"


def answer(*arguments: str) -> Any:
    """The JSON that a command prints."""
    ended = pidflow(*arguments, "--format", "json")
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


@pytest.fixture(scope="module")
def federation() -> tuple[set[str], set[str]]:
    """The systems that the federation runs, and what is inside the city."""
    systems = answer("export", MODEL, "--at", "new")["systems"]
    run = {each["id"] for each in systems if each["operator"] == "国保連合会"}
    return run, {each["id"] for each in systems if each["boundary"] == "inside"}


@pytest.mark.parametrize("state", STATES)
def test_to_the_insurers_servers_by_the_comprehensive_pc_alone(state: str) -> None:
    """Every path passes 国保総合PC, none データ連携用PC: 5-① and 5-② name the former only."""
    paths = answer("paths", MODEL, *TO_THE_INSURERS, "--at", state)["paths"]
    assert paths
    for path in paths:
        assert PC in path["systems"]
        assert DATA_LINKAGE_PC not in path["systems"]


@pytest.mark.parametrize("state", STATES)
def test_none_is_certain_by_what_is_stated(state: str) -> None:
    """Only 5-② states the number; it may be in the others, of which the document does not say."""
    told = answer("paths", MODEL, *TO_THE_INSURERS, "--at", state, "--stated")["paths"]
    assert told
    assert {path["certainty"] for path in told} == {"possible"}
    assert all(PC in path["systems"] and DATA_LINKAGE_PC not in path["systems"] for path in told)


def test_that_none_is_certain_is_said() -> None:
    """Beside the table the user is told so, and what of the certain path is not stated."""
    ended = pidflow("paths", MODEL, *TO_THE_INSURERS, "--at", "new", "--stated")
    assert ended.returncode == 0
    assert "確実な経路はありません" in ended.stderr
    assert "1-②" in ended.stderr
    assert "5-③" in ended.stderr


@pytest.mark.parametrize("state", STATES)
def test_what_comes_back_from_the_federation_excludes_the_number_as_stated(
    state: str, federation: tuple[set[str], set[str]]
) -> None:
    """Both PCs get five deliveries without the number (2-④ 3-⑥ 4-⑤), each stated at Ⅲ-2 リスク3."""
    run, inside = federation
    assert run
    hops = answer("hops", MODEL, "--at", state, "--stated")["hops"]
    back = [hop for hop in hops if hop["source"] in run and hop["target"] in inside]
    assert sorted((hop["step"], hop["target"]) for hop in back) == [
        ("2-④", DATA_LINKAGE_PC),
        ("2-④", PC),
        ("3-⑥", PC),
        ("4-⑤", DATA_LINKAGE_PC),
        ("4-⑤", PC),
    ]
    for hop in back:
        assert hop["personal_number"] == "excluded"
        basis = hop["basis"]["personal_number"]
        assert (basis["kind"], "Ⅲ-2 リスク3" in json.dumps(basis, ensure_ascii=False)) == ("stated", True)


def test_no_path_brings_the_number_back() -> None:
    """From the federation's aggregation no path with the number leads to the main system, certain or possible."""
    asked = ("--from", "国保総合(国保集約)システム", "--to", "国民健康保険システム", "--carrying", "個人番号")
    assert answer("paths", MODEL, *asked, "--at", "new")["paths"] == []
