//! The same work for many things on all processors, and what became of each in the order in which they were given.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

/// Does the work for each, as many at once as there are processors, and gives each result to `take` on this thread as
/// soon as those before it are there.
pub(super) fn in_order<I: Sync, R: Send>(all: &[I], work: impl Fn(&I) -> R + Sync, mut take: impl FnMut(R)) {
    if let [one] = all {
        return take(work(one));
    }
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        let (send, results) = mpsc::channel();
        for _ in 0..processors.min(all.len()) {
            let (send, next, work) = (send.clone(), &next, &work);
            scope.spawn(move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(one) = all.get(at) else { break };
                    // Nobody listens any more if the other end has panicked.
                    if send.send((at, work(one))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(send);
        let (mut waiting, mut due) = (BTreeMap::new(), 0);
        for (at, result) in results {
            waiting.insert(at, result);
            while let Some(result) = waiting.remove(&due) {
                take(result);
                due += 1;
            }
        }
    });
}

/// How far the work has come, on a terminal and where it takes long enough to be seen.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    /// For so many things; not shown where it `is_for_people` not, nor for a single one.
    pub(super) fn of(count: usize, is_for_people: bool) -> Self {
        if count < 2 || !is_for_people {
            return Self(None);
        }
        // The bar hides itself where there is no terminal.
        let bar = ProgressBar::with_draw_target(Some(count as u64), ProgressDrawTarget::stderr_with_hz(10));
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.enable_steady_tick(Duration::from_millis(200));
        Self(Some(bar))
    }

    /// One more is done; what is said about it stands above the bar.
    pub(super) fn past(&self, say: impl FnOnce()) {
        match &self.0 {
            Some(bar) => {
                bar.suspend(say);
                bar.inc(1);
            }
            None => say(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_given() {
        for count in [0, 1, 2, 500] {
            let all: Vec<usize> = (0..count).collect();
            let (mut taken, here) = (Vec::new(), std::thread::current().id());
            let slow_first = |at: &usize| {
                if *at == 0 {
                    std::thread::sleep(Duration::from_millis(5));
                }
                *at
            };
            in_order(&all, slow_first, |at| {
                assert_eq!(std::thread::current().id(), here);
                taken.push(at);
            });
            assert_eq!(taken, all);
        }
    }
}
