import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.chance import Chance, check_commitment, commitment, draws, threefry, veil

ONES = 2**64 - 1
SEEDS = [f"seed {number}" for number in range(7)]


@pytest.mark.parametrize(
    ("rounds", "word", "expected"),
    [
        (20, 0, (0xC2B6E3A8C2C69865, 0x6F81ED42F350084D)),
        (20, ONES, (0xE02CB7C4D95D277A, 0xD06633D0893B8B68)),
        (13, 0, (0xF167B032C3B480BD, 0xE91F9FEE4B7A6FB5)),
    ],
)
def test_threefry_gives_the_known_answers(rounds: int, word: int, expected: tuple[int, int]) -> None:
    words = np.array([word], dtype=np.uint64)
    first, second = threefry(words, words, words, words, rounds)
    assert (int(first[0]), int(second[0])) == expected


def test_threefry_leaves_its_arguments_alone() -> None:
    one, two, three, four = (np.array([number], dtype=np.uint64) for number in range(4))
    threefry(one, two, three, four)
    assert [int(word[0]) for word in (one, two, three, four)] == [0, 1, 2, 3]


def test_draws_never_change_between_versions() -> None:
    chance = Chance.of("golden")
    assert chance.bits(3, "rain", 2).tolist() == [[15021289191076540032, 5078487719910796324]]
    assert commitment("golden") == "537a91701f257699aaa07a8a8a6d4dedda0dc8e5293ed42dc6ad044a6cbf74a7"
    assert veil("golden", "00") == "bdef16fef9713316b486999ccb2d97c563aba8594867d2472ac175a2ea08c133"


@pytest.mark.parametrize("row", range(7))
def test_a_row_of_a_batch_draws_what_it_draws_alone(row: int) -> None:
    batch, alone = Chance.of_many(SEEDS), Chance.of(SEEDS[row])
    assert len(batch) == 7
    for one in (alone, batch.rows(row), batch.rows(slice(row, row + 1)), batch.rows([row])):
        assert len(one) == 1
        assert batch.bits(5, "x", 9)[row].tolist() == one.bits(5, "x", 9)[0].tolist()
        assert batch.below(10, 5, "x", 9)[row].tolist() == one.below(10, 5, "x", 9)[0].tolist()
        assert batch.permutation(5, "x", 9)[row].tolist() == one.permutation(5, "x", 9)[0].tolist()


@given(few=st.integers(0, 30), more=st.integers(0, 30), turn=st.integers(0, 2**32 - 1))
def test_a_lane_is_the_same_however_many_are_drawn(few: int, more: int, turn: int) -> None:
    chance = Chance.of_many(SEEDS[:2])
    wide = chance.bits(turn, "lanes", few + more)
    assert wide.shape == (2, few + more)
    assert np.array_equal(wide[:, :few], chance.bits(turn, "lanes", few))


def test_seed_turn_stream_and_lane_each_change_the_draw() -> None:
    words = [
        *Chance.of_many(SEEDS).bits(1, "a", 40).ravel().tolist(),
        *Chance.of(SEEDS[0]).bits(2, "a", 40).ravel().tolist(),
        *Chance.of(SEEDS[0]).bits(1, "b", 40).ravel().tolist(),
    ]
    assert len(set(words)) == 9 * 40


@pytest.mark.parametrize("limit", [2, 10, 16, 100])
@pytest.mark.parametrize("by_match", [False, True])
def test_draws_are_evenly_spread_over_lanes_and_over_matches(limit: int, by_match: bool) -> None:
    expected = 500
    count = limit * expected
    if by_match:
        drawn = Chance.of_many([str(number) for number in range(count)]).below(limit, 0, "even", 1)
    else:
        drawn = Chance.of("even").below(limit, 0, "even", count)
    counts = np.bincount(drawn.ravel(), minlength=limit)
    assert len(counts) == limit
    squares = int(((counts - expected) ** 2).sum())
    # Chi-square is squares / expected, with limit - 1 degrees of freedom: far below 2 * limit + 30.
    assert squares < (2 * limit + 30) * expected
    assert squares > 0


