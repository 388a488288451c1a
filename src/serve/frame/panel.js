// What is known beside the page: findings, coverage, and where a passage comes from.

const byId = (id) => document.getElementById(id);
const TABS = ['findings', 'coverage', 'passage'];

/** An element with its attributes and children. */
function make(name, attributes = {}, ...children) {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...children);
  return element;
}

function button(words, onclick) {
  return make('button', { type: 'button', onclick }, words);
}

/** Tabs as people know them from other programs: one stop of the Tab key, arrows between them. */
export function setUpTabs(shown) {
  for (const id of TABS) {
    const tab = byId(`tab-${id}`);
    tab.addEventListener('click', () => {
      select(id);
      shown(id);
    });
    tab.addEventListener('keydown', ({ key }) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (!by) return;
      const next = byId(`tab-${TABS[(TABS.indexOf(id) + by + TABS.length) % TABS.length]}`);
      next.click();
      next.focus();
    });
  }
}

export function select(id) {
  for (const tab of TABS) {
    byId(tab).hidden = tab !== id;
    byId(`tab-${tab}`).setAttribute('aria-selected', String(tab === id));
    byId(`tab-${tab}`).tabIndex = tab === id ? 0 : -1;
  }
}

/** The findings, as the terminal shows them. */
export function showFindings(state, { open, reveal }) {
  const findings = state.findings ?? [];
  const one = (finding) => make(
    'li', { className: `finding ${finding.level}` },
    make('h2', {}, make('span', { className: 'level' }, `${finding.level} ${finding.code}`), ` ${finding.title}`),
    // The title stands above already.
    make('pre', { tabIndex: 0 }, finding.text.split('\n').slice(1).join('\n')),
    make(
      'p', { className: 'ways' },
      button('Show in the page', () => reveal(finding)),
      ...(state.editor === 'none' ? [] : [button('Open in the editor', () => open(finding.place))]),
    ),
  );
  const list = make('ul', { className: 'findings' }, ...findings.map(one));
  byId('findings').replaceChildren(findings.length ? list : make('p', {}, state.message ?? 'No findings.'));
}

/** Which duty is fulfilled where. */
export async function showCoverage({ reveal }) {
  const answer = await fetch('/coverage.json');
  if (!answer.ok) {
    byId('coverage').replaceChildren(make('p', {}, 'Nobody can tell before the declaration can be read.'));
    return;
  }
  const { duties } = await answer.json();
  const name = ({ document, service }) => document ?? service;
  const place = (told) => button(told.anchor, () => reveal(told));
  const row = ({ duty, places }) => make(
    'tr', { className: places.length ? '' : 'missing' },
    make('th', { scope: 'row' }, duty.replace(/^gdpr /, 'Art. ')),
    make('td', {}, ...(places.length ? unique(places).map(place) : ['missing'])),
  );
  const group = (about) => [
    make('h2', {}, about),
    make('table', {}, make('tbody', {}, ...duties.filter((one) => name(one.about) === about).map(row))),
  ];
  byId('coverage').replaceChildren(...[...new Set(duties.map(({ about }) => name(about)))].flatMap(group));
}

function unique(places) {
  return places.filter((one, at) => places.findIndex((two) => two.document === one.document && two.anchor === one.anchor) === at);
}

/** Where a passage comes from and what it fulfils. */
export async function showPassage(element, key, { open, step }) {
  const place = element.dataset.from;
  const answer = await fetch(`/passages/${encodeURIComponent(key)}.json`);
  const passages = answer.ok ? await answer.json() : [];
  const duties = [...new Set(passages.filter((passage) => passage.place === place).flatMap((passage) => passage.duties))];
  const words = element.textContent.replace(/\s+/g, ' ').trim();
  byId('passage').replaceChildren(
    make('blockquote', {}, words.length > 200 ? `${words.slice(0, 200)}…` : words),
    make('dl', {},
      make('dt', {}, 'Declared in'), make('dd', {}, make('code', {}, place)),
      make('dt', {}, 'Fulfils'), make('dd', {}, duties.length ? duties.join(', ') : 'no duty of its own')),
    make('p', { className: 'ways' },
      button('Previous passage', () => step(-1)),
      button('Next passage', () => step(1)),
      ...(document.body.dataset.editor === 'none' ? [] : [button('Open in the editor', () => open(place))])),
  );
}
