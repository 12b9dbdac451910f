//! A campaign in the page: quarter after quarter at the same table.

use super::*;
use debrief::peace::Stand;
use game::campaign::{Campaign, CampaignRecord};
use game::remedies::Remedy;
use game::setup::Setup;
use std::rc::Rc;

fn each(model: Model, msgs: impl IntoIterator<Item = Msg>) -> Model {
    msgs.into_iter().fold(model, |model, msg| update(model, msg).0)
}

/// The long game, dealt.
fn dealt() -> Model {
    after([Msg::ChooseSetup, Msg::Picked(Pick::Campaign("long-game")), Msg::Deal]).0
}

/// Both seats leave everything to habit until the quarter is over.
fn to_the_end(mut model: Model) -> Model {
    while !session(&model).game().is_over() {
        model = each(model, [Msg::Sit, Msg::PlayUsual]);
    }
    model
}

fn session(model: &Model) -> &Session {
    model.session.as_ref().expect("a game has begun")
}

fn setup(model: &Model) -> &Setup {
    session(model).game().setup()
}

/// The quarter on the table is the `number`th.
fn on_the_table(model: &Model, number: usize) {
    assert_eq!(setup(model).scenario.id(), format!("long-game-{number}"));
    assert_eq!(session(model).campaign().map(|linked| linked.past.len() + 1), Some(number));
}

#[test]
fn four_quarters_follow_from_each_other_and_then_all_begins_again() {
    let mut model = dealt();
    let first = setup(&model).seed;
    for number in 1..=4 {
        on_the_table(&model, number);
        assert_eq!(session(&model).so_far(), None, "nothing is told of a quarter that runs");
        model = to_the_end(model);
        let so_far = session(&model).so_far().expect("the quarter is over");
        assert_eq!(so_far.quarters.len(), number);
        assert_eq!(so_far.next.is_some(), number < 4);
        if let Some(next) = &so_far.next {
            model = each(model, [Msg::Again, Msg::Deal]);
            let Setup { scenario, seed, budgeted_on, scales, .. } = setup(&model);
            assert_eq!((scenario, seed, budgeted_on), (&next.scenario, &next.seed, &next.budgeted_on));
            assert_eq!(*scales, next.scales, "the same pay is paid at the same rates");
        }
    }
    let model = update(model, Msg::Again).0;
    assert_eq!((&model.choice.market, model.choice.seed), (&Market::Campaign("long-game"), first));
    on_the_table(&update(model, Msg::Deal).0, 1);
}

/// Nothing of what the page does to a campaign is its own: the engine comes to the same quarters.
#[test]
fn the_page_plays_the_campaign_of_the_engine() {
    let model = to_the_end(each(to_the_end(dealt()), [Msg::Again, Msg::Deal]));
    let so_far = session(&model).so_far().expect("the quarter is over");
    let first = so_far.quarters[0].setup.clone();
    let mut campaign = Campaign::new(Rc::clone(&so_far.plan), first);
    game::defaults::play_out(campaign.quarter_mut());
    let next = campaign.next_setup().expect("there are four");
    assert_eq!(so_far.quarters[1].setup.scenario, next.scenario);
    assert_eq!(so_far.quarters[1].setup.seed, next.seed);
}

#[test]
fn what_was_agreed_on_is_what_the_next_quarter_is_paid_by() {
    let model = to_the_end(dealt());
    let shared = Remedy::SharedMetrics;
    let talks = [
        TalksMsg::TakeTheFloor,
        TalksMsg::Say(Seat::Sales, shared, Stand::Asks),
        TalksMsg::Said(Seat::Sales),
        TalksMsg::TakeTheFloor,
        TalksMsg::Say(Seat::Operations, shared, Stand::Gives),
        TalksMsg::Said(Seat::Operations),
    ];
    let model = each(model, talks.map(Msg::Talks));
    let model = update(model, Msg::Again).0;
    assert!(model.choice.agreed.holds(Remedy::SharedMetrics));
    let model = update(model, Msg::Deal).0;
    on_the_table(&model, 2);
    let past = &session(&model).campaign().expect("it is linked").past;
    assert_ne!(setup(&model).scheme, past[0].quarter.setup.scheme);
    // It is brought to its budget where every other plan is: on the first market.
    let first = Rc::clone(&past[0].quarter.setup.scenario);
    assert_eq!(setup(&model).budgeted_on.as_ref(), Some(&first));
    let Setup { scheme, culture, openness, seed, scales, .. } = setup(&model).clone();
    assert_eq!(scales, Setup::as_written(first, scheme, culture, openness, seed).to_budget().scales);
    // Where nothing is agreed on, nothing changes.
    let model = each(to_the_end(dealt()), [Msg::Again, Msg::Deal]);
    let past = &session(&model).campaign().expect("it is linked").past;
    assert_eq!(setup(&model).scheme, past[0].quarter.setup.scheme);
}

