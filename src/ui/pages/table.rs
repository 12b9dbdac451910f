//! The table: one seat, its clients, the sheet before it, what only it sees, and the calendar.

use super::curtain::passed;
use crate::shell::{frame, page};
use crate::ui::hooks::{use_act, use_waves, use_words};
use crate::ui::parts::{Button, Confirm, Role, Tone, face};
use crate::ui::state::{Instalment, Looking, Msg, Opposite, PassedTurns, UndoPossible};
use crate::ui::table::across::{BotAcrossProps, bot_across};
use crate::ui::table::calendar::{CalendarProps, calendar};
pub use crate::ui::table::coach::Coached;
use crate::ui::table::coach::coach;
use crate::ui::table::news::{after_name, told};
use crate::ui::table::operations::{OperationsArrivals, OperationsAside, OperationsTable};
use crate::ui::table::sales::{SalesAside, SalesTable};
use crate::ui::table::tabs::{self, TabsProps, tabs};
use crate::ui::table::{
    Clients, Header, OwedListProps, OwedStep, WeekNews, done_label, done_tone, owed_client, owed_list,
    owed_sentence, owed_steps, question,
};
use game::Seat;
use game::moves::Move;
use game::view::{Owed, SeatView};
use std::rc::Rc;
use words::Words;
use world::client::{ClientId, Terms};
use yew::prelude::*;

/// Props of [`TablePage`].
#[derive(Properties, PartialEq)]
pub struct TablePageProps {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// What it looks at.
    pub looking: Looking,
    /// Whether its last move can be taken back.
    pub undo: UndoPossible,
    /// Whether the seat is being coached.
    pub coached: Coached,
    /// Who sits opposite.
    #[prop_or_default]
    pub opposite: Opposite,
    /// Which quarter of a campaign it is, if it belongs to one.
    #[prop_or_default]
    pub instalment: Option<Instalment>,
    /// The turns that passed by themselves before this one.
    #[prop_or_default]
    pub passed: PassedTurns,
}

/// What a part of the table draws from.
#[derive(Clone, PartialEq)]
struct Seen {
    view: Rc<SeatView>,
    looking: Looking,
    coached: Coached,
}

/// The parts of the table, in the order in which they are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Zone {
    Sheet,
    Clients,
    Private,
    Calendar,
}

impl Zone {
    const ALL: [Self; 4] = [Self::Sheet, Self::Clients, Self::Private, Self::Calendar];

    /// What this part sees of `props`: nothing that it does not draw from, so that it is not drawn anew for it.
    fn sees(self, props: &TablePageProps) -> Seen {
        let Looking { client, writing, read, tab: _ } = props.looking;
        let nothing = Looking::default();
        let (looking, coached) = match self {
            Self::Sheet => (Looking { client, writing, read, ..nothing }, props.coached),
            Self::Clients => (Looking { client, ..nothing }, Coached::No),
            Self::Private => (Looking { client, writing, ..nothing }, Coached::No),
            Self::Calendar => (nothing, Coached::No),
        };
        Seen { view: Rc::clone(&props.view), looking, coached }
    }
}

/// The table. Its head answers at once, its parts in the next frames.
#[component]
pub fn TablePage(props: &TablePageProps) -> Html {
    let act = use_act();
    let sheet = use_node_ref();
    let asked = use_state(|| None::<Move>);
    let on_pick = use_callback(act.clone(), |client: ClientId, act| act.emit(Msg::Look(Some(client))));
    let on_write = use_callback(act.clone(), |(client, terms), act| act.emit(Msg::Write(client, terms)));
    let on_move = use_asking(&act, asked.clone());
    use_top_of_sheet(props, sheet.clone());
    let waves = use_waves(Zone::ALL.map(|place| place.sees(props)).to_vec());
    let part = |place: Zone| {
        let seen = waves.get(place as usize).cloned().flatten();
        seen.map(|seen| {
            html! {
                <Part
                    {place}
                    {seen}
                    on_move={on_move.clone()}
                    on_pick={on_pick.clone()}
                    on_write={on_write.clone()}
                />
            }
        })
    };
    let words = &use_words();
    let view = &props.view;
    html! {
        <div
            class="table"
            data-role={Role::from(view.seat).name()}
            data-tab={tabs::name(props.looking.tab)}
            data-across={props.opposite.bot().map(|_| "bot")}
            data-levers={(props.coached == Coached::First && props.looking.client.is_some()).then_some("few")}
        >
            <Header view={Rc::clone(view)} undo={props.undo} instalment={props.instalment} coached={props.coached} />
            <main>
                <div class="table-left">{ for part(Zone::Clients) }</div>
                <div class="table-sheet" ref={sheet}>
                    { for across(words, props, &on_pick) }
                    { passed(words, props.passed) }
                    { for part(Zone::Sheet) }
                </div>
                <section class="table-private" aria-label={words.say("private-title")} tabindex="0">
                    <p class="private-mark">{ words.say("private-title") }</p>
                    { for part(Zone::Private) }
                </section>
            </main>
            <footer class="table-foot">{ for part(Zone::Calendar) }</footer>
            <p class="spoken" role="status">{ latest(words, view) }</p>
            { thumb(words, props, &on_move, &act) }
            { confirm(words, props, &asked, &act) }
        </div>
    }
}

