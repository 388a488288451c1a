// The frame around the pages: which page is shown, and how. It never puts anything into a page.

import { load, renew, mark, lookAt } from './pages.js';
import { dress } from './looks.js';
import { together } from './beside.js';
import { compare } from './changes.js';
import { showFindings, showCoverage, showPassage, setUpTabs, select } from './panel.js';

const byId = (id) => document.getElementById(id);
const controls = ['document', 'language', 'theme', 'width', 'colours', 'view'].map(byId);
const first = byId('first');
const second = byId('second');

/** What the server told last; nothing before that. */
let state = null;
/** What is chosen. It stands in the address, so that a reload keeps it. */
const chosen = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
/** The files that the frames show, by the id of the frame: the path, and the build it is from. */
const shown = {};

new EventSource('/events').addEventListener('state', (event) => receive(JSON.parse(event.data)));

async function receive(next) {
  const before = state;
  state = next;
  offer();
  // Another style is no change of elements, so the page is loaded anew.
  const style = ({ assets = [] }) => JSON.stringify(assets.filter(({ path }) => path.endsWith('.css')));
  if (before && style(before) !== style(state)) Object.keys(shown).forEach((id) => delete shown[id]);
  // The page first: it is what people look at.
  await show();
  showFindings(state, { open, reveal });
  if (!byId('coverage').hidden) await showCoverage({ reveal: revealAnchor });
}

/** Puts into the lists what there is to choose. */
function offer() {
  const documents = (state.documents ?? []).map(({ key, internal, pages }) => {
    const title = pages.find(({ lang }) => lang === chosen.language)?.title ?? pages[0].title;
    return [key, internal ? `${title} (internal)` : title];
  });
  fill('document', documents);
  fill('language', (state.languages ?? []).map(({ code, name }) => [code, name]));
  fill('theme', (state.themes ?? []).map((name) => [name, name]), state.theme);
  const formats = { html: 'Page', markdown: 'Markdown', text: 'Plain text', csv: 'Sheet' };
  const pages = state.documents?.find(({ key }) => key === chosen.document)?.pages ?? [];
  const offered = [...new Set(pages.map(({ format }) => format))];
  fill('format', offered.map((format) => [format, formats[format]]));
  for (const id of ['width', 'colours', 'view']) {
    if (chosen[id] !== undefined) byId(id).value = chosen[id];
    chosen[id] = byId(id).value;
  }
}

function fill(id, options, usual) {
  const list = byId(id);
  const values = options.map(([value]) => value);
  if (!values.includes(chosen[id])) chosen[id] = values.includes(usual) ? usual : values[0];
  const same = list.options.length === options.length
    && options.every(([value, words], at) => list.options[at].value === value && list.options[at].text === words);
  if (!same) list.replaceChildren(...options.map(([value, words]) => new Option(words, value)));
  list.value = chosen[id] ?? '';
  list.closest('label').hidden = options.length < 2;
}

/** Says how the last build went. */
function tell() {
  const words = {
    clear: 'What would be published',
    draft: 'A draft: it would not be published',
    broken: 'The last good page: a file cannot be read as a declaration',
    failed: state.message,
  };
  const found = state.summary ? `${words[state.condition]} · ${state.summary}` : words[state.condition];
  byId('state').textContent = [found, ...(state.faults ?? [])].join(' · ');
  Object.assign(document.body.dataset, { condition: state.condition, editor: state.editor });
  byId('tab-findings').textContent = `Findings (${state.findings?.length ?? 0})`;
}

/** The page of the chosen document in a language. */
function page(lang) {
  const pages = state.documents?.find(({ key }) => key === chosen.document)?.pages ?? [];
  return pages.find((one) => one.lang === lang && one.format === chosen.format);
}

function otherLanguage() {
  return (state.languages ?? []).map(({ code }) => code).find((code) => code !== chosen.language);
}

/** Shows what is chosen. */
async function show() {
  tell();
  const own = page(chosen.language);
  byId('nothing').hidden = Boolean(own);
  const beside = chosen.view === 'beside' ? page(otherLanguage()) : undefined;
  second.parentElement.hidden = !beside;
  first.parentElement.hidden = !own;
  byId('stage').dataset.width = chosen.width;
  byId('stage').dataset.view = chosen.view;
  await Promise.all([[first, own], [second, beside]].map(([frame, page]) => page && showIn(frame, page)));
  if (beside) together(first, second);
  history.replaceState(null, '', `#${new URLSearchParams(chosen)}`);
}

