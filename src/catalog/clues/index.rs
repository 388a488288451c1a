//! Parts of texts in a form in which one pass over a text meets all of them. The build script makes the index of ours
//! with this file, and the catalog that of a project's own.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Where the clues of some entries are found.
#[derive(Debug, Clone)]
pub(crate) struct Index {
    /// All words in a row.
    pub(crate) words: Cow<'static, str>,
    /// Sorted by the hashes of their words.
    pub(crate) clues: Cow<'static, [Clue]>,
    /// One for each hash, and one more.
    pub(crate) drawers: Cow<'static, [Drawer]>,
    /// For each entry, of which of its lists a clue has to stand in a text: a bit for each.
    pub(crate) lists: Cow<'static, [u8]>,
}

/// Words one of which stands wherever their entry is found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clue {
    /// Where its words begin and how long they are.
    pub(crate) start: u32,
    pub(crate) len: u16,
    /// The number of its entry.
    pub(crate) entry: u16,
    /// The bit of the list it stands in.
    pub(crate) list: u8,
    /// The third byte of its words; 0 where they have none.
    pub(crate) third: u8,
}

/// The clues with a hash.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Drawer {
    /// Where in `clues` they begin; they end where those of the next one begin.
    pub(crate) start: u16,
    /// Which third bytes their words have, by the last five bits: most texts that begin alike differ there.
    pub(crate) thirds: u32,
}

/// How many hashes there are.
const HASHES: usize = 1024;

fn hash([first, second]: [u8; 2]) -> usize {
    (usize::from(first) * 31 + usize::from(second)) % HASHES
}

/// The bit of a third byte.
fn bit(third: u8) -> u32 {
    1 << (third & 31)
}

impl Index {
    /// Takes in the lists of clues of some entries: of each list that is not empty, one has to stand in a text. What is
    /// too short to be looked up is never met.
    pub(crate) fn of<'w>(entries: impl IntoIterator<Item = [Vec<&'w str>; 2]>) -> Self {
        let (mut words, mut clues, mut lists) = (String::new(), Vec::new(), Vec::new());
        for (entry, both) in (0..).zip(entries) {
            let mut wanted = 1;
            for (list, texts) in [1, 2].into_iter().zip(&both) {
                for text in texts {
                    wanted |= list;
                    let (Some(first), Ok(start), Ok(len)) =
                        (text.as_bytes().first_chunk(), u32::try_from(words.len()), u16::try_from(text.len()))
                    else {
                        continue;
                    };
                    let third = text.as_bytes().get(2).copied().unwrap_or_default();
                    clues.push((hash(*first), Clue { start, len, entry, list, third }));
                    words += text;
                }
            }
            lists.push(wanted);
        }
        clues.sort_by_key(|(hash, ..)| *hash);
        let mut drawers = vec![Drawer::default(); HASHES + 1];
        for (hash, clue) in &clues {
            drawers[hash + 1].start += 1;
            drawers[*hash].thirds |= if clue.third == 0 { u32::MAX } else { bit(clue.third) };
        }
        for hash in 0..HASHES {
            drawers[hash + 1].start += drawers[hash].start;
        }
        let clues: Vec<Clue> = clues.into_iter().map(|(_, clue)| clue).collect();
        Self { words: words.into(), clues: clues.into(), drawers: drawers.into(), lists: lists.into() }
    }

    /// The numbers of the entries that a text may have, in their order.
    pub(crate) fn in_text(&self, text: &str) -> impl Iterator<Item = usize> {
        // The lists of each entry of which a clue was met. Most texts meet few.
        let mut met: BTreeMap<u16, u8> = BTreeMap::new();
        let (drawers, bytes) = (&*self.drawers, text.as_bytes());
        for (at, pair) in bytes.windows(2).enumerate() {
            let hash = hash([pair[0], pair[1]]);
            let third = bytes.get(at + 2).copied().unwrap_or_default();
            if drawers[hash].thirds & bit(third) == 0 {
                continue;
            }
            let clues = &self.clues[usize::from(drawers[hash].start)..usize::from(drawers[hash + 1].start)];
            // To compare the third byte spares comparing most of the words.
            for clue in clues.iter().filter(|clue| clue.third == third || clue.third == 0) {
                if bytes[at..].starts_with(self.words(clue)) {
                    *met.entry(clue.entry).or_default() |= clue.list;
                }
            }
        }
        let wanted =
            |(entry, lists): (u16, u8)| (self.lists[usize::from(entry)] == lists).then_some(usize::from(entry));
        met.into_iter().filter_map(wanted)
    }

    fn words(&self, clue: &Clue) -> &[u8] {
        let start = clue.start as usize;
        &self.words.as_bytes()[start..start + usize::from(clue.len)]
    }
}
