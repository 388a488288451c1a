//! The targets of `tests/fuzz/` without a fuzzer: what was found once is read again, and so are seeds with a few changes.
//! `KLARTEXT_FUZZ_SECONDS` asks for more than a few.

#[path = "../fuzz/seeds.rs"]
mod seeds;
#[path = "../fuzz/targets.rs"]
mod targets;

use crate::tree;
use std::fs;
use std::time::{Duration, Instant};
use targets::{TARGETS, Target};

/// How long one input may take here: unoptimised, beside all other tests.
const HANG: Duration = Duration::from_secs(30);

/// How many changed seeds of each target are read where nobody asks for more.
const FEW: usize = 12;

fn run(target: &Target, input: &[u8], name: &str) {
    let start = Instant::now();
    let ran = std::panic::catch_unwind(|| (target.run)(input));
    assert!(ran.is_ok(), "{}: {name}\n{}", target.name, input.escape_ascii());
    assert!(start.elapsed() < HANG, "{}: {name} took {:?}", target.name, start.elapsed());
}

#[test]
#[allow(clippy::print_stderr, reason = "whoever asks for more wants to know how much it was")]
fn whatever_is_read_keeps_its_promises() {
    let found = tree::root().join("tests/fuzz/found");
    for target in &TARGETS {
        for path in fs::read_dir(found.join(target.name)).into_iter().flatten().map(|entry| entry.unwrap().path()) {
            run(target, &fs::read(&path).unwrap(), &path.display().to_string());
        }
    }
    let asked = std::env::var("KLARTEXT_FUZZ_SECONDS").ok();
    let targets = u32::try_from(TARGETS.len()).unwrap();
    let each = asked.map(|seconds| Duration::from_secs(seconds.parse().unwrap()) / targets);
    for target in &TARGETS {
        let seeds = seeds::of(tree::root(), target.name);
        assert!(!seeds.is_empty(), "{} has no seeds", target.name);
        let (start, mut chance, mut count) = (Instant::now(), Chance(0x9e37_79b9_7f4a_7c15), 0);
        while each.map_or(count < FEW, |each| start.elapsed() < each) {
            let input = changed(&seeds, target.longest, &mut chance);
            run(target, &input, &format!("change {count}"));
            count += 1;
        }
        if each.is_some() {
            eprintln!("{}: {count} changed seeds", target.name);
        }
    }
    let _ = fs::remove_dir_all(targets::scratch());
}

#[test]
fn a_broken_promise_is_noticed() {
    let fussy = Target { name: "fussy", longest: 8, run: |input| assert!(!input.contains(&b'x'), "an x") };
    run(&fussy, b"abc", "without");
    let noticed = std::panic::catch_unwind(|| run(&fussy, b"xyz", "with")).unwrap_err();
    assert!(noticed.downcast_ref::<String>().unwrap().contains("fussy: with\nxyz"));
}

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 16) % limit.max(1) as u64).unwrap()
    }
}

/// A seed with some pieces cut out, put elsewhere, repeated, taken from another seed, or with other bytes.
fn changed(seeds: &[Vec<u8>], longest: usize, chance: &mut Chance) -> Vec<u8> {
    const ODD: [&[u8]; 16] = [
        b"\0",
        b"\xff",
        b"\x1b[2J",
        b"\xe2\x80\xae",
        b"\r",
        b"\t",
        b"\"",
        b"'",
        b"{",
        b"]",
        b"<",
        b"&",
        b":",
        b"#",
        b"%",
        b"\\",
    ];
    let mut text = seeds[chance.below(seeds.len())].clone();
    for _ in 0..=chance.below(4) {
        let start = chance.below(text.len() + 1);
        let end = start + chance.below((text.len() - start + 1).min(64));
        let piece = text[start..end].to_vec();
        match chance.below(5) {
            0 => drop(text.drain(start..end)),
            1 => drop(text.splice(start..end, ODD[chance.below(ODD.len())].iter().copied())),
            2 => {
                let at = chance.below(text.len() + 1);
                drop(text.splice(at..at, piece));
            }
            3 => {
                let other = &seeds[chance.below(seeds.len())];
                let from = chance.below(other.len() + 1);
                let until = from + chance.below((other.len() - from + 1).min(200));
                drop(text.splice(start..end, other[from..until].iter().copied()));
            }
            _ => {
                let times = chance.below(longest.saturating_sub(text.len()) / piece.len().max(1) + 1);
                drop(text.splice(end..end, piece.repeat(times.min(2_000))));
            }
        }
    }
    text
}
