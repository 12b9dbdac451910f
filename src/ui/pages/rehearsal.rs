//! What a bot does before it is met.

use crate::game::setup::Setup;
use crate::game::who::Players;
use crate::shell::frame;
use crate::ui::state::Session;
use crate::words::Words;
use yew::prelude::*;

/// Props of [`Rehearsal`].
#[derive(Properties, PartialEq)]
pub struct RehearsalProps {
    /// The language in which it will talk.
    pub words: Words,
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
    let weeks = use_state(|| 0u32);
    let (words, week) = (props.words.clone(), weeks.clone());
    use_effect_with(*weeks, move |_| {
        let goes_on = session.borrow().as_ref().is_some_and(|session| !session.game().is_over());
        let waiting = goes_on.then(|| {
            frame::after(move || {
                if let Some(session) = session.borrow_mut().as_mut() {
                    session.rehearse(&words);
                }
                week.set(*week + 1);
            })
        });
        move || drop(waiting)
    });
    Html::default()
}
