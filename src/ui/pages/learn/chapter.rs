//! A chapter: story and guess, scene, what came of it, its name, and a question from two chapters before.

use super::around::AroundCourse;
use super::{Pupil, Ready, item, scene};
use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::{Button, Face, Tone, face};
use crate::ui::parts::{remedy_does, remedy_name};
use crate::ui::state::Msg;
use crate::ui::state::learn::{
    LearnMsg, Roads, SceneClient, SceneOutcome, picks_remedies, plays_twice, proof_of,
};
use course::bet::SceneBet;
use course::chapter::Chapter;
use course::progress::Reached;
use course::proof::{ChapterProof, ProvedMeasure};
use course::scene::OtherTerms;
use debrief::chosen;
use debrief::voice::Mood;
use game::remedies::{Agreed, Remedy};
use lab::measure::Measure;
use words::{Catalogue, ChapterText, Words};
use world::project::Renewed;
use world::quantities::{Money, Share};
use yew::prelude::*;

/// The chapter at `place`, as far as it has come.
pub fn chapter(pupil: &Pupil<'_>, place: usize) -> Html {
    let Some(chapter) = pupil.desk.chapter(place) else { return Html::default() };
    let body = match pupil.desk.reached(place) {
        Reached::Bet => story(pupil, place),
        Reached::Test => item::tested(pupil, place),
        Reached::Scene | Reached::Again if picks_remedies(chapter) => levers(pupil, place),
        Reached::Scene | Reached::Again => scene::scene(pupil),
        Reached::Came | Reached::Done => came(pupil, place, chapter),
        Reached::Named => named(pupil, place),
        Reached::Recall => item::recalled(pupil),
    };
    html! {
        <>
            <h1 tabindex="-1">{ pupil.chapter_title(place) }</h1>
            { skipped(pupil, place) }
            { body }
        </>
    }
}

/// That a chapter was skipped with a test, on the page that comes next.
fn skipped(pupil: &Pupil<'_>, place: usize) -> Option<Html> {
    let tested_out = |place: usize| {
        let kept = pupil.desk.progress.chapters.get(place)?;
        kept.is_tested_out(pupil.desk.chapter(place)?).then_some(place + 1)
    };
    let number = match pupil.desk.reached(place) {
        Reached::Recall | Reached::Done => tested_out(place),
        Reached::Bet => tested_out(place.checked_sub(1)?),
        Reached::Test | Reached::Scene | Reached::Again | Reached::Came | Reached::Named => None,
    }?;
    Some(html! {
        <p class="learn-note" role="status">{ pupil.words.tell("test-passed", &[("number", number.into())]) }</p>
    })
}

fn story(pupil: &Pupil<'_>, place: usize) -> Html {
    let says = |text| pupil.chapter_says(place, text);
    let choices = pupil.desk.chapter(place).map_or(0, |chapter| chapter.bet.choices());
    let choices = u8::try_from(choices).unwrap_or_default();
    html! {
        <>
            <p class="lead">{ says(ChapterText::Story) }</p>
            <p>{ says(ChapterText::More) }</p>
            <section class="learn-ask" aria-label={pupil.words.say("bet-title")}>
                <h2>{ says(ChapterText::Bet) }</h2>
                <div class="learn-choices">
                    for number in 1..=choices {
                        { choice(pupil, says(ChapterText::Choice(number)), number) }
                    }
                </div>
            </section>
            { pupil.way_on("bet-lock", Ready::when(pupil.desk.chosen.is_some())) }
            if pupil.desk.can_test_out(place) {
                <div class="learn-file">
                    <Button
                        label={pupil.words.say("test-out")}
                        note={Some(AttrValue::from(pupil.words.say("test-out.does")))}
                        tone={Tone::Quiet}
                        on_press={pupil.act.reform(|()| LearnMsg::TestOut)}
                    />
                </div>
            }
        </>
    }
}

/// One of several answers, of which one can be chosen.
pub fn choice(pupil: &Pupil<'_>, label: String, number: u8) -> Html {
    let on_press = pupil.act.reform(move |()| LearnMsg::Choose(number));
    html! {
        <Button key={number} {label} pressed={pupil.desk.chosen == Some(number)} {on_press} />
    }
}

