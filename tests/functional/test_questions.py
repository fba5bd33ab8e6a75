"""Questions as a user asks them, on the bundled model."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.functional.run import ROOT, pidflow

MODEL = "shinjuku-kokuho"
FROM_TO = ("--from", "住民記録システム", "--to", "国保連合会")


def answer(*arguments: str) -> Any:
    """The JSON that a command prints, with nothing to remark."""
    ended = pidflow(*arguments, "--format", "json")
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


def test_from_the_residents_to_the_federation() -> None:
    """Certain by 事務 1: to the claims server on storage media, from there to the federation; shortest first."""
    told = answer("paths", MODEL, *FROM_TO, "--at", "令和7年1月", "--limit", "0")
    first = told["paths"][0]
    assert (first["certainty"], first["basis"]) == ("certain", "assumed")
    assert first["notation"] == (
        "住民記録システム =[データ連携]=> 国保標準システム =[電子記録媒体]=> 国保情報集約システム =[?]=> 国保連合会"
    )
    assert first["systems"] == ["jumin-kiroku", "kokuho-hyojun", "kokuho-shuyaku", "kokuho-rengokai"]
    assert first["crossings"] == [{"hop": first["hops"][1]["id"], "direction": "out"}]
    lengths = [len(path["hops"]) for path in told["paths"]]
    assert lengths == sorted(lengths)
    assert told["more"] == {"count": 0, "exact": True}


def test_before_the_migration_it_goes_through_the_addressee_system() -> None:
    """Every path then passes 団体内統合宛名等システム."""
    told = answer("paths", MODEL, *FROM_TO, "--at", "令和6年12月", "--limit", "0")
    assert told["paths"]
    assert all("togo-atena" in path["systems"] for path in told["paths"])


def test_a_pattern_asks_the_same_as_words() -> None:
    """Paths and hops alike."""
    words, pattern = (*FROM_TO, "--limit", "0"), ("住民記録システム =>+ 国保連合会", "--limit", "0")
    assert answer("paths", MODEL, *words) == answer("paths", MODEL, *pattern)
    hops = answer("hops", MODEL, "--over", "電子記録媒体", "--carrying", "個人番号")
    assert answer("hops", MODEL, "* =[電子記録媒体]=> *") == hops


def test_only_one_hop_surely_carries_the_number_on_storage_media() -> None:
    """Wherever the document names no transport it may be one."""
    told = answer("hops", MODEL, "* =[電子記録媒体]=> *")["hops"]
    certain = [(hop["procedure"], hop["step"]) for hop in told if hop["certainty"] == "certain"]
    assert certain == [("1", "(5)-③")]
    assert len(told) > 1


def test_hops_without_a_question_keep_their_shape() -> None:
    """No certainty is told where none was asked for."""
    told = answer("hops", MODEL)
    assert list(told) == ["schema", "assessment", "state", "hops"]
    assert not [hop for hop in told["hops"] if "certainty" in hop]


def test_silence_is_never_a_no() -> None:
    """No stated path; the hops that are inferred or assumed are told with the reason."""
    ended = pidflow("paths", MODEL, *FROM_TO, "--stated")
    assert (ended.returncode, ended.stdout) == (0, "")
    assert "該当するものはありません" in ended.stderr
    assert "without --stated there is a path" in ended.stderr
    assert "推定(書かれていない相手は基幹システム)" in ended.stderr


def test_other_verbs_agree_with_paths() -> None:
    """What is reached has a path; what is cut is on every path; what crosses is exposed."""
    reached = answer("reach", MODEL, "住民記録システム", "--down")["downstream"]
    assert {each["system"] for each in reached} >= {"kokuho-hyojun", "kokuho-rengokai"}
    cut = {hop["id"] for hop in answer("cut", MODEL, *FROM_TO)["hops"]}
    for path in answer("paths", MODEL, *FROM_TO, "--limit", "0")["paths"]:
        assert cut & {hop["id"] for hop in path["hops"]}
    touched = {each["system"] for each in answer("carriers", MODEL)["systems"]}
    for crossing in answer("crossings", MODEL)["crossings"]:
        assert {crossing["hop"]["source"], crossing["hop"]["target"]} <= touched
    exposed = answer("exposure", MODEL, "中間サーバー")["systems"]
    assert [(each["incoming"]["certain"], each["outgoing"]["certain"]) for each in exposed] == [(0, 0)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["paths", MODEL, "--from", "国保連"], "did you mean「国保連合会」、"),
        (["paths", MODEL, "住民記録システム ＝＞ 国保連合会"], "did you mean「=>」?"),
        (["paths", MODEL, "住民記録システム ＝＞ 国保連合会"], "\n　　　　　　　　 ^^^^\n"),
        (["paths", MODEL, "住民記録システム", "="], "put the whole pattern in quotes"),
        (["hops", MODEL, "住民記録システム =[専用線]="], "did you mean「=[専用線]=>」?"),
        (["paths", MODEL, "* =[専用回路]=> *"], "did you mean「専用線」?"),
        (["paths", MODEL, "住民記録システム =>"], "name the system that it leads to"),
        (["paths", MODEL, "A => B", "--from", "A"], "PATTERN「A => B」 and --from ask the same thing twice"),
        (["hops", MODEL, "* =>+ *"], "ask for paths"),
        (["reach", MODEL], "SYSTEM"),
        (["reach", MODEL, "中間サーバ―"], "did you mean「中間サーバー」?"),
        (["crossings", MODEL, "--over", "専用回戦"], "did you mean「専用回線」?"),
        (["crossings", MODEL, "--carrying", "マイナンバー"], "個人番号または符号"),
        (["cut", MODEL, "--from", "住民記録システム"], "--to"),
        (["exposure", MODEL, "--at", "2010-01"], "2024-12 (令和6年12月まで)"),
        (["paths", MODEL, "--limit", "-1"], "--limit"),
        (["paths", MODEL, "--order", "shortest"], "simple"),
        (["paths", MODEL, "--from", "国保連合会", "--avoiding", "国保連合会"], "asked for and avoided"),
        (["paths", MODEL, "--from", "国保連合会", "--to", "国保連合会"], "twice in one path"),
        (["paths", MODEL, "--procedure", "9"], "1 (shikaku)"),
    ],
)
def test_bad_questions(arguments: list[str], said: str) -> None:
    """Each is told with what is right and where it is wrong; nothing is answered."""
    ended = pidflow(*arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "Traceback" not in ended.stderr
    assert said in ended.stderr, ended.stderr


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_long_answers_come_while_they_are_found(form: str) -> None:
    """Hundreds of thousands of paths, of which the reader takes one line and leaves."""
    command = (
        f"{sys.executable} -m pidflow paths {MODEL} --carrying anything --limit 0 --format {form} | head -1"
    )
    ended = subprocess.run(
        ["/bin/sh", "-c", command], cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    assert len(ended.stdout.splitlines()) == 1
    assert ended.stderr == ""
