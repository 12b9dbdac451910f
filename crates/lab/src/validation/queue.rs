//! Kingman's formula against an open queue of the world's own projects (model 6.10, fact 5).

use crate::estimate::Estimate;
use world::chance::{Chance, Entity, Purpose, Seed};
use world::client::{Client, ClientId, Deck, Pinned, Pool};
use world::parameters::Parameters;
use world::quantities::Week;

/// How many projects are drawn; the queue serves them again and again in random order.
const PROJECTS: u32 = 20_000;
/// Arrivals before anything is measured: a full queue forgets its beginning over thousands of projects.
const WARM_UP: usize = 50_000;
/// Arrivals in a batch, and how many batches: their spread gives the error of the mean.
const BATCH: usize = 50_000;
const BATCHES: usize = 40;

/// The true effort of many projects, over what clients state and as the world draws it.
#[must_use]
pub fn efforts(p: &Parameters) -> Vec<Client> {
    let draw = |seed| {
        let (chance, first) = (Chance::new(Seed::new(seed)), Week::new(1));
        Pool::new(chance, p, Deck::Ordinary).draw(ClientId::new(0), first, Pinned::default())
    };
    (1..=PROJECTS).map(draw).collect()
}

/// The mean wait before a project is begun, in weeks, in a queue where the whole team works on one project after
/// the other and so much of its time is taken (`load`); and what Kingman's formula says:
/// ρ/(1−ρ)·(cₐ² + cₛ²)/2·τ. Gaps between arrivals are the sum of two at random (cₐ² = ½): for arrivals that are wholly
/// at random the formula would be exact, and could not fail.
#[must_use]
pub fn waits(p: &Parameters, clients: &[Client], load: f64) -> (Estimate, f64) {
    let service: Vec<f64> = clients.iter().map(|client| client.effort.person_days() / p.capacity).collect();
    let n = service.len() as f64;
    let mean = service.iter().sum::<f64>() / n;
    let variance = service.iter().map(|s| (s - mean) * (s - mean)).sum::<f64>() / n;
    let variation = variance / (mean * mean);
    let formula = load / (1.0 - load) * (0.5 + variation) / 2.0 * mean;
    let mut stream = Chance::new(Seed::new(5)).stream(Purpose::EffortRatio, Entity::Company, 0);
    let mut wait = 0.0_f64;
    let mut batches = [0.0; BATCHES];
    for arrival in 0..WARM_UP + BATCH * BATCHES {
        let mut half = || -libm::log(1.0 - stream.unit()) * mean / load / 2.0;
        let gap = half() + half();
        let place = (stream.unit() * n) as usize;
        wait = (wait + service.get(place).copied().unwrap_or(mean) - gap).max(0.0);
        if let Some(batch) = arrival.checked_sub(WARM_UP).and_then(|after| batches.get_mut(after / BATCH)) {
            *batch += wait / BATCH as f64;
        }
    }
    (over_batches(&batches), formula)
}

fn over_batches(batches: &[f64]) -> Estimate {
    let n = batches.len() as f64;
    let mean = batches.iter().sum::<f64>() / n;
    let squares = batches.iter().map(|batch| (batch - mean) * (batch - mean)).sum::<f64>();
    Estimate::new(mean, (squares / (n * (n - 1.0))).sqrt())
}
