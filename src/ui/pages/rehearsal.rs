//! What a bot does before it is met.

use crate::ui::hooks::{use_steps_ahead, use_words};
use crate::ui::state::Session;
use game::setup::Setup;
use game::who::Players;
use yew::prelude::*;

/// Props of [`Rehearsal`].
#[derive(Properties, PartialEq)]
pub struct RehearsalProps {
    /// What it will be paid, and what for.
    pub setup: Setup,
    /// Who plays, the bot among them.
    pub players: Players,
}

/// Lets the bot go through a quarter, a week after each frame, while somebody still chooses. A browser makes ready
/// what it runs when it first runs it, so a bot that has thought of nothing yet would need ten times as long for its
/// first answer. Nothing comes of it, and a bot remembers nothing.
#[component]
pub fn Rehearsal(props: &RehearsalProps) -> Html {
    let session =
        use_mut_ref(|| Session::begin(props.setup.clone(), None).played_by(props.players.clone()).ok());
    let words = use_words();
    use_steps_ahead((), move || {
        session.borrow_mut().as_mut().is_some_and(|session: &mut Session| {
            session.rehearse(&words);
            !session.game().is_over()
        })
    });
    Html::default()
}
