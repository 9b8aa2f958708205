// Protects: a report about a page that was read wrongly never holds what the page says, nor whom it names.
import { expect, test } from 'vitest';
import { scrubbedReport } from './report.ts';
import { lookAt } from './testing/read-html.ts';

test('a report holds structure and no text, address, class or id', () => {
  const html =
    '<title>Ada Hill</title><body><main id="ada-hill" class="hill"><h1 itemprop="name">Ada Hill</h1><p>Engineer at Foxglove</p><a href="mailto:ada@hill.example">ada@hill.example</a><img alt="Ada Hill" src="/ada-hill.jpg"></main>';
  const address = 'https://hill.example/people/ada-hill';
  const report = scrubbedReport(lookAt(html, address), address);
  expect(report).not.toMatch(/ada|hill|foxglove|engineer/i);
  expect(report).toMatch(/h1\[itemprop=name\]/);
  expect(report).toMatch(/a\S*mailto:/);
});
