import { originalSchema } from '../../../shared/domain/original.ts';
import { withPseudonyms } from '../../../shared/domain/with-pseudonyms.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import { documentBytes, readDocument } from '../documents/read-document.ts';
import type { Command } from './command.ts';

/**
 * Writes what a command replaces into the original's map of pseudonyms. Undoing leaves it there: what was
 * replaced once is something that the original says, and is called the same when it is replaced again.
 * An original that was erased, or cannot be read, keeps nobody from replacing.
 */
export async function keepPseudonyms(store: DocumentStore, command: Command): Promise<void> {
  if (command.type !== 'replace-in-story' || command.pseudonyms.length === 0) return;
  const address = { folder: 'originals', id: command.id } as const;
  const bytes = await store.read(address);
  const read = bytes && readDocument(bytes, 'originals', originalSchema, command.id);
  if (read?.ok !== true) return;
  const pseudonyms = withPseudonyms(read.value.pseudonyms, command.pseudonyms);
  await store.write(address, documentBytes({ ...read.value, pseudonyms }));
}
