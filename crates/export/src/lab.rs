//! A report of the laboratory as a table: one row for each measure of each cell.

use super::sheet::CsvTable;
use lab::measure::MeasureUnit;
use lab::report::{CellReport, MeasureReport, Report};

/// The columns, in order.
pub const COLUMNS: [&str; 31] = [
    "engine",
    "rules",
    "digest",
    "scenario",
    "scheme",
    "culture",
    "players",
    "first_seed",
    "quarters",
    "swept",
    "parameters",
    "measure",
    "unit",
    "figure",
    "error",
    "low",
    "high",
    "found",
    "deviation",
    "least",
    "tenth",
    "quarter",
    "half",
    "three_quarters",
    "nine_tenths",
    "most",
    "compared_with",
    "difference",
    "difference_low",
    "difference_high",
    "ahead",
];

/// The report as CSV, with a header.
#[must_use]
pub fn csv(report: &Report) -> String {
    let mut sheet = CsvTable::default();
    COLUMNS.iter().for_each(|name| sheet.text(name));
    sheet.end_row();
    for cell in &report.cells {
        for found in &cell.measures {
            row(&mut sheet, report, cell, found);
        }
    }
    sheet.finish()
}

fn row(sheet: &mut CsvTable, report: &Report, cell: &CellReport, found: &MeasureReport) {
    sheet.text(report.engine);
    let rules = report.experiment.rules;
    sheet.maybe(rules.map(|rules| rules.revision));
    sheet.text(&rules.map_or_else(String::new, |rules| rules.digest.to_string()));
    sheet.text(report.scenario());
    sheet.text(&cell.scheme);
    sheet.text(&cell.culture);
    sheet.text(&report.players());
    sheet.number(report.experiment.seeds.first);
    sheet.number(cell.quarters);
    sheet.text(&assignments(cell.swept.iter().map(|swept| (swept.parameter.as_str(), swept.value))));
    sheet.text(&assignments(cell.parameters.iter().map(|(id, value)| (id.as_str(), *value))));
    sheet.text(found.measure.id());
    sheet.text(unit(found.unit));
    let estimate = found.estimate;
    sheet.maybe(estimate.map(|e| e.mean));
    let within = estimate.and_then(|e| e.within);
    sheet.maybe(within.map(|w| w.error));
    sheet.maybe(within.map(|w| w.low));
    sheet.maybe(within.map(|w| w.high));
    let spread = found.spread.as_ref();
    sheet.maybe(spread.map(|s| s.quarters));
    sheet.maybe(spread.map(|s| s.deviation));
    sheet.maybe(spread.map(|s| s.least));
    sheet.maybe(spread.map(|s| s.tenth));
    sheet.maybe(spread.map(|s| s.quarter));
    sheet.maybe(spread.map(|s| s.half));
    sheet.maybe(spread.map(|s| s.three_quarters));
    sheet.maybe(spread.map(|s| s.nine_tenths));
    sheet.maybe(spread.map(|s| s.most));
    sheet.text(&cell.compared_with.as_ref().map_or_else(String::new, |names| names.join(" ")));
    sheet.maybe(found.difference.map(|d| d.estimate.mean));
    let within = found.difference.and_then(|d| d.estimate.within);
    sheet.maybe(within.map(|w| w.low));
    sheet.maybe(within.map(|w| w.high));
    sheet.maybe(found.difference.map(|d| d.ahead));
    sheet.end_row();
}

fn assignments<'a>(values: impl Iterator<Item = (&'a str, f64)>) -> String {
    values.map(|(id, value)| format!("{id}={value}")).collect::<Vec<_>>().join(" ")
}

const fn unit(unit: MeasureUnit) -> &'static str {
    match unit {
        MeasureUnit::Share => "share",
        MeasureUnit::Weeks => "weeks",
        MeasureUnit::Points => "points",
        MeasureUnit::Thousands => "thousands",
    }
}
