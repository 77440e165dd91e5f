/** The one picture of the sample publication: a house that we drew. */
export const sampleImageFile = 'a1b2c3.svg';

const house =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#e9dcc6"/><path d="M40 50 80 22l40 28v30H40z" fill="#a8492b"/><path d="M72 80V60h16v20z" fill="#23201d"/></svg>';

/** The sample library's media: the one picture; every other file is missing. */
export function readSampleMedia(file: string): Promise<Uint8Array> {
  return file === sampleImageFile
    ? Promise.resolve(new TextEncoder().encode(house))
    : Promise.reject(new Error(`No such file: ${file}`));
}
