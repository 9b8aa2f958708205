import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody invented, with a page of their own. */
interface DemoPerson {
  slug: string;
  name: string;
  title: string;
  organization: string;
  place: string;
  email: string;
  bio: string;
  skills: readonly string[];
  colour: string;
}

const people: readonly DemoPerson[] = [
  {
    slug: 'ines-moreau',
    name: 'Inès Moreau',
    title: 'Marine robotics engineer',
    organization: 'Brightwater Labs',
    place: 'Brest, France',
    email: 'ines@brightwater.example',
    bio: 'I build small boats that measure the sea by themselves. Always glad to talk about low-power sensors and bad weather.',
    skills: ['embedded systems', 'ocean sensors', 'sailing'],
    colour: '#0d9488',
  },
  {
    slug: 'jonah-okafor',
    name: 'Jonah Okafor',
    title: 'Community lead',
    organization: 'Open Harvest',
    place: 'Lagos, Nigeria',
    email: 'jonah@openharvest.example',
    bio: 'Brings growers and people who write software to the same table. Runs a monthly meeting and a Sunday garden.',
    skills: ['community building', 'agriculture', 'fundraising'],
    colour: '#6366f1',
  },
  {
    slug: 'wilhelmina-strand',
    name: 'Wilhelmina Strand',
    title: 'Editor',
    organization: 'The Slow Reader',
    place: 'Tromsø, Norway',
    email: 'mina@slowreader.example',
    bio: 'Edits long pieces about science for people who like to finish what they read.',
    skills: ['science writing', 'editing', 'folk music'],
    colour: '#b45309',
  },
];

const style = `body{font:16px/1.6 system-ui,sans-serif;margin:0;color:#1f2937;background:#f8fafc}main{max-width:44rem;margin:4rem auto;
padding:2.5rem;background:#fff;border-radius:16px;box-shadow:0 1px 4px #0002}.head{display:flex;gap:1.5rem;align-items:center}
h1{margin:0;font-size:1.8rem}.sub{color:#475569;margin:.2rem 0}ul{padding-left:1.2rem}a{color:#0f766e}`;

/** A portrait that is nobody's: the first letters on a colour. */
function portrait({ name, colour }: DemoPerson): string {
  const letters = name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="${colour}"/><text x="48" y="60" font-family="sans-serif" font-size="36" fill="#fff" text-anchor="middle">${letters}</text></svg>`;
}

function profile(person: DemoPerson, origin: string): string {
  const url = `${origin}/${person.slug}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: person.name,
      jobTitle: person.title,
      worksFor: { '@type': 'Organization', name: person.organization },
      homeLocation: person.place,
      email: `mailto:${person.email}`,
      url,
      image: `${url}.svg`,
      description: person.bio,
      knowsAbout: person.skills,
    },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${person.name} – ${person.title}</title>
<style>${style}</style><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main>
<div class="head"><img src="/${person.slug}.svg" alt="" width="96" height="96" style="border-radius:50%"><div>
<h1>${person.name}</h1><p class="sub">${person.title} at ${person.organization}</p><p class="sub">${person.place}</p></div></div>
<p>${person.bio}</p><h2>What I know about</h2><ul>${person.skills.map((skill) => `<li>${skill}</li>`).join('')}</ul>
<p><a href="mailto:${person.email}">${person.email}</a></p></main></body></html>`;
}

const index = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>People to try Kith on</title><style>${style}</style></head><body><main>
<h1>People to try Kith on</h1><p>Each of them is invented. Open a page and click on Kith’s button, or right-click a link and choose “Save contact”.</p>
<ul>${people.map(({ slug, name, title }) => `<li><a href="/${slug}">${name}</a>, ${title}</li>`).join('')}</ul></main></body></html>`;

/** The invented profile pages, served on loopback. */
export interface DemoPages {
  /** The list of them. */
  index: string;
  /** The address of one person's page. */
  profile: string;
  /** Whose page that is. */
  name: string;
  close(): void;
}

/** Serves the invented profile pages on a free port of 127.0.0.1. */
export async function serveDemoPages(): Promise<DemoPages> {
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const person = people.find(({ slug }) => path === `/${slug}` || path === `/${slug}.svg`);
    const origin = `http://${request.headers.host ?? ''}`;
    if (path === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(index);
    else if (person && path.endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml').end(portrait(person));
    else if (person) response.setHeader('content-type', 'text/html; charset=utf-8').end(profile(person, origin));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [first] = people;
  return {
    index: `${origin}/`,
    profile: `${origin}/${first?.slug ?? ''}`,
    name: first?.name ?? '',
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
