//! What was met in a whole site: the files are read on all processors, each for itself, and then put together by what
//! they load.

use super::scope::Scope;
use super::{Class, Format, Linked, Own, Reach, Said, Sighting, Span, Stored, one, recorded};
use crate::source::{FileId, Sources};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What was met in a folder of built pages, and in recordings of them.
#[derive(Debug, Clone, Default)]
pub struct Survey {
    /// The pages, in the order given.
    pub pages: Vec<FileId>,
    /// The style sheets, in the order given.
    pub sheets: Vec<FileId>,
    /// The scripts, in the order given.
    pub scripts: Vec<FileId>,
    /// Pictures in SVG, manifests and settings of servers, in the order given.
    pub others: Vec<FileId>,
    /// The recordings, in the order in which they were taken in.
    pub recordings: Vec<FileId>,
    /// Every place with a foreign host, by file and place.
    pub sightings: Vec<Sighting>,
    /// Every place at which something is kept on the visitor's device, by file and place.
    pub stored: Vec<Stored>,
    /// The files of the site's own hosts that its pages load, by path.
    pub own: Vec<Own>,
    /// The files that could not be read, and why.
    pub unread: Vec<(FileId, String)>,
    /// The paths of the site to which its pages link, each once.
    paths: Vec<String>,
    /// Which of them each page links to, in the order of the paths.
    links: BTreeMap<FileId, Vec<u32>>,
    /// The pages that send browsers elsewhere.
    moved: BTreeSet<FileId>,
    /// The pages that load a file, by themselves or through another; a page loads itself.
    loaded_by: BTreeMap<FileId, Vec<FileId>>,
    /// The pages that a server adds something to, and which of these lists is meant by a place in its files.
    scopes: Vec<Vec<FileId>>,
    scoped: BTreeMap<Span, usize>,
}

/// All sightings of one host in one class.
#[derive(Debug, Clone)]
pub struct Met<'s> {
    /// What it takes until the host is asked.
    pub class: Class,
    /// The host.
    pub host: &'s str,
    /// On how many pages it is met, by themselves or through a file that they load.
    pub pages: usize,
    /// In how many recordings it is met.
    pub recordings: usize,
    /// Each place, by file and place; at least one.
    pub sightings: Vec<&'s Sighting>,
}

/// What files load, each with how surely.
type Loads = BTreeMap<FileId, Reach>;

/// Reads files, each with its path inside the site. The site's own hosts are no third parties, nor is what lies below
/// them; relative addresses are its own anyway.
pub fn survey(sources: &Sources, files: &[(FileId, String)], own: &[String]) -> Survey {
    let mut survey = Survey::default();
    let by_path: BTreeMap<&str, FileId> = files.iter().map(|(file, path)| (path.as_str(), *file)).collect();
    let mut loads: BTreeMap<FileId, Loads> = BTreeMap::new();
    let mut asked: FxHashMap<String, Vec<(Reach, Span)>> = FxHashMap::default();
    let (mut maps, mut modules, mut scopes) = (Vec::new(), BTreeMap::new(), Vec::new());
    let (said, linked) = all(sources, files, own);
    for ((file, path), said) in files.iter().zip(said) {
        let said = said.unwrap_or_else(|reason| {
            survey.unread.push((*file, reason));
            Said::default()
        });
        let Some(format) = Format::of(path) else { continue };
        match format {
            Format::Html | Format::Xhtml => survey.pages.push(*file),
            Format::Css => survey.sheets.push(*file),
            Format::Script => survey.scripts.push(*file),
            Format::Svg | Format::Manifest | Format::Server => survey.others.push(*file),
        }
        let own = said.loads.iter().filter_map(|(path, (reach, _))| Some((find(&by_path, path)?, *reach)));
        let elsewhere = said.elsewhere.iter().filter_map(|path| by_path.get(path.as_str()));
        loads.insert(*file, elsewhere.map(|file| (*file, Reach::Loaded)).chain(own).collect());
        if format.is_page() {
            survey.links.insert(*file, said.links);
        }
        if said.moves {
            survey.moved.insert(*file);
        }
        maps.extend(said.map.into_iter().map(|(name, at)| (*file, name, at)));
        modules.insert(*file, said.modules);
        scopes.extend(said.scopes);
        for (path, at) in said.loads {
            asked.entry(path).or_default().push(at);
        }
        survey.sightings.extend(said.sightings);
        survey.stored.extend(said.stored);
    }
    let pages: Vec<String> = linked.paths().iter().map(|path| page_at(&by_path, path)).collect();
    survey.number_links(&pages);
    let reach = survey.put_together(&loads);
    survey.apply(&scopes, files);
    survey.take_up_maps(&maps, &modules);
    let formats: BTreeMap<FileId, Format> =
        files.iter().filter_map(|(file, path)| Some((*file, Format::of(path)?))).collect();
    survey.weaken(&formats, &reach);
    survey.own = asked.into_iter().filter_map(|(path, places)| own_file(path, places, &reach)).collect();
    survey.own.sort_by(|one, other| one.path.cmp(&other.path));
    survey
}