fn levers(pupil: &Pupil<'_>, place: usize) -> Html {
    let words = pupil.words;
    let agreed = pupil.desk.progress.chapters.get(place).map(|kept| kept.agreed.clone()).unwrap_or_default();
    let full = !agreed.has_room();
    html! {
        <>
            <h2>{ words.say("levers-title") }</h2>
            <p class="lead">{ words.say("levers-lead") }</p>
            <ul class="learn-levers" role="list">
                for remedy in Remedy::ALL {
                    <li key={remedy.place()}>
                        <Button
                            label={words.say(remedy_name(remedy))}
                            note={Some(AttrValue::from(words.say(remedy_does(remedy))))}
                            pressed={agreed.holds(remedy)}
                            disabled={full && !agreed.holds(remedy)}
                            on_press={pupil.act.reform(move |()| LearnMsg::Pick(remedy))}
                        />
                    </li>
                }
            </ul>
            { pupil.way_on("levers-go", Ready::when(full)) }
        </>
    }
}

fn came(pupil: &Pupil<'_>, place: usize, chapter: &Chapter) -> Html {
    let words = pupil.words;
    let Some(roads) = pupil.desk.roads(place) else { return Html::default() };
    let done = pupil.desk.reached(place) == Reached::Done;
    let proof = proof_of(chapter);
    let proof = proof.as_ref();
    html! {
        <>
            <h2>{ words.say("ended-title") }</h2>
            { proof.map(|proof| bet(pupil, place, (chapter, proof), &roads)) }
            { ends(words, roads.again.as_ref().unwrap_or(&roads.own)) }
            <div class="learn-roads">
                { columns(pupil, place, chapter, &roads) }
            </div>
            { proof.map(|proof| markets(words, chapter, proof)) }
            if done {
                { named_card(pupil, place) }
                <div class="learn-on">{ pupil.button(words.say("learn-go-on"), Tone::Ink, LearnMsg::GoOn) }</div>
            } else {
                { pupil.way_on("ended-go", Ready::Now) }
            }
        </>
    }
}

/// What was guessed, and what it is.
fn bet(pupil: &Pupil<'_>, place: usize, (chapter, proof): (&Chapter, &ChapterProof), roads: &Roads) -> Html {
    let guessed = pupil.desk.progress.chapters.get(place).and_then(|kept| kept.bet);
    let (Some(guessed), Some(right)) = (guessed, pupil.desk.right_bet(place, roads, proof)) else {
        return Html::default();
    };
    let said = |number: u8| pupil.chapter_says(place, ChapterText::Choice(number + 1));
    let right = u8::try_from(right).unwrap_or_default();
    // Some guesses are about the learner's own quarter, others about many markets.
    let own = match chapter.bet {
        SceneBet::Stays | SceneBet::Own { .. } => true,
        SceneBet::Change { .. } | SceneBet::Natural { .. } | SceneBet::WeakestRemedy => false,
    };
    let id = match (own, guessed == right) {
        (true, true) => "bet-came-right",
        (true, false) => "bet-came-wrong",
        (false, true) => "bet-came-right.often",
        (false, false) => "bet-came-wrong.often",
    };
    let markets = pupil.words.count(proof.markets.into());
    let facts = [("guess", said(guessed).into()), ("truth", said(right).into()), ("markets", markets.into())];
    html! {
        <section class="learn-bet">
            <p class="lead">{ pupil.words.tell(id, &facts) }</p>
            if chapter.bet == SceneBet::WeakestRemedy {
                <ul class="learn-levers" role="list">
                    for lever in &proof.levers {
                        <li key={lever.remedy.place()}>
                            <span>{ pupil.words.say(remedy_name(lever.remedy)) }</span>
                            <b>{ signed(pupil.words, lever.gain.mean) }</b>
                        </li>
                    }
                </ul>
            }
        </section>
    }
}

