//! A report of the laboratory as a table: one row for each measure of each cell.

use super::sheet::Sheet;
use lab::measure::Unit;
use lab::report::{CellReport, MeasureReport, Report};

/// The columns, in order: name and meaning.
pub const COLUMNS: [(&str, &str); 31] = [
    ("engine", "version of the engine that played"),
    ("rules", "revision of the rules that were played under"),
    ("digest", "of markets, pay, cultures and bots, with every number in them"),
    ("scenario", "the market, a preset or \"file\""),
    ("scheme", "the pay scheme"),
    ("culture", "the culture"),
    ("players", "temperaments of sales and operations, or \"defaults\""),
    ("first_seed", "the first seed"),
    ("quarters", "how many seeds from there on"),
    ("swept", "the swept numbers, as name=value"),
    ("parameters", "every number that differs from the model table, as name=value"),
    ("measure", "what was measured"),
    ("unit", "share (a fraction), weeks, points, or thousands of the currency"),
    ("figure", "the mean for a quarter, or the ratio of sums over all quarters"),
    ("error", "its standard error"),
    ("low", "lower end of its 95 % interval"),
    ("high", "upper end of its 95 % interval"),
    ("found", "quarters in which there was anything to measure"),
    ("deviation", "standard deviation over quarters"),
    ("least", "least of any quarter"),
    ("tenth", "a tenth of the quarters lie below"),
    ("quarter", "a quarter of them"),
    ("half", "half of them"),
    ("three_quarters", "three quarters of them"),
    ("nine_tenths", "nine tenths of them"),
    ("most", "greatest of any quarter"),
    ("compared_with", "scheme and culture of the cell it is compared with on the same seeds"),
    ("difference", "figure less that cell's"),
    ("difference_low", "lower end of its 95 % interval"),
    ("difference_high", "upper end of its 95 % interval"),
    ("ahead", "share of quarters in which it had more than that cell; ties count half"),
];

/// The report as CSV, with a header.
#[must_use]
pub fn csv(report: &Report) -> String {
    let mut sheet = Sheet::default();
    COLUMNS.iter().for_each(|(name, _)| sheet.text(name));
    sheet.end_row();
    for cell in &report.cells {
        for found in &cell.measures {
            row(&mut sheet, report, cell, found);
        }
    }
    sheet.finish()
}

fn row(sheet: &mut Sheet, report: &Report, cell: &CellReport, found: &MeasureReport) {
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
    sheet.maybe(estimate.map(|e| e.error));
    sheet.maybe(estimate.map(|e| e.low));
    sheet.maybe(estimate.map(|e| e.high));
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
    sheet.maybe(found.difference.map(|d| d.estimate.low));
    sheet.maybe(found.difference.map(|d| d.estimate.high));
    sheet.maybe(found.difference.map(|d| d.ahead));
    sheet.end_row();
}

fn assignments<'a>(values: impl Iterator<Item = (&'a str, f64)>) -> String {
    values.map(|(id, value)| format!("{id}={value}")).collect::<Vec<_>>().join(" ")
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Share => "share",
        Unit::Weeks => "weeks",
        Unit::Points => "points",
        Unit::Thousands => "thousands",
    }
}
