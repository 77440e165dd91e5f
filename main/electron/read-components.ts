import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Component, componentSchema } from '../../shared/ipc/app-calls.ts';

/** What the program stands on, as its build wrote it; a program without the list says nothing of it. */
export async function readComponents(file: string): Promise<readonly Component[]> {
  try {
    return z.array(componentSchema).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return [];
  }
}
