// @vitest-environment jsdom
// Protects that the list shows what its address says: the link to everybody leads to everybody, also from a list that was narrowed.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { saveDrafts } from '../../app/acts/save-draft.ts';
import { fakeKith } from '../../app/kith.fake.ts';
import { Announcements } from '../../ui/toast.tsx';
import { provideWords } from '../../ui/words.ts';
import { type DashboardKith, KithProvider } from '../kith-context.ts';
import { People } from './people.tsx';

// The rows ask for a layout, which jsdom has not.
vi.mock('./people-list.tsx', () => ({ PeopleList: () => null }));

it('shows everybody again where their link is followed', async () => {
  provideWords((key) => key, 'en');
  const kith = fakeKith();
  await saveDrafts(kith, [{ draft: { name: 'Ada', evidence: {} } }]);
  const root = document.createElement('div');
  document.body.append(root);
  location.hash = '#/people';
  await act(() =>
    render(
      <KithProvider value={kith as unknown as DashboardKith}>
        <Announcements>
          <People rest="" />
        </Announcements>
      </KithProvider>,
      root,
    ),
  );
  const place = await vi.waitFor(() => {
    const found = root.querySelector<HTMLInputElement>('.filter-place');
    if (!found) throw new Error('no filter');
    return found;
  });
  await act(() => {
    place.value = 'Oslo';
    place.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(decodeURIComponent(location.hash)).toContain('"place":"Oslo"');
  await act(() => {
    location.hash = '#/people';
  });
  await vi.waitFor(() => expect(root.querySelector<HTMLInputElement>('.filter-place')?.value).toBe(''));
  expect(location.hash).toBe('#/people');
});
