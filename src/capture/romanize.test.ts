// Protects: a Cyrillic or Greek name is known again in an address, whichever of the usual Latin spellings it has, and a stranger's is not.
import { describe, expect, test } from 'vitest';
import { slugFit } from './name.ts';
import { romanize } from './romanize.ts';

describe('names in Latin letters', () => {
  test.each([
    ['Оксана Левченко', 'oksana-levchenko', 1],
    ['Левченко Оксана Петрівна', 'oksana-levchenko', 1],
    ['Юлия Щербакова', 'yulia.shcherbakova', 1],
    ['Юлия Щербакова', 'juliascherbakova', 1],
    ['Жанна Хохлова', 'zhanna_khokhlova', 1],
    ['Γιώργος Παπαδάκης', 'giorgos-papadakis', 1],
    ['Оксана Левченко', 'o.levchenko', 0.8],
    ['Оксана Левченко', 'petro-melnyk', 0],
    ['Оксана Левченко', 'about', 0],
  ])('%s in %s', (name, slug, fit) => {
    expect(slugFit(name, slug)).toBe(fit);
  });

  test('other letters are left alone', () => {
    expect(romanize('佐々木')).toBeUndefined();
    expect(romanize('ada')).toBeUndefined();
  });
});

describe('names of more than two words', () => {
  test.each([
    ['Dewi Lestari Wibowo', 'dewi-lestari', 1],
    ['Ngozi Adebayo-Finch', 'nadebayo', 0.8],
    ['Juan de la Cruz Mora', 'jdelacruzmora', 0.8],
    ['Dewi Lestari Wibowo', 'dewi-mora', 0.4],
  ])('%s in %s', (name, slug, fit) => {
    expect(slugFit(name, slug)).toBe(fit);
  });
});
