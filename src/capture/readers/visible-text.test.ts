// Protects: what a sentence says of somebody is told from what it says of a firm, and the name in an introduction ends where the name ends.
import { describe, expect, test } from 'vitest';
import { bareRole, calledPerson, introducedName, readHome, readPlace } from './visible-text.ts';

describe('calledPerson', () => {
  test.each([
    ['Zarifa is a singer and composer from Samarkand.', 'Zarifa', true],
    ['Zarifa is an award-winning landscape architect based in Lyon.', 'Zarifa', true],
    ['Brikk is an interior studio in Oslo.', 'Brikk', false],
    ['Brikk is a design agency.', 'Brikk', false],
    ['We are Brikk.', 'Brikk', false],
    ['Zarifa is tired.', 'Zarifa', false],
  ])('%s', (text, name, called) => {
    expect(calledPerson(text, name)).toBe(called);
  });
});

describe('introducedName', () => {
  test.each([
    ['Hi, I am Wren Holloway. Welcome to my page.', 'Wren Holloway'],
    ['Halo, nama saya Dewi Lestari Wibowo. Saya seorang fotografer.', 'Dewi Lestari Wibowo'],
    ['من سارا کیانی هستم و طراحم.', 'سارا کیانی'],
    ['मेरा नाम अनुराधा मिश्रा है।', 'अनुराधा मिश्रा'],
    ['Jmenuji se Tereza Havlová a učím.', 'Tereza Havlová'],
    ['Με λένε Ελένη Παππά.', 'Ελένη Παππά'],
    ['My name is above the door.', undefined],
  ])('%s', (text, name) => {
    expect(introducedName(text)).toBe(name);
  });
});

describe('readPlace', () => {
  test.each([
    ['Deichweg 3, 25813 Husum', 'Husum'],
    ['Lindenallee 14b, D-33098 Paderborn, Germany', 'Paderborn, Germany'],
    ['Room 12, Main Building', undefined],
    ['Oak Lane 3, 12345 seats', undefined],
  ])('%s', (text, place) => {
    expect(readPlace(text)).toBe(place);
  });
});

describe('readHome', () => {
  test.each([
    ['Ada Hill is a potter and printmaker based in New Haven.', 'New Haven'],
    ["I'm a potter living in Delft, with two kilns.", 'Delft'],
    ['Ada works at Kiln, a company based in Leeds.', undefined],
    ['Ada teaches for the studio based in Leeds.', undefined],
    ['Peter Moss is a potter based in Leeds.', undefined],
  ])('%s', (text, home) => {
    expect(readHome(text, 'Ada Hill')).toBe(home);
  });
});

describe('bareRole', () => {
  test.each([
    ['osteopath trained in Leeds', 'osteopath'],
    ['psicóloga titulada en Mérida', 'psicóloga'],
    ['Architect', 'Architect'],
  ])('%s', (text, role) => {
    expect(bareRole(text)).toBe(role);
  });
});
