//! The strategy cascade: what is written, what is paid for and what is done need not be the same, and the sheet says so.

use crate::random_play::preset;
use debrief::cascade::{Alignment, Cascade, Disagreement, Preset, disagreements};
use debrief::desk::{self, WorkerDesk};
use export::cascade::{COLUMNS, csv};
use game::preview::Preview;
use game::{BySeat, Seat};
use lab::alignment::{Aligned, aligned};
use lab::errand::{LabErrand, LabReply};
use lab::experiment::{ExperimentDraft, Seeds};
use page::ui::state::{CascadeDesk, CascadeMsg, Effect};
use pay::presets;

fn told_by(scheme: &str) -> BySeat<Option<pay::alignment::Weights>> {
    Preview::new(preset("quarter"), None).goals(&presets::scheme(scheme).unwrap())
}

#[test]
fn a_sheet_that_is_all_strategy_and_pay_that_is_none_disagree() {
    let sheet = Cascade::default();
    let written = sheet.declared();
    assert!(Seat::ALL.iter().all(|seat| (written.company[*seat].unwrap() - 1.0).abs() < 1e-9));
    let paid = sheet.paid(&told_by("siloed"));
    // The model's printed figures for siloed pay: .43, 0, and 0 between the seats.
    assert_eq!(format!("{:.2}", paid.company.sales.unwrap()), "0.43");
    assert_eq!(paid.company.operations, Some(0.0));
    assert_eq!(paid.departments, Some(0.0));
    let both = Seat::ALL.map(Disagreement::WrittenNotPaid);
    assert_eq!(disagreements(&written, &paid, None), both);
    assert!(disagreements(&written, &written, Some(&written)).is_empty());
    let moved = Alignment { company: BySeat { sales: Some(-0.2), operations: Some(0.9) }, departments: None };
    assert_eq!(disagreements(&written, &written, Some(&moved)), [Disagreement::PaidNotMoved(Seat::Sales)]);
}

#[test]
fn every_strategy_weighs_the_whole() {
    for strategy in Preset::ALL {
        let weights = strategy.weights();
        let sum: f64 = pay::alignment::Aim::ALL.iter().map(|aim| weights.of(*aim).fraction()).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{strategy:?}");
    }
}

#[test]
fn the_sheet_is_kept_and_comes_back_and_a_damaged_one_changes_nothing() {
    let mut desk = CascadeDesk::default();
    desk.update(CascadeMsg::Began(Preset::Loyalty));
    let effects = desk.update(CascadeMsg::Told("Clients who would recommend us".into()));
    let [Effect::KeepCascade(text)] = effects.as_slice() else { panic!("the sheet is kept") };
    let mut again = CascadeDesk::default();
    again.recall(text);
    assert_eq!(again.sheet, desk.sheet);
    for damaged in [text.replace("\"format\":1", "\"format\":7"), text.replace("2500", "25000"), "{".into()] {
        again.recall(&damaged);
        assert_eq!(again.sheet, desk.sheet);
    }
    desk.update(CascadeMsg::Objective(pay::alignment::Aim::Margin, "=SUM(A1)".into()));
    let table = csv(&desk.sheet, &told_by("gated"));
    assert_eq!(table.lines().count(), 8);
    assert!(table.lines().all(|line| line.split(',').count() == COLUMNS.len()));
    assert!(table.contains("'=SUM(A1)"));
}

#[test]
fn a_worker_tells_what_the_laboratory_finds() {
    let draft =
        ExperimentDraft::of_presets("sprint", &["gated"], &["neutral"], Seeds { first: 1, count: 20 });
    let found = aligned(&draft.clone().validate().unwrap()).unwrap();
    assert!(found.worst < found.value && found.value < found.best * 1.5);
    let errand = desk::Errand::Laboratory(LabErrand::Align(Box::new(draft)));
    let text = WorkerDesk::default().answer(&errand.to_text());
    let LabReply::Aligned(told) = desk::Reply::from_text(&text).into_laboratory() else {
        panic!("no figures but {text}")
    };
    // Read back from text a figure can be off in its last bit, and in no more.
    let figures =
        |a: &Aligned| [a.company.sales, a.company.operations, a.seats, a.reached].map(Option::unwrap);
    let money = |a: &Aligned| [a.value, a.worst, a.best];
    let near = |a: &[f64], b: &[f64]| a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-12 * a.abs().max(1.0));
    assert!(
        near(&figures(&told), &figures(&found)) && near(&money(&told), &money(&found)),
        "{told:?} {found:?}"
    );
}
