import type { Addresses } from '../src/sites/site.ts';

export type Row = Pick<Addresses, 'site' | 'label' | 'hosts'>;

/** A site's row in README's table: what it is called, its first hosts, its file. */
export function sitesRow({ site, label, hosts }: Row): string {
  return `| ${label} | ${hosts.slice(0, 3).join(', ')}${hosts.length > 3 ? ' …' : ''} | \`src/sites/${site}.ts\` |`;
}

/** The table of sites that README holds, in Markdown. */
export function sitesTable(sites: readonly Row[]): string {
  return ['| Site | Hosts | File |', '|---|---|---|', ...sites.map(sitesRow)].join('\n');
}
