"""What a model's files say is in the assessment."""

from __future__ import annotations

from pathlib import Path

import pytest

from pidflow.calendar import ALWAYS, Date, Milestone, Period
from pidflow.loading import bundled, load
from pidflow.model import Assessment, Basis, Citation, Correction, Reentrustment, Step
from pidflow.vocabulary import (
    BasisKind,
    Character,
    EntryKind,
    Form,
    Information,
    PersonalNumber,
    Role,
    Timing,
)
from tests.unit.loading import sample

DONE = Milestone("移行完了", "completion of the migration")
BEFORE, AFTER = Period(until=Date(2024, 12)), Period(Date(2025, 1))


@pytest.fixture
def model(tmp_path: Path) -> Assessment:
    """Return the sample."""
    return sample.loaded(tmp_path)


def step(model: Assessment, key: str) -> Step:
    """Return a step by its key."""
    return next(each for procedure in model.procedures for each in procedure.steps if each.key == key)


def changed(folder: Path, file: str, old: str, new: str) -> Assessment:
    """Load the sample with something changed."""
    return sample.loaded(folder, sample.edited(file, old, new))


def test_the_head(model: Assessment) -> None:
    """The head says whose assessment of what it is, and of which moments pictures are made."""
    assert (model.id, model.title, model.body.name_en) == ("renshu", "練習に関する事務", "Practice City")
    assert (model.form, model.derived) == (Form.FULL, True)
    assert [(source.key, source.file) for source in model.sources] == [
        ("評価書", "practice.txt"),
        ("概要", None),
    ]
    assert model.timeline.points == (Date(2024, 12), Date(2025, 1), DONE)
    assert [(moment.id, moment.at) for moment in model.moments] == [
        ("2024-12", Date(2024, 12)),
        ("2025-01", Date(2025, 1)),
    ]


def test_systems_have_names_and_hosting_through_time(model: Assessment) -> None:
    """A renamed system is one system, with its names and hosting by period."""
    kikan = next(system for system in model.systems if system.id == "kikan")
    assert [(name.ja, name.period, name.breaks) for name in kikan.names] == [
        ("旧システム", BEFORE, None),
        ("新システム", AFTER, "新|システム"),
    ]
    assert [(hosting.on, hosting.period, hosting.trial) for hosting in kikan.hosting] == [
        ("cloud", BEFORE, True),
        ("cloud", AFTER, False),
    ]
    assert (kikan.role, kikan.aliases) == (Role.MAIN, ("基幹", "基幹システム"))
    assert kikan.citation == Citation("評価書", "17", "(4)")


def test_a_route_may_use_any_spelling(model: Assessment) -> None:
    """A system is the same by name, alias and id."""
    hops = [hop for version in step(model, "renkei").versions for flow in version.flows for hop in flow.hops]
    assert {(hop.source, hop.target) for hop in hops} == {("atena", "kikan")}


def test_headings_are_by_sheet(model: Assessment) -> None:
    """A sheet says number and title again, or its procedure does for it."""
    headings = model.procedures[0].headings
    assert [(each.number, each.title, each.title_en, each.period) for each in headings] == [
        ("1", "資格に関する事務", "Status affairs", BEFORE),
        ("1", "資格と給付", "Status and benefits", AFTER),
    ]
    assert [str(each.citation) for each in headings] == ["評価書 p17", "概要 p18"]


def test_a_step_without_versions_is_on_every_sheet(model: Assessment) -> None:
    """It is cited from the page of each, by its number."""
    versions = step(model, "todoke").versions
    assert [(each.period, str(each.citation)) for each in versions] == [
        (BEFORE, "評価書 p17 (1)"),
        (AFTER, "概要 p18 (1)"),
    ]
    assert {each.flows[0].period for each in versions} == {ALWAYS}


def test_a_sheet_without_a_page_gives_no_citation(tmp_path: Path) -> None:
    """Where the picture is derived there is no page; what is not cited has no citation."""
    model = changed(tmp_path, "procedures/2-shiharai.yaml", "{page: 20}", "{}")
    (version,) = step(model, "shiharai").versions
    assert (model.procedures[1].headings[0].citation, version.citation) == (None, None)


def test_fields_stand_for_what_is_further_in(model: Assessment) -> None:
    """A version says its number again, a flow its data; the rest comes from the step."""
    before, after = step(model, "renkei").versions
    assert (before.number, after.number, before.choice, after.choice) == ("(2)", "(2)-①", False, True)
    assert str(after.citation) == "概要 p3 表"
    first, second = after.flows
    assert (first.data, first.data_en, first.condition_en) == ("世帯情報", "household data", "at a change")
    assert (first.frequency, first.character) == ("日次", Character.TRANSFER)
    assert (second.data, second.data_en) == ("世帯", None), "a translation goes with its original"
    assert first.hops[0].identifiers == ("個人番号", "宛名番号")


