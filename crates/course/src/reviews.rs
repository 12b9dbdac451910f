//! Reviews at 2, 7 and 28 days, as a calendar file (iCalendar, RFC 5545): whole days, so that no time zone matters.

/// In how many days each review comes.
pub const DAYS: [u32; 3] = [2, 7, 28];

/// How many bytes a line of a calendar file may have; longer ones go on in the next, after a space.
const LONGEST_LINE: usize = 75;

/// A calendar with these reviews, made on the day `today` since 1970 began.
#[must_use]
pub fn calendar(today: u32, summaries: [&str; DAYS.len()]) -> String {
    let today = i64::from(today);
    let mut text = String::new();
    let mut line = |content: &str| {
        let mut room = LONGEST_LINE;
        for letter in content.chars() {
            if letter.len_utf8() > room {
                text.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            text.push(letter);
            room -= letter.len_utf8();
        }
        text.push_str("\r\n");
    };
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Truce//Course//EN");
    for (days, summary) in DAYS.into_iter().zip(summaries) {
        let day = today + i64::from(days);
        line("BEGIN:VEVENT");
        line(&format!("UID:truce-review-{today}-{days}@truce"));
        line(&format!("DTSTAMP:{}T000000Z", date(today)));
        line(&format!("DTSTART;VALUE=DATE:{}", date(day)));
        line(&format!("DTEND;VALUE=DATE:{}", date(day + 1)));
        line(&format!("SUMMARY:{}", escaped(summary)));
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    text
}

/// A text within a line: what would end a value is marked.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ',' | ';' => safe.extend(['\\', letter]),
            '\n' | '\r' => safe.push(' '),
            _ => safe.push(letter),
        }
    }
    safe
}

/// The date of a day since 1970 began, as `20301231`: Howard Hinnant's `civil_from_days`.
fn date(days: i64) -> String {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}{month:02}{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        let days = [0, 59, 11_016, 19_782, 21_914];
        let dates = ["19700101", "19700301", "20000229", "20240229", "20291231"];
        assert_eq!(days.map(date), dates);
    }

    #[test]
    fn a_calendar_has_three_whole_days_and_no_long_line() {
        let long = "Did you keep quiet, or did you tell? ".repeat(5);
        let text = calendar(20_000, [&long, "b", "c"]);
        assert!(text.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{text}");
        for date in ["20241006", "20241011", "20241101"] {
            assert!(text.contains(&format!("DTSTART;VALUE=DATE:{date}")), "{text}");
        }
        assert!(text.replace("\r\n ", "").contains(r"SUMMARY:Did you keep quiet\, or"), "{text}");
    }
}
