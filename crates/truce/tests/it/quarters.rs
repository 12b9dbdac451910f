//! What a debrief tells of a quarter that is over.

use debrief::quarter::round_step;

#[test]
fn guesses_move_in_round_sums() {
    assert_eq!(
        [1, 100, 499, 7_500, 19_999, 600_000].map(round_step),
        [100, 100, 200, 5_000, 10_000, 500_000]
    );
}
