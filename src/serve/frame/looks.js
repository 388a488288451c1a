// How a page looks on other devices: the rules of its style for paper and for dark screens are switched on or off.
// Nothing in the page changes, only which of its own rules count.

/** What a rule asked for before it was switched. */
const asked = new WeakMap();

/** Shows a page as on paper, and in light or dark colours. */
export function dress(frame, { width, colours }) {
  const page = frame.contentDocument;
  if (!page) return;
  for (const sheet of page.styleSheets) {
    for (const rule of mediaRules(sheet)) {
      if (!asked.has(rule)) asked.set(rule, rule.media.mediaText);
      const media = asked.get(rule);
      const wanted = forColours(forPaper(media, width === 'print'), colours);
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
  }
  const view = frame.contentWindow;
  const scheme = new view.CSSStyleSheet();
  const isDark = width !== 'print' && colours;
  if (isDark) scheme.replaceSync(`:root { color-scheme: ${colours} !important; }`);
  page.adoptedStyleSheets = isDark ? [scheme] : [];
}

function* mediaRules(of) {
  for (const rule of of.cssRules) {
    if (rule instanceof rule.parentStyleSheet.ownerNode.ownerDocument.defaultView.CSSMediaRule) yield rule;
    if (rule.cssRules) yield* mediaRules(rule);
  }
}

/** A condition as it holds on paper, or off it. */
function forPaper(media, isPaper) {
  if (!isPaper) return media;
  if (/\bprint\b/.test(media)) return media.replace(/\bprint\b/g, 'all');
  return /\bscreen\b|prefers-color-scheme: dark/.test(media) ? 'not all' : media;
}

/** A condition as it holds for light or dark colours. */
function forColours(media, colours) {
  if (!colours) return media;
  return media.replace(/\(prefers-color-scheme: (light|dark)\)/g, (_, asked) => (asked === colours ? '(min-width: 0)' : '(max-width: 0)'));
}
