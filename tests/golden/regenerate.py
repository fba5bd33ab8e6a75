"""The goldens of the models: what they say, hop by hop and sentence by sentence.

Run ``.venv/bin/python -m tests.golden.regenerate`` in the project's folder, and review what changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pidflow.output.hops import hops_table
from pidflow.output.table import write_table
from pidflow.pipeline import bundled, open_model
from pidflow.state import State, state_at
from pidflow.wording import LANGUAGES, Language, step_wording

HERE = Path(__file__).resolve().parent


def goldens() -> dict[str, str]:
    """Return the text of each golden by its file name."""
    return dict(_goldens())


def _goldens() -> Iterator[tuple[str, str]]:
    for model in bundled():
        assessment = open_model(model).assessment
        for state in (state_at(assessment, moment.id) for moment in assessment.moments):
            yield f"{model}-{state.id}.csv", write_table(hops_table(state, state.hops), "csv")
            for language in LANGUAGES:
                yield f"{model}-{state.id}.{language}.txt", wordings(state, language)


def wordings(state: State, language: Language) -> str:
    """Return what each step of a state says: its procedure as a heading, then a line a step."""
    lines: list[str] = []
    for procedure in state.procedures:
        title = procedure.title if language == "ja" else procedure.title_en
        lines += ["", f"{procedure.number}. {title}"] if lines else [f"{procedure.number}. {title}"]
        lines += [f"{step.number}  {step_wording(state, step, language).text}" for step in procedure.steps]
    return "\n".join(lines) + "\n"


def regenerate() -> list[str]:
    """Write every golden that is not current, take away those that no model has, and return their names."""
    wanted = goldens()
    changed = []
    for path in sorted({HERE / name for name in wanted} | {*HERE.glob("*.csv"), *HERE.glob("*.txt")}):
        text = wanted.get(path.name)
        if text is None:
            path.unlink()
        elif path.exists() and path.read_bytes() == text.encode():
            continue
        else:
            path.write_bytes(text.encode())
        changed.append(path.name)
    return changed


if __name__ == "__main__":
    for name in regenerate():
        print(name)
