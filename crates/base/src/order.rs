//! Putting short lists in order.
//!
//! The lists of a quarter hold a handful of things: clients, flags, guesses, options. The library's sort is made for
//! millions, and comes into the page once for every kind of thing that is sorted, at some five kilobytes each; this is
//! the plain insertion sort that it uses for so few itself.

use core::cmp::Ordering;

/// Sorts a short list by what `key` says of its items; equals stay as they were.
pub fn by_key<T, K: Ord>(list: &mut [T], mut key: impl FnMut(&T) -> K) {
    by(list, |one, other| key(one).cmp(&key(other)));
}

/// Sorts a short list as `compare` says; equals stay as they were.
pub fn by<T>(list: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    for end in 1..list.len() {
        let mut place = end;
        while place > 0 && compare(&list[place - 1], &list[place]) == Ordering::Greater {
            list.swap(place - 1, place);
            place -= 1;
        }
    }
}
