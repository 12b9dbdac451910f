//! What the test runners say of their tests, added up.

use std::ops::AddAssign;

/// How many tests passed and how many failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
}

impl Tally {
    /// Adds up every closing line in the output of a runner: cargo's and wasm-bindgen's (`test result: ok. 3
    /// passed; 0 failed; …`) and Node's (`ℹ pass 3`, or `# pass 3` where it is not so colourful).
    pub fn of(output: &str) -> Self {
        let mut tally = Self::default();
        for line in output.lines() {
            if let Some(rest) = line.trim_start().strip_prefix("test result: ") {
                tally += Self { passed: before(rest, "passed"), failed: before(rest, "failed") };
            }
            let mut words = line.split_whitespace();
            match (words.next(), words.next(), words.next(), words.next()) {
                (Some("#" | "ℹ"), Some("pass"), Some(number), None) => {
                    tally.passed += number.parse().unwrap_or(0)
                }
                (Some("#" | "ℹ"), Some("fail" | "cancelled"), Some(number), None) => {
                    tally.failed += number.parse().unwrap_or(0);
                }
                _ => {}
            }
        }
        tally
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The number in front of a word.
fn before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split([' ', ';']).collect();
    let pair = words.windows(2).find(|pair| pair.get(1) == Some(&word));
    pair.and_then(|pair| pair.first()?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_and_wasm_bindgen_close_alike() {
        let output = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            test result: FAILED. 5 passed; 2 failed; 0 ignored; 0 filtered out\n";
        assert_eq!(Tally::of(output), Tally { passed: 8, failed: 2 });
    }

    #[test]
    fn node_closes_in_two_ways() {
        assert_eq!(
            Tally::of("ℹ tests 4\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\n"),
            Tally { passed: 3, failed: 1 }
        );
        assert_eq!(
            Tally::of("# tests 2\n# pass 1\n# fail 0\n# cancelled 1\n"),
            Tally { passed: 1, failed: 1 }
        );
    }

    #[test]
    fn talk_is_not_counted() {
        assert_eq!(Tally::of("12 passed; hello\n# pass me 3 please\npass 3\n"), Tally::default());
    }
}
