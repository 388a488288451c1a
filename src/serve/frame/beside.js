// Two languages side by side: anchors are the same in both, so each is scrolled to where the other one is.

/** Keeps two pages at the same passage. */
export function together(one, other) {
  const pages = [one.contentDocument, other.contentDocument];
  if (one.together === pages[0] && other.together === pages[1]) return;
  [one.together, other.together] = pages;
  /** Where each page was put by the other one; that it is there is no reason to move the other back. */
  const put = new Map();
  const lead = (from, to) => {
    if (Math.abs((put.get(from) ?? -10) - from.contentWindow.scrollY) < 2) return;
    put.delete(from);
    to.contentWindow.scrollTo({ top: twin(from, to), behavior: 'instant' });
    put.set(to, to.contentWindow.scrollY);
  };
  one.contentWindow.addEventListener('scroll', () => lead(one, other), { passive: true });
  other.contentWindow.addEventListener('scroll', () => lead(other, one), { passive: true });
  lead(one, other);
}

/** How far down the other page has the same passage at its top. */
function twin(from, to) {
  const [here, there] = [stops(from), stops(to)];
  const top = from.contentWindow.scrollY;
  const shared = [...here].filter(([id]) => there.has(id));
  const at = Math.max(shared.findLastIndex(([, y]) => y <= top), 0);
  const [start, end] = [shared[at], shared[at + 1] ?? shared[at]];
  const part = end[1] > start[1] ? Math.min((top - start[1]) / (end[1] - start[1]), 1) : 0;
  return there.get(start[0]) + part * (there.get(end[0]) - there.get(start[0]));
}

/** The anchors of a page with their distance from its top, the top and the end of the page among them. */
function stops(frame) {
  const { contentDocument: page, contentWindow: view } = frame;
  const found = new Map([['', 0]]);
  for (const element of page.querySelectorAll('main [id]')) {
    found.set(element.id, element.getBoundingClientRect().top + view.scrollY);
  }
  return found.set('\n', page.documentElement.scrollHeight);
}
