// Protects: a picture that the user does not want is gone, and comes back only when they say so.
import { expect, it } from 'vitest';
import { fakeKith } from '../kith.fake.ts';
import { photosOf } from '../reads/photos.ts';
import { removePhoto } from './remove-photo.ts';
import { saveDrafts } from './save-draft.ts';
import { undoAct } from './undo-act.ts';

it('takes the picture of one person away, until it is undone', async () => {
  const kith = fakeKith();
  const photo = { type: 'image/png', bytes: new Uint8Array([1, 2, 3]).buffer };
  const { saved } = await saveDrafts(
    kith,
    ['Runa Solheim', 'Oddvar Lie'].map((name) => ({ draft: { name, evidence: {} }, photo })),
  );
  const [runa = '', oddvar = ''] = saved.map(({ person }) => person);
  const { act } = await removePhoto(kith, runa);
  expect([...(await photosOf(kith, [runa, oddvar])).keys()]).toEqual([oddvar]);
  await undoAct(kith, act);
  const back = (await photosOf(kith, [runa])).get(runa);
  expect([back?.type, [...new Uint8Array((await back?.arrayBuffer()) ?? new ArrayBuffer(0))]]).toEqual([
    'image/png',
    [1, 2, 3],
  ]);
});
