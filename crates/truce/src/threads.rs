//! Work shared over the machine's cores.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many cores the machine has.
pub fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

/// Does every task on as many threads as there are cores; the answers come in the order of the tasks, whichever
/// thread did which. `worker` makes what a thread works with.
pub fn share<T: Sync, A: Send, W: FnMut(&T) -> A>(tasks: &[T], worker: impl Fn() -> W + Sync) -> Vec<A> {
    let cores = cores().min(tasks.len().max(1));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut work = worker();
        let mut done = Vec::new();
        while let Some((index, task)) = take(&next, tasks) {
            done.push((index, work(task)));
        }
        done
    };
    let mut answers: Vec<(usize, A)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).flatten().collect()
    });
    answers.sort_by_key(|(index, _)| *index);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

fn take<'a, T>(next: &AtomicUsize, tasks: &'a [T]) -> Option<(usize, &'a T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    tasks.get(index).map(|task| (index, task))
}
