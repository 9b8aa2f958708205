import { readdirSync, readFileSync } from 'node:fs';
import { readPage } from '../../src/capture/read.ts';
import { readHtml } from '../../src/capture/testing/read-html.ts';
import { bundleInjected } from '../../tools/bundle-injected.ts';
import { openBrowser, Reader } from '../../tools/workbench/capture.ts';
import type { Row } from './row.ts';
import { mutations, type Mutation } from './mutations.ts';

/** A page with whom it is about: an invented one of the fixtures, or one of a manifest named by KITH_PAGES. */
interface Sample {
  readonly html: string;
  readonly url: string;
  readonly names: readonly string[];
}

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function fixtures(): Sample[] {
  const directory = new URL('../fixtures/pages/', import.meta.url);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const expected = JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as {
        url: string;
        kind: string;
        people?: { name: string }[];
      };
      if (expected.kind !== 'profile') return [];
      const html = readFileSync(new URL(file.replace('.json', '.html'), directory), 'utf8');
      return [{ html, url: expected.url, names: (expected.people ?? []).map((person) => person.name) }];
    });
}

function manifest(path: string): Sample[] {
  const directory = path.replace(/[^/]*$/, '');
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const page = JSON.parse(line) as {
        kind: string;
        file: string;
        url: string;
        encoding?: string;
        expected?: { name: string | string[] };
      };
      if (page.kind !== 'profile' || !page.expected) return [];
      return [
        {
          html: new TextDecoder(page.encoding ?? 'utf-8').decode(readFileSync(directory + page.file)),
          url: page.url,
          names: [page.expected.name].flat(),
        },
      ];
    });
}

function isRight(sample: Sample, mutation?: Mutation): boolean {
  const reading = readHtml(sample.html, sample.url, mutation);
  const right =
    reading.kind === 'profile' && sample.names.some((name) => plain(name) === plain(reading.people[0]?.name ?? ''));
  if (!right && process.env['KITH_VERBOSE']) console.error(sample.url, reading.kind, reading.people[0]?.name);
  return right;
}

/** A long profile of about 10,000 nodes, as sites with long timelines have. */
function longPage(nodes: number): string {
  const post =
    '<div class="post"><a href="/p/1">A note on lamps</a><p>Lamps are <b>bright</b> and the nights are long.</p><span class="when">2 days</span></div>';
  return `<!doctype html><html lang="en"><head><title>Wren Holloway | Pages</title></head><body><main><h1>Wren Holloway</h1><p>Lamp engineer at Northlight</p><div>${post.repeat(Math.round(nodes / 12))}</div></main></body></html>`;
}

// What a page costs that reads each node's name, attributes and text and does nothing with them.
const WALK = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    sum += node.nodeName.length;
    if (node.nodeType === 1) for (const { name, value } of node.attributes) sum += name.length + value.length;
    else sum += node.data.length;
  }
  return sum;
})()`;

const timed = (code: string, runs: number): string =>
  `(() => { const times = []; for (let run = 0; run < ${String(runs)}; run++) { const start = performance.now(); ${code}; times.push(performance.now() - start); } return times.sort((a, b) => a - b)[${String(Math.floor(runs / 2))}]; })()`;

/** The middle time of some runs, in milliseconds. */
function median(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Robustness against redesigns, and the time of one look at a page against a bare walk over it in the same browser. */
export async function rows(): Promise<Row[]> {
  const out: Row[] = [];
  const given = process.env['KITH_PAGES'];
  const samples = given ? manifest(given) : fixtures();
  const right = samples.filter((sample) => isRight(sample));
  out.push({
    name: 'capture: right person',
    value: right.length,
    unit: 'pages',
    baseline: samples.length,
    ratio: right.length / samples.length,
  });
  for (const [name, mutation] of mutations) {
    const kept = right.filter((sample) => isRight(sample, mutation)).length;
    out.push({
      name: `capture: kept after "${name}"`,
      value: kept,
      unit: 'pages',
      baseline: right.length,
      ratio: kept / right.length,
    });
  }
  const browser = await openBrowser();
  try {
    const { code } = await bundleInjected('read-page');
    const reader = await Reader.open(browser, code);
    const url = 'https://pages.example/wren-holloway';
    for (const [nodes, runs] of [
      [10_000, 31],
      [1_000_000, 1],
    ] as const) {
      await reader.load({ body: Buffer.from(longPage(nodes)), url });
      const walk = Number(await reader.evaluate(timed(WALK, runs)));
      const look = Number(await reader.evaluate(timed(code, runs)));
      const snapshot = await reader.evaluate(code);
      const judge = median(runs, () => readPage(snapshot, url));
      for (const [part, value] of [
        ['written down in the page', look],
        ['opened and judged', judge],
        ['read in all', look + judge],
      ] as const)
        out.push({
          name: `capture: ${String(nodes)} nodes ${part}, against a bare walk`,
          value,
          unit: 'ms',
          baseline: walk,
          ratio: value / walk,
        });
    }
  } finally {
    await browser.close();
  }
  return out;
}
