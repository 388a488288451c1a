//! For which paths a server adds something, as the files say that tell it: `/blog/*` in `_headers`, the folder of an
//! `.htaccess` and its sections.

use regex_lite::Regex;

/// The paths that are meant.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    /// The folder of the file that says so, with a slash behind, or nothing.
    folder: String,
    rule: Rule,
}

/// What a path below the folder has to be.
#[derive(Debug, Clone)]
pub(super) enum Rule {
    /// Anything.
    All,
    /// A path in which `*` stands for any signs, once, and `:name` for a part between slashes.
    Path(String),
    /// Files of a name, in which `*` stands for any signs, once.
    Name(String),
    /// Files whose name a regular expression finds.
    NameLike(Regex),
    /// Paths that a regular expression finds, with or without the first slash.
    PathLike(Regex),
    /// No page: what is only shown when there is none.
    Nothing,
}

impl Scope {
    /// A rule of the file at a path inside the site.
    pub(super) fn of(file: &str, rule: Rule) -> Self {
        let folder = file.rfind('/').map_or("", |at| &file[..=at]);
        Self { folder: folder.to_owned(), rule }
    }

    /// Whether the file at a path inside the site is meant, by one of the addresses under which servers show it.
    pub(super) fn covers(&self, path: &str) -> bool {
        let Some(path) = path.strip_prefix(&self.folder) else { return false };
        let name = path.rsplit('/').next().unwrap_or(path);
        match &self.rule {
            Rule::All => true,
            Rule::Path(pattern) => addresses(path).iter().any(|address| fits(pattern, address)),
            Rule::Name(pattern) => has_form(pattern, name),
            Rule::NameLike(expression) => expression.is_match(name),
            Rule::PathLike(expression) => addresses(path)
                .iter()
                .any(|address| expression.is_match(address) || expression.is_match(address.trim_start_matches('/'))),
            Rule::Nothing => false,
        }
    }
}

/// The addresses under which servers show a file: `/x/index.html` also as `/x/` and `/x`, `/x.html` as `/x`.
fn addresses(path: &str) -> Vec<String> {
    let whole = format!("/{path}");
    let folder = ["index.html", "index.htm"].iter().find_map(|index| whole.strip_suffix(index));
    let bare = match folder {
        Some(folder) if folder.ends_with('/') => vec![folder.to_owned(), folder.trim_end_matches('/').to_owned()],
        _ => whole.strip_suffix(".html").map(str::to_owned).into_iter().collect(),
    };
    std::iter::once(whole).chain(bare).collect()
}

/// Whether a pattern describes an address.
fn fits(pattern: &str, address: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return are_alike(pattern, address) };
    // Whole parts up to the star are compared one by one, because a name may stand for one of them.
    let (parts, last) = before.rsplit_once('/').unwrap_or(("", before));
    let depth = parts.split('/').count();
    let Some((at, _)) = address.match_indices('/').nth(depth - 1) else {
        // `/blog/*` means `/blog`, too.
        return last.is_empty() && after.is_empty() && are_alike(parts, address);
    };
    let rest = address[at + 1..].strip_prefix(last);
    are_alike(parts, &address[..at]) && rest.is_some_and(|rest| rest.ends_with(after))
}

/// Whether two paths have the same parts; `:name` in the first is like any.
fn are_alike(pattern: &str, address: &str) -> bool {
    let mut addressed = address.split('/');
    let is_same =
        |part: &str| addressed.next().is_some_and(|found| part == found || part.starts_with(':') && !found.is_empty());
    pattern.split('/').all(is_same) && addressed.next().is_none()
}

/// Whether a name has a form in which `*` stands for any signs.
fn has_form(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => name.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
        None => pattern == name,
    }
}

#[cfg(test)]
mod tests {
    use super::{Rule, Scope};
    use regex_lite::Regex;

    #[test]
    fn patterns_mean_pages_under_each_of_their_addresses() {
        for (pattern, path, is) in [
            ("/*", "index.html", true),
            ("/*", "blog/2026/x.html", true),
            ("/blog/*", "blog/x.html", true),
            ("/blog/*", "blog/index.html", true),
            ("/blog/*", "blogs/x.html", false),
            ("/blog/*", "en/blog/x.html", false),
            ("/blog", "blog.html", true),
            ("/blog", "blog/index.html", true),
            ("/blog/", "blog/index.html", true),
            ("/blog.html", "blog.html", true),
            ("/", "index.html", true),
            ("/", "about.html", false),
            ("/:lang/about", "en/about.html", true),
            ("/:lang/about", "about.html", false),
            ("/:lang/blog/*", "de/blog/x.html", true),
            ("/:lang/blog/*", "de/news/x.html", false),
            ("/film-*", "film-noir.html", true),
            ("/film-*", "music.html", false),
            ("/*.html", "a/b.html", true),
            ("/*.jpg", "a/b.html", false),
        ] {
            assert_eq!(Scope::of("_headers", Rule::Path(pattern.to_owned())).covers(path), is, "{pattern} {path}");
        }
    }

    #[test]
    fn what_stands_in_a_folder_is_for_that_folder() {
        let shop = |rule| Scope::of("shop/.htaccess", rule);
        assert!(shop(Rule::All).covers("shop/a/index.html") && !shop(Rule::All).covers("index.html"));
        let named = shop(Rule::Name("cart*.html".to_owned()));
        assert!(named.covers("shop/de/cart-2.html") && !named.covers("shop/pay.html"));
        let like = Rule::PathLike(Regex::new("^old/").unwrap());
        assert!(shop(like.clone()).covers("shop/old/x.html") && !shop(like).covers("shop/new/old/x.html"));
        let like = Rule::NameLike(Regex::new(r"\.(htm|html)$").unwrap());
        assert!(shop(like.clone()).covers("shop/x.htm") && !shop(like).covers("shop/x.php"));
    }
}