/// What each file says, read on all processors, and the paths to which they link.
fn all(sources: &Sources, files: &[(FileId, String)], own: &[String]) -> (Vec<Result<Said, String>>, Linked) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(files.len());
    let next = AtomicUsize::new(0);
    let read = || {
        let (mut read, mut linked) = (Vec::new(), Linked::default());
        // Files differ in size, so each thread takes the next one when it is done.
        while let Some((nth, (file, path))) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|nth| Some((nth, files.get(nth)?)))
        {
            let text = sources.get(*file).text.look();
            read.push((nth, text.map(|text| one(&text, *file, path, own, &mut linked))));
        }
        (read, linked)
    };
    let (mut all, mut linked) = (Vec::with_capacity(files.len()), Linked::default());
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(read)).collect();
        for thread in running {
            let (read, here) = thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            let numbers: Vec<u32> = here.paths().iter().map(|path| linked.number(path)).collect();
            let renumbered = |said: Said| Said { links: renumber(said.links, &numbers), ..said };
            all.extend(read.into_iter().map(|(nth, said)| (nth, said.map(renumbered))));
        }
    });
    all.sort_by_key(|(nth, _)| *nth);
    (all.into_iter().map(|(_, said)| said).collect(), linked)
}

/// A file of the site's own with the places that load it most surely, unless none of them is ever read.
fn own_file(path: String, places: Vec<(Reach, Span)>, reach: &Loads) -> Option<Own> {
    let surely = |(one, place): (Reach, Span)| Some((one.min(*reach.get(&place.file)?), place));
    let places: Vec<(Reach, Span)> = places.into_iter().filter_map(surely).collect();
    let surest = places.iter().map(|(reach, _)| *reach).max()?;
    let class = if surest == Reach::Loaded { Class::Loaded } else { Class::Script };
    let places = places.into_iter().filter(|(reach, _)| *reach == surest).map(|(_, place)| place).collect();
    Some(Own { path, class, places })
}

/// Numbers in another order, each once.
fn renumber(mut links: Vec<u32>, numbers: &[u32]) -> Vec<u32> {
    for link in &mut links {
        *link = numbers[*link as usize];
    }
    links.sort_unstable();
    links.dedup();
    links
}

/// The path of the page that servers show at a path, as far as the folder tells: `x` may be `x.html`, `x/` is
/// `x/index.html`.
fn page_at(by_path: &BTreeMap<&str, FileId>, path: &str) -> String {
    let is_folder = path.is_empty() || path.ends_with('/');
    let names = |path: &str| {
        if is_folder {
            vec![format!("{path}index.html"), format!("{path}index.htm")]
        } else {
            vec![path.to_owned(), format!("{path}.html"), format!("{path}/index.html")]
        }
    };
    let mut rest = Some(path);
    while let Some(path) = rest {
        if let Some(name) = names(path).into_iter().find(|name| by_path.contains_key(name.as_str())) {
            return name;
        }
        // A site may be served below a path that its folder does not have.
        rest = path.split_once('/').map(|(_, below)| below);
    }
    names(path).swap_remove(0)
}

/// The file behind a path of the site. A site may be served below a path that its folder does not have.
fn find(by_path: &BTreeMap<&str, FileId>, path: &str) -> Option<FileId> {
    let mut rest = path;
    loop {
        let names = [rest.to_owned(), format!("{rest}index.html")];
        let found = names.iter().find_map(|name| by_path.get(name.as_str()));
        if found.is_some() && !rest.is_empty() {
            return found.copied();
        }
        rest = rest.split_once('/')?.1;
    }
}

