import 'fake-indexeddb/auto';
import { Book } from '../store/book.ts';
import type { Kith } from './kith.ts';

let books = 0;

/** What a test can turn: the clock (ms), and what the badge and the alarm were told. */
export interface FakeKith extends Kith {
  at: number;
  shown: { text: string; title: string; tab?: number }[];
  alarmAt?: number;
  /** What the popup shows first. */
  firstSight?: unknown;
  /** What was notified, title and text; set `allowed` to false to refuse. */
  notified: string[];
  allowed: boolean;
  /** Hosts that the browser lets Kith read, and those where the recogniser runs. */
  granted: string[];
  recognising: string[];
  /** Tabs whose own badge was taken back. */
  cleared: number[];
}

/** A Kith over an empty book in memory, with a clock that stands still, ids that count, and a badge that remembers. For tests. */
export function fakeKith(start = '2026-06-10T09:00:00Z', zone = 'UTC'): FakeKith {
  let ids = 0;
  const kith: FakeKith = {
    at: Date.parse(start),
    shown: [],
    notified: [],
    allowed: true,
    granted: [],
    recognising: [],
    cleared: [],
    book: new Book(`test-${(books += 1)}`),
    ports: {
      now: () => kith.at,
      zone: () => zone,
      newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
      badge: {
        show: async (text, title, tab) => {
          kith.shown.push({ text, title, ...(tab !== undefined && { tab }) });
          await Promise.resolve();
        },
        clear: async (tab) => {
          kith.cleared.push(tab);
          await Promise.resolve();
        },
      },
      sites: {
        granted: () => Promise.resolve(kith.granted),
        recogniseOn: async (hosts) => {
          kith.recognising = [...hosts];
          await Promise.resolve();
        },
        giveBack: async (host) => {
          kith.granted = kith.granted.filter((one) => one !== host);
          await Promise.resolve();
        },
      },
      alarm: {
        next: () => Promise.resolve(kith.alarmAt),
        set: async (at) => {
          kith.alarmAt = at;
          await Promise.resolve();
        },
        clear: async () => {
          delete kith.alarmAt;
          await Promise.resolve();
        },
      },
      firstSight: {
        read: () => Promise.resolve(kith.firstSight),
        keep: async (sight) => {
          kith.firstSight = sight;
          await Promise.resolve();
        },
        drop: async () => {
          delete kith.firstSight;
          await Promise.resolve();
        },
      },
      notify: (title, text) => {
        if (kith.allowed) kith.notified.push(`${title}: ${text}`);
        return Promise.resolve(kith.allowed);
      },
      word: (key, values = []) => [key, ...values].join(' '),
    },
  };
  return kith;
}
