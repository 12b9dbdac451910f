//! What is seen before the game has arrived: the start page, written out in `index.html`. It is drawn from the same
//! component, so it cannot drift; to write it anew, run with `UPDATE_EXPECT=1`.

use expect_test::expect_file;
use page::ui::pages::home::{Home, HomeProps};

const BEGIN: &str = "<!-- The start page, as it is drawn: tests/it/first_paint.rs writes it. -->\n";
const END: &str = "    <!-- Up to here. -->";

/// Where a line of the file begins; none of these stands within a line of text.
const BLOCKS: [&str; 13] = [
    "<main", "</main", "<header", "<h1", "<h2", "<h3", "<p ", "<p>", "<div", "<ul", "<li", "<footer",
    "<label",
];

fn drawn() -> String {
    let props = || HomeProps { kept: None };
    let rendering = yew::LocalServerRenderer::<Home>::with_props(props()).hydratable(false).render();
    let markup = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime")
        .block_on(tokio::task::LocalSet::new().run_until(rendering));
    BLOCKS.iter().fold(markup, |text, tag| text.replace(tag, &format!("\n    {tag}")))
}

#[test]
fn the_start_page_is_there_before_the_game() {
    let page = std::fs::read_to_string(crate::tidy::root().join("index.html")).unwrap();
    let (before, rest) = page.split_once(BEGIN).expect("index.html says where the start page begins");
    let (_, after) = rest.split_once(END).expect("index.html says where the start page ends");
    let wanted = format!("{before}{BEGIN}{}\n{END}{after}", drawn().trim_start_matches('\n'));
    expect_file!["../../index.html"].assert_eq(&wanted);
}
