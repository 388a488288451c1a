#!/usr/bin/env node
// Does an editor make use of `klartext schema`? A real YAML language server gets the schema and the examples: it has
// nothing to complain about, completes keys and ids, shows what a key means, and marks a key that does not exist.
//
// Usage: tests/ci/schema.mjs [SCHEMA]; without one, $KLARTEXT or the release build is asked for it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const program = resolve(root, process.env.KLARTEXT ?? 'target/release/klartext');
const faults = [];

/** A language server over its standard streams. */
class Server {
    #server = spawn(process.execPath, [join(here, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio']);
    #waiting = new Map();
    #heard = [];
    #pending = Buffer.alloc(0);
    #next = 0;

    constructor(settings) {
        this.settings = settings;
        this.#server.stdout.on('data', (piece) => this.#hear(piece));
        this.#server.stderr.pipe(process.stderr);
    }

    #hear(piece) {
        this.#pending = Buffer.concat([this.#pending, piece]);
        for (;;) {
            const end = this.#pending.indexOf('\r\n\r\n');
            if (end < 0) return;
            const length = Number(/Content-Length: (\d+)/.exec(this.#pending.subarray(0, end).toString())[1]);
            if (this.#pending.length < end + 4 + length) return;
            const message = JSON.parse(this.#pending.subarray(end + 4, end + 4 + length).toString());
            this.#pending = this.#pending.subarray(end + 4 + length);
            this.#take(message);
        }
    }

    #take(message) {
        if (message.method && message.id !== undefined) {
            // It asks for its settings; of everything else that it may ask for it gets nothing.
            const settings = () => message.params.items.map(({ section }) => (section === 'yaml' ? this.settings : null));
            this.#send({ id: message.id, result: message.method === 'workspace/configuration' ? settings() : null });
        } else if (message.id !== undefined) {
            this.#waiting.get(message.id)?.(message);
        } else {
            this.#heard.push(message);
            this.#heard.splice(0, this.#heard.length - 1000);
            this.onNotice?.(message);
        }
    }

    #send(message) {
        const text = JSON.stringify({ jsonrpc: '2.0', ...message });
        this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    }

    notify(method, params) {
        this.#send({ method, params });
    }

    ask(method, params) {
        const id = ++this.#next;
        return new Promise((done, failed) => {
            const timer = setTimeout(() => failed(new Error(`no answer to ${method}`)), 60_000);
            this.#waiting.set(id, ({ result, error }) => {
                clearTimeout(timer);
                error ? failed(new Error(`${method}: ${error.message}`)) : done(result);
            });
            this.#send({ id, method, params });
        });
    }

    async start() {
        const rootUri = pathToFileURL(root).href;
        const completionItem = { documentationFormat: ['plaintext'], snippetSupport: true };
        const capabilities = {
            textDocument: { completion: { completionItem }, hover: {}, publishDiagnostics: {} },
            workspace: { configuration: true },
        };
        await this.ask('initialize', { processId: process.pid, rootUri, capabilities });
        this.notify('initialized', {});
        this.notify('workspace/didChangeConfiguration', { settings: { yaml: this.settings } });
    }

    /** Opens a text under a path and waits for what the server says about it. */
    open(path, text) {
        const uri = pathToFileURL(path).href;
        return new Promise((done, failed) => {
            const timer = setTimeout(() => failed(new Error(`nothing said about ${path}`)), 60_000);
            this.onNotice = ({ method, params }) => {
                if (method === 'textDocument/publishDiagnostics' && params.uri === uri) {
                    clearTimeout(timer);
                    done(params.diagnostics);
                }
            };
            this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
        });
    }

    close(path) {
        this.notify('textDocument/didClose', { textDocument: { uri: pathToFileURL(path).href } });
    }

    stop() {
        this.#server.kill();
    }
}

/** Every YAML file below a folder. */
const yamlFiles = (folder) => readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.yaml') && !name.split('/').includes('public') && !name.split('/').includes('internal'))
    .map((name) => join(folder, name));

/** A text without its mark `|`, and the position of the mark. */
function marked(text) {
    const at = text.indexOf('|');
    const before = text.slice(0, at).split('\n');
    return { text: text.slice(0, at) + text.slice(at + 1), position: { line: before.length - 1, character: before.at(-1).length } };
}

let count = 0;
/** Asks about the place of the mark in a text. */
async function at(server, method, source) {
    const path = join(root, `examples/mail-hoster/asked-${++count}.yaml`);
    const { text, position } = marked(source);
    await server.open(path, text);
    const answer = await server.ask(method, { textDocument: { uri: pathToFileURL(path).href }, position });
    server.close(path);
    return answer;
}

