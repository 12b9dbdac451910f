//! A question: recalled two chapters later, or asked at the end.

use super::chapter::choice;
use super::{Pupil, Ready};
use crate::ui::parts::Button;
use crate::ui::state::learn::LearnMsg;
use course::progress::{CERTAIN, EndItem, Reached, TESTED, TRIES, end_items};
use words::{ChapterText, ItemText};
use yew::prelude::*;

/// The question from two chapters before.
pub fn recalled(pupil: &Pupil<'_>) -> Html {
    html! {
        <>
            <p>{ pupil.words.say("item-title") }</p>
            { item(pupil) }
        </>
    }
}

/// The question of a chapter that is to be skipped.
pub fn tested(pupil: &Pupil<'_>, place: usize) -> Html {
    let desk = pupil.desk;
    let answers = desk.progress.chapters.get(place).map_or(0, |kept| kept.tested.len());
    let number = answers + usize::from(desk.answered.is_none());
    let missed = desk.answered.is_some() && !desk.is_answer_right();
    html! {
        <>
            <p>{ pupil.words.tell("test-title", &[("number", number.into()), ("all", TESTED.into())]) }</p>
            { item(pupil) }
            if missed {
                <p role="status">{ pupil.words.say("test-missed") }</p>
            }
        </>
    }
}

/// The items at the end.
pub fn at_the_end(pupil: &Pupil<'_>) -> Html {
    let desk = pupil.desk;
    let number = desk.progress.items.len() + usize::from(desk.answered.is_none());
    let facts = [("number", number.into()), ("all", end_items(&desk.course).len().into())];
    html! {
        <>
            <h1 tabindex="-1">{ pupil.words.say("end-title") }</h1>
            <p>{ pupil.words.tell("end-item", &facts) }</p>
            { item(pupil) }
        </>
    }
}

fn item(pupil: &Pupil<'_>) -> Html {
    let (desk, words) = (pupil.desk, pupil.words);
    let Some((item, key)) = desk.item() else { return Html::default() };
    let chapter = match item {
        EndItem::Of(place, _) => desk.chapter(place).map(|chapter| chapter.id.clone()).unwrap_or_default(),
        EndItem::Transfer(_) => String::new(),
    };
    let says = |text: ItemText| words.of_course(&desk.course, &text.sentence(item, &chapter));
    let title = says(ItemText::Question);
    if let Some(answer) = desk.answered {
        let said = [answer.chosen, item.wording().right(key)].map(|number| says(ItemText::Answer(number)));
        return answered(pupil, item, title, said, says(ItemText::Why));
    }
    let ready = desk.chosen.is_some() && desk.sure.is_some();
    html! {
        <>
            <section class="learn-ask" aria-label={title.clone()}>
                <h2>{ &title }</h2>
                <div class="learn-choices">
                    for number in 1..=key.answers {
                        { choice(pupil, says(ItemText::Answer(number)), number) }
                    }
                </div>
            </section>
            <section class="learn-sure" aria-label={words.say("item-how-sure")}>
                <h3>{ words.say("item-how-sure") }</h3>
                <div class="learn-levels">
                    for level in 1..=CERTAIN {
                        <Button
                            key={level}
                            label={words.tell("item-sure", &[("level", level.into())])}
                            pressed={desk.sure == Some(level)}
                            on_press={pupil.act.reform(move |()| LearnMsg::HowSure(level))}
                        />
                    }
                </div>
            </section>
            { pupil.way_on("item-check", Ready::when(ready)) }
        </>
    }
}

/// What was answered, why it is right or not, and what the learner did in that chapter.
fn answered(pupil: &Pupil<'_>, item: EndItem, title: String, [said, good]: [String; 2], why: String) -> Html {
    let (desk, words) = (pupil.desk, pupil.words);
    let right = desk.is_answer_right();
    let kept = desk.open_chapter().and_then(|place| desk.progress.chapters.get(place));
    let again =
        !right && kept.is_some_and(|kept| kept.reached == Reached::Recall && kept.recall.len() < TRIES);
    html! {
        <>
            <section class="learn-ask" role="status">
                <h2>{ title }</h2>
                <p>{ said }</p>
                <p><b>{ words.say(if right { "item-right" } else { "item-wrong" }) }</b>{ " " }{ why }</p>
                if !right {
                    if !again {
                        <p>{ words.tell("item-answer", &[("answer", good.into())]) }</p>
                    }
                    { own(pupil, item) }
                }
                if again {
                    <p>{ words.say("item-comes-back") }</p>
                }
            </section>
            { pupil.way_on("learn-next", Ready::Now) }
        </>
    }
}

/// A wrong answer is explained by what the learner did.
fn own(pupil: &Pupil<'_>, item: EndItem) -> Html {
    let EndItem::Of(place, _) = item else { return Html::default() };
    let Some(kept) = pupil.desk.progress.chapters.get(place).filter(|kept| !kept.ways.is_empty()) else {
        return Html::default();
    };
    let (natural, all) = kept.natural();
    let facts = [("number", (place + 1).into()), ("natural", natural.into()), ("all", all.into())];
    html! {
        <>
            <p>{ pupil.words.tell("item-own", &facts) }</p>
            <p>{ pupil.chapter_says(place, ChapterText::Named) }</p>
        </>
    }
}
