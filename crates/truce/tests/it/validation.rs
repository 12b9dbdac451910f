//! What the model page says of the validation is what the validation finds.

use crate::command_line::truce;
use expect_test::expect_file;
use lab::validation::Validation;

#[test]
fn the_validation_that_is_kept_is_what_the_engine_does_today() {
    let found = String::from_utf8(truce(&["validate", "--format", "ids"]).stdout).unwrap();
    expect_file!["../../../lab/src/validation/recorded.json"].assert_eq(&found);
    let claims = found.matches("\"verdict\"").count();
    assert_eq!(Validation::recorded().unwrap().rows.len(), claims, "and the page reads all of it");
}
