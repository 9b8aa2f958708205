import type { Web } from '../browser/web.ts';

/** Addresses of invented pages: of somebody unknown, of somebody who is in the invented book, of somebody who may well be in it, of a team, and of nobody. */
export const pages = {
  unknown: 'https://github.com/ines-moreau-invented',
  known: 'https://github.com/mara-lindqvist-invented',
  team: 'https://tidewater.example/team',
  likely: 'https://people.example/m-lindqvist',
  nobody: 'https://kitchen.example/rye-bread',
};

function profile(url: string, name: string, title: string, organization: string, place: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name,
      jobTitle: title,
      worksFor: { '@type': 'Organization', name: organization },
      homeLocation: place,
      url,
      knowsAbout: ['embedded systems', 'ocean sensors'],
      description: 'Builds small boats that measure the sea by themselves.',
    },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><h1>${name}</h1>
    <p>${title} at ${organization}</p><p>${place}</p></main></body></html>`;
}

/** Puts the invented pages into a web. */
export function putScreenPages(web: Web): void {
  web.put(
    pages.unknown,
    profile(pages.unknown, 'Inès Moreau', 'Marine robotics engineer', 'Brightwater Labs', 'Brest, France'),
  );
  web.put(
    pages.known,
    profile(pages.known, 'Mara Lindqvist', 'Chief executive', 'Tidewater Instruments', 'Malmö, Sweden'),
  );
  web.put(pages.likely, profile(pages.likely, 'Mara Lindqvist', 'Engineer', 'Nakai & Brandt', 'Lyon'));
  const staff = ['Alma Reyes', 'Bo Thorsen', 'Celeste Akinde', 'Finn O’Rourke', 'Esra Yalçın'];
  web.put(
    pages.team,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our team</title></head><body><main><h1>Our team</h1><h2>Research</h2><ul>${staff
      .map(
        (name, n) =>
          `${n === 3 ? '</ul><h2>Office</h2><ul>' : ''}<li><h3>${name}</h3><p>${['Engineer', 'Designer', 'Head of Research', 'Nurse', 'Editor'][n]}</p><a href="mailto:${name.split(' ')[0]?.toLowerCase()}@tidewater.example">Write</a></li>`,
      )
      .join('')}</ul></main></body></html>`,
  );
  web.put(
    pages.nobody,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rye bread</title></head><body><main><h1>Rye bread</h1>
    <p>Mix flour, water and salt. Wait a day. Bake until the house smells of it.</p></main></body></html>`,
  );
}
