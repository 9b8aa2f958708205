// @vitest-environment jsdom
// Protects that a long list shows whom it scrolls past: a read once begun is not given up because the list scrolls on, and the marked row stays
// in sight and in its place.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { saveDrafts } from '../../app/acts/save-draft.ts';
import { fakeKith } from '../../app/kith.fake.ts';
import { peopleIds } from '../../app/reads/people.ts';
import { provideWords } from '../../ui/words.ts';
import { type DashboardKith, KithProvider } from '../kith-context.ts';
import { PeopleList } from './people-list.tsx';

// jsdom lays out nothing: rows of 56 px, ten of them in sight below titles of 36 px.
const ROW = 56;
const SIGHT = 10 * ROW + 36;
let rows = 0;
beforeEach(() => {
  provideWords((key) => key, 'en');
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SIGHT);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(() => rows * ROW + 36);
  HTMLElement.prototype.scrollTo = function scrollTo(_x?: unknown, y?: number) {
    this.scrollTop = y ?? 0;
  };
});

async function listOf(people: number) {
  rows = people;
  const kith = fakeKith();
  const drafts = Array.from({ length: people }, (_, n) => ({
    draft: { name: `Person ${String(n).padStart(4, '0')}`, evidence: {} },
  }));
  await saveDrafts(kith, drafts);
  const ids = await peopleIds(kith);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const draw = (shown: readonly string[], which = 'all') =>
    act(() =>
      render(
        <KithProvider value={kith as unknown as DashboardKith}>
          <PeopleList
            which={which}
            ids={shown}
            today="2026-06-10"
            chosen={new Set()}
            onChosen={() => undefined}
            shown={[]}
            groups={new Map()}
            order="name"
            onOrder={() => undefined}
          />
        </KithProvider>,
        root,
      ),
    );
  const reads = vi.spyOn(kith.book.people, 'bulkGet');
  await draw(ids);
  const list = root.querySelector<HTMLElement>('#people-list')!;
  return { ids, root, list, reads, draw };
}

it('reads each row once, however often it scrolls before they are there', async () => {
  const { root, list, reads } = await listOf(150);
  for (let step = 1; step <= 30; step += 1)
    await act(() => {
      list.scrollTop = step * 4 * ROW;
      list.dispatchEvent(new Event('scroll'));
    });
  await vi.waitFor(() => expect(root.querySelectorAll('.people-person .row-name')).toHaveLength(60));
  const read = reads.mock.calls.flatMap(([ids]) => ids);
  expect(read).toHaveLength(new Set(read).size);
  expect(root.querySelectorAll('.people-person')).toHaveLength(60);
});

it('keeps the marked row in sight below the titles, and where it is when somebody is added', async () => {
  const { ids, root, list, draw } = await listOf(20);
  const marked = () => root.querySelector('.row-current')?.getAttribute('aria-rowindex');
  for (let n = 0; n < 12; n += 1)
    await act(async () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      await Promise.resolve();
    });
  expect(marked()).toBe('14');
  // Twelve rows down of which ten are seen: three have gone out of sight.
  expect(list.scrollTop).toBe(3 * ROW);
  rows = 19;
  await draw(ids.slice(0, 19));
  expect([marked(), list.scrollTop]).toEqual(['14', 3 * ROW]);
  await draw(ids.slice(0, 19), 'others');
  expect([marked(), list.scrollTop]).toEqual(['2', 0]);
});
