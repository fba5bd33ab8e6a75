"""Words have one Japanese and one English name each."""

import pytest

from pidflow.vocabulary import TRANSPORTS, Character, Claim, Form, Kind, Role, Term, transport


@pytest.mark.parametrize("words", [Character, Claim, Form, Kind, Role])
def test_each_word_is_found_by_code_and_by_japanese_name(words: type[Term]) -> None:
    """A member is named by its code in Python and by its Japanese name in files."""
    for word in words:
        assert words.named(word.value) is words.named(word.ja) is word


def test_unknown_word() -> None:
    """What is not in the vocabulary is not guessed."""
    with pytest.raises(KeyError):
        Kind.named("箱")


def test_transport_names_and_aliases_are_unique() -> None:
    """Each spelling leads to one transport."""
    spellings = [name for each in TRANSPORTS for name in (each.name, *each.aliases)]
    assert len(spellings) == len(set(spellings))
    assert all(transport(alias) is each for each in TRANSPORTS for alias in each.aliases)


def test_other_transport_holds_any_detail_but_not_nothing() -> None:
    """「その他(…)」 is the form's open box."""
    assert transport("その他(Pay-easy)").name == "その他(Pay-easy)"
    with pytest.raises(KeyError):
        transport("その他()")
