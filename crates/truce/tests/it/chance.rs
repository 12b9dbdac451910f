//! Chance is keyed, and the same everywhere.

use crate::random_play::for_seeds;
use crate::vector::vector;
use expect_test::expect_file;
use world::chance::{Chance, Entity, Purpose, Seed};

/// The golden vector; `tests/web` checks the same file in the browser.
#[test]
fn the_golden_vector() {
    expect_file!["../../../../tests/games/chance.txt"].assert_eq(&vector());
}

#[test]
fn a_draw_depends_on_its_key_and_on_nothing_else() {
    for_seeds(200, |seed| {
        let chance = Chance::new(Seed::new(seed as u32));
        let draw = |purpose, entity, round| chance.stream(purpose, entity, round).unit();
        let one = draw(Purpose::Survey, Entity::Client(1), 0);
        let _ = draw(Purpose::Renewal, Entity::Client(1), 0);
        assert_eq!(one, draw(Purpose::Survey, Entity::Client(1), 0));
        assert_ne!(one, draw(Purpose::Survey, Entity::Client(2), 0));
        assert_ne!(one, draw(Purpose::Survey, Entity::Deal(1), 0));
        assert_ne!(one, draw(Purpose::Renewal, Entity::Client(1), 0));
        assert_ne!(one, draw(Purpose::Survey, Entity::Client(1), 1));
    });
}

/// Stylised fact 9 of the model: mean 1.30 to 1.40, 60 to 80 % above one, 5 to 15 % above two.
#[test]
fn projects_overrun_as_they_do_in_the_studies() {
    let count = 20_000u32;
    let ratios: Vec<f64> = (0..count)
        .map(|seed| {
            let mut stream = Chance::new(Seed::new(seed)).stream(Purpose::EffortRatio, Entity::Client(0), 0);
            stream.log_normal(0.216, 0.372)
        })
        .collect();
    let share = |above: f64| ratios.iter().filter(|x| **x > above).count() as f64 / f64::from(count);
    let mean = ratios.iter().sum::<f64>() / f64::from(count);
    assert!((1.30..1.40).contains(&mean), "mean {mean}");
    assert!((0.60..0.80).contains(&share(1.0)), "above one {}", share(1.0));
    assert!((0.05..0.15).contains(&share(2.0)), "above two {}", share(2.0));
}
