import { firstWord } from '../../../shared/collect/people/first-name.ts';
import { isGivenName } from '../../../shared/collect/people/given-name.ts';
import { personIn } from '../../../shared/collect/people/person-line.ts';
import { personName } from '../../../shared/collect/thread/mailbox.ts';
import { limits } from '../limits.ts';
import { readZipPart } from './read-zip-part.ts';

/**
 * Who made a Word document, by its core properties (ECMA-376 part 2, §8), where nobody else wrote in it
 * last: a form that one made and others filled is not its maker's. Empty where no person is named.
 */
export async function docxCreator(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const xml = await readZipPart(buffer, 'docProps/core.xml', limits.text).then(
    (part) => part.toString('utf8'),
    () => '',
  );
  const [creator, last] = [valueIn(xml, 'dc:creator'), valueIn(xml, 'cp:lastModifiedBy')];
  return last === '' || last === creator ? creator : '';
}

function valueIn(xml: string, element: string): string {
  const said = new RegExp(`<${element}>([^<]{1,200})<`).exec(xml)?.[1] ?? '';
  const name = personIn(personName(said));
  return isGivenName(firstWord(name)) ? name : '';
}
