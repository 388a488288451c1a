//! libFuzzer around one of the targets, which `KLARTEXT_FUZZ` names. One program holds them all, so that everything is
//! compiled with coverage and linked once.
//!
//! With `KLARTEXT_SEEDS=FOLDER` it fuzzes nothing. It writes the seeds of the target into that folder, and beside it the
//! words that occur in them, as a dictionary; what it prints is the longest input worth a run.
#![no_main]

#[path = "../seeds.rs"]
mod seeds;
#[path = "../targets.rs"]
mod targets;

use cpu_time::ProcessTime;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;
use targets::Target;

/// What is a hang: so much time of the processor for one input. libFuzzer itself only knows the clock, which goes on
/// while others compile.
const HANG: Duration = Duration::from_secs(1);

/// How often a mutation repeats a piece of the input instead of changing a few bytes, as one in so many. What grows too
/// fast with its input is only met in long ones.
const SWELLS: u32 = 24;

/// How many words a dictionary has at most.
const MOST_WORDS: usize = 600;

/// The file that holds the input of the run.
static LAST: LazyLock<Option<PathBuf>> = LazyLock::new(|| std::env::var_os("KLARTEXT_LAST").map(PathBuf::from));

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("KLARTEXT_FUZZ").unwrap_or_default();
    targets::TARGETS.iter().find(|target| target.name == name).unwrap_or_else(|| {
        let known: Vec<_> = targets::TARGETS.iter().map(|target| target.name).collect();
        eprintln!("KLARTEXT_FUZZ names one of the targets: {}", known.join(", "));
        std::process::exit(2)
    })
});

fuzz_target!(
    init: {
        if let Some(folder) = std::env::var_os("KLARTEXT_SEEDS") {
            write_seeds(&PathBuf::from(folder));
            std::process::exit(0);
        }
        // What is made once is no hang of the first input.
        (TARGET.run)(b"");
    },
    |data: &[u8]| {
        // Where the stack ends nobody is left to write what was being read.
        if let Some(last) = &*LAST {
            let _ = std::fs::write(last, data);
        }
        let start = ProcessTime::now();
        (TARGET.run)(data);
        let took = start.elapsed();
        assert!(took < HANG, "a hang: {} bytes took {took:?} of the processor", data.len());
    }
);

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if size < 2 || seed % SWELLS != 0 {
        return fuzzer_mutate(data, size, max_size);
    }
    let mut state = u64::from(seed) | 1 << 40;
    let mut below = |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % limit as u64).unwrap_or_default()
    };
    let start = below(size);
    let length = 1 + below((size - start).min(64));
    let piece = data[start..start + length].to_vec();
    let rest = data[start + length..size].to_vec();
    let times = 1 + below(1 + (max_size - size) / length);
    let mut end = start + length;
    for _ in 0..times {
        if end + length + rest.len() > max_size {
            break;
        }
        data[end..end + length].copy_from_slice(&piece);
        end += length;
    }
    data[end..end + rest.len()].copy_from_slice(&rest);
    end + rest.len()
});

fn write_seeds(folder: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::create_dir_all(folder).unwrap();
    let seeds = seeds::of(&root, TARGET.name);
    for (at, seed) in seeds.iter().enumerate() {
        std::fs::write(folder.join(format!("seed-{at:04}")), seed).unwrap();
    }
    std::fs::write(folder.with_extension("dict"), dictionary(&seeds)).unwrap();
    println!("{}", TARGET.longest);
}

/// The words that occur in several seeds, those of most seeds first, in the format of libFuzzer.
fn dictionary(seeds: &[Vec<u8>]) -> String {
    let mut words: BTreeMap<&[u8], usize> = BTreeMap::new();
    for seed in seeds {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_:@$%{}<>/&#".contains(byte);
        let mut own: Vec<&[u8]> =
            seed.split(|byte| !is_part(byte)).filter(|word| (2..=24).contains(&word.len())).collect();
        own.sort_unstable();
        own.dedup();
        own.into_iter().for_each(|word| *words.entry(word).or_default() += 1);
    }
    let mut words: Vec<_> = words.into_iter().collect();
    words.sort_by_key(|(word, count)| (std::cmp::Reverse(*count), *word));
    let mut out = String::new();
    for (word, _) in words.into_iter().take(MOST_WORDS) {
        let _ = writeln!(out, "\"{}\"", String::from_utf8_lossy(word));
    }
    out
}
