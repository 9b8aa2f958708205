import type { Web } from '../../tools/browser/web.ts';

/** A page about one invented person, under the address that such a page has. */
export const mira = {
  address: 'https://github.com/mira-valdottir',
  name: 'Mira Valdóttir',
  title: 'Glaciologist',
  organization: 'Icefield Institute',
  email: 'mira@icefield.example',
};

/** A page that is about nobody. */
export const recipe = { address: 'https://kitchen.example/rye-bread', title: 'Rye bread, slowly' };

/** A page with a link to a profile, a mail address and a signature. */
export const letter = {
  address: 'https://news.example/letters/12',
  linked: { name: 'Tobias Wren', address: 'https://www.linkedin.com/in/tobias-wren-5521' },
  mailed: { name: 'Odile Karamanlis', email: 'odile@karamanlis.example' },
  signed: { name: 'Bertil Sandhu', email: 'bertil@sandhu.example', phone: '+46 8 123 456 78' },
};

/** The page of somebody invented, as a profile says it. */
export function profile({ address, name, title, organization, email }: typeof mira): string {
  const person = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name,
      jobTitle: title,
      worksFor: { '@type': 'Organization', name: organization },
      email: `mailto:${email}`,
      url: address,
    },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
    <script type="application/ld+json">${JSON.stringify(person)}</script></head>
    <body><main><h1>${name}</h1><p>${title} at ${organization}</p><a href="mailto:${email}">${email}</a></main></body></html>`;
}

/** Puts the invented pages into a web. `miraTitle`: what her page says she is. */
export function putPages(web: Web, miraTitle = mira.title): void {
  web.put(mira.address, profile({ ...mira, title: miraTitle }));
  web.put(
    recipe.address,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${recipe.title}</title></head><body><main>
     <h1>${recipe.title}</h1><p>Mix flour, water and salt. Wait a day. Bake until the house smells of it.</p></main></body></html>`,
  );
  const { linked, mailed, signed } = letter;
  web.put(
    letter.address,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letters</title></head><body><main><h1>Letters</h1>
     <p>Thanks to <a id="linked" href="${linked.address}">${linked.name}</a> and to
     <a id="mailed" href="mailto:${mailed.email}">${mailed.name}</a> for writing.</p>
     <div id="signed">${signed.name}<br>${signed.email}<br>${signed.phone}</div></main></body></html>`,
  );
}
