import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { sitesRow, type Row } from './sites-table.ts';

/** The files of a new site by their paths, with src/sites/addresses.ts and README as they stand `before`. `name` is in kebab case. */
export function newSite(
  name: string,
  host: string,
  before: { addresses: string; readme: string },
): Record<string, string> {
  const label = name.replace(/(?:^|-)(\p{Ll})/gu, (part) => part.replace('-', ' ').toUpperCase());
  return {
    [`src/sites/${name}.ts`]: `import type { Addresses } from './site.ts';

export const addresses: Addresses = {
  site: '${name}',
  label: '${label}',
  hosts: ['${host}'],
  profiles: [{ match: /^\\/(?<handle>[\\w.-]+)$/, url: 'https://${host}/$<handle>' }],
  reserved: 'about help login privacy search settings signup terms',
};
`,
    [`tests/fixtures/sites/${name}.html`]: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Nerys Calloway | ${label}</title>
<meta property="og:title" content="Nerys Calloway | ${label}">
</head>
<body>
<header><a href="/">${label}</a><a href="/login">Sign in</a></header>
<main>
<img alt="Nerys Calloway" src="/photos/nerys.jpg">
<h1>Nerys Calloway</h1>
<p>Lighthouse engineer</p>
</main>
</body>
</html>
`,
    [`tests/fixtures/sites/${name}.json`]: `{
  "url": "https://${host}/nerys.calloway",
  "kind": "profile",
  "people": [{ "name": "Nerys Calloway" }],
  "spellings": { "${host}/nerys.calloway": ["http://www.${host}/Nerys.Calloway/?utm_source=x"] },
  "nobody": ["https://${host}/", "https://${host}/login"]
}
`,
    'src/sites/addresses.ts': collected(before.addresses, name),
    'README.md': listed(before.readme, { site: name, label, hosts: [host] }),
  };
}

/** The collection of all addresses with one more, in the order of the alphabet. */
function collected(before: string, name: string): string {
  const variable = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const files = [...before.matchAll(/^import \{ addresses as (\w+) \} from '\.\/([\w-]+)\.ts';$/gm)].map(
    ([, as = '', file = '']): [string, string] => [file, as],
  );
  const all = [...files, [name, variable] as const].sort(([a], [b]) => (a < b ? -1 : 1));
  const imports = all.map(([file, as]) => `import { addresses as ${as} } from './${file}.ts';`).join('\n');
  return before
    .replace(/^import \{ addresses as[^]*?(?=^import type)/m, `${imports}\n`)
    .replace(/(export const sites[^=]*= \[)[^\]]*\]/, `$1\n${all.map(([, as]) => `  ${as},`).join('\n')}\n]`);
}

/** README with one more row in its table of sites, in the order of the files. */
function listed(before: string, site: Row): string {
  const row = sitesRow(site);
  const file = (line: string): string => /`src\/sites\/([\w-]+)\.ts` \|$/.exec(line)?.[1] ?? '';
  const lines = before.split('\n');
  const after = lines.findLastIndex((line) => file(line) !== '' && file(line) < site.site);
  return lines.toSpliced((after < 0 ? lines.findIndex((line) => file(line) !== '') - 1 : after) + 1, 0, row).join('\n');
}

// `npm run new:site NAME [HOST]`
if (argv[1] === fileURLToPath(import.meta.url)) {
  const [name = '', host = `${name}.com`] = argv.slice(2);
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name) || !/^[a-z\d.-]+\.[a-z]+$/.test(host)) {
    console.error('usage: npm run new:site NAME [HOST]   NAME in kebab case: dev-to, HOST: dev.to');
    process.exitCode = 2;
  } else if (existsSync(`src/sites/${name}.ts`)) {
    console.error(`src/sites/${name}.ts is there already`);
    process.exitCode = 1;
  } else {
    const written = newSite(name, host, {
      addresses: readFileSync('src/sites/addresses.ts', 'utf8'),
      readme: readFileSync('README.md', 'utf8'),
    });
    for (const [path, content] of Object.entries(written)) {
      writeFileSync(path, content);
      console.log(path);
    }
    console.log(`Now: make the pattern right, rewrite the page after a real one with invented people, and run:
  npx vitest run --project unit tests/tree/sites`);
  }
}
