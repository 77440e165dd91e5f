import { describe, expect, it } from 'vitest';
import { nextTeller } from '../../../../shared/collect/teller/next-teller.ts';

describe('a line that brings another’s story after one', () => {
  it.each([
    ['Og så en fra Ib Mørch:', 'Ib Mørch'],
    ['PS. Og her er en fra Ellen, som hun gav mig i går:', 'Ellen'],
    ['Ellens:', 'Ellen'],
    ['Denne er Ellens:', 'Ellen'],
    ['Og her er Ib Mørchs:', 'Ib Mørch'],
    ['Den her er min:', ''],
    ['Og så mig:', ''],
    ['Den anden er min egen:', ''],
    ['Den sidste er til gengæld min:', ''],
    ['Ellen, min er fra skolen:', ''],
    ['Min historie handler om en kuffert:', ''],
    ['Og så min egen:', ''],
    ['Nu kommer der min egen:', ''],
    ['Til sidst får I min egen:', ''],
    ['Så har jeg lige min egen:', ''],
    ['Derefter følger min egen:', ''],
    ['Og så til min egen:', ''],
    ['Så er der også min egen fra i sommer:', ''],
  ])('says whose: %j', (line, name) => {
    expect(nextTeller(line)).toBe(name);
  });

  it.each([
    'Og så kom Ellen:',
    'Den er Ellens søsters:',
    'Det er hans:',
    'Og her er Kontorets:',
    'Så er det min mor:',
    'Min er fra Ellen:',
    'Min mor er fra Skive:',
    'Der er mit hus:',
  ])('is not %j', (line) => {
    expect(nextTeller(line)).toBeNull();
  });
});
