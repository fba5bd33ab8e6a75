"""`pidflow diff` as a user runs it, on the bundled model."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.functional.run import pidflow

MODEL, BEFORE, AFTER = "shinjuku-kokuho", "令和6年12月", "令和7年1月"


def answer(*arguments: str) -> Any:
    """The JSON that it prints."""
    ended = pidflow("diff", MODEL, *arguments, "--format", "json")
    assert (ended.returncode, ended.stderr) == (0, "")
    return json.loads(ended.stdout)


def test_json_tells_the_17_items() -> None:
    """Everything that differs, by the contract; what is only on another page is told apart."""
    told = answer(BEFORE, AFTER)
    assert (told["from"]["id"], told["to"]["id"]) == ("2024-12", "2025-01")
    assert len(told["changes"]) == told["summary"]["steps"] == 17
    first = told["changes"][0]
    assert (first["procedure"], first["key"], first["kinds"]) == ("1", "setai-jusho", ["rerouted"])
    assert first["before"]["flows"] == [
        "住民記録システム =[?]=> 団体内統合宛名等システム =[?]=> 国保標準システム"
    ]
    assert first["after"]["flows"] == ["住民記録システム =[データ連携]=> 国保標準システム"]
    assert (first["before"]["number"], first["after"]["number"]) == ("(2)-①", "(2)-①")
    assert {system["id"] for system in told["systems"]} == {"kokuho-hyojun", "taka-gyomu"}
    assert len(told["citations"]) == 64


def test_one_procedure_by_number_or_key() -> None:
    """The answer is about one 事務, and the systems that it touches."""
    by_number = answer("2024-12", "2025-01", "--procedure", "7")
    assert by_number == answer("2024-12", "2025-01", "-p", "choshu")
    assert {change["procedure_key"] for change in by_number["changes"]} == {"choshu"}
    assert [system["id"] for system in by_number["systems"]] == ["kokuho-hyojun"]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("table", "    後  住民記録システム =[データ連携]=> 国保標準システム\n"),
        ("markdown", "`住民記録システム =[データ連携]=> 国保標準システム` 世帯・住所情報等\n"),
        ("html", "<code>住民記録システム =[データ連携]=&gt; 国保標準システム</code>"),
    ],
)
def test_forms(form: str, told: str) -> None:
    """The answer can be read in a terminal, a document or a browser."""
    ended = pidflow("diff", MODEL, BEFORE, AFTER, "--format", form)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert told in ended.stdout


def test_in_english() -> None:
    """Data, kinds and names come in English; routes are in the notation as the model writes them."""
    ended = pidflow("diff", MODEL, BEFORE, AFTER, "-p", "1", "--lang", "en")
    assert "(5)-②  transport changed\n" in ended.stdout
    assert "Standard NHI System  hosting changed\n" in ended.stdout


def test_exit_code_tells_whether_anything_differs() -> None:
    """1 where something differs, 0 where nothing does; without the option always 0. None is said in words."""
    assert pidflow("diff", MODEL, BEFORE, AFTER, "--exit-code").returncode == 1
    same = pidflow("diff", MODEL, AFTER, "2025-01", "--exit-code")
    assert (same.returncode, same.stdout.splitlines()[-1]) == (0, "違いはない。")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((BEFORE, "令和7年1ガツ"), "令和7年1月以降"),
        ((BEFORE, AFTER, "-p", "99"), "found procedure「99」; expected one of 1 (shikaku)"),
        (("令和5年1月", AFTER), "令和5年1月"),
        ((BEFORE,), "Missing argument 'AFTER'"),
    ],
)
def test_bad_input(arguments: tuple[str, ...], told: str) -> None:
    """What was found and what was expected, on the error stream, and exit code 2."""
    ended = pidflow("diff", MODEL, *arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("words", [["diff", MODEL, ""], ["diff", MODEL, "2024-12", ""]])
def test_completion_offers_states(words: list[str]) -> None:
    """Both points are completed with the states of the model."""
    ended = pidflow(
        environment={
            "_PIDFLOW_COMPLETE": "bash_complete",
            "COMP_WORDS": " ".join(["pidflow", *words]),
            "COMP_CWORD": str(len(words)),
        }
    )
    assert "2025-01" in ended.stdout


def test_help_has_examples() -> None:
    """The help shows how it is used."""
    ended = pidflow("diff", "--help")
    assert ended.returncode == 0
    assert "pidflow diff shinjuku-kokuho 令和6年12月 令和7年1月" in ended.stdout.split("Examples:")[1]


def test_the_same_bytes_whatever_the_hash_seed() -> None:
    """No order of a set reaches an output."""
    for form in ("table", "json", "html"):
        outputs = {
            pidflow(
                "diff", MODEL, BEFORE, AFTER, "--format", form, environment={"PYTHONHASHSEED": seed}
            ).stdout
            for seed in ("1", "2")
        }
        assert len(outputs) == 1