#[test]
fn a_bot_that_was_across_the_table_sits_there_in_the_next_quarter() {
    let partner = Partner::ordinary(Seat::Sales);
    let msgs = [
        Msg::ChooseSolo,
        Msg::Picked(Pick::Partner(partner)),
        Msg::Picked(Pick::Campaign("long-game")),
        Msg::Deal,
        Msg::Arrived(Route::Table),
    ];
    let mut model = after(msgs).0;
    while !session(&model).game().is_over() {
        let thinks = session(&model).across().is_some_and(|across| matches!(across.at, At::Thinking(_)));
        model = if thinks { answer(model).0 } else { update(model, Msg::PlayUsual).0 };
    }
    let model = update(model, Msg::Again).0;
    assert_eq!(model.choice.partner, partner);
    let model = each(model, [Msg::Deal, Msg::Arrived(Route::Table)]);
    on_the_table(&model, 2);
    assert!(session(&model).across().is_some_and(|across| across.opponent.seat == Seat::Sales));
}

#[test]
fn a_reload_goes_on_in_the_quarter_where_it_was() {
    let model = each(to_the_end(dealt()), [Msg::Again, Msg::Deal, Msg::Sit]);
    let (model, effects) = update(model, Msg::PlayUsual);
    let reloaded = again(saved(&effects), Route::Table).0;
    on_the_table(&reloaded, 2);
    assert!(session(&reloaded).game() == session(&model).game());
    let reloaded = to_the_end(reloaded);
    assert_eq!(session(&reloaded).so_far().map(|so_far| so_far.quarters.len()), Some(2));
}

#[test]
fn a_campaign_is_one_file_and_goes_on_from_it() {
    let guessed = [guess(Seat::Sales), guess(Seat::Operations), Msg::Unveil(Matter::Clients)];
    let model = to_the_end(each(each(to_the_end(dealt()), guessed), [Msg::Again, Msg::Deal]));
    let (model, effects) = update(model, Msg::Export);
    let [Effect::Download { name, text }] = effects.as_slice() else { panic!("one file") };
    assert!(name.starts_with("truce-long-game-"), "{name}");
    let record = CampaignRecord::from_json(text).expect("it is a campaign");
    assert_eq!(record.replay().map(|campaign| campaign.quarters().count()), Ok(2));
    assert!(!record.quarters[0].bets.is_empty(), "guesses are kept with their quarter");

    let opened = update(Model::default(), Msg::FileRead(Some(text.clone()))).0;
    assert_eq!(opened.notice, Some(Notice::Opened));
    on_the_table(&opened, 2);
    assert_eq!(session(&opened).so_far(), session(&model).so_far());
    on_the_table(&each(opened, [Msg::Again, Msg::Deal]), 3);

    // One of its quarters alone is a quarter like any other.
    let alone = update(Model::default(), Msg::FileRead(Some(record.quarters[1].to_json()))).0;
    assert!(session(&alone).campaign().is_none());
    let setup_then = setup(&alone).clone();
    let alone = each(alone, [Msg::Again, Msg::Picked(Pick::Scheme("siloed")), Msg::Deal]);
    assert_eq!(setup(&alone).budgeted_on, setup_then.budgeted_on, "played again it is paid as it was");
}

#[test]
fn a_campaign_whose_quarters_do_not_follow_changes_nothing() {
    let model = to_the_end(each(to_the_end(dealt()), [Msg::Again, Msg::Deal]));
    let record = session(&model).campaign_record().expect("it is linked");
    let mut swapped = record.clone();
    swapped.quarters.swap(0, 1);
    let model = update(model, Msg::FileRead(Some(swapped.to_json()))).0;
    assert!(matches!(model.notice, Some(Notice::Damaged(_))), "{:?}", model.notice);
    assert_eq!(session(&model).campaign_record(), Some(record));
}

/// What was offered after one game is not dealt after another was opened.
#[test]
fn a_market_that_followed_from_another_game_is_forgotten() {
    let model = update(to_the_end(dealt()), Msg::Again).0;
    assert!(!model.choice.market.is_free());
    let other = after([Msg::PlayFirst]).0;
    let (_, effects) = update(other, Msg::Export);
    let [Effect::Download { text, .. }] = effects.as_slice() else { panic!("one file") };
    let model = update(model, Msg::FileRead(Some(text.clone()))).0;
    assert!(model.choice.market.is_free());
}

/// A campaign that is called like a preset and is another one is not begun again under that name.
#[test]
fn a_campaign_of_one_s_own_ends_with_its_last_market() {
    let mut model = dealt();
    let text = session(&model).campaign_record().expect("it is linked").to_json();
    let mut record = CampaignRecord::from_json(&text).expect("it is a campaign");
    let mut draft = session(&model).campaign().expect("it is linked").plan.draft().clone();
    draft.quarters = 2;
    record.campaign = game::record::PresetOrFile::File(draft);
    // Somebody wrote this one by hand: no copy of Truce noted its rules.
    record.rules = None;
    model = to_the_end(update(model, Msg::FileRead(Some(record.to_json()))).0);
    model = to_the_end(each(model, [Msg::Again, Msg::Deal]));
    on_the_table(&model, 2);
    assert_eq!(session(&model).so_far().map(|so_far| so_far.next.is_none()), Some(true));
    let last = setup(&model).clone();
    let model = update(model, Msg::Again).0;
    assert_eq!(model.choice.market, Market::Again(GivenMarket::of(&last)));
}
