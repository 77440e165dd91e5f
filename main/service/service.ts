import type { Finding } from '../../shared/anonymise/finding.ts';
import type { WrittenThing } from '../../shared/anonymise/replace/replacement.ts';
import type { SampleSentence } from '../../shared/anonymise/replace/sample-sentence.ts';
import type { ApprovalReason } from '../../shared/approval/approval-reasons.ts';
import type { CutAct } from '../../shared/collect/cut/cut-act.ts';
import type { Collection, CollectionContent } from '../../shared/domain/collection.ts';
import type { FindingVerdict } from '../../shared/domain/decide-findings.ts';
import type { HouseRules } from '../../shared/domain/house-rules.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import type { DecidedFinding } from '../../shared/domain/review.ts';
import type { Story, StoryContent } from '../../shared/domain/story.ts';
import type { Facet, Term } from '../../shared/domain/taxonomy.ts';
import type { ListedDeletion, ListedVersion } from '../../shared/history/listed-version.ts';
import type { CheckDepth, Readiness } from '../../shared/ipc/approval-calls.ts';
import type { BackupState, RestoredLibrary } from '../../shared/ipc/backup-calls.ts';
import type { ChosenStory, CollectionSummary } from '../../shared/ipc/collection-calls.ts';
import type { CutMessage } from '../../shared/ipc/cut-calls.ts';
import type { EventName, EventValue } from '../../shared/ipc/events.ts';
import type { LibraryFacts, OpenLibrary, RecentLibrary } from '../../shared/ipc/library-calls.ts';
import type { AddedMedia } from '../../shared/ipc/media-calls.ts';
import type {
  PublicationPreparation,
  PublicationReport,
  PublicationSummary,
} from '../../shared/ipc/publication-calls.ts';
import type { OriginalFate } from '../../shared/ipc/review-calls.ts';
import type { ImportReport, StoryChanges, StorySummary } from '../../shared/ipc/story-calls.ts';
import type { Flaw } from '../../shared/library/flaw.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { Signer } from '../../shared/print/consent/consent-form-source.ts';
import type { PublicationChoice } from '../../shared/publication/publication-choice.ts';
import type { NewTerm } from '../../shared/tags/new-term.ts';
import type { ToldText } from '../collect/collect-told.ts';
import type { BackupContents } from '../library/backup/inspect-backup.ts';
import type { ListedBackup } from '../library/backup/list-backups.ts';
import type { ListedCopy } from '../library/backup/list-copies.ts';
import type { RestoreReport, RestoreRequest } from '../library/backup/restore-into.ts';
import type { RepairedFlaw } from '../library/verify/repair-flaws.ts';
import type { CheckReport } from '../library/verify/verify-library.ts';

/**
 * Everything that the window has done for it outside its own process. Arguments and results are
 * plain values, so that the same service can stand in this process or behind a port.
 */
export interface Service
  extends ApprovalService,
    ReviewService,
    ConsentService,
    CollectionService,
    HistoryService,
    CutService,
    ImportService,
    TagService,
    MediaService,
    PublicationService,
    PreviewService,
    BackupService {
  current(): Promise<OpenLibrary | null>;
  recent(): Promise<readonly RecentLibrary[]>;
  create(wanted: CreateRequest): Promise<OpenLibrary>;
  open(where: { readonly folder: string }): Promise<OpenLibrary>;
  openDemo(): Promise<OpenLibrary>;
  /** Named apart from the editing of a story. */
  editLibrary(facts: Partial<LibraryFacts>): Promise<null>;
  /** How many originals a rule would have erased by now. */
  countDueOriginals(rule: Pick<HouseRules, 'eraseOriginals'>): Promise<number>;
  /** Takes in what others changed on the disk: called when a person turns to the window again. */
  lookOutside(): Promise<null>;
  seeConflict(which: StoryId): Promise<null>;
  close(): Promise<null>;
  undo(): Promise<null>;
  redo(): Promise<null>;
  list(): Promise<readonly StorySummary[]>;
  changes(since: { readonly since: number | null }): Promise<StoryChanges>;
  get(which: StoryId): Promise<Story | null>;
  search(words: { readonly query: string }): Promise<readonly string[]>;
  edit(change: StoryId & { readonly content: Partial<StoryContent> }): Promise<null>;
  archive(change: StoryId & { readonly archived: boolean }): Promise<null>;
  remove(which: StoryId): Promise<null>;
}

