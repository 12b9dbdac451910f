//! What the remedies are called.

use game::remedies::Remedy;

/// A remedy in words; its attributes say more.
pub const fn remedy_name(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::Leadership => "remedy-leadership",
        Remedy::SharedMetrics => "remedy-shared",
        Remedy::KnownClient => "remedy-client",
        Remedy::AlignedGoals => "remedy-goals",
        Remedy::RewardedCollaboration => "remedy-together",
    }
}

/// The sentence that says what a remedy does.
pub const fn remedy_does(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::Leadership => "remedy-leadership.does",
        Remedy::SharedMetrics => "remedy-shared.does",
        Remedy::KnownClient => "remedy-client.does",
        Remedy::AlignedGoals => "remedy-goals.does",
        Remedy::RewardedCollaboration => "remedy-together.does",
    }
}
