//! What a quarter with one client comes to, in two sentences that depend on what was done.

use debrief::ending::{Lesson, Moral};
use debrief::quarter::Quarter;
use words::Words;
use world::project::Renewed;

/// What the quarter comes to; nothing where there was more than one client, because each has its own story.
#[must_use]
pub fn moral(words: &Words, quarter: &Quarter) -> Option<Vec<String>> {
    let moral = Moral::of(quarter)?;
    // How much was paid is for the pay slips to tell, which are still to be guessed.
    let paid = moral.paid.map(|week| words.tell("moral-paid", &[("week", words.week(week).into())]));
    Some([lesson(words, &moral)].into_iter().chain(paid).collect())
}

/// How it came and whether they were told, beside what they made of it.
fn lesson(words: &Words, moral: &Moral) -> String {
    let id = match (moral.lesson, moral.renewed) {
        (Lesson::NoPromise, _) => "moral-nobody",
        (Lesson::NeverCame, _) => "moral-never",
        (Lesson::Kept, Some(Renewed::Stays)) => "moral-kept",
        (Lesson::Kept, Some(Renewed::Leaves) | None) => "moral-kept-leaves",
        (Lesson::Told, Some(Renewed::Stays)) => "moral-told",
        (Lesson::Told, Some(Renewed::Leaves) | None) => "moral-told-leaves",
        (Lesson::Silent, Some(Renewed::Stays)) => "moral-silent-stays",
        (Lesson::Silent, Some(Renewed::Leaves) | None) => "moral-silent",
    };
    let chance = moral.chance.map(|chance| words.percent(chance)).unwrap_or_default();
    words.tell(id, &[("chance", chance.into())])
}