/// How each client ended, and what the first who leaves and the first who stays say.
fn ends(words: &Words, road: &SceneOutcome) -> Html {
    let first = |end: Renewed| road.clients.iter().find(|client| client.renewed == Some(end));
    let called = |client: &SceneClient| face::called(words, &client.character, client.name.as_deref());
    let ended = |client: &SceneClient| match client.renewed {
        Some(Renewed::Stays) => "ended-client-stays",
        Some(Renewed::Leaves) => "ended-client-leaves",
        None => "ended-client-open",
    };
    html! {
        <>
            <ul class="learn-ends" role="list">
                for (place, client) in road.clients.iter().enumerate() {
                    <li key={place}>
                        <Face character={client.character.clone()} mood={mood(client)} size={48} />
                        <span>{ words.tell(ended(client), &[("client", called(client).into())]) }</span>
                    </li>
                }
            </ul>
            for client in [Renewed::Leaves, Renewed::Stays].into_iter().filter_map(first) {
                <blockquote class="learn-voice">
                    <p>{ face::spoken(words, &client.character, client.farewell.came) }</p>
                    <footer>{ called(client) }</footer>
                </blockquote>
            }
        </>
    }
}

/// The face of a client at the end: who stays does not glare.
fn mood(client: &SceneClient) -> Mood {
    let mood = client.farewell.came.mood;
    if client.renewed == Some(Renewed::Stays) { mood.max(Mood::Waiting) } else { mood }
}

/// Points with their sign, of what is said beside them.
fn signed(words: &Words, points: f64) -> String {
    words.tell(
        "ended-points-change",
        &[("points", words.signed_points(world::quantities::Points::from_points(points)).into())],
    )
}

fn columns(pupil: &Pupil<'_>, place: usize, chapter: &Chapter, roads: &Roads) -> Html {
    let words = pupil.words;
    let under = pupil.desk.progress.chapters.get(place).map(|kept| match chapter.scene.then() {
        Some(OtherTerms::Scheme(id)) => words.named(Catalogue::Schemes, id),
        Some(OtherTerms::Agreed(_)) => both_of(words, &kept.agreed),
        None => String::new(),
    });
    let under = under.unwrap_or_default();
    match (&roads.again, &roads.other) {
        (Some(again), _) => html! {
            <>
                { road(pupil, words.say("ended-first"), &roads.own) }
                { road(pupil, words.tell("ended-second", &[("what", under.into())]), again) }
            </>
        },
        (None, Some([natural, better])) => {
            // Who always answered in one way sees it once, as theirs.
            let (taken, all) = roads.own.natural;
            let said = |id: &str| words.say(id);
            html! {
                <>
                    if taken == all {
                        { road(pupil, said("ended-yours-natural"), natural) }
                        { road(pupil, said("ended-better"), better) }
                    } else if taken == 0 {
                        { road(pupil, said("ended-natural"), natural) }
                        { road(pupil, said("ended-yours-better"), better) }
                    } else {
                        { road(pupil, said("ended-yours"), &roads.own) }
                        { road(pupil, said("ended-natural"), natural) }
                        { road(pupil, said("ended-better"), better) }
                    }
                </>
            }
        }
        (None, None) => road(pupil, words.say("ended-yours"), &roads.own),
    }
}

fn road(pupil: &Pupil<'_>, title: String, road: &SceneOutcome) -> Html {
    let words = pupil.words;
    let stay = [("count", road.staying().into()), ("all", road.clients.len().into())];
    let pay = [
        ("sales", words.money(road.pay.sales).into()),
        ("operations", words.money(road.pay.operations).into()),
    ];
    html! {
        <section class="card">
            <h3>{ title }</h3>
            <p><b>{ words.tell("ended-stay", &stay) }</b></p>
            if let Some(points) = road.satisfaction {
                <p>{ words.tell("ended-points", &[("points", words.points(points).into())]) }</p>
            }
            <p>{ words.tell("ended-pay", &pay) }</p>
            <p>{ words.tell("ended-company", &[("money", words.money(road.company).into())]) }</p>
        </section>
    }
}

