"""A small town built with the model's classes: every kind of thing that states, words and sheets speak of."""

from __future__ import annotations

from attrs import evolve

from pidflow.calendar import ALWAYS, Date, Milestone, Period, Timeline
from pidflow.model import (
    Anomaly,
    Assessment,
    Basis,
    Body,
    Citation,
    Entrustment,
    Exchange,
    File,
    Flow,
    Heading,
    Hop,
    HopBasis,
    Hosting,
    Moment,
    Name,
    Procedure,
    Registers,
    Source,
    Step,
    StepVersion,
    Storage,
    System,
)
from pidflow.state import State, StateHop, StateStep, state_at
from pidflow.vocabulary import (
    BasisKind,
    Boundary,
    Form,
    Information,
    Kind,
    PersonalNumber,
    Role,
    transport,
)

DECEMBER, JANUARY = Date(2024, 12), Date(2025, 1)
DONE = Milestone("移行完了", "the end of the migration")
BEFORE, AFTER = Period(until=DECEMBER), Period(JANUARY)
PAGE = Citation("評価書", "17", "(1)")
STATED = Basis(BasisKind.STATED, PAGE)
ASSUMED = Basis(BasisKind.ASSUMED, PAGE, None, "理由", "the reason")
INFERRED = Basis(
    BasisKind.INFERRED, PAGE, "code-on-linkage-network", "との間は符号", "there travel codes only"
)


def node(
    id: str,
    name: str | Name | tuple[Name, ...],
    kind: Kind = Kind.SYSTEM,
    boundary: Boundary = Boundary.INSIDE,
    role: Role | None = None,
    hosting: tuple[Hosting, ...] = (),
    aliases: tuple[str, ...] = (),
) -> System:
    """A system; a bare name is the English one too."""
    names = (Name(name, name),) if isinstance(name, str) else (name,) if isinstance(name, Name) else name
    return System(id, names, kind, boundary, role=role, hosting=hosting, aliases=aliases)


def hop(
    source: str,
    target: str,
    *over: str,
    number: PersonalNumber = PersonalNumber.INCLUDED,
    basis: Basis = STATED,
) -> Hop:
    """A hop that makes every claim it can, each on the same basis."""
    unstated = number is PersonalNumber.UNSTATED
    return Hop(
        source,
        target,
        tuple(transport(name) for name in over),
        Information.UNSTATED if unstated else Information.SPECIFIC,
        number,
        () if unstated else ("個人番号",),
        HopBasis(basis, basis if over else None, None if unstated else basis, None if unstated else basis),
    )


def flow(*hops: Hop, data: str | None = "世帯情報", period: Period = ALWAYS) -> Flow:
    """A flow of household data."""
    return Flow(hops, data, f"{data} in English" if data else None, period=period)


def step(key: str, number: str, *flows: Flow, systems: tuple[str, ...] = ()) -> Step:
    """A step that is always the same."""
    return Step(key, (StepVersion(ALWAYS, number, flows, systems=systems, citation=PAGE),))


def procedure(key: str, number: str, *steps: Step, period: Period = ALWAYS) -> Procedure:
    """A procedure with one sheet."""
    heading = Heading(
        period, number, f"{key}に関する事務", f"{key} affairs", Citation("評価書", f"{10 + int(number)}")
    )
    return Procedure(key, (heading,), steps)


SYSTEMS = (
    node("hito", Name("区民", "residents"), Kind.PERSON, Boundary.OUTSIDE, Role.SUBJECT),
    node("shokuin", Name("職員", "staff"), Kind.PERSON, role=Role.STAFF),
    node("juki", Name("住民記録システム", "Resident Record System"), role=Role.RESIDENTS),
    node("atena", Name("宛名システム", "Addressee System"), role=Role.ADDRESSEE, aliases=("宛名",)),
    node(
        "kikan",
        (
            Name("旧システム", "Old System", BEFORE),
            Name("新システム", "New System", AFTER, breaks="新|システム"),
        ),
        role=Role.MAIN,
        hosting=(
            Hosting("cloud", BEFORE, True, Citation("評価書", "17")),
            Hosting("cloud", AFTER, False, Citation("評価書", "18")),
        ),
        aliases=("基幹",),
    ),
    node("rengokai", Name("連合会", "federation"), Kind.ORGANISATION, Boundary.OUTSIDE, Role.FEDERATION),
    node("cloud", Name("クラウド", "Cloud"), Kind.PLATFORM, Boundary.OUTSIDE, Role.CLOUD),
)

