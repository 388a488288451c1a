// The files below a folder, and HTML pages as whole documents.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every file below the folders with the ending, sorted. */
export function files(folders, ending) {
  return folders.flatMap((folder) => below(folder)).filter((path) => path.endsWith(ending));
}

function below(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => below(join(path, name)));
}

/** Every HTML page below the folders. None at all is an error: nothing would have been checked. */
export function pages(folders) {
  return folders.flatMap((folder) => {
    const found = files([folder], ".html");
    if (found.length === 0) throw new Error(`${folder}: no HTML page in it`);
    return found;
  });
}

/** Whether the page is a fragment, to be included in a site's own layout. */
export function isFragment(path) {
  return !/^\s*<!doctype/i.test(readFileSync(path, "utf8"));
}

/** The text of a page; a fragment inside the smallest layout there is. */
export function whole(path) {
  const html = readFileSync(path, "utf8");
  if (!isFragment(path)) return html;
  const language = /\blang="?([a-z-]+)/.exec(html)?.[1] ?? "de";
  const heading = /<h1\b/.test(html) ? "" : "<h1>Layout</h1>";
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Layout</title>`
    + `<meta name="viewport" content="width=device-width"></head><body><main>${heading}${html}</main></body></html>\n`;
}
