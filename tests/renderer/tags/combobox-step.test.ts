import { expect, test } from 'vitest';
import { comboboxStep } from '../../../renderer/tags/combobox-step.ts';

const open = (active: number) => ({ isOpen: true, active });
const closed = { isOpen: false, active: -1 };

test('the arrows open the list at either end', () => {
  expect(comboboxStep('ArrowDown', closed, 3)).toEqual(open(0));
  expect(comboboxStep('ArrowUp', closed, 3)).toEqual(open(2));
});

test('the arrows go round', () => {
  expect(comboboxStep('ArrowDown', open(0), 3)).toEqual(open(1));
  expect(comboboxStep('ArrowDown', open(2), 3)).toEqual(open(0));
  expect(comboboxStep('ArrowUp', open(0), 3)).toEqual(open(2));
});

test('Enter chooses the active option and is otherwise left alone', () => {
  expect(comboboxStep('Enter', open(1), 3)).toBe('choose');
  expect(comboboxStep('Enter', open(-1), 3)).toBeNull();
  expect(comboboxStep('Enter', open(0), 0)).toBeNull();
  expect(comboboxStep('Enter', closed, 3)).toBeNull();
});

test('Escape closes an open list and is otherwise left alone', () => {
  expect(comboboxStep('Escape', open(1), 3)).toEqual(closed);
  expect(comboboxStep('Escape', closed, 3)).toBeNull();
});

test('every other key belongs to the field', () => {
  expect(comboboxStep('Home', open(1), 3)).toBeNull();
});
