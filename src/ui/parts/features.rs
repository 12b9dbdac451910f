//! Brows, eyes and mouth: what tells a mood. The same for every head, so that moods can be compared.

use super::heads::drawn;
use debrief::voice::Mood;

/// Brows: raised when glad, one of them asking when waiting, slanted when not.
pub(super) fn brows(mood: Mood) -> String {
    let path = match mood {
        Mood::Delighted => "M20 26 Q24 21.5 28.2 25 M35.8 25 Q40 21.5 44 26",
        Mood::Content => "M20.5 26.6 Q24 24.6 28 26.2 M36 26.2 Q40 24.6 43.5 26.6",
        Mood::Waiting => "M20.2 25.4 Q24 23.8 27.8 25.2 M36.2 24 Q40 21.4 43.8 23.8",
        Mood::Worried => "M19.6 27.4 Q24 25.6 28.2 21.8 M35.8 21.8 Q40 25.6 44.4 27.4",
        Mood::Angry => "M19.8 23.4 L28.8 28 M35.2 28 L44.2 23.4",
    };
    drawn("face-brow", path)
}

/// Eyes: closed in laughter, turned to the door when waiting, wide in doubt, narrow in anger.
pub(super) fn eyes(mood: Mood) -> String {
    match mood {
        Mood::Delighted => line("M21.4 32.4 Q24.4 28.6 27.4 32.4 M36.6 32.4 Q39.6 28.6 42.6 32.4"),
        Mood::Content => dots(31.4, 2.1, 0.0),
        Mood::Waiting => dots(30.6, 2.2, 1.5),
        Mood::Worried => [
            r#"<g class="face-white"><circle cx="24.4" cy="31.6" r="3.2"/><circle cx="39.6" cy="31.6" r="3.2"/></g>"#,
            &dots(32.4, 2.1, -0.9),
        ]
        .concat(),
        Mood::Angry => [
            r#"<g class="face-dot"><ellipse cx="24.8" cy="32.2" rx="2.5" ry="1.7"/>"#,
            r#"<ellipse cx="39.2" cy="32.2" rx="2.5" ry="1.7"/></g>"#,
        ]
        .concat(),
    }
}

fn dots(cy: f64, r: f64, aside: f64) -> String {
    let (left, right) = (24.4 + aside, 39.6 + aside);
    format!(
        r#"<g class="face-dot"><circle cx="{left:.1}" cy="{cy}" r="{r}"/><circle cx="{right:.1}" cy="{cy}" r="{r}"/></g>"#
    )
}

/// The mouth: an open laugh, a smile, a line, a wave, a bow.
pub(super) fn mouth(mood: Mood) -> String {
    match mood {
        Mood::Delighted => [
            drawn("face-open", "M24.6 40.2 Q32 42 39.4 40.2 Q38.6 47.6 32 47.6 Q25.4 47.6 24.6 40.2 Z"),
            drawn("face-teeth", "M26.4 41 Q32 42.6 37.6 41 L37.2 43 Q32 44.2 26.8 43 Z"),
        ]
        .concat(),
        Mood::Content => line("M25.6 41 Q32 46.4 38.4 41"),
        Mood::Waiting => line("M28.4 43.2 Q32 44 36.2 42.6"),
        Mood::Worried => line("M26.6 45 Q29.4 41.6 32 43.4 Q34.8 45.2 37.6 42.4"),
        Mood::Angry => line("M25.4 46 Q32 39.6 38.6 46"),
    }
}

fn line(path: &str) -> String {
    drawn("face-line", path)
}
