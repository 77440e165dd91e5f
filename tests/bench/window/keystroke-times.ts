/**
 * Types each text into the window's first field and answers with the milliseconds from each until the
 * next frame was painted. Runs in the page, so it stands on nothing outside itself.
 */
export async function keystrokeTimes(texts: readonly string[]): Promise<number[]> {
  const field = document.querySelector('input');
  if (field === null) throw new Error('There is no search field.');
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  const painted = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)),
    );
  const measured: number[] = [];
  for (const text of texts) {
    await painted();
    const start = performance.now();
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    measured.push((await painted()) - start);
  }
  return measured;
}

/** What a person might type, a letter at a time, and take away again. */
export const typedTexts: readonly string[] = [
  'h',
  'hu',
  'hun',
  'vi',
  'vi r',
  '',
  'lederen',
  'han',
  'rådgiv',
  '',
];