/** Shows a page in a frame: loads it, or renews what is there. */
async function showIn(frame, { path, changed }) {
  const url = `/site/${encodeURIComponent(chosen.theme)}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const last = shown[frame.id];
  const key = `${url} ${chosen.view === 'changes'}`;
  if (last?.key === key && last.changed === changed) {
    dress(frame, chosen);
    return;
  }
  const renews = last?.key === key && chosen.view !== 'changes';
  shown[frame.id] = { key, url, changed };
  if (renews) {
    mark(frame, await renew(frame, url));
  } else {
    await load(frame, url);
  }
  dress(frame, chosen);
  if (chosen.view === 'changes') await compareIn(frame, path);
}

async function compareIn(frame, path) {
  const before = await fetch(`/before/${encodeURIComponent(chosen.theme)}/${path.split('/').map(encodeURIComponent).join('/')}`);
  const text = await before.text();
  byId('state').textContent = before.ok ? compare(frame, text) : text;
}

/** A link in a page may have led to another one. */
function follow(frame) {
  const path = decodeURIComponent(frame.contentWindow.location.pathname);
  for (const { key, pages } of state?.documents ?? []) {
    const found = pages.find((page) => path === `/site/${chosen.theme}/${page.path}`);
    if (!found || (key === chosen.document && found.lang === chosen.language)) continue;
    if (frame === first) {
      Object.assign(chosen, { document: key, language: found.lang, format: found.format });
      shown.first = { key: `${frame.contentWindow.location.pathname} ${chosen.view === 'changes'}`, changed: found.changed };
      offer();
      show();
    }
  }
}

/** Where somebody clicks on a page: what is known of the passage. */
function listen(frame) {
  const page = frame.contentDocument;
  const passage = (event) => event.target.closest?.('[data-from]');
  page.addEventListener('click', (event) => {
    if (!event.altKey && !byId('inspect').checked) return;
    event.preventDefault();
    const found = passage(event);
    if (found) inspect(found, frame);
  }, true);
  page.addEventListener('mousemove', (event) => {
    if (byId('inspect').checked || event.altKey) lookAt(frame, passage(event));
    else lookAt(frame, null);
  });
  page.addEventListener('mouseleave', () => lookAt(frame, null));
}

async function inspect(element, frame) {
  lookAt(frame, element);
  select('passage');
  await showPassage(element, chosen.document, { open, step: (by) => step(element, frame, by) });
}

/** The passage before or behind one, for people without a mouse. */
function step(element, frame, by) {
  const all = [...frame.contentDocument.querySelectorAll('[data-from]')];
  const next = all[Math.min(Math.max(all.indexOf(element) + by, 0), all.length - 1)];
  next.scrollIntoView({ block: 'center' });
  inspect(next, frame);
}

/** Opens the editor at a place: by a link that the system follows, or by a command of the server. */
async function open(place) {
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(place);
  if (state.editor === 'link') {
    const path = encodeURI(state.files[file] ?? file);
    location.assign(state.link.replace('{line}', line).replace('{column}', column).replace('{file}', path));
    return;
  }
  const answer = await fetch('/open', { method: 'POST', body: JSON.stringify({ place }) });
  if (!answer.ok) byId('state').textContent = await answer.text();
}

/** Scrolls to the passage that comes from a place, or the nearest before it. */
function reveal({ file, line }) {
  const lines = (element) => {
    const [, from, at] = /^(.*):(\d+):\d+$/.exec(element.dataset.from);
    return from === file && Number(at) <= line ? Number(at) : 0;
  };
  const all = [...first.contentDocument.querySelectorAll('[data-from]')];
  const best = all.reduce((best, one) => (lines(one) >= lines(best) ? one : best), all[0]);
  if (!best || lines(best) === 0) return;
  best.scrollIntoView({ block: 'center' });
  mark(first, [best]);
}

function revealAnchor({ document: key, anchor }) {
  const go = () => {
    const section = first.contentDocument.getElementById(anchor);
    section?.scrollIntoView({ block: 'start' });
    if (section) mark(first, [section]);
  };
  if (key === chosen.document) go();
  else {
    chosen.document = key;
    offer();
    show().then(go);
  }
}

for (const control of [...controls, byId('format')]) {
  control.addEventListener('change', () => {
    chosen[control.id] = control.value;
    offer();
    show();
  });
}
byId('print').addEventListener('click', () => first.contentWindow.print());
byId('inspect').addEventListener('change', () => {
  if (!byId('inspect').checked) {
    lookAt(first, null);
    return;
  }
  const passage = first.contentDocument.querySelector('[data-from]');
  if (passage) inspect(passage, first);
});
for (const frame of [first, second]) {
  frame.addEventListener('load', () => {
    if (frame.contentWindow.location.protocol === 'about:') return;
    listen(frame);
    dress(frame, chosen);
    follow(frame);
  });
}
setUpTabs((id) => {
  if (id === 'coverage') showCoverage({ reveal: revealAnchor });
});
