// @vitest-environment jsdom
// Protects whoever tried the sample network: beside the list stands that it is invented, and one click takes it out, and nobody else.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { saveDrafts } from '../../app/acts/save-draft.ts';
import { fakeKith } from '../../app/kith.fake.ts';
import { addSample } from '../../app/sample.ts';
import { Announcements } from '../../ui/toast.tsx';
import { provideWords } from '../../ui/words.ts';
import { type DashboardKith, KithProvider } from '../kith-context.ts';
import { SampleLine } from './sample-line.tsx';

it('takes out the invented people with one click', async () => {
  provideWords((key) => key, 'en');
  const kith = fakeKith();
  await saveDrafts(kith, [{ draft: { name: 'Ada', evidence: {} } }]);
  await act(() =>
    render(
      <KithProvider value={kith as unknown as DashboardKith}>
        <Announcements>
          <SampleLine />
        </Announcements>
      </KithProvider>,
      document.body,
    ),
  );
  expect(document.querySelector('.top-line')).toBeNull();
  await act(() => addSample(kith));
  const button = await vi.waitFor(() => {
    const found = document.querySelector<HTMLButtonElement>('.top-line button');
    if (!found) throw new Error('nothing says that they are invented');
    return found;
  });
  await act(() => button.click());
  await vi.waitFor(() => expect(document.querySelector('.top-line')).toBeNull());
  expect((await kith.book.people.toArray()).map(({ name }) => name)).toEqual(['Ada']);
});
