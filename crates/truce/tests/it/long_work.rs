//! Long work at the terminal: what Ctrl-C leaves, and what becomes of a thread that fails.

use crate::command_line::truce;
#[path = "../../src/threads.rs"]
mod threads;

#[test]
fn a_thread_that_fails_ends_the_work_and_says_so() {
    let tasks: Vec<u32> = (0..1_000).collect();
    let worker = || {
        |task: &u32| {
            assert!(*task != 300, "nobody can play {task}");
            *task
        }
    };
    let failed = threads::share(&tasks, worker, || false).unwrap_err();
    assert_eq!(failed, "The work failed, so there are no figures: nobody can play 300.");
}

#[test]
fn what_is_stopped_has_done_its_first_tasks_in_their_order() {
    let tasks: Vec<u32> = (0..1_000).collect();
    let begun = std::sync::atomic::AtomicU32::new(0);
    let stopped = || begun.load(std::sync::atomic::Ordering::Relaxed) > 200;
    let worker = || {
        |task: &u32| {
            begun.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            *task
        }
    };
    let done = threads::share(&tasks, worker, stopped).unwrap();
    assert!((200..1_000).contains(&done.len()), "{}", done.len());
    assert_eq!(done, tasks[..done.len()]);
    assert_eq!(threads::share(&tasks, || |task: &u32| *task, || false).unwrap(), tasks);
    assert!(threads::count() > 0);
}

#[test]
fn more_threads_than_a_machine_can_have_are_refused() {
    let many = (threads::MOST + 1).to_string();
    for threads in [many.as_str(), "0"] {
        let said = truce(&["lab", "--seeds", "1", "--threads", threads]);
        let told = String::from_utf8(said.stderr).unwrap();
        assert_eq!(said.status.code(), Some(2), "{told}");
        assert!(told.contains("1..=1024"), "{told}");
    }
    assert!(threads::use_threads(Some(2)).is_ok() || threads::count() > 0);
}
