//! Work shared over the machine's cores.

use indicatif::{ProgressBar, ProgressStyle};
use std::any::Any;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The most threads that can be asked for: far more of them would stop the machine instead of the work.
pub const MOST: i64 = 1_024;

/// How many threads work: as many as were asked for, else as many as there are cores.
pub fn count() -> usize {
    rayon::current_num_threads()
}

/// Works with this many threads from now on; with nothing, with as many as the machine has cores. Far more threads than
/// cores would only wait for one another, and for whoever pressed Ctrl-C: no more than four for each core work.
///
/// # Errors
/// One sentence where the machine has no threads to give.
pub fn use_threads(wanted: Option<u16>) -> Result<(), String> {
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    rayon::ThreadPoolBuilder::new()
        .num_threads(wanted.map_or(cores, |wanted| usize::from(wanted).min(4 * cores)))
        .build_global()
        .map_err(|fault| format!("The threads can't be started: {fault}."))
}

/// Does every task on all threads until `stopped` says that nobody wants more. Each thread takes the next task as soon
/// as it is free, and finishes what it took: so the tasks that were done are the first ones, without a gap. Their
/// answers come in the order of the tasks, whichever thread did which. `worker` makes what a thread works with. On a
/// terminal a bar shows how much is done and how long the rest may take.
///
/// # Errors
/// One sentence where a thread fails. The others stop, because part of the answers would look like all of them.
pub fn share<T: Sync, A: Send, W: FnMut(&T) -> A>(
    tasks: &[T],
    worker: impl Fn() -> W + Sync,
    stopped: impl Fn() -> bool + Sync,
) -> Result<Vec<A>, String> {
    let bar = ProgressBar::new(tasks.len() as u64).with_style(style());
    bar.tick();
    let queue = AtomicUsize::new(0);
    let take = || if stopped() { tasks.len() } else { queue.fetch_add(1, Ordering::Relaxed) };
    let work_on = || {
        let mut work = worker();
        let mut done = Vec::new();
        let mut place = take();
        while let Some(task) = tasks.get(place) {
            done.push((place, work(task)));
            bar.inc(1);
            place = take();
        }
        done
    };
    let found = rayon::broadcast(|_| {
        let done = catch_unwind(AssertUnwindSafe(work_on));
        done.inspect_err(|_| queue.store(tasks.len(), Ordering::Relaxed))
    });
    bar.finish_and_clear();
    let mut answers = Vec::new();
    for done in found {
        answers.extend(done.map_err(|panic| failed(panic.as_ref()))?);
    }
    answers.sort_unstable_by_key(|(place, _)| *place);
    Ok(answers.into_iter().map(|(_, answer)| answer).collect())
}

/// What to say of a thread that failed, with what it said itself.
fn failed(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let told = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("The work failed, so there are no figures: {}.", told.unwrap_or("a thread stopped"))
}

fn style() -> ProgressStyle {
    let wanted = ProgressStyle::with_template("{bar:30} {percent:>3} %  {eta} to go");
    wanted.unwrap_or_else(|_| ProgressStyle::default_bar())
}
