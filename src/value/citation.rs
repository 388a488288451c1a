//! Provisions of law as values, so that each language can print them in its own style.

use std::fmt;

/// A provision: `gdpr 6(1)(f)`, `gdpr 49(1) subpara 2`, `tdddg 25(2) no 2`, `ao 147(3) sentence 1`.
/// This short form is the same in code, catalog and tests; wording prints it as
/// "Art. 6 Abs. 1 lit. f DSGVO" or "Art. 6(1)(f) GDPR".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// The act by its short id: `gdpr`, `bdsg`, `tdddg`, `ao`.
    pub act: String,
    /// Article or section: `6`, `14b`.
    pub article: String,
    /// Paragraph: `1`, `2a`.
    pub paragraph: Option<String>,
    /// Subparagraph.
    pub subparagraph: Option<String>,
    /// Letter: `f`.
    pub letter: Option<String>,
    /// Number in a list: `2`, `4a`.
    pub number: Option<String>,
    /// Sentence.
    pub sentence: Option<String>,
}

impl Citation {
    /// Reads the short form.
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let act = words.next().filter(|act| !act.is_empty() && act.bytes().all(|byte| byte.is_ascii_lowercase()))?;
        let (article, brackets) = split_brackets(words.next()?)?;
        let mut citation = Self {
            act: act.to_owned(),
            article,
            paragraph: None,
            subparagraph: None,
            letter: None,
            number: None,
            sentence: None,
        };
        for bracket in brackets {
            let slot = if bracket.starts_with(|sign: char| sign.is_ascii_digit()) {
                &mut citation.paragraph
            } else {
                &mut citation.letter
            };
            if slot.replace(bracket).is_some() {
                return None;
            }
        }
        while let Some(kind) = words.next() {
            let slot = match kind {
                "subpara" => &mut citation.subparagraph,
                "no" => &mut citation.number,
                "sentence" => &mut citation.sentence,
                _ => return None,
            };
            if slot.replace(words.next()?.to_owned()).is_some() {
                return None;
            }
        }
        Some(citation)
    }
}

/// `6(1)(f)` into `6` and [`1`, `f`].
fn split_brackets(text: &str) -> Option<(String, Vec<String>)> {
    let mut pieces = text.split('(');
    let article = pieces.next().filter(|head| head.starts_with(|sign: char| sign.is_ascii_digit()))?;
    let inner = pieces.map(|piece| piece.strip_suffix(')').filter(|inner| !inner.is_empty()).map(str::to_owned));
    Some((article.to_owned(), inner.collect::<Option<_>>()?))
}

/// The short form.
impl fmt::Display for Citation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.act, self.article)?;
        for bracket in self.paragraph.iter().chain(&self.letter) {
            write!(out, "({bracket})")?;
        }
        for (kind, part) in [("subpara", &self.subparagraph), ("no", &self.number), ("sentence", &self.sentence)] {
            if let Some(part) = part {
                write!(out, " {kind} {part}")?;
            }
        }
        Ok(())
    }
}