/// What a file loads, and what that loads. Nothing is surer than the way to it.
fn closure(loads: &BTreeMap<FileId, Loads>, direct: &Loads) -> Loads {
    let mut known = Loads::new();
    let mut next: Vec<(FileId, Reach)> = direct.iter().map(|(file, reach)| (*file, *reach)).collect();
    while let Some((file, reach)) = next.pop() {
        if known.get(&file).is_some_and(|known| *known >= reach) {
            continue;
        }
        known.insert(file, reach);
        next.extend(loads.get(&file).into_iter().flatten().map(|(file, further)| (*file, reach.min(*further))));
    }
    known
}

impl Survey {
    /// Takes in what a browser or a collector has recorded; says why if the file is no recording.
    pub fn record(&mut self, sources: &Sources, file: FileId, own: &[String]) -> Result<(), String> {
        let said = recorded::read(&sources.get(file).text.look()?, file, own)?;
        self.recordings.push(file);
        self.sightings.extend(said.sightings);
        self.stored.extend(said.stored);
        Ok(())
    }

    /// The paths inside the site to which a page links: those of its files where there are such. What a page names in
    /// another way is no link.
    pub fn links(&self, page: FileId) -> impl Iterator<Item = &str> {
        self.links.get(&page).into_iter().flatten().map(|path| self.paths[*path as usize].as_str())
    }

    /// Whether a page links to a path inside the site.
    pub fn links_to(&self, page: FileId, path: &str) -> bool {
        let number = self.paths.binary_search_by(|known| known.as_str().cmp(path)).ok();
        let number = number.and_then(|number| u32::try_from(number).ok());
        number.zip(self.links.get(&page)).is_some_and(|(number, links)| links.binary_search(&number).is_ok())
    }

    /// Whether a page sends browsers elsewhere (`<meta http-equiv="refresh">`).
    pub fn is_moved(&self, page: FileId) -> bool {
        self.moved.contains(&page)
    }

    /// The pages that show what a file says: the page itself, or those that load it.
    fn pages_of(&self, file: FileId) -> &[FileId] {
        self.loaded_by.get(&file).map(Vec::as_slice).unwrap_or_default()
    }

    /// The pages on which something is met at one of some places: by themselves, in a file that they load, or because
    /// a server adds it to them.
    pub fn pages_with(&self, places: impl IntoIterator<Item = Span>) -> BTreeSet<FileId> {
        let (mut pages, mut files) = (BTreeSet::new(), BTreeSet::new());
        for place in places {
            match self.scoped.get(&place).and_then(|at| self.scopes.get(*at)) {
                Some(scope) => pages.extend(scope),
                None => _ = files.insert(place.file),
            }
        }
        pages.extend(files.into_iter().flat_map(|file| self.pages_of(file)));
        pages
    }

