import { describe, expect, it } from 'vitest';
import { createTypesetter } from '../../../../main/publish/print/create-typesetter.ts';
import { createNativeTypesetter } from '../../../../main/publish/print/native-typesetter.ts';
import { TypesetError } from '../../../../main/publish/print/typeset-error.ts';
import { engineNames, typesetterOf } from '../../../support/typesetters.ts';

const head = '#set document(title: "Prøve")\n#set text(font: "Source Serif 4", fallback: false)\n';

describe.each(engineNames)('the %s engine', (engine) => {
  const typeset = async (source: string, files = new Map<string, Uint8Array>()) =>
    (await typesetterOf(engine)).typeset({ source: head + source, files, standard: 'ua-1' });

  it('counts the pages that it sets', async () => {
    const { pdf, pages, warnings } = await typeset('en #pagebreak() to');
    expect(pages).toBe(2);
    expect(warnings).toEqual([]);
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('finds the pictures of its job, and those of the job before no longer', async () => {
    const square = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const source = '#image("/media/a.svg", alt: "En firkant")';
    expect((await typeset(source, new Map([['/media/a.svg', square]]))).pages).toBe(1);
    await expect(typeset(source)).rejects.toMatchObject({ code: 'source' });
  });

  it('says in a line what it does not understand', async () => {
    const error = await typeset('#ukendt').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypesetError);
    expect(error).toMatchObject({ code: 'source', details: ['unknown variable: ukendt'] });
  });

  it('reads no file of the machine', async () => {
    await expect(typeset('#read("/etc/hostname")')).rejects.toMatchObject({ code: 'source' });
    await expect(typeset('#read("../../../../etc/hostname")')).rejects.toMatchObject({
      code: 'source',
    });
  });

  it('passes on the remarks of a document that could be set', async () => {
    const { warnings } = await typeset(
      '#set text(font: "Ingen Sådan Skrift", fallback: true)\nhej',
    );
    expect(warnings).toEqual([expect.stringContaining('ingen sådan skrift')]);
  });

  it('works on after a failure', async () => {
    await expect(typeset('#ukendt')).rejects.toThrow('unknown variable');
    expect((await typeset('hej')).pages).toBe(1);
  });

  it('knows which signs its fonts draw', async () => {
    const { coverage } = await typesetterOf(engine);
    const draws = (sign: string) =>
      coverage.some(([first, last]) => {
        const code = sign.codePointAt(0) ?? 0;
        return first <= code && code <= last;
      });
    expect(['æ', 'Å', '€', '–', '□', '🌱'].filter((sign) => !draws(sign))).toEqual([]);
    expect(draws('漢')).toBe(false);
  });
});

describe('the native engine', () => {
  it('refuses what PDF/UA-1 does not allow', async () => {
    const typesetter = await typesetterOf('native');
    const source = '#set document(title: "Prøve")\n=== For dybt';
    await expect(
      typesetter.typeset({ source, files: new Map(), standard: 'ua-1' }),
    ).rejects.toMatchObject({
      code: 'standard',
      details: ['PDF/UA-1 error: the first heading must be of level 1'],
    });
  });
});

describe('choosing an engine', () => {
  it('takes the native one where it loads', async () => {
    expect((await createTypesetter()).engine).toBe('native');
  });

  it('falls back on WASM where the native one does not load', async () => {
    const typesetter = await createTypesetter(() => {
      throw new Error('Cannot find native binding');
    });
    expect(typesetter.engine).toBe('wasm');
  });

  it('has a native engine to lose on this machine', () => {
    expect(createNativeTypesetter([]).engine).toBe('native');
  });
});
