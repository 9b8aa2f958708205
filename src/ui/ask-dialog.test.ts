// Protects whoever was not asked yet: a letter that names them does not go out without a word.
import { expect, it } from 'vitest';
import { names } from './ask-dialog.tsx';

it.each([
  ['You should meet Robert', 'Robert Stone'],
  ['You should meet Bo', 'Bo Lee'],
  ['You should meet Ada!', 'Ada Lovelace'],
  ['你应该认识王芳。', '王芳'],
])('%s', (text, name) => {
  expect(names(text, { name })).toBe(true);
});

it.each([
  ['I know a man from the city van', 'Jan van der Berg'],
  ['It is a good idea', 'A. Idemudia'],
  ['Robertson is a firm', 'Robert Stone'],
])('nobody in: %s', (text, name) => {
  expect(names(text, { name })).toBe(false);
});