    /// The hosts, those first that need least to be asked, then by name.
    pub fn hosts<'s>(&'s self) -> Vec<Met<'s>> {
        let (mut numbers, mut by_host) = (FxHashMap::default(), Vec::new());
        for sighting in &self.sightings {
            let key = (sighting.class, sighting.host.as_str());
            let nth = *numbers.entry(key).or_insert(by_host.len());
            if nth == by_host.len() {
                by_host.push((key, Vec::new()));
            }
            by_host[nth].1.push(sighting);
        }
        by_host.sort_unstable_by_key(|(key, _)| *key);
        let met = |((class, host), sightings): ((Class, &'s str), Vec<&'s Sighting>)| {
            let files: BTreeSet<FileId> = sightings.iter().map(|sighting| sighting.span.file).collect();
            let recordings = files.iter().filter(|file| self.recordings.contains(file)).count();
            let pages = self.pages_with(sightings.iter().map(|sighting| sighting.span));
            Met { class, host, pages: pages.len(), recordings, sightings }
        };
        by_host.into_iter().map(met).collect()
    }

    /// Takes the pages in to which paths lead, and numbers the links by their order.
    fn number_links(&mut self, pages: &[String]) {
        let mut paths: Vec<&str> = pages.iter().map(String::as_str).collect();
        paths.sort_unstable();
        paths.dedup();
        let number = |page: &String| paths.binary_search(&page.as_str()).ok().and_then(|nth| u32::try_from(nth).ok());
        let numbers: Vec<u32> = pages.iter().map(|page| number(page).unwrap_or(u32::MAX)).collect();
        for links in self.links.values_mut() {
            *links = renumber(std::mem::take(links), &numbers);
        }
        self.paths = paths.into_iter().map(str::to_owned).collect();
    }

    /// Finds out which pages load which files, and how surely each is loaded.
    fn put_together(&mut self, loads: &BTreeMap<FileId, Loads>) -> Loads {
        // Most pages of a site load the same.
        let mut alike: BTreeMap<&Loads, Vec<FileId>> = BTreeMap::new();
        let none = Loads::new();
        for page in &self.pages {
            alike.entry(loads.get(page).unwrap_or(&none)).or_default().push(*page);
        }
        let mut surest = Loads::new();
        for (direct, pages) in alike {
            for (file, reach) in closure(loads, direct) {
                let known = surest.entry(file).or_insert(reach);
                *known = reach.max(*known);
                self.loaded_by.entry(file).or_default().extend(&pages);
            }
        }
        for page in &self.pages {
            surest.insert(*page, Reach::Loaded);
            self.loaded_by.entry(*page).or_default().push(*page);
        }
        for pages in self.loaded_by.values_mut() {
            pages.sort_unstable();
            pages.dedup();
        }
        surest
    }

    /// Finds the pages to which a server adds something: those that a path means, and those that load a file it means.
    /// What it adds to no page is not loaded with one.
    fn apply(&mut self, scopes: &[(Scope, Vec<Span>)], files: &[(FileId, String)]) {
        for (scope, places) in scopes {
            let mut pages = BTreeSet::new();
            for (file, path) in files {
                if pages.len() < self.pages.len() && scope.covers(path) {
                    pages.extend(self.pages_of(*file));
                }
            }
            self.scoped.extend(places.iter().map(|place| (*place, self.scopes.len())));
            self.scopes.push(pages.into_iter().collect());
        }
        let is_idle = |place| self.scoped.get(&place).is_some_and(|at: &usize| self.scopes[*at].is_empty());
        let sighted = self.sightings.iter_mut().map(|sighting| (sighting.span, &mut sighting.class));
        let stored = self.stored.iter_mut().map(|stored| (stored.span, &mut stored.class));
        for (_, class) in sighted.chain(stored).filter(|(place, class)| class.is_request() && is_idle(*place)) {
            *class = Class::Kept;
        }
    }

    /// An address in an import map is loaded if a module imports it by its name.
    fn take_up_maps(&mut self, maps: &[(FileId, String, Span)], modules: &BTreeMap<FileId, BTreeSet<String>>) {
        let mut taken = BTreeSet::new();
        for (page, name, at) in maps {
            let is_meant =
                |module: &String| module == name || (name.ends_with('/') && module.starts_with(name.as_str()));
            let here = |file: &FileId| self.pages_of(*file).contains(page);
            if modules.iter().any(|(file, modules)| modules.iter().any(is_meant) && here(file)) {
                taken.insert(*at);
            }
        }
        for sighting in self.sightings.iter_mut().filter(|sighting| taken.contains(&sighting.span)) {
            sighting.class = Class::Loaded;
        }
    }

    /// What stands in a file that no page loads is not loaded either.
    fn weaken(&mut self, formats: &BTreeMap<FileId, Format>, reach: &Loads) {
        for sighting in &mut self.sightings {
            let is_asked = matches!(sighting.class, Class::Loaded | Class::NoScript | Class::Hint);
            let format = formats.get(&sighting.span.file);
            match (reach.get(&sighting.span.file), format) {
                (Some(Reach::Loaded), _) | (_, Some(Format::Server) | None) => {}
                (Some(Reach::Script), _) if is_asked => sighting.class = Class::Script,
                // In a picture that stands in `<img>`, browsers load nothing.
                (None, Some(Format::Svg)) if is_asked => sighting.class = Class::Inert,
                (None, _) if is_asked => sighting.class = Class::Kept,
                _ => {}
            }
        }
    }
}
