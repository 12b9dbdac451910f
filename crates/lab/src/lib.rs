//! The laboratory: what pay, culture and process do over thousands of quarters.
//!
//! An [`experiment::Experiment`] is a grid of cells over common seeds. A [`run::Laboratory`] plays any slice of it; slices merge
//! exactly, in any order and from any number of workers, into [`run::Results`], and a [`report::Report`] says what
//! they show. Nothing here knows threads, workers or clocks.

pub mod alignment;
pub mod condition;
pub mod errand;
pub mod estimate;
pub mod experiment;
pub mod measure;
pub mod policy;
pub mod process;
pub mod report;
pub mod run;
pub mod search;
pub mod summary;
pub mod trial;
pub mod validation;
