//! The addresses of the page.

use yew_router::Routable;

/// A page and its address behind the `#`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Routable)]
pub enum Route {
    /// The doors.
    #[at("/")]
    Home,
    /// Choosing what to play under.
    #[at("/play")]
    Setup,
    /// The table, or the curtain before it.
    #[at("/table")]
    Table,
    /// After the quarter.
    #[at("/reveal")]
    Reveal,
    /// Anything else.
    #[not_found]
    #[at("/lost")]
    Lost,
}
