import { expect, test, vi } from 'vitest';
import { consentHandlers } from '../../../../main/electron/ipc/consent-handlers.ts';
import type { Service } from '../../../../main/service/service.ts';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const wanted = { id, signer: { part: 'citizen' } } as const;

/** Handlers of a service that writes what it is asked for, and a dialog that answers with a file. */
function handlers(file: string | null = '/valgt.pdf') {
  const service = {
    get: vi.fn().mockResolvedValue({ title: 'Kaffe på Østergade' }),
    writeConsentForm: vi.fn(async (asked: { file: string }) => ({ file: asked.file })),
  };
  const consentFile = vi.fn().mockResolvedValue(file);
  const open = vi.fn().mockResolvedValue(undefined);
  const made = consentHandlers(service as unknown as Service, { consentFile }, { open });
  return { made, service, consentFile, open };
}

test('the form goes where the user chose, named after the story, and is shown', async () => {
  const { made, service, consentFile, open } = handlers();
  expect(await made.printForm(wanted)).toEqual({ file: '/valgt.pdf' });
  expect(consentFile).toHaveBeenCalledWith('kaffe-paa-oestergade');
  expect(service.writeConsentForm).toHaveBeenCalledWith({ ...wanted, file: '/valgt.pdf' });
  expect(open).toHaveBeenCalledWith('/valgt.pdf');
});

test('a dialog that the user closes writes nothing', async () => {
  const { made, service } = handlers(null);
  expect(await made.printForm(wanted)).toBeNull();
  expect(service.writeConsentForm).not.toHaveBeenCalled();
});

test('a form that nothing here can show is written all the same, and where is said', async () => {
  const { made, open } = handlers();
  open.mockRejectedValue(new Error('Intet program'));
  expect(await made.printForm(wanted)).toEqual({ file: '/valgt.pdf' });
});