/// What it does over many markets, and what it costs.
fn markets(words: &Words, chapter: &Chapter, proof: &ChapterProof) -> Html {
    let of = |measure| proof.measured(measure).copied();
    let (Some(stay), Some(points), Some(result), Some(value)) =
        (of(Measure::Renewed), of(Measure::Satisfaction), of(Measure::Result), of(Measure::NetValue))
    else {
        return Html::default();
    };
    let percent = |share: f64| words.percent(Share::from_fraction((share * 100.0).round() / 100.0));
    let [first, second] = ways(words, chapter);
    let both = |found: ProvedMeasure, told: &dyn Fn(f64) -> String| {
        [
            ("natural", told(found.natural.mean).into()),
            ("better", told(found.better.mean).into()),
            ("first", first.clone().into()),
            ("second", second.clone().into()),
        ]
    };
    let whole = |points: f64| words.number(points.round());
    // To the hundred: nobody knows a mean of so many quarters any nearer.
    let money = |found: ProvedMeasure| {
        words.signed_money(Money::from_thousands((found.gain.mean * 10.0).round() / 10.0))
    };
    html! {
        <section class="learn-markets">
            <p>{ words.tell("ended-luck", &[("markets", words.count(proof.markets.into()).into())]) }</p>
            <ul role="list">
                <li>{ words.tell("ended-over-stay", &both(stay, &percent)) }</li>
                <li>{ words.tell("ended-over-points", &both(points, &whole)) }</li>
                <li>{ words.tell("ended-over-cost", &[("result", money(result).into()), ("value", money(value).into())]) }</li>
            </ul>
            if value.gain.ends()[1] < 0.0 {
                <p>{ words.say("ended-price") }</p>
            }
            if plays_twice(chapter) || picks_remedies(chapter) {
                <p>{ words.say("ended-followed-pay") }</p>
            }
        </section>
    }
}

/// What the two ways of the markets are called, within a sentence.
fn ways(words: &Words, chapter: &Chapter) -> [String; 2] {
    let under = |what: String| words.tell("ended-way-under", &[("what", what.into())]);
    match chapter.scene.then() {
        None => [words.say("ended-way-natural"), words.say("ended-way-better")],
        Some(OtherTerms::Scheme(id)) => {
            [words.say("ended-way-first"), under(words.named(Catalogue::Schemes, id))]
        }
        Some(OtherTerms::Agreed(agreed)) => [words.say("ended-way-first"), under(both_of(words, agreed))],
    }
}

/// The two remedies of an agreement.
fn both_of(words: &Words, agreed: &Agreed) -> String {
    let [what, other] = [0, 1].map(|at| {
        let remedy = agreed.remedies().get(at).copied();
        remedy.map(|remedy| words.say(remedy_name(remedy))).unwrap_or_default()
    });
    words.tell("levers-picked", &[("what", what.into()), ("other", other.into())])
}

fn named(pupil: &Pupil<'_>, place: usize) -> Html {
    html! {
        <>
            { named_card(pupil, place) }
            { pupil.way_on("learn-next", Ready::Now) }
            if is_first_promise(pupil, place) {
                <AtTheTable />
            }
        </>
    }
}

/// Whether a chapter is the first promise, which two people can also play at the table; a platform's package is the course
/// alone.
fn is_first_promise(pupil: &Pupil<'_>, place: usize) -> bool {
    let own = matches!(pupil.around, AroundCourse::Device { .. });
    own && pupil.desk.chapter(place).is_some_and(|chapter| chosen::is_chosen(&chapter.scene.setup(None)))
}

/// The way from the chapter to the same promise at the table.
#[component]
fn AtTheTable() -> Html {
    let (words, tell) = (use_words(), use_act());
    html! {
        <div class="learn-file">
            <Button
                label={words.say("learn-table")}
                note={Some(AttrValue::from(words.say("learn-table.does")))}
                tone={Tone::Quiet}
                on_press={tell.reform(|()| Msg::PlayFirst)}
            />
        </div>
    }
}

fn named_card(pupil: &Pupil<'_>, place: usize) -> Html {
    let says = |text| pupil.chapter_says(place, text);
    html! {
        <>
            <section class="card learn-name">
                <p>{ pupil.words.say("named-title") }</p>
                <h2>{ says(ChapterText::Name) }</h2>
                <p class="lead">{ says(ChapterText::Named) }</p>
            </section>
            <section class="card">
                <h2>{ pupil.words.say("named-monday") }</h2>
                <p class="lead">{ says(ChapterText::Monday) }</p>
            </section>
        </>
    }
}
