//! What a week would come to if it were planned otherwise: for looking, before anything is decided.

use super::SeatView;
use crate::rules::{self, Piece, Pieces};
use world::client::{ClientId, MOST_CLIENTS};
use world::quantities::Work;

/// A running project in a week that is tried out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TriedProject {
    /// Whose project.
    pub client: ClientId,
    /// What it would be given.
    pub given: Work,
    /// What would still be to do after the week, if nothing new turns up.
    pub left: Work,
}

impl SeatView {
    /// The week as it would be with `hand` laid on one project: so much by hand, or shared out by due date again;
    /// without one, the week as it is planned. Empty for a seat that plans no week.
    #[must_use]
    pub fn trial(&self, hand: Option<(ClientId, Option<Work>)>) -> Vec<TriedProject> {
        let Some(desk) = self.desk.operations() else { return Vec::new() };
        let pieces: Pieces = desk
            .files
            .iter()
            .filter_map(|file| {
                let (work, card) = (file.work?, self.card(file.client)?);
                let by_hand = hand.filter(|(client, _)| *client == file.client);
                Some(Piece {
                    client: file.client,
                    due: card.promise?.due,
                    by_hand: by_hand.map_or(work.by_hand, |(_, wanted)| wanted),
                    needs: work.remaining,
                })
            })
            .take(MOST_CLIENTS)
            .collect();
        let given = rules::share_out(pieces.clone(), desk.ceiling, desk.capacity - desk.on_people);
        let tried = pieces.iter().map(|it| {
            let given = given.get(it.client.index()).copied().unwrap_or_default();
            TriedProject { client: it.client, given, left: (it.needs - given).max(Work::ZERO) }
        });
        tried.collect()
    }
}
