//! What is seen before the game has arrived: the start page, written out in `index.html`. It is drawn from the same
//! component, so it cannot drift; to write it anew, run with `UPDATE_EXPECT=1`.

use crate::drawn::drawn_with;
use expect_test::expect_file;
use page::ui::pages::home::Home;
use words::{Language, Words};
use yew::prelude::*;

const BEGIN: &str = "<!-- The start page, as it is drawn: tests/it/first_paint.rs writes it. -->\n";
const END: &str = "    <!-- Up to here. -->";

/// Where a line of the file begins; none of these stands within a line of text.
const BLOCKS: [&str; 13] = [
    "<main", "</main", "<header", "<h1", "<h2", "<h3", "<p ", "<p>", "<div", "<ul", "<li", "<footer",
    "<label",
];

fn start_page() -> String {
    let words = Words::of_first_visit(Language::English);
    let markup = drawn_with(words, html! { <Home /> });
    BLOCKS.iter().fold(markup, |text, tag| text.replace(tag, &format!("\n    {tag}")))
}

#[test]
fn the_start_page_is_there_before_the_game() {
    let page = std::fs::read_to_string(crate::tidy::root().join("index.html")).unwrap();
    let (before, rest) = page.split_once(BEGIN).expect("index.html says where the start page begins");
    let (_, after) = rest.split_once(END).expect("index.html says where the start page ends");
    let wanted = format!("{before}{BEGIN}{}\n{END}{after}", start_page().trim_start_matches('\n'));
    expect_file!["../../index.html"].assert_eq(&wanted);
}
