// Protects: of every value the user can see where on the page it stands.
import { expect, test } from 'vitest';
import { Evidence } from '../domain/draft.ts';
import { readHtml } from './testing/read-html.ts';

const placesOf = (html: string, address: string) =>
  Object.fromEntries(
    readHtml(html, address).people.flatMap(({ evidence }) =>
      Object.entries(evidence).map(([field, { place, site }]) => [field, site ? `${place} ${site}` : place]),
    ),
  );

test('headings, links and labels are told apart', () => {
  const html =
    '<title>Ada Hill</title><main><h1>Ada Hill</h1><p>Engineer at Foxglove Works</p><dl><dt>Location</dt><dd>Leeds, United Kingdom</dd></dl><a href="mailto:ada@hill.example">ada@hill.example</a></main>';
  expect(placesOf(html, 'https://hill.example/people/ada-hill')).toMatchObject({
    name: 'heading',
    title: 'below-name',
    location: 'label',
    emails: 'page',
  });
});

test('data that is not seen is called so', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name: 'Ada Hill', jobTitle: 'Engineer' },
  };
  const html = `<title>Ada Hill</title><script type="application/ld+json">${JSON.stringify(data)}</script><main><p>Welcome.</p></main>`;
  expect(placesOf(html, 'https://hill.example/people/ada-hill')).toMatchObject({ name: 'data', title: 'data' });
});

test('a draft of an earlier version, with a place in free words, is still read', () => {
  expect(Evidence.parse({ reader: 'page', place: 'the picture beside the name', confidence: 1 }).place).toBe('page');
});
