//! The presets that come with Truce: the six schemes of the model and its three cultures.

use super::culture::Culture;
use super::draft::SchemeDraft;
use super::scheme::Scheme;
use base::reading;

const SCHEMES: [(&str, &str); 6] = [
    ("siloed", include_str!("schemes/siloed.json")),
    ("gated", include_str!("schemes/gated.json")),
    ("pool", include_str!("schemes/pool.json")),
    ("satisfaction", include_str!("schemes/satisfaction.json")),
    ("clawback", include_str!("schemes/clawback.json")),
    ("milestones", include_str!("schemes/milestones.json")),
];

const CULTURES: [(&str, &str); 3] = [
    ("blame", include_str!("cultures/blame.json")),
    ("neutral", include_str!("cultures/neutral.json")),
    ("customer-first", include_str!("cultures/customer-first.json")),
];

/// The names of the preset schemes, in the order in which they are offered.
pub fn scheme_ids() -> impl Iterator<Item = &'static str> {
    SCHEMES.iter().map(|(id, _)| *id)
}

/// The names of the preset cultures, from the harshest to the kindest.
pub fn culture_ids() -> impl Iterator<Item = &'static str> {
    CULTURES.iter().map(|(id, _)| *id)
}

/// The preset scheme called `id`, if there is one.
#[must_use]
pub fn scheme(id: &str) -> Option<Scheme> {
    let text = find(&SCHEMES, id)?;
    let draft: SchemeDraft = reading::read(text).ok()?;
    draft.validate().ok()
}

/// The preset culture called `id`, if there is one.
#[must_use]
pub fn culture(id: &str) -> Option<Culture> {
    reading::read(find(&CULTURES, id)?).ok()
}

fn find(presets: &[(&str, &'static str)], id: &str) -> Option<&'static str> {
    presets.iter().find(|(name, _)| *name == id).map(|(_, text)| *text)
}