def test_periods_narrow_each_other(model: Assessment) -> None:
    """A version on a sheet is there while both are; a flow has the period that is written for it alone."""
    version = step(model, "renkei").versions[1]
    first, second = version.flows
    assert version.period == AFTER
    assert (first.period, first.transitional) == (ALWAYS, False)
    assert (second.period, second.transitional) == (Period(until=DONE), True)


def test_a_version_that_ends_at_a_milestone_is_not_transitional(tmp_path: Path) -> None:
    """Only a flow's own end says that it is kept until something is complete."""
    old = "- key: todoke\n    number: (1)\n"
    model = changed(tmp_path, "procedures/1-shikaku.yaml", old, f"{old}    until: 移行完了\n")
    version = step(model, "todoke").versions[1]
    assert (version.period, version.flows[0].transitional) == (Period(Date(2025, 1), DONE), False)


@pytest.mark.parametrize(
    ("since", "until", "period"),
    [
        ("", "until: 令和7年2月", Period(Date(2025, 1), Date(2025, 2))),
        ("since: 令和6年1月", "", AFTER),
        ("since: 令和7年2月3日", "until: 移行完了", Period(Date(2025, 2, 3), DONE)),
        ("since: 移行完了", "", Period(DONE)),
        ("", "until: 令和7年1月31日", Period(Date(2025, 1), Date(2025, 1, 31))),
    ],
)
def test_the_narrower_end_counts(tmp_path: Path, since: str, until: str, period: Period) -> None:
    """Of two beginnings the later counts, of two ends the earlier, dates and milestones alike."""
    old = "- key: todoke\n    number: (1)\n"
    said = "".join(f"    {each}\n" for each in (since, until) if each)
    model = changed(tmp_path, "procedures/1-shikaku.yaml", old, old + said)
    assert step(model, "todoke").versions[-1].period == period


@pytest.mark.parametrize(
    ("sheet", "cited"),
    [
        ("{page: 20}", "評価書 p20 (1)"),
        ("{cite: 概要 p3}", "概要 p3 (1)"),
        ("{cite: 概要 別紙2}", "概要 別紙2 (1)"),
        ("{cite: p20 表}", "評価書 p20 表 (1)"),
    ],
)
def test_a_step_is_cited_from_its_sheet(tmp_path: Path, sheet: str, cited: str) -> None:
    """The number of a step is added to where its sheet is."""
    model = changed(tmp_path, "procedures/2-shiharai.yaml", "{page: 20}", sheet)
    assert str(step(model, "shiharai").versions[0].citation) == cited


def test_a_flow_is_on_the_sheets_of_its_time(tmp_path: Path) -> None:
    """A step whose flows are all at another time is not on the sheet."""
    old = "- key: todoke\n    number: (1)\n"
    model = changed(tmp_path, "procedures/1-shikaku.yaml", old, f"{old}    until: 令和6年10月\n")
    assert [each.period for each in step(model, "todoke").versions] == [Period(until=Date(2024, 10))]
    files = sample.edited(
        "procedures/1-shikaku.yaml",
        "- 区民 =[窓口]=> 職員",
        "- {route: '区民 =[窓口]=> 職員', since: 令和7年4月}",
    )
    assert [each.period for each in step(sample.loaded(tmp_path, files), "todoke").versions] == [AFTER]


def test_work_inside_systems(model: Assessment) -> None:
    """A step without flows names who and what is at work."""
    version = step(model, "kakunin").versions[0]
    assert (version.flows, version.systems) == ((), ("shokuin", "kikan"))
    assert (version.text_en, version.note) == ("They check it on the screen.", "台帳も見る。")


def test_claims_have_their_bases(model: Assessment) -> None:
    """Each claim rests on what is named for it, and on the item where nothing is."""
    (notice,) = step(model, "todoke").versions[0].flows[0].hops
    assert notice.personal_number is PersonalNumber.INCLUDED
    assert notice.basis.personal_number is not None
    assert (notice.basis.personal_number.kind, notice.basis.personal_number.reason_en) == (
        BasisKind.ASSUMED,
        "the form has a box for the number",
    )
    assert notice.basis.route.rule == "unnamed-end-is-staff"
    assert notice.basis.transports is not None
    assert notice.basis.transports.citation == Citation("評価書", "17", "(1)")
    (payment,) = step(model, "shinsa").versions[0].flows[0].hops
    assert (payment.information, payment.personal_number) == (Information.OTHER, PersonalNumber.EXCLUDED)
    assert payment.basis.personal_number is not None
    assert payment.basis.personal_number.citation == Citation("評価書", "64", "委託事項7")


def test_registers(model: Assessment) -> None:
    """Every row has what the form declares, with systems by id."""
    registers = model.registers
    assert [(row.party, row.system, row.covers) for row in registers.connections] == [
        ("atena", "kikan", ("shikaku/renkei",))
    ]
    assert [transport.name for transport in registers.acquisitions[0].transports] == ["紙", "窓口"]
    entrustment, maintenance = registers.entrustments
    assert (entrustment.chain, entrustment.files, entrustment.period) == (("rengokai",), ("shikaku",), AFTER)
    assert maintenance.reentrustment == Reentrustment(False, "承認", "保守の一部")
    assert (maintenance.law, maintenance.certifications) == ("個人情報保護法66条", ("ISMS",))
    assert (registers.provisions[0].law, registers.provisions[0].range) == ("番号法19条", "被保険者")
    assert registers.files[0].items == ("宛名番号", "氏名")
    assert [(row.number, row.party) for row in registers.measures] == [("対策1", None), (None, "rengokai")]
    assert [(storage.system, storage.trial) for storage in registers.files[0].storage] == [
        (None, False),
        ("cloud", False),
    ]


