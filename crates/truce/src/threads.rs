//! Work shared over the machine's cores.

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use std::num::NonZeroUsize;
use std::thread;

/// How many threads work: as many as were asked for, else as many as there are cores.
pub fn count() -> usize {
    rayon::current_num_threads()
}

/// Works with this many threads from now on; with nothing, with as many as the machine has cores.
///
/// # Errors
/// One sentence where the machine has no threads to give.
pub fn use_threads(wanted: Option<NonZeroUsize>) -> Result<(), String> {
    let cores = || thread::available_parallelism().map_or(1, NonZeroUsize::get);
    rayon::ThreadPoolBuilder::new()
        .num_threads(wanted.map_or_else(cores, NonZeroUsize::get))
        .build_global()
        .map_err(|fault| format!("The threads can't be started: {fault}."))
}

/// Does every task on all threads; the answers come in the order of the tasks, whichever thread did which. `worker`
/// makes what a thread works with. On a terminal a bar says how far it is and how long it may take.
pub fn share<T: Sync, A: Send, W: FnMut(&T) -> A>(
    tasks: &[T],
    worker: impl Fn() -> W + Sync + Send,
) -> Vec<A> {
    let bar = ProgressBar::new(tasks.len() as u64).with_style(style());
    // Whole runs of tasks go to one thread, because what it works with is dear to make.
    let run = tasks.len().div_ceil(count() * 4).max(1);
    let answers = tasks
        .par_chunks(run)
        .flat_map_iter(|run| {
            let mut work = worker();
            let done: Vec<A> = run
                .iter()
                .map(|task| {
                    let answer = work(task);
                    bar.inc(1);
                    answer
                })
                .collect();
            done
        })
        .collect();
    bar.finish_and_clear();
    answers
}

fn style() -> ProgressStyle {
    let wanted = ProgressStyle::with_template("{bar:30} {percent:>3} %  {eta} to go");
    wanted.unwrap_or_else(|_| ProgressStyle::default_bar())
}
