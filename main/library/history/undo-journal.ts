import { basename, dirname, join } from 'node:path';
import {
  afterLine,
  linesOf,
  noSteps,
  type UndoStacks,
} from '../../../shared/history/undo-stacks.ts';
import { type JournalLine, journalLineSchema } from '../../../shared/history/undo-step.ts';
import { errorCode, type FileSystem, moveDurably, writeDurably } from '../disk/file-system.ts';
import { parsedJson } from '../disk/parsed-json.ts';

/** More than this in the file, and it is written anew with what still counts. */
const mostBytes = 512 * 1024;

/**
 * The steps that can be undone and redone, on the disk: a line is added before each change, so that
 * one flush is all that a save pays. A line that a crash cut short is passed over; a journal that is
 * damaged in another way is set aside and begun anew.
 */
export class UndoJournal {
  readonly #files: FileSystem;
  readonly #path: string;
  #stacks: UndoStacks = noSteps;
  /** The stacks before the last line, where it put more typing into a step. */
  #beforeMerging: UndoStacks | null = null;
  #bytes = 0;
  /** Whether a line can be added to the file as it stands. */
  #isWhole = false;
  #isDamaged = false;

  /** @param name apart for every machine, so that a synchronising program mixes no two of them. */
  constructor(files: FileSystem, root: string, name: string) {
    this.#files = files;
    this.#path = join(root, 'history', name);
  }

  get stacks(): UndoStacks {
    return this.#stacks;
  }

  get beforeMerging(): UndoStacks | null {
    return this.#beforeMerging;
  }

  /** Reads the journal; never throws, since a library opens without one too. */
  async load(): Promise<void> {
    try {
      const bytes = Buffer.from(await this.#files.readFile(this.#path));
      const lines = bytes.toString('utf8').split('\n');
      const rest = lines.pop();
      for (const line of lines) this.#take(line);
      this.#bytes = bytes.byteLength;
      this.#isWhole = rest === '' && !this.#isDamaged;
    } catch (error) {
      this.#isDamaged = errorCode(error) !== 'ENOENT';
    }
  }

  /** The journals of other people and machines, read. */
  async others(): Promise<readonly UndoJournal[]> {
    const journals: UndoJournal[] = [];
    for (const { name } of await this.#files.list(dirname(this.#path))) {
      if (!/^undo-.*\.jsonl$/.test(name) || name === basename(this.#path)) continue;
      const other = new UndoJournal(this.#files, dirname(dirname(this.#path)), name);
      await other.load();
      journals.push(other);
    }
    return journals;
  }

  /** Returns when the line is on the disk; the stacks have changed also where that fails. */
  async add(line: JournalLine): Promise<void> {
    this.#follow(line);
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    if (!this.#isWhole || this.#bytes + bytes.byteLength > mostBytes) return this.#rewrite();
    // Until it is known to be there, it may be there in part.
    this.#isWhole = false;
    await this.#files.appendFile(this.#path, bytes);
    this.#isWhole = true;
    this.#bytes += bytes.byteLength;
  }

  /** Puts other stacks in the place of these, in memory and in the file. */
  async replace(stacks: UndoStacks): Promise<void> {
    this.#stacks = stacks;
    this.#beforeMerging = null;
    await this.#rewrite();
  }

  #follow(line: JournalLine): void {
    this.#beforeMerging = 'merged' in line ? this.#stacks : null;
    this.#stacks = afterLine(this.#stacks, line);
  }

  #take(line: string): void {
    const parsed = journalLineSchema.safeParse(parsedJson(line));
    if (parsed.success) {
      this.#follow(parsed.data);
      return;
    }
    // What came before it cannot be trusted to be what the later steps stand on.
    this.#stacks = noSteps;
    this.#isDamaged = true;
  }

  async #rewrite(): Promise<void> {
    this.#isWhole = false;
    if (this.#isDamaged) {
      const aside = `${this.#path}.${Date.now()}.damaged`;
      await moveDurably(this.#files, this.#path, aside).catch(() => undefined);
      this.#isDamaged = false;
    }
    let bytes = bytesOf(this.#stacks);
    while (bytes.byteLength > mostBytes / 2 && this.#stacks.done.length > 1) {
      const { done, undone } = this.#stacks;
      this.#stacks = { done: done.slice(Math.ceil(done.length / 2)), undone };
      bytes = bytesOf(this.#stacks);
    }
    await writeDurably(this.#files, this.#path, bytes);
    this.#bytes = bytes.byteLength;
    this.#isWhole = true;
  }
}

function bytesOf(stacks: UndoStacks): Uint8Array {
  return Buffer.from(
    linesOf(stacks)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  );
}
