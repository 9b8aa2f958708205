// Protects the face beside a name: taken from the page in front without asking the web for anything, and never of anything that lies over it.
import { expect, it } from 'vitest';
import type { View } from '../../tools/browser/view.ts';
import { bookRows } from './book.ts';
import { inEachBrowser } from './browsers.ts';

/** An image of one colour, in a ring of another that a wrong cut would show. */
function portrait(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160"><rect width="160" height="160" fill="${colour}"/></svg>`;
}

interface Shown {
  address: string;
  name: string;
  image: string;
  over?: string;
  style?: string;
}

const own: Shown = {
  address: 'https://elswick.example/people/orla-venn',
  name: 'Orla Venn',
  image: 'https://elswick.example/faces/orla.svg',
};
const elsewhere: Shown = {
  address: 'https://elswick.example/people/pavel-idris',
  name: 'Pavel Idris',
  image: 'https://pictures.example/pavel.svg?size=400',
  style: 'border-radius:50%',
};
const covered: Shown = {
  address: 'https://elswick.example/people/quenby-roos',
  name: 'Quenby Roos',
  image: 'https://pictures.example/quenby.svg',
  over: '<div style="position:absolute;inset:40px;background:#fff">Accept?</div>',
};
const below: Shown = {
  address: 'https://elswick.example/people/rasmus-adeyemi',
  name: 'Rasmus Adeyemi',
  image: 'https://pictures.example/rasmus.svg',
  style: 'margin-top:3000px',
};
const clicked: Shown = {
  address: 'https://elswick.example/people/sunniva-okonjo',
  name: 'Sunniva Okonjo',
  image: 'https://elswick.example/faces/sunniva.svg',
};

function page({ address, name, image, over = '', style = '' }: Shown): string {
  const person = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name, jobTitle: 'Surveyor', url: address, image },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name} | Elswick</title>
    <script type="application/ld+json">${JSON.stringify(person)}</script></head><body style="margin:20px;background:#fff"><main>
    <h1>${name}</h1><p>Surveyor</p><div style="position:relative;width:160px"><img src="${image}" alt="${name}" width="160" height="160" style="${style}">${over}</div></main></body></html>`;
}

/** The colour in the middle and near the edge of the face that stands in the popup, or that there is none. */
function faces(popup: View): Promise<string[]> {
  return popup.run(async () => {
    const image = document.querySelector<HTMLImageElement>('.avatar-l img');
    if (!image) return [];
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return [0.5, 0.2].map((at) => {
      const { data } = context.getImageData(Math.round(canvas.width * at), Math.round(canvas.height * at), 1, 1);
      return Array.from(data.slice(0, 3), (part) => (part > 127 ? '1' : '0')).join('');
    });
  });
}

const red = ['100', '100'];
const blue = ['001', '001'];

inEachBrowser('a photo', (stage) => {
  const put = (shown: Shown, colour: string): void => {
    stage.web.put(shown.address, page(shown));
    stage.web.put(shown.image.replace(/\?.*/, ''), { body: portrait(colour), type: 'image/svg+xml' });
  };
  const photos = async (): Promise<number> => (await bookRows(stage.browser, 'photos')).length;

  it('is drawn inside the page where the picture is the page’s own, and saved with the person', async () => {
    put(own, '#d00000');
    await stage.browser.open(own.address);
    const popup = await stage.browser.openPopup();
    await popup.waitFor({ role: 'field', name: 'Name' });
    await expect.poll(() => faces(popup)).toEqual(red);
    expect(await photos()).toBe(0);
    await popup.click({ role: 'button', name: 'Save' });
    await popup.waitFor({ role: 'heading', name: own.name });
    await expect.poll(() => faces(popup)).toEqual(red);
    expect(await photos()).toBe(1);
    await stage.browser.closePopup();
  });

  it('is cut out of the tab where the picture comes from elsewhere', async () => {
    put(elsewhere, '#0000d0');
    await stage.browser.open(elsewhere.address);
    const popup = await stage.browser.openPopup();
    await popup.waitFor({ role: 'field', name: 'Name' });
    await expect.poll(() => faces(popup), { timeout: 15_000 }).toEqual(blue);
    await stage.browser.closePopup();
    const asked = stage.web.requests.filter((address) => address === elsewhere.image);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['something lies over it', covered],
    ['it is out of sight', below],
  ])('is not taken where %s', async (_, shown) => {
    put(shown, '#0000d0');
    await stage.browser.open(shown.address);
    const popup = await stage.browser.openPopup();
    await popup.waitFor({ role: 'field', name: 'Name' });
    expect(await popup.value({ role: 'field', name: 'Name' })).toBe(shown.name);
    // Saving waits for the picture, so that afterwards there is nothing more to come.
    await popup.click({ role: 'button', name: 'Save' });
    await popup.waitFor({ role: 'heading', name: shown.name });
    expect(await faces(popup)).toEqual([]);
    expect(await photos()).toBe(1);
    await stage.browser.closePopup();
  });

  it('comes with a right click too', async () => {
    put(clicked, '#d00000');
    const view = await stage.browser.open(clicked.address);
    await stage.browser.chooseMenu(view, 'save-contact', 'page', { role: 'heading', name: clicked.name });
    await expect.poll(photos, { timeout: 15_000 }).toBe(2);
    const popup = await stage.browser.popup();
    await popup.waitFor({ role: 'heading', name: clicked.name });
    await expect.poll(() => faces(popup)).toEqual(red);
    await stage.browser.closePopup();
  });
});
