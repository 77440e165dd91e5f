import { errorCode, type FileSystem } from './file-system.ts';

/** Whether a folder is empty or not there yet, so that a library can be made in it. */
export async function isFreeFolder(files: FileSystem, folder: string): Promise<boolean> {
  try {
    return (await files.list(folder)).length === 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
}
