//! Truce.
