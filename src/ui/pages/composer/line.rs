//! One pay line: as a sentence with what it would have paid, and unfolded as a form.

use super::fields::{FieldAt, NumberField, choice, fault_at, money, number, share};
use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::pay_line::{gate_sentence, pay_line_sentence};
use crate::ui::parts::{Button, Money as MoneyPart, Tone};
use crate::ui::state::{Msg, PayMsg, TalksMsg};
use base::fault::Fault;
use game::{BySeat, Seat};
use pay::draft::SchemeFault;
use pay::forms::{Form, GATES, Wanted, kind};
use pay::metric::{Gate, Metric, Reach};
use pay::scheme::{Clawback, Due, PayLine, Payee, Rate, Target};
use pay::slip::Scales;
use web_sys::HtmlInputElement;
use words::Words;
use world::quantities::{Money, Points, Share};
use yew::prelude::*;

/// Props of [`LineCard`].
#[derive(Properties, PartialEq)]
pub struct LineCardProps {
    /// Its place in the plan.
    pub place: usize,
    /// The line.
    pub line: PayLine,
    /// The factors that bring the plan to its budget, where it can be paid.
    pub scales: Option<Scales>,
    /// What it would have paid each seat.
    pub paid: Option<BySeat<Money>>,
    /// What is wrong with it; paths begin below the line.
    pub faults: Vec<Fault<SchemeFault>>,
}

/// One pay line.
#[component]
pub fn LineCard(props: &LineCardProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let (line, place) = (&props.line, props.place);
    let scale = props.scales.map_or(Share::WHOLE, |scales| match line.to {
        Payee::Sales => scales.sales,
        Payee::Operations => scales.operations,
        // One pot is told as it is written; each seat's part has a factor of its own.
        Payee::Both(_) => Share::WHOLE,
    });
    let amount = props.paid.map(|paid| paid.sales + paid.operations);
    let form = Sheet {
        words,
        props,
        change: act.reform(move |line| Msg::Talks(TalksMsg::Pay(PayMsg::Changed(place, Box::new(line))))),
    };
    let on_remove = act.reform(move |()| Msg::Talks(TalksMsg::Pay(PayMsg::Removed(place))));
    let remove = words.tell("composer-remove", &[("number", (place + 1).into())]);
    html! {
        <details class="line-card" data-state={(!props.faults.is_empty()).then_some("bad")}>
            <summary>
                <span class="line-sentence">{ pay_line_sentence(words, line, scale) }</span>
                if let Some(amount) = amount {
                    <span class="line-paid"><MoneyPart {amount} /></span>
                }
            </summary>
            <div class="line-form">
                { form.who() }
                { form.what() }
                { form.rate() }
                { form.due() }
                if line.metric.reach() == Reach::Promise {
                    { form.gates() }
                    { form.clawback() }
                }
                <Button label={words.say("composer-remove-short")} spoken={remove} tone={Tone::Quiet} on_press={on_remove} />
            </div>
        </details>
    }
}

/// The form of a line; every field answers with the whole line, changed.
struct Sheet<'a> {
    words: &'a Words,
    props: &'a LineCardProps,
    change: Callback<PayLine>,
}

