//! Parts of texts in a form in which one pass over a text meets all of them. The build script makes the index of ours
//! with this file, and the catalog that of a project's own.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Where the clues of some entries are found.
#[derive(Debug, Clone)]
pub(crate) struct Index {
    /// All words in a row.
    pub(crate) words: Cow<'static, str>,
    /// Sorted by their drawers.
    pub(crate) clues: Cow<'static, [Clue]>,
    /// Where the clues of each drawer begin, and one more; they end where those of the next one begin.
    pub(crate) drawers: Cow<'static, [u32]>,
    /// For each entry, of which of its lists a clue has to stand in a text: a bit for each.
    pub(crate) lists: Cow<'static, [u8]>,
}

/// Words one of which stands wherever their entry is found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clue {
    /// Where its words begin and how long they are.
    pub(crate) start: u32,
    pub(crate) len: u16,
    /// How they begin, and their fourth byte; 0 where they have none. To compare those spares comparing most words.
    pub(crate) head: u16,
    pub(crate) fourth: u8,
    /// The number of its entry.
    pub(crate) entry: u32,
    /// The bit of the list it stands in.
    pub(crate) list: u8,
}

/// The last five bits of three bytes, of which this is the last, `before` being those up to the one before it. Words of two
/// bytes have a third one that is 0.
fn head(before: u16, byte: u8) -> u16 {
    (before << 5 | u16::from(byte & 31)) & 0x7FFF
}

/// How many drawers there are.
const DRAWERS: usize = 4096;

fn drawer(head: u16) -> usize {
    usize::from(head) % DRAWERS
}

impl Index {
    /// Takes in the lists of clues of some entries: of each list that is not empty, one has to stand in a text. One of a
    /// single byte is never met.
    pub(crate) fn of<'w>(entries: impl IntoIterator<Item = [Vec<&'w str>; 2]>) -> Self {
        let (mut words, mut clues, mut lists) = (String::new(), Vec::new(), Vec::new());
        for (entry, both) in (0..).zip(entries) {
            let mut wanted = 1;
            for (list, texts) in [1, 2].into_iter().zip(&both) {
                for text in texts {
                    wanted |= list;
                    let (2.., Ok(start), Ok(len)) = (text.len(), u32::try_from(words.len()), u16::try_from(text.len()))
                    else {
                        continue;
                    };
                    let byte = |at: usize| text.as_bytes().get(at).copied().unwrap_or_default();
                    let (head, fourth) = ([0, 1, 2].map(byte).into_iter().fold(0, head), byte(3));
                    clues.push(Clue { start, len, head, fourth, entry, list });
                    words += text;
                }
            }
            lists.push(wanted);
        }
        clues.sort_by_key(|clue| drawer(clue.head));
        let mut drawers = vec![0_u32; DRAWERS + 1];
        for clue in &clues {
            drawers[drawer(clue.head) + 1] += 1;
        }
        for drawer in 0..DRAWERS {
            drawers[drawer + 1] += drawers[drawer];
        }
        Self { words: words.into(), clues: clues.into(), drawers: drawers.into(), lists: lists.into() }
    }

    /// The numbers of the entries that a text may have, in their order.
    pub(crate) fn in_text(&self, text: &str) -> impl Iterator<Item = usize> {
        // The lists of each entry of which a clue was met. Most texts meet few.
        let mut met: BTreeMap<u32, u8> = BTreeMap::new();
        let (drawers, clues, bytes, mut begun) = (&*self.drawers, &*self.clues, text.as_bytes(), 0);
        for (at, byte) in bytes.iter().enumerate() {
            begun = head(begun, *byte);
            // Words of three bytes and more, and those of two.
            for (head, before) in [(begun, 2), (head(begun, 0), 1)] {
                let (start, end) = (drawers[drawer(head)], drawers[drawer(head) + 1]);
                if start == end {
                    continue;
                }
                let rest = &bytes[at.saturating_sub(before)..];
                let fourth = rest.get(3).copied().unwrap_or_default();
                for clue in &clues[start as usize..end as usize] {
                    let may_be = clue.head == head && (clue.fourth == fourth || clue.fourth == 0);
                    if may_be && rest.starts_with(self.words(clue)) {
                        *met.entry(clue.entry).or_default() |= clue.list;
                    }
                }
            }
        }
        let wanted = |(entry, lists): (u32, u8)| (self.lists[entry as usize] == lists).then_some(entry as usize);
        met.into_iter().filter_map(wanted)
    }

    fn words(&self, clue: &Clue) -> &[u8] {
        let start = clue.start as usize;
        &self.words.as_bytes()[start..start + usize::from(clue.len)]
    }
}
