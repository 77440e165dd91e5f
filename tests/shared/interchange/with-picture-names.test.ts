import { expect, it } from 'vitest';
import { withPictureNames } from '../../../shared/interchange/with-picture-names.ts';

const names = new Map([
  ['cykel.png', 'a1.png'],
  ['to kopper.png', 'b2.png'],
]);

it.each([
  ['![En cykel](cykel.png)', '![En cykel](a1.png)'],
  ['Se ![a \\] b](cykel.png "Muren") her', 'Se ![a \\] b](a1.png "Muren") her'],
  ['![](to%20kopper.png)', '![](b2.png)'],
  ['![](<cykel.png>)', '![](<a1.png>)'],
])('gives the pictures of %j the names of the library', (written, kept) => {
  expect(withPictureNames(written, names)).toBe(kept);
});

it.each(['![Et hus](hus.png)', '[En cykel](cykel.png)', 'cykel.png', '![](%E0%A4%A.png)'])(
  'leaves %j as it is written',
  (written) => {
    expect(withPictureNames(written, names)).toBe(written);
  },
);