impl Sheet<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    fn faulty(&self, path: &str) -> Option<String> {
        fault_at(self.words, &self.props.faults, path)
    }

    fn id(&self, name: &str) -> String {
        format!("line-{}-{name}", self.props.place)
    }

    fn number(
        &self,
        name: &str,
        path: &str,
        figure: &NumberField,
        then: impl Fn(&PayLine, f64) -> PayLine + 'static,
    ) -> Html {
        let fault = self.faulty(path);
        let place = FieldAt { id: self.id(name), label: self.say(name), fault: fault.as_deref() };
        let line = self.props.line.clone();
        number(&place, figure, self.change.reform(move |typed| then(&line, typed)))
    }

    fn choice(
        &self,
        name: &str,
        options: &[String],
        chosen: usize,
        then: impl Fn(&PayLine, usize) -> PayLine + 'static,
    ) -> Html {
        let fault = self.faulty(path_of(name));
        let place = FieldAt { id: self.id(name), label: self.say(name), fault: fault.as_deref() };
        let line = self.props.line.clone();
        choice(&place, options, chosen, self.change.reform(move |picked| then(&line, picked)))
    }

    fn who(&self) -> Html {
        let options = [self.say("seat-sales"), self.say("seat-operations"), self.say("composer-both")];
        let chosen = match self.props.line.to {
            Payee::Sales => 0,
            Payee::Operations => 1,
            Payee::Both(_) => 2,
        };
        let to = self.choice("composer-to", &options, chosen, |line, picked| {
            let half = Share::percent(50);
            let to = match picked {
                0 => Payee::Sales,
                1 => Payee::Operations,
                _ => Payee::Both(BySeat { sales: half, operations: half }),
            };
            PayLine { to, ..line.clone() }
        });
        html! {
            <>
                { to }
                if let Payee::Both(split) = self.props.line.to {
                    { self.part("composer-part-sales", split, Seat::Sales) }
                    { self.part("composer-part-operations", split, Seat::Operations) }
                }
            </>
        }
    }

    fn part(&self, name: &str, split: BySeat<Share>, seat: Seat) -> Html {
        self.number(name, "to", &NumberField::percent(split[seat]), move |line, typed| {
            let mut split = split;
            split[seat] = share(typed);
            PayLine { to: Payee::Both(split), ..line.clone() }
        })
    }

    fn what(&self) -> Html {
        let line = &self.props.line;
        let options = Metric::ALL.map(|metric| self.say(metric_id(metric)));
        let chosen = Metric::ALL.iter().position(|metric| *metric == line.metric).unwrap_or_default();
        let what = self.choice("composer-what", &options, chosen, |line, picked| {
            Metric::ALL.get(picked).map_or_else(|| line.clone(), |metric| line.measuring(*metric))
        });
        let forms = Form::fitting(line.metric.unit());
        let names: Vec<String> = forms.iter().map(|form| self.say(form_id(*form))).collect();
        let form = forms.iter().position(|form| *form == Form::of(line.rate)).unwrap_or_default();
        html! {
            <>
                { what }
                if forms.len() > 1 {
                    { self.choice("composer-how", &names, form, move |line, picked| {
                        let rate = forms.get(picked).map_or(line.rate, |form| form.fresh(line.metric));
                        PayLine { rate, ..line.clone() }
                    }) }
                }
            </>
        }
    }

    fn figure(&self, name: &str, figure: &NumberField, then: impl Fn(f64) -> Rate + 'static) -> Html {
        self.number(name, "rate", figure, move |line, typed| PayLine { rate: then(typed), ..line.clone() })
    }

    fn rate(&self) -> Html {
        let parts =
            match self.props.line.rate {
                Rate::Share(of) => {
                    vec![self.figure("composer-share", &NumberField::percent(of), |typed| {
                        Rate::Share(share(typed))
                    })]
                }
                Rate::Accelerated { share: of, quota, factor } => vec![
                    self.figure("composer-share", &NumberField::percent(of), move |typed| {
                        Rate::Accelerated { share: share(typed), quota, factor }
                    }),
                    self.figure("composer-quota", &NumberField::money(quota), move |typed| {
                        Rate::Accelerated { share: of, quota: money(typed), factor }
                    }),
                    self.figure("composer-more", &NumberField::percent(factor), move |typed| {
                        Rate::Accelerated { share: of, quota, factor: share(typed) }
                    }),
                ],
                Rate::Each(amount) => {
                    vec![self.figure("composer-amount", &NumberField::money(amount), |typed| {
                        Rate::Each(money(typed))
                    })]
                }
                Rate::UpTo { amount, target } => {
                    vec![
                        self.figure("composer-amount", &NumberField::money(amount), move |typed| {
                            Rate::UpTo { amount: money(typed), target }
                        }),
                        self.figure("composer-full-at", &NumberField::percent(target), move |typed| {
                            Rate::UpTo { amount, target: share(typed) }
                        }),
                    ]
                }
                Rate::Step { amount, target } => self.step(amount, target),
                Rate::Slope { amount, base, from, per } => self.slope(amount, base, from, per),
            };
        parts.into_iter().collect()
    }

    fn step(&self, amount: Money, target: Target) -> Vec<Html> {
        let figure = match target {
            Target::Share(share) => NumberField::percent(share),
            Target::Points(points) => NumberField::points(points),
        };
        vec![
            self.figure("composer-amount", &NumberField::money(amount), move |typed| Rate::Step {
                amount: money(typed),
                target,
            }),
            self.figure("composer-reaches", &figure, move |typed| {
                let target = match target {
                    Target::Share(_) => Target::Share(share(typed)),
                    Target::Points(_) => Target::Points(Points::from_points(typed)),
                };
                Rate::Step { amount, target }
            }),
        ]
    }

    fn slope(&self, amount: Money, base: Share, from: Points, per: Points) -> Vec<Html> {
        let rate = move |amount, base, from, per| Rate::Slope { amount, base, from, per };
        vec![
            self.figure("composer-amount", &NumberField::money(amount), move |typed| {
                rate(money(typed), base, from, per)
            }),
            self.figure("composer-per", &NumberField::points(per), move |typed| {
                rate(amount, base, from, Points::from_points(typed))
            }),
            self.figure("composer-from", &NumberField::points(from), move |typed| {
                rate(amount, base, Points::from_points(typed), per)
            }),
            self.figure("composer-base", &NumberField::percent(base), move |typed| {
                rate(amount, share(typed), from, per)
            }),
        ]
    }

    fn due(&self) -> Html {
        const ALL: [Due; 3] = [Due::Signature, Due::Delivery, Due::QuarterEnd];
        let options = ALL.map(|due| {
            self.say(match due {
                Due::Signature => "composer-due-signature",
                Due::Delivery => "composer-due-delivery",
                Due::QuarterEnd => "composer-due-quarter-end",
            })
        });
        let chosen = ALL.iter().position(|due| *due == self.props.line.due).unwrap_or_default();
        self.choice("composer-due", &options, chosen, |line, picked| {
            let due = ALL.get(picked).copied().unwrap_or(line.due);
            PayLine { due, ..line.clone() }
        })
    }

    fn gates(&self) -> Html {
        let fault = self.faulty("gates");
        html! {
            <fieldset class="line-gates">
                <legend>{ self.say("composer-gates") }</legend>
                for gate in GATES {
                    { self.gate(gate) }
                }
                if let Some(fault) = fault {
                    <p class="field-fault">{ fault }</p>
                }
            </fieldset>
        }
    }

    fn gate(&self, gate: Gate) -> Html {
        let set = self.props.line.gate_like(gate);
        let shown = set.unwrap_or(gate);
        let line = self.props.line.clone();
        let onchange = self.change.reform(move |event: Event| {
            let on = event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked());
            line.gated(shown, if on { Wanted::Yes } else { Wanted::No })
        });
        let figure = match set {
            Some(Gate::SatisfactionAtLeast(least)) => Some(self.number(
                "composer-points-least",
                "gates",
                &NumberField::points(least),
                |line, typed| line.gated(Gate::SatisfactionAtLeast(Points::from_points(typed)), Wanted::Yes),
            )),
            Some(Gate::WithinEffort(most)) => Some(self.number(
                "composer-effort-most",
                "gates",
                &NumberField::percent(most),
                |line, typed| line.gated(Gate::WithinEffort(share(typed)), Wanted::Yes),
            )),
            Some(Gate::OnTime | Gate::Renewed | Gate::CheckedJointly | Gate::ReviewedJointly) | None => None,
        };
        html! {
            <div class="line-gate" key={kind(gate)}>
                <label class="check">
                    <input type="checkbox" checked={set.is_some()} {onchange} />
                    <span>{ gate_sentence(self.words, shown) }</span>
                </label>
                { figure.unwrap_or_default() }
            </div>
        }
    }

    fn clawback(&self) -> Html {
        let words = self.words;
        let back = self.props.line.clawback;
        let mut options = vec![self.say("composer-back-never")];
        let told = |gate: Gate| match back {
            Some(back) if kind(back.unless) == kind(gate) => gate_sentence(words, back.unless),
            Some(_) | None => gate_sentence(words, gate),
        };
        options.extend(GATES.map(|gate| words.tell("composer-back-unless", &[("gate", told(gate).into())])));
        let chosen = back.map_or(0, |back| kind(back.unless) + 1);
        let which = self.choice("composer-clawback", &options, chosen, |line, picked| {
            let share = line.clawback.map_or(Share::percent(60), |back| back.share);
            let unless = picked.checked_sub(1).and_then(|at| GATES.get(at).copied());
            PayLine { clawback: unless.map(|unless| Clawback { share, unless }), ..line.clone() }
        });
        html! {
            <>
                { which }
                if let Some(back) = back {
                    { self.number("composer-back-share", "clawback.share", &NumberField::percent(back.share), move |line, typed| {
                        PayLine { clawback: Some(Clawback { share: share(typed), ..back }), ..line.clone() }
                    }) }
                }
            </>
        }
    }
}

const fn metric_id(metric: Metric) -> &'static str {
    match metric {
        Metric::Price => "composer-metric-price",
        Metric::Promise => "composer-metric-promise",
        Metric::RenewedPrice => "composer-metric-renewed",
        Metric::OvertimeCost => "composer-metric-overtime",
        Metric::Utilisation => "composer-metric-utilisation",
        Metric::AverageSatisfaction => "composer-metric-satisfaction",
    }
}

const fn form_id(form: Form) -> &'static str {
    match form {
        Form::Share => "composer-form-share",
        Form::Accelerated => "composer-form-accelerated",
        Form::Each => "composer-form-each",
        Form::UpTo => "composer-form-up-to",
        Form::Step => "composer-form-step",
        Form::Slope => "composer-form-slope",
    }
}

/// Where in a line a choice stands.
fn path_of(name: &str) -> &str {
    match name.trim_start_matches("composer-") {
        "what" | "how" => "metric",
        path => path,
    }
}