/// Where moves go: what decides something is asked about first. Always the same, so that nothing is drawn anew on its
/// account.
#[hook]
fn use_asking(act: &Callback<Msg>, asked: UseStateHandle<Option<Move>>) -> Callback<Move> {
    let setter = asked.setter();
    use_callback((act.clone(), setter), |wanted: Move, (act, asked)| match wanted.decides() {
        Some(_) => asked.set(Some(wanted)),
        None => act.emit(Msg::Play(wanted)),
    })
}

/// Another client and another week begin at the top of the sheet, not where the last one was left; and where a stamp
/// lands, one should see it.
#[hook]
fn use_top_of_sheet(props: &TablePageProps, sheet: NodeRef) {
    let stamped = props.looking.client.and_then(|client| props.view.card(client));
    let stamped = stamped.map(|card| (card.stage, card.table.draft, card.table.counter));
    let week = props.view.week();
    use_effect_with((week, props.looking.client, props.looking.tab, stamped), move |_| {
        let sheet = sheet.cast::<web_sys::Element>();
        let waiting = sheet.map(|sheet| {
            frame::before(move || {
                sheet.set_scroll_top(0);
                page::scroll_up();
            })
        });
        move || drop(waiting)
    });
}

/// Props of [`Part`].
#[derive(Properties, PartialEq)]
struct PartProps {
    place: Zone,
    seen: Seen,
    on_move: Callback<Move>,
    on_pick: Callback<ClientId>,
    on_write: Callback<(ClientId, Terms)>,
}

/// A part of the table. It is drawn anew only when what it draws from is another.
#[component]
fn Part(props: &PartProps) -> Html {
    let (act, words) = (use_act(), &use_words());
    let on_plan = use_callback(act.clone(), |(), act: &Callback<Msg>| act.emit(Msg::Look(None)));
    let on_read = use_callback(act, |(), act| act.emit(Msg::NewsRead));
    match props.place {
        Zone::Sheet => html! {
            <>
                if props.seen.view.seat == Seat::Operations {
                    <OperationsArrivals view={Rc::clone(&props.seen.view)} />
                }
                if is_urgent(&props.seen) {
                    <key="sheet">{ middle(props) }</>
                    <key="news">{ news(props, &on_read) }</>
                } else {
                    <key="news">{ news(props, &on_read) }</>
                    <key="sheet">{ middle(props) }</>
                }
                if props.seen.coached != Coached::No {
                    { coach(words, &props.seen.view) }
                }
            </>
        },
        Zone::Clients => left(words, props, on_plan),
        Zone::Private => private(props),
        Zone::Calendar => calendar(
            words,
            &CalendarProps { view: Rc::clone(&props.seen.view), on_pick: props.on_pick.clone() },
        ),
    }
}

/// True where the sheet begins with a question about a delay: it comes before what happened last week.
fn is_urgent(seen: &Seen) -> bool {
    let about =
        |owed: &Owed| matches!(owed, Owed::Slip(of) | Owed::News(of) if Some(*of) == seen.looking.client);
    seen.view.owed.iter().any(about)
}

/// What is owed, and the clients.
fn left(words: &Words, props: &PartProps, on_plan: Callback<()>) -> Html {
    let (view, on_pick) = (Rc::clone(&props.seen.view), props.on_pick.clone());
    html! {
        <>
            { owed_list(words, &OwedListProps { view: Rc::clone(&view), on_pick: on_pick.clone() }) }
            <Clients {view} client={props.seen.looking.client} {on_pick} {on_plan} />
        </>
    }
}

/// The bot across the table, if it is one.
fn across(words: &Words, props: &TablePageProps, on_pick: &Callback<ClientId>) -> Option<Html> {
    let (view, on_pick) = (Rc::clone(&props.view), on_pick.clone());
    let across = props.opposite.bot()?.clone();
    Some(bot_across(words, &BotAcrossProps { view, across, on_pick }))
}

