//! The strategy cascade for other programs.

use super::sheet::CsvTable;
use base::writing;
use debrief::cascade::{Alignment, Cascade};
use game::BySeat;
use lab::alignment::Aligned;
use pay::alignment::{Aim, Weights};
use serde::Serialize;

/// The columns of the table, in order.
pub const COLUMNS: [&str; 8] = [
    // What is measured.
    "metric",
    // What is to be reached, in the team's words.
    "objective",
    // Who answers for it.
    "owner",
    // What it weighs for the company, in percent.
    "company",
    // What it is to weigh for sales.
    "sales",
    // What it is to weigh for operations.
    "operations",
    // What it weighs in the pay of sales; empty where nothing is paid.
    "paid_sales",
    // What it weighs in the pay of operations.
    "paid_operations",
];

/// The sheet with its three measures.
#[derive(Debug, Serialize)]
pub struct CascadeFile<'a> {
    /// The sheet.
    #[serde(flatten)]
    pub cascade: &'a Cascade,
    /// What the pay says each department is to pursue.
    pub told_by_pay: &'a BySeat<Option<Weights>>,
    /// How far what is written agrees, as cosines.
    pub declared: Alignment,
    /// How far what the pay says agrees.
    pub paid: Alignment,
    /// What the pay does, and how far play under it gets; nothing where that was not tried.
    pub tried: Option<&'a Aligned>,
}

impl CascadeFile<'_> {
    /// As JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }
}

/// The sheet as a table, with a header.
#[must_use]
pub fn csv(cascade: &Cascade, told_by_pay: &BySeat<Option<Weights>>) -> String {
    let mut sheet = CsvTable::default();
    COLUMNS.iter().for_each(|name| sheet.text(name));
    sheet.end_row();
    for (aim, goal) in Aim::ALL.into_iter().zip(&cascade.goals) {
        let percent = |weights: &Weights| weights.of(aim).as_percent();
        sheet.text(&writing::name(&aim));
        sheet.text(&goal.objective);
        sheet.text(&goal.owner);
        sheet.number(percent(&cascade.company));
        sheet.number(percent(&cascade.departments.sales));
        sheet.number(percent(&cascade.departments.operations));
        sheet.maybe(told_by_pay.sales.as_ref().map(percent));
        sheet.maybe(told_by_pay.operations.as_ref().map(percent));
        sheet.end_row();
    }
    sheet.finish()
}
