"""Faults say where, what, what instead, the nearest name and the cure."""

from pidflow.errors import Fault, ModelFault, Place, nearest, nearest_names


def test_says_everything_in_one_line() -> None:
    """A fault reads as file:line:column, found, expected, nearest, cure."""
    fault = Fault(Place("a.yaml", 2, 3), "x", "y", "z", "write y")
    assert str(fault) == "a.yaml:2:3: found x; expected y; did you mean「z」? (write y)"


def test_faults_are_told_in_the_order_of_their_places() -> None:
    """All faults of a run are told, sorted by file, line and column."""
    places = [Place("b", 1, 1), Place("a", 10, 1), Place("a", 9, 5), Place("a", 9, 2)]
    told = ModelFault(Fault(place, "x", "y") for place in places).faults
    assert [fault.place for fault in told] == sorted(places)


def test_nearest_is_the_most_alike_and_nothing_where_none_is_alike() -> None:
    """A suggestion that is not alike would mislead."""
    names = ["国保標準システム", "国保総合システム", "中間サーバー"]
    assert nearest("国保標準ｼｽﾃﾑ", names) == "国保標準システム"
    assert nearest("xyz", names) is None
    assert nearest("中間サーバ", reversed(names)) == "中間サーバー"


def test_a_part_of_a_name_is_like_the_names_that_hold_it() -> None:
    """People write the part they remember; the shortest name that holds it comes first."""
    names = ["中間サーバー", "国保標準システム", "国保連合会"]
    assert nearest_names("国保", names) == ("国保連合会", "国保標準システム")
    assert nearest_names("国保", names, 1) == ("国保連合会",)
    assert nearest_names("xyz", names) == ()


def test_further_names_stand_beside_the_nearest() -> None:
    fault = Fault(None, "system「国保」", "a system", "国保連合会", also=("国保標準システム",))
    assert str(fault).endswith("did you mean「国保連合会」、「国保標準システム」?")
