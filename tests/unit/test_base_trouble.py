import pytest

from scc_wall.base.trouble import Place, Trouble


def test_place_reads_like_a_compilers() -> None:
    assert str(Place("kamera.csv", 7)) == "kamera.csv:7"
    assert str(Place("kamera.csv")) == "kamera.csv"


def test_line_for_the_log() -> None:
    assert str(Trouble("site.bad", Place("a.csv", 2), value="x y")) == "a.csv:2: site.bad value='x y'"
    assert str(Trouble("site.bad")) == "site.bad"


def test_equal_means_says_the_same_of_the_same_place() -> None:
    trouble = Trouble("site.bad", Place("a", 1), count=3)
    same = Trouble("site.bad", Place("a", 1), count="3")
    assert trouble == same
    assert hash(trouble) == hash(same)
    others = [Trouble("site.good", Place("a", 1), count=3), Trouble("site.bad", Place("a", 2), count=3), Trouble("site.bad")]
    assert trouble not in others
    assert trouble != "site.bad"


def test_it_is_raised_and_caught() -> None:
    with pytest.raises(Trouble, match=r"site\.bad") as caught:
        raise Trouble("site.bad", count=1)
    assert caught.value.params == {"count": "1"}


def test_places_sort_by_file_and_line() -> None:
    assert sorted([Place("b", 1), Place("a", 9), Place("a", 2)]) == [Place("a", 2), Place("a", 9), Place("b", 1)]