_RENKEI = Step(
    "renkei",
    (
        StepVersion(BEFORE, "(2)", (flow(hop("juki", "atena"), hop("atena", "kikan", "紙", basis=ASSUMED)),)),
        StepVersion(
            AFTER,
            "(2)-①",
            (
                flow(hop("juki", "kikan", "データ連携")),
                flow(hop("juki", "kikan", "電子記録媒体"), period=Period(until=DONE)),
            ),
            choice=True,
        ),
    ),
)
_SHIKAKU = Procedure(
    "shikaku",
    (
        Heading(BEFORE, "1", "資格に関する事務", "Status affairs", Citation("評価書", "17")),
        Heading(AFTER, "1", "資格と給付に関する事務", "Status and benefits", Citation("評価書", "18")),
    ),
    (
        step("shinsa", "(10)", flow(hop("kikan", "rengokai", number=PersonalNumber.UNSTATED), data=None)),
        step("todoke", "(1)", flow(hop("hito", "shokuin", "窓口"), data="届出")),
        _RENKEI,
        step("kakunin", "(3)", systems=("shokuin", "kikan")),
    ),
)

TOWN = Assessment(
    id="renshu",
    title="練習に関する事務",
    title_en="Practice affairs",
    body=Body("練習区", "Practice City"),
    form=Form.FULL,
    derived=False,
    sources=(Source("評価書", "練習の評価書", "Assessment of practice"),),
    timeline=Timeline((DECEMBER, JANUARY, DONE)),
    moments=(
        Moment("2024-12", "令和6年12月まで", "until December 2024", DECEMBER),
        Moment("2025-01", "令和7年1月以降", "from January 2025", JANUARY),
    ),
    systems=SYSTEMS,
    procedures=(
        _SHIKAKU,
        procedure("kyufu", "2", step("kyufu", "①", flow(hop("kikan", "hito"))), period=AFTER),
    ),
    registers=Registers(
        connections=(
            Exchange("atena", "宛名", "atena", "kikan", transports=(transport("庁内連携"),), citation=PAGE),
        ),
        acquisitions=(Exchange("hito", "本人", "hito", period=BEFORE),),
        entrustments=(Entrustment("itaku", "審査", chain=("rengokai",), files=("shikaku",), period=AFTER),),
        provisions=(Exchange("teikyo", "提供先1", "rengokai", law="番号法19条", period=Period(DONE)),),
        transfers=(Exchange("iten", "移転先1", "juki", covers=("shikaku/renkei",)),),
        files=(
            File(
                "shikaku",
                "資格ファイル",
                "status file",
                (Storage("区", "city", period=BEFORE), Storage("雲", "cloud", "cloud", period=AFTER)),
            ),
            File("kyu", "旧ファイル", "old file", period=BEFORE),
        ),
    ),
    anomalies=(Anomaly(Citation("評価書", "17", "(3)"), "番号が失われている。", "The number is lost."),),
)
"""Two states and an undated milestone; a rename, a migration, alternatives and a transitional flow."""


def town(*procedures: Procedure, systems: tuple[System, ...] = SYSTEMS) -> Assessment:
    """The town with other procedures or systems."""
    return evolve(TOWN, procedures=procedures or TOWN.procedures, systems=systems)


def state(when: str = "2025-01", assessment: Assessment = TOWN) -> State:
    """The town at a point."""
    return state_at(assessment, when)


def state_of(*flows: Flow, systems: tuple[System, ...] = SYSTEMS, choice: bool = False) -> State:
    """The town with one step ``(1)`` of these flows."""
    only = Step("only", (StepVersion(ALWAYS, "(1)", flows, choice, citation=PAGE),))
    return state("2025-01", town(procedure("shikaku", "1", only), systems=systems))


def first_step(taken: State) -> StateStep:
    """The first step of the first procedure."""
    return taken.procedures[0].steps[0]


def edge(taken: State, id: str) -> StateHop:
    """The hop with this id."""
    (found,) = [each for each in taken.hops if each.id == id]
    return found