/** What brings stories in. */
export interface ImportService {
  /** Null where it was stopped: then nothing came in. */
  importPaths(from: { readonly paths: readonly string[] } & Reported): Promise<ImportReport | null>;
  importText(from: { readonly text: string } & Reported): Promise<ImportReport>;
  /** Takes a text for a story, whatever it looks like. */
  importTold(from: ToldText & Reported): Promise<ImportReport>;
  /** Stops what is being read; what is already on its way into the library comes in whole. */
  cancelImport(): Promise<null>;
}

/** What can be asked and done about approving. */
export interface ApprovalService {
  /** What can identify somebody in each text of a story. */
  check(wanted: {
    readonly texts: readonly string[];
    readonly depth: CheckDepth;
  }): Promise<readonly (readonly Finding[])[]>;
  readiness(which: { readonly ids: readonly string[] }): Promise<readonly Readiness[]>;
  /** Everything that stands between a story and its approval; looking for it takes too long for a window. */
  reasons(which: StoryId): Promise<readonly ApprovalReason[]>;
  /** Refused unless the person says that they read the stories for what no program is sure to find. */
  approve(which: {
    readonly ids: readonly string[];
    readonly by: string;
    readonly isRead: boolean;
  }): Promise<Approved>;
}

/** How many stories are approved now, and how many wait for the second person who has to read them. */
export interface Approved {
  readonly approved: number;
  readonly read: number;
}

/** What may stand in a thing's place, and how the first sentence with it will read. */
export interface Proposal {
  readonly text: string;
  readonly sample: SampleSentence | null;
}

/** What can be done about what was found in a story. */
export interface ReviewService {
  /** @throws LibraryError `finding-gone` where it does not stand in the story any longer. */
  decideFindings(
    decision: StoryId & {
      readonly findings: readonly DecidedFinding[];
      readonly verdict: FindingVerdict;
    },
  ): Promise<null>;
  /** What may stand for each thing; null where nothing is proposed. */
  proposeReplacements(
    wanted: StoryId & { readonly things: readonly WrittenThing[] },
  ): Promise<readonly (Proposal | null)[]>;
  /** @throws LibraryError `finding-gone` where nothing is left to replace, or nothing is proposed. */
  replaceThing(
    wanted: StoryId & { readonly thing: WrittenThing; readonly text: string | null },
  ): Promise<null>;
  /** What of the text that a story came as does not stand in it any longer, or when that text was erased. */
  originalFate(which: StoryId): Promise<OriginalFate>;
}

/** What can be done to ask people for their consent. */
export interface ConsentService {
  /** Writes the form to sign, and answers its absolute path. */
  writeConsentForm(
    wanted: StoryId & { readonly signer: Signer; readonly file: string },
  ): Promise<{ readonly file: string }>;
}

/** What can be asked and done about former versions, the bin and originals. */
export interface HistoryService {
  /** The newest first; each with what it changed of the one before it. */
  listVersions(which: StoryId): Promise<readonly ListedVersion[]>;
  restoreVersion(which: StoryId & { readonly number: number }): Promise<null>;
  /** The last deleted first; `at` is empty where nobody wrote it down. */
  listDeleted(): Promise<readonly ListedDeletion[]>;
  restoreDeleted(which: StoryId): Promise<null>;
  /** Whether the text as it came is still in the library. */
  hasOriginal(which: StoryId): Promise<boolean>;
  /** The one thing that cannot be undone. */
  eraseOriginal(which: StoryId): Promise<null>;
}

/** What can be asked and done about the messages that stories were cut out of. */
export interface CutService {
  /** Null where the text as it came was erased, or cannot be read. */
  getMessage(which: StoryId): Promise<CutMessage | null>;
  cutMessage(change: StoryId & { readonly act: CutAct }): Promise<{ readonly at: number }>;
  /** The stories of the inbox that a person should look at, those that came first first. */
  listUnsure(): Promise<readonly string[]>;
}