def test_both_words_of_a_pair_are_independent() -> None:
    drawn = Chance.of("pairs").below(4, 0, "pairs", 16_000)[0]
    counts = np.bincount(drawn[0::2] * 4 + drawn[1::2], minlength=16)
    assert int(((counts - 500) ** 2).sum()) < 60 * 500


@given(limit=st.integers(1, 2**32), turn=st.integers(0, 1000))
def test_below_stays_below(limit: int, turn: int) -> None:
    chance = Chance.of("bounds")
    drawn = chance.below(limit, turn, "b", 50)
    assert drawn.dtype == np.int64
    assert np.min(drawn) >= 0
    assert np.max(drawn) < limit
    exact = [(word >> 32) * limit >> 32 for word in chance.bits(turn, "b", 50)[0].tolist()]
    assert drawn[0].tolist() == exact


def test_a_permutation_holds_every_lane_once_and_starts_evenly() -> None:
    orders = Chance.of_many([str(number) for number in range(4000)]).permutation(0, "p", 8)
    assert np.array_equal(np.sort(orders, axis=1), np.tile(np.arange(8), (4000, 1)))
    counts = np.bincount(orders[:, 0], minlength=8)
    assert int(((counts - 500) ** 2).sum()) < 46 * 500


@pytest.mark.parametrize("lanes", [0, 1, 2, 3, 64, 155, 257])
def test_a_permutation_is_the_stable_order_of_the_bits(lanes: int) -> None:
    chance = Chance.of_many([str(number) for number in range(200)])
    expected = np.argsort(chance.bits(4, "p", lanes), axis=1, kind="stable")
    found = chance.permutation(4, "p", lanes)
    assert found.dtype == np.int64
    assert np.array_equal(found, expected)


def test_equal_bits_keep_the_order_of_their_lanes(monkeypatch: pytest.MonkeyPatch) -> None:
    words = Chance.of("few").bits(0, "p", 200) >> np.uint64(60)
    monkeypatch.setattr(Chance, "bits", lambda *_: words)
    found = Chance.of("few").permutation(0, "p", 200)
    assert np.array_equal(found, np.argsort(words, axis=1, kind="stable"))


def test_draws_in_sequence_are_keyed_and_bounded() -> None:
    first, again = (draws(Chance.of("d"), 2, "s") for _ in range(2))
    one = [first(6) for _ in range(200)]
    assert one == [again(6) for _ in range(200)]
    assert set(one) == set(range(6))
    assert [draws(Chance.of("d"), 3, "s")(2**60) for _ in range(2)] != [draws(Chance.of("d"), 2, "s")(2**60)] * 2
    with pytest.raises(ValueError, match="limit"):
        first(0)


@pytest.mark.parametrize(
    ("limit", "turn", "lanes"), [(0, 0, 1), (2**32 + 1, 0, 1), (6, -1, 1), (6, 2**32, 1), (6, 0, -1)]
)
def test_keys_out_of_bounds_are_refused(limit: int, turn: int, lanes: int) -> None:
    with pytest.raises(ValueError, match="must be in"):
        Chance.of("s").below(limit, turn, "s", lanes)


def test_keys_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        Chance.of("s").keys[0, 0] = 1


def test_a_lone_text_is_no_list_of_seeds() -> None:
    with pytest.raises(TypeError, match="takes a list"):
        Chance.of_many("seed")


def test_a_commitment_fits_its_seed_and_no_other() -> None:
    assert check_commitment("secret", commitment("secret"))
    assert not check_commitment("secrets", commitment("secret"))
    assert not check_commitment("secret", "")


def test_a_veil_hides_the_digest_behind_the_seed() -> None:
    assert len({veil("a", "00"), veil("b", "00"), veil("a", "01"), "00"}) == 4


def test_a_branch_is_other_chance_that_is_the_same_each_time_and_row_by_row() -> None:
    stem = Chance.of_many(["a", "b"])
    branch = stem.branch("policies")
    assert np.array_equal(branch.keys, stem.branch("policies").keys)
    assert np.array_equal(branch.rows(1).keys, Chance.of("b").branch("policies").keys)
    keys = {row.tobytes() for chance in (stem, branch, stem.branch("others")) for row in chance.keys}
    assert len(keys) == 6
