//! The market of the next quarter, as it follows from what became of the clients of the last.

use super::CampaignPlan;
use crate::model::scenario::{ClientDraft, Scenario, ScenarioDraft};
use crate::model::state::State;
use base::order;
use world::project::Renewed;
use world::quantities::{Points, Share, Week};
use world::renewal::{self, Talk};
use world::satisfaction;

/// What the market remembers of everybody who was a lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    known: Vec<Known>,
}

/// What is remembered of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Known {
    character: String,
    /// The quarter in which it was last seen, from 0.
    seen: u8,
    /// Good will at the next signing, if it was ever served.
    goodwill: Option<Points>,
    sensitivity: Share,
}

impl Memory {
    fn of(&self, character: &str) -> Option<&Known> {
        self.known.iter().find(|known| known.character == character)
    }

    fn note(&mut self, known: Known) {
        match self.known.iter_mut().find(|before| before.character == known.character) {
            None => self.known.push(known),
            Some(before) => {
                let goodwill = known.goodwill.or(before.goodwill);
                *before = Known { goodwill, ..known };
            }
        }
    }
}

/// The market of the quarter at `index` after `state` of the quarter before it, which was played on `market`.
#[must_use]
pub fn next_market(
    plan: &CampaignPlan,
    memory: &mut Memory,
    market: &Scenario,
    state: &State,
    index: u8,
) -> Scenario {
    let draft = plan.draft();
    let p = market.parameters();
    let (mut staying, mut fresh) = (Vec::new(), i32::from(draft.fresh));
    for (client, file) in state.clients.iter().zip(&market.draft().clients) {
        let project = state.project(client.id);
        let surveyed = project.and_then(|project| project.surveyed.map(|points| (project, points)));
        let goodwill = surveyed.map(|(_, points)| satisfaction::carried_over(p, points));
        let character = file.character.clone();
        memory.note(Known { character, seen: index - 1, goodwill, sensitivity: client.sensitivity });
        let Some((project, points)) = surveyed else { continue };
        match renewal::talk(state.chance, p, project, points) {
            Talk::Brings => fresh += 1,
            Talk::KeepsAway => fresh -= 1,
            Talk::Nothing => {}
        }
        if project.renewed == Some(Renewed::Stays) {
            staying.push(file.character.clone());
        }
    }
    let least = usize::from(staying.is_empty());
    let wanted = usize::try_from(fresh).unwrap_or(0).max(least);
    let room = usize::from(draft.most).saturating_sub(staying.len()).max(least);
    let newcomers = newcomers(plan, memory, &staying, wanted.min(room));
    let again = staying.iter().map(|character| (character, Some(Share::from_fraction(p.sign_loyal))));
    let leads = again.chain(newcomers.iter().map(|character| (character, None)));
    let first = &draft.first;
    let clients = leads.enumerate().map(|(place, (character, reputation))| {
        let known = memory.of(character);
        ClientDraft {
            character: character.clone(),
            name: first.named(character).map(str::to_owned),
            wants: None,
            arrives: arrival(first, place),
            stated: None,
            effort: None,
            desired_weeks: None,
            sensitivity: known.map(|known| known.sensitivity),
            goodwill: known.and_then(|known| known.goodwill),
            reputation,
        }
    });
    let next = ScenarioDraft {
        id: format!("{}-{}", draft.id, index + 1),
        clients: clients.collect(),
        ..first.clone()
    };
    // Every field comes from a valid plan or from the rules: this cannot fail. If it did, the first market would
    // come again rather than none.
    next.validate().unwrap_or_else(|_| Scenario::clone(plan.first()))
}

/// `count` characters who are not `staying`: first those who were never here, then those who were away longest.
fn newcomers(plan: &CampaignPlan, memory: &Memory, staying: &[String], count: usize) -> Vec<String> {
    let draft = plan.draft();
    let firsts = draft.first.clients.iter().map(|client| &client.character);
    let all = firsts.chain(draft.newcomers.iter().map(|newcomer| &newcomer.character));
    let mut free: Vec<(Option<u8>, &String)> = all
        .filter(|character| !staying.contains(character))
        .map(|character| (memory.of(character).map(|known| known.seen), character))
        .collect();
    order::by_key(&mut free, |(seen, _)| *seen);
    free.into_iter().take(count).map(|(_, character)| character.clone()).collect()
}

/// When the lead at `place` arrives: as in the first quarter, and those beyond it with its last.
fn arrival(first: &ScenarioDraft, place: usize) -> Week {
    let last = first.clients.last().map_or(Week::new(1), |client| client.arrives);
    first.clients.get(place).map_or(last, |client| client.arrives)
}
