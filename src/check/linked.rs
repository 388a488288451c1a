//! Which pages of the built site lead to another page of it.

use super::Cx;
use super::seen::Site;
use crate::source::{FileId, Span};
use crate::yaml::shorten;

/// How many further pages are named.
const NAMED: usize = 3;

/// Pages without a link.
pub(super) struct Told {
    /// The beginning of the first of them.
    pub(super) first: Span,
    /// How many there are, as the title of a finding.
    pub(super) title: String,
    /// Some of the others.
    pub(super) others: Option<String>,
}

/// The pages that lack a link, if there are any.
pub(super) fn unlinked(
    cx: &Cx,
    site: &Site,
    pages: impl Iterator<Item = FileId>,
    is_linked: impl Fn(FileId) -> bool,
    what: &str,
) -> Option<Told> {
    let (mut all, mut without) = (0, Vec::new());
    for page in pages {
        if is_linked(page) {
            all += 1;
        } else if is_whole(cx, page) {
            all += 1;
            without.push(page);
        }
    }
    let (first, others) = without.split_first()?;
    let title =
        format!("the {what} is not linked from {} of {all} page{}", without.len(), if all == 1 { "" } else { "s" });
    let names: Vec<String> = others.iter().take(NAMED).map(|page| shorten(site.seen.path(*page))).collect();
    let more = others.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    let others = (!names.is_empty()).then(|| format!("nor from `{}`{more}", names.join("`, `")));
    Some(Told { first: beginning(cx, *first), title, others })
}

/// The first line of a page: a finding about what is not there points to it.
pub(super) fn beginning(cx: &Cx, page: FileId) -> Span {
    let text = &cx.sources.get(page).text;
    Span::new(page, 0..text.lines().next().unwrap_or_default().len())
}

/// Whether a file is a page of its own: one that sends browsers elsewhere is none.
pub(super) fn is_page(site: &Site, page: FileId) -> bool {
    !site.seen.survey.is_moved(page)
}

/// Whether a file is more than a piece of a page or a mark for a search engine: those have no title.
fn is_whole(cx: &Cx, page: FileId) -> bool {
    let text = cx.sources.get(page).text.look().unwrap_or_default();
    text.as_bytes().windows("<title".len()).any(|part| part.eq_ignore_ascii_case(b"<title"))
}

/// The path of a page without what servers add to it: `x` for `x.html` and `x/index.html`.
pub(super) fn stem(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    let path = path.strip_suffix("index.html").or_else(|| path.strip_suffix("index.htm")).unwrap_or(path);
    let path = path.strip_suffix(".html").or_else(|| path.strip_suffix(".htm")).unwrap_or(path);
    path.trim_end_matches('/')
}

/// The stem of a path, and of its parts behind each slash: a site may be served below a path of its own.
pub(super) fn page_names(path: &str) -> impl Iterator<Item = &str> {
    let stem = stem(path);
    std::iter::once(stem).chain(stem.match_indices('/').map(move |(at, _)| &stem[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::page_names;

    #[test]
    fn a_page_has_its_name_however_it_is_addressed() {
        for path in ["datenschutz", "datenschutz/", "datenschutz.html", "datenschutz/index.html", "de/datenschutz.htm"]
        {
            assert!(page_names(path).any(|name| name == "datenschutz"), "{path}");
        }
        assert!(!page_names("datenschutz-2019").any(|name| name == "datenschutz"));
        assert!(page_names("index.html").any(str::is_empty));
    }
}