/// What happened before this week, until it has been read.
fn news(props: &PartProps, on_read: &Callback<()>) -> Html {
    let view = &props.seen.view;
    if props.seen.looking.read == Some(view.week()) {
        return Html::default();
    }
    html! {
        <WeekNews
            view={Rc::clone(view)}
            on_pick={props.on_pick.clone()}
            on_read={on_read.clone()}
        />
    }
}

/// The last thing that was heard, for those who hear the page.
fn latest(words: &Words, view: &SeatView) -> String {
    let line = view.heard.iter().rev().find_map(|heard| told(words, &heard.news));
    let Some(line) = line else { return String::new() };
    let name = line.client.and_then(|client| view.card(client)).map(|card| face::name(words, card));
    name.map_or(line.text.clone(), |name| format!("{name}{}{}", after_name(line.speaker), line.text))
}

fn middle(props: &PartProps) -> Html {
    let Seen { view, looking, coached: _ } = props.seen.clone();
    let (client, on_move) = (looking.client, props.on_move.clone());
    match view.seat {
        Seat::Sales => html! {
            <SalesTable
                {view}
                {client}
                writing={looking.writing}
                {on_move}
                on_write={props.on_write.clone()}
            />
        },
        Seat::Operations => html! {
            <OperationsTable {view} {client} {on_move} on_pick={props.on_pick.clone()} />
        },
    }
}

fn private(props: &PartProps) -> Html {
    let Seen { view, looking, coached: _ } = props.seen.clone();
    let (client, on_move) = (looking.client, props.on_move.clone());
    match view.seat {
        Seat::Sales => html! {
            <SalesAside
                {view}
                {client}
                writing={looking.writing}
                {on_move}
                on_write={props.on_write.clone()}
            />
        },
        Seat::Operations => html! { <OperationsAside {view} {client} {on_move} /> },
    }
}

/// What is owed on the open sheet and what it pays, always in sight; on a phone also what is owed elsewhere, the end of
/// the turn and the tabs, where the thumb is.
fn thumb(words: &Words, props: &TablePageProps, on_move: &Callback<Move>, act: &Callback<Msg>) -> Html {
    let view = &props.view;
    let here = owed_steps(words, view, &props.looking);
    let owed = view.owed.iter().copied().find(|owed| Some(owed_client(*owed)) != props.looking.client);
    let next = owed.filter(|_| here.is_empty()).map(|owed| {
        let client = owed_client(owed);
        html! {
            <Button
                label={owed_sentence(words, view, owed)}
                tone={Tone::Plain}
                on_press={act.reform(move |()| Msg::Look(Some(client)))}
            />
        }
    });
    html! {
        <div class="thumb" data-owes={(!here.is_empty()).then_some("here")}>
            <div class="thumb-act">
                for step in here {
                    <span class="thumb-here" key={step.label.clone()}>{ owed_button(step, on_move) }</span>
                }
                <span class="thumb-rest">{ for next }</span>
                <span class="thumb-rest">
                    <Button
                        label={done_label(words, view, props.coached)}
                        tone={done_tone(view)}
                        disabled={!view.may(&Move::Done)}
                        on_press={act.reform(|()| Msg::Play(Move::Done))}
                    />
                </span>
            </div>
            { tabs(words, &TabsProps { tab: props.looking.tab, on_turn: act.reform(Msg::Turn) }) }
        </div>
    }
}

fn owed_button(step: OwedStep, on_move: &Callback<Move>) -> Html {
    let OwedStep { wanted, label, note, tone } = step;
    let note = note.map(AttrValue::from);
    html! { <Button {label} {note} {tone} on_press={on_move.reform(move |()| wanted.clone())} /> }
}

/// The question before a move that cannot be taken back.
fn confirm(
    words: &Words,
    props: &TablePageProps,
    asked: &UseStateHandle<Option<Move>>,
    act: &Callback<Msg>,
) -> Html {
    let wanted = (**asked).clone();
    let about = wanted.as_ref().and_then(|wanted| question(words, &props.view, wanted));
    let on_back = {
        let asked = asked.clone();
        Callback::from(move |()| asked.set(None))
    };
    let on_go = {
        let (asked, act) = (asked.clone(), act.clone());
        Callback::from(move |()| {
            asked.set(None);
            if let Some(wanted) = wanted.clone() {
                act.emit(Msg::Play(wanted));
            }
        })
    };
    let open = about.is_some();
    let about = about.unwrap_or_default();
    html! {
        <Confirm
            {open}
            title={about.title}
            text={about.text}
            go={about.go}
            back={words.say("ask-back")}
            tone={Tone::Primary(Role::from(props.view.seat))}
            {on_go}
            {on_back}
        >{ about.stamps }</Confirm>
    }
}