def test_a_row_may_have_flows_of_its_own(model: Assessment) -> None:
    """Its flows make the claims that those of a step make; the register tells their legal character."""
    (provision,) = (row for row in model.registers.provisions if row.flows)
    (flow,) = provision.flows
    (hop,) = flow.hops
    assert (flow.character, flow.data_en, flow.condition_en) == (Character.PROVISION, "income", "when asked")
    assert (hop.source, hop.target, hop.personal_number) == ("kikan", "rengokai", PersonalNumber.EXCLUDED)
    assert hop.basis.route == Basis(BasisKind.STATED, provision.citation)
    (transfer,) = model.registers.transfers
    assert (transfer.choice, len(transfer.flows)) == (True, 2)


def test_what_the_record_had_omitted(model: Assessment) -> None:
    """What comes into the record late keeps why it should have stood there before."""
    row = next(row for row in model.registers.provisions if row.key == "teikyo-2")
    assert row.history.omitted == Correction("記載漏れ。", "It had been left out.", Citation("評価書", "92"))


def test_the_list_of_changes(model: Assessment) -> None:
    """Each entry has its date, its kind, and what it touches."""
    (entry,) = model.changes
    assert (str(entry.at), entry.kind, entry.told) == ("令和7年1月15日", EntryKind.RECORD, True)
    assert entry.timing is Timing.AFTER
    assert entry.touches == ("provisions/teikyo-2", "systems/kikan", "shikaku/shinsa")


def test_a_planned_state(model: Assessment) -> None:
    """A point that the document calls 予定 makes a planned state."""
    assert [moment.planned for moment in model.moments] == [False, True]


def test_a_form_without_procedures(tmp_path: Path) -> None:
    """Registers alone make a model: some forms have no 事務の流れ."""
    registers = """\
format: 1
provisions:
  - {key: teikyo-1, number: 提供先1, title: 連合会, party: 連合会, flows: ['基幹 ?[専用線]?> 連合会'], cite: p70}
"""
    assessment = sample.ASSESSMENT.split("statements:", maxsplit=1)[0]
    files = {"assessment.yaml": assessment, "systems.yaml": sample.SYSTEMS, "registers.yaml": registers}
    model = sample.loaded(tmp_path, files)
    assert (model.procedures, len(model.registers.provisions)) == ((), 1)


def test_anomalies(model: Assessment) -> None:
    """What is damaged in a source is kept with its place there."""
    assert [(str(each.citation), each.what_en) for each in model.anomalies] == [
        ("評価書 p17 (3)", "The number is lost.")
    ]


def test_optional_files_may_be_left_out(tmp_path: Path) -> None:
    """A model without registers and anomalies is a model."""
    left_out = ("registers.yaml", "anomalies.yaml")
    files = {file: text for file, text in sample.FILES.items() if file not in left_out}
    named = sample.ASSESSMENT.rsplit("  - {name: 移転", maxsplit=1)[0]  # what only a register named
    model = sample.loaded(tmp_path, {**files, "assessment.yaml": named})
    assert (model.registers.connections, model.anomalies) == ((), ())


def test_procedures_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    """10 comes after 9, whatever the files are called."""
    more = {
        f"procedures/{name}.yaml": sample.SHIHARAI.replace(
            "key: shiharai\nnumber: 2", f"key: p{name}\nnumber: {number}"
        )
        for name, number in (("0", "10"), ("x", "３"), ("9", "9"), ("b", "別紙"), ("c", "1-2"))
    }
    model = sample.loaded(tmp_path, {**sample.FILES, **more})
    numbers = [procedure.headings[0].number for procedure in model.procedures]
    assert numbers == ["1", "1-2", "2", "３", "9", "10", "別紙"]


def test_a_number_may_be_taken_over(tmp_path: Path) -> None:
    """Two procedures may bear one number at different times."""
    files = {
        **sample.FILES,
        "procedures/2-shiharai.yaml": sample.SHIHARAI.replace("20", "20, until: 令和6年12月"),
        "procedures/3.yaml": sample.SHIHARAI.replace("20", "20, since: 令和7年1月").replace(
            "key: s", "key: t", 1
        ),
    }
    assert [procedure.key for procedure in sample.loaded(tmp_path, files).procedures][1:] == [
        "shiharai",
        "thiharai",
    ]


@pytest.mark.parametrize("name", bundled())
def test_bundled_models_load(name: str) -> None:
    """Every model that comes with pidflow has no fault."""
    assert load(name).id == name
