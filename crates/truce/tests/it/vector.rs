//! The golden vector of the chance module, computed natively and in the browser.

use std::fmt::Write;
use world::chance::{Chance, Entity, Purpose, Seed};

/// The bits of some draws, one a line.
pub fn vector() -> String {
    let mut text = String::new();
    for (seed, entity, round) in
        [(0, Entity::Company, 0), (7, Entity::Client(3), 1), (u32::MAX, Entity::Deal(2), 18)]
    {
        let stream = || Chance::new(Seed::new(seed)).stream(Purpose::EffortRatio, entity, round);
        let _ = writeln!(text, "unit {:016x}", stream().unit().to_bits());
        let _ = writeln!(text, "normal {:016x}", stream().normal().to_bits());
        let _ = writeln!(text, "log_normal {:016x}", stream().log_normal(0.216, 0.372).to_bits());
        let _ = writeln!(text, "gamma {:016x}", stream().gamma(3).to_bits());
    }
    text
}