/** What keeps a library from being lost. Folders and files come from dialogs. */
export interface BackupService {
  backupState(): Promise<BackupState>;
  /** Makes the first backup there. Where that fails, the old place stays. */
  chooseBackupPlace(where: { readonly folder: string }): Promise<BackupState>;
  /** Why it could not be made is part of the state. */
  makeBackup(): Promise<BackupState>;
  stopBackups(): Promise<BackupState>;
  /** Those of the open library in its place, the newest first. */
  listBackups(): Promise<readonly ListedBackup[]>;
  /** The backups that may hold the text a story came as. */
  listCopies(which: StoryId): Promise<readonly ListedCopy[]>;
  /** Reads a backup from end to end; also without an open library. */
  inspectBackup(which: { readonly file: string }): Promise<BackupContents>;
  /** Brings what is gone back into the open library; one story, or everything with null. */
  restoreFrom(backup: RestoreRequest & { readonly file: string }): Promise<RestoreReport>;
  /** Makes a library of a backup, or of one story of it, beside the one that is open. */
  restoreAsNew(wanted: {
    readonly file: string;
    readonly story: string | null;
    readonly folder: string;
    /** By which the list of recent libraries knows it. */
    readonly name: string;
  }): Promise<RestoredLibrary>;
  verify(how: { readonly depth: 'quick' | 'full' }): Promise<CheckReport>;
  repair(what: { readonly flaws: readonly Flaw[] }): Promise<readonly RepairedFlaw[]>;
}

/** What can be done about the library's own words for tagging. */
export interface TagService {
  addTerm(wanted: { readonly facet: Facet; readonly term: NewTerm }): Promise<Term>;
  editTerm(change: {
    readonly facet: Facet;
    readonly id: string;
    readonly term: NewTerm;
  }): Promise<null>;
}

/** What can be asked and done about pictures, sounds and films. */
export interface MediaService {
  /** Keeps files in the library, without what a camera wrote of place and person. */
  addMedia(from: { readonly paths: readonly string[] }): Promise<AddedMedia>;
  /** Where a medium of the open library lies; null where no library is open or the name is none. */
  mediaPath(which: { readonly file: string }): Promise<string | null>;
}

/** What can be asked and done about collections. */
export interface CollectionService {
  listCollections(): Promise<readonly CollectionSummary[]>;
  getCollection(which: CollectionId): Promise<Collection | null>;
  storiesInCollection(which: CollectionId): Promise<readonly ChosenStory[]>;
  createCollection(wanted: {
    readonly title: string;
    readonly stories: readonly string[];
  }): Promise<CollectionId>;
  editCollection(
    change: CollectionId & { readonly content: Partial<CollectionContent> },
  ): Promise<null>;
  addToCollection(change: CollectionId & { readonly stories: readonly string[] }): Promise<null>;
  removeCollection(which: CollectionId): Promise<null>;
}

/** What can be asked and done about publishing. */
export interface PublicationService {
  listPublications(): Promise<readonly RecordedPublication[]>;
  preparePublication(choice: PublicationChoice): Promise<PublicationPreparation>;
  /** Null where it was cancelled. Absolute paths; null for a format that is not wanted. */
  publish(wanted: {
    readonly choice: PublicationChoice;
    readonly site: string | null;
    readonly pdf: string | null;
  }): Promise<PublicationReport | null>;
  cancelPublishing(): Promise<null>;
}

/** What can be looked at before it is published. A preview is named by a number. */
export interface PreviewService {
  previewSite(choice: PublicationChoice): Promise<number>;
  /** Null where this machine can't draw pages, and where another drawing was asked for meanwhile. */
  previewBooklet(choice: PublicationChoice): Promise<DrawnBooklet | null>;
  /** A file of a preview; null where there is none any longer. */
  readPreview(which: {
    readonly preview: number;
    readonly path: string;
  }): Promise<string | Uint8Array | null>;
}

/** The pages of a booklet, to be read from a preview by `bookletPage`. */
export interface DrawnBooklet {
  readonly preview: number;
  readonly pages: number;
  /** Whether every story is among them. */
  readonly isWhole: boolean;
}

/** A publication of the library's records; what may be opened of it, the service does not know. */
export type RecordedPublication = Omit<PublicationSummary, 'outputs'> &
  Pick<Publication, 'outputs'>;

export interface CollectionId {
  readonly id: string;
}

/** In which language a report speaks: the library's own where nothing is said. */
export interface Reported {
  readonly language?: Language;
}

export interface StoryId {
  readonly id: string;
}

export interface CreateRequest {
  readonly folder: string;
  readonly name: string;
  readonly organisation: string;
  /** In which its publications speak; Danish where nothing is said. */
  readonly language?: Language;
}

/** Tells of something unasked. */
export type Emit = <Name extends EventName>(name: Name, value: EventValue<Name>) => void;
