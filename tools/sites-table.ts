import type { Addresses } from '../src/sites/site.ts';

/** The table of sites that README holds, in Markdown: what each is called, its hosts, and whether its pages' places are known. */
export function sitesTable(sites: readonly (Addresses & { readonly anchors?: string })[]): string {
  const rows = sites.map(
    ({ site, label, hosts }) =>
      `| ${label} | ${hosts.slice(0, 3).join(', ')}${hosts.length > 3 ? ' …' : ''} | \`src/sites/${site}.ts\` |`,
  );
  return ['| Site | Hosts | File |', '|---|---|---|', ...rows].join('\n');
}