async function completes(server, what, source, wanted) {
    const answer = await at(server, 'textDocument/completion', source);
    const found = new Map((answer?.items ?? []).map((item) => [item.label, item]));
    for (const [label, about] of Object.entries(wanted)) {
        const told = found.get(label)?.documentation;
        const words = typeof told === 'object' ? told?.value : told;
        if (!found.has(label)) faults.push(`${what}: \`${label}\` is not offered, but ${[...found.keys()].slice(0, 8).join(', ') || 'nothing'}`);
        else if (!(words ?? '').includes(about)) faults.push(`${what}: \`${label}\` is told as "${words}" and not as "${about}"`);
    }
    if (process.env.VERBOSE) console.log(what, found.size);
}

async function shows(server, what, source, words) {
    const answer = await at(server, 'textDocument/hover', source);
    const told = answer?.contents?.value ?? '';
    if (!told.includes(words)) faults.push(`${what}: hover shows "${told}" and not "${words}"`);
    if (process.env.VERBOSE) console.log(what, told);
}

async function complains(server, what, text, words) {
    const path = join(root, `examples/mail-hoster/asked-${++count}.yaml`);
    const said = await server.open(path, text);
    server.close(path);
    if (!said.some(({ message }) => message.includes(words))) {
        faults.push(`${what}: nothing said about "${words}", but ${JSON.stringify(said.map(({ message }) => message))}`);
    }
}

const folder = mkdtempSync(join(tmpdir(), 'klartext-schema-'));
const schema = process.argv[2] ? resolve(process.argv[2]) : join(folder, 'schema.json');
if (!process.argv[2]) writeFileSync(schema, execFileSync(program, ['schema', '--in', join(root, 'examples/minimal')]));
const settings = {
    validate: true,
    completion: true,
    hover: true,
    schemaStore: { enable: false },
    schemas: { [pathToFileURL(schema).href]: ['**/*.yaml'] },
};
const server = new Server(settings);
try {
    await server.start();
    for (const path of yamlFiles(join(root, 'examples'))) {
        for (const { message, range } of await server.open(path, readFileSync(path, 'utf8'))) {
            faults.push(`${relative(root, path)}:${range.start.line + 1}: ${message}`);
        }
        server.close(path);
    }

    const service = 'services:\n  website:\n    server-logs:\n';
    await completes(server, 'the top level', 'klartext: 1\n|', { controller: 'who is responsible', services: 'what is done' });
    await completes(server, 'a service', `${service}      |`, { retention: 'how long data are kept', logs: 'what is logged' });
    await completes(server, 'a key begun in a service', `${service}      note: {en: x}\n      pur|`, { purposes: 'what for' });
    await completes(server, 'a data category', `${service}      data: |`, { 'ip-address': 'IP address' });
    await completes(server, 'a data category in a list', `${service}      data: [email, |]`, { 'ip-address': 'IP address' });
    await completes(server, 'a data category in lines', `${service}      data:\n        - |`, { 'ip-address': 'IP address' });
    await completes(server, 'a data category begun in lines', `${service}      data:\n        - email\n        - ip|`, { 'ip-address': 'IP address' });
    await completes(server, 'a country', 'places:\n  server:\n    country: |', { DE: 'Germany' });
    await completes(server, 'a purpose', `${service}      purposes:\n        |`, { 'it-security': '' });
    await completes(server, 'a legal basis', `${service}      purposes:\n        contact: |`, { 'legitimate-interests': '' });
    await completes(server, 'a provision', `${service}      purposes:\n        contact:\n          legal-obligation: [|]`, { 'ao-147': '' });
    await completes(server, 'a period', `${service}      retention: |`, { 'until contract-end': '', 'not-stored': '' });
    await completes(server, 'a processor', 'processors:\n  |', { netcup: 'netcup' });
    await completes(server, 'a measure', 'measures:\n  encryption:\n    - |', { 'locks-manual': '' });
    await completes(server, 'a word', 'register: |', { formal: '', informal: '' });
    await shows(server, 'a key', `${service}      reten|tion: 7 days\n`, 'how long data are kept');
    await shows(server, 'a key with a list', `${service}      da|ta: [email]\n`, 'which data');
    await shows(server, 'an id', `${service}      data: [ip-add|ress]\n`, 'IP address');
    await complains(server, 'a misspelt key', `${service}      retentoin: 7 days\n`, 'retentoin');
    await complains(server, 'a misspelt key at the top', 'contoller: {name: x}\n', 'contoller');
    await complains(server, 'a misspelt id', 'measures: {encryption: [no-such-measure]}\n', 'not accepted');
} finally {
    server.stop();
    rmSync(folder, { recursive: true });
}

faults.forEach((fault) => console.error(fault));
console.log(faults.length === 0 ? 'an editor completes, explains and checks by the schema' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
