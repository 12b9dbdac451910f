//! What a debrief may headline: how often a second quarter ends higher than the first, for one team and for several.

use lab::measure::Measure;
use lab::validation::headlines::{AGREE, HEADLINED, Headline, HeadlineMarket, TEAMS, agree_from};
use words::{Catalogue, Fact, ValidationText, Words};
use world::quantities::Share;
use yew::prelude::*;

/// The measures, each with what may be said of it and its table.
pub fn outcome(words: &Words, rows: &[Headline]) -> Html {
    let ([_, few, some, many], [likely, sure]) = (TEAMS, AGREE);
    let facts = [
        ("pairs", words.count(HeadlineMarket::Sprint.pairs().into()).into()),
        ("years", words.count(HeadlineMarket::LongGame.pairs().into()).into()),
        ("few", few.into()),
        ("some", some.into()),
        ("many", many.into()),
        ("likely", of_hundred(words, likely).into()),
        ("sure", of_hundred(words, sure).into()),
    ];
    html! {
        <section class="model-part">
            <h2>{ words.of_validation(ValidationText::HeadlinesTitle, &[]) }</h2>
            <p>{ words.of_validation(ValidationText::HeadlinesLead, &facts) }</p>
            for measure in HEADLINED {
                { of_measure(words, rows, measure) }
            }
        </section>
    }
}

fn percent(words: &Words, share: f64) -> String {
    words.percent(Share::from_fraction(share))
}

fn of_hundred(words: &Words, hundredths: u32) -> String {
    percent(words, f64::from(hundredths) / 100.0)
}

fn of_measure(words: &Words, rows: &[Headline], measure: Measure) -> Html {
    let of = || rows.iter().filter(move |row| row.measure == measure);
    let quarters = of().filter(|row| row.market != HeadlineMarket::LongGame);
    let years = of().filter(|row| row.market == HeadlineMarket::LongGame);
    let [_, _, _, many] = TEAMS;
    let from = |text, agree: u32, teams: Option<usize>| {
        let facts = [
            ("teams", teams.unwrap_or(0).into()),
            ("many", many.into()),
            ("agree", of_hundred(words, agree).into()),
        ];
        words.of_validation(text, &facts)
    };
    html! {
        <div key={measure.id()}>
            <h3>{ words.measure(measure) }</h3>
            <ul>
                for agree in AGREE {
                    <li key={format!("quarters-{agree}")}>
                        { from(ValidationText::HeadlinesQuarters, agree, agree_from(quarters.clone(), agree)) }
                    </li>
                }
                for agree in AGREE {
                    <li key={format!("years-{agree}")}>
                        { from(ValidationText::HeadlinesYears, agree, agree_from(years.clone(), agree)) }
                    </li>
                }
            </ul>
            <table class="figures held">
                <thead>
                    <tr>
                        <th scope="col">{ words.say("lab-pay") }</th>
                        for teams in TEAMS {
                            <th key={teams} scope="col">
                                { words.of_validation(ValidationText::HeadlinesTeams, &[("teams", teams.into())]) }
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>{ for of().map(|row| row_of(words, row)) }</tbody>
            </table>
        </div>
    }
}

fn row_of(words: &Words, row: &Headline) -> Html {
    let facts: [(&str, Fact<'_>); 2] = [
        ("plan", words.plan(&row.plan).into()),
        ("market", words.named(Catalogue::Markets, row.market.id()).into()),
    ];
    let name = words.of_validation(ValidationText::HeadlinesRow, &facts);
    html! {
        <tr key={name.clone()}>
            <th scope="row">{ name }</th>
            for (place, share) in row.higher.into_iter().enumerate() {
                <td key={place}>{ percent(words, share) }</td>
            }
        </tr>
    }
}
