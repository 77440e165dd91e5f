import type { ZodType, z } from 'zod';
import type { DeepReadonly } from '../domain/deep-readonly.ts';
import { appCalls } from './app-calls.ts';
import { approvalCalls } from './approval-calls.ts';
import { backupCalls } from './backup-calls.ts';
import type { CallName, Feature } from './channels.ts';
import { checkCalls } from './check-calls.ts';
import { collectionCalls } from './collection-calls.ts';
import { consentCalls } from './consent-calls.ts';
import { cutCalls } from './cut-calls.ts';
import { historyCalls } from './history-calls.ts';
import { libraryCalls } from './library-calls.ts';
import { mediaCalls } from './media-calls.ts';
import { publicationCalls } from './publication-calls.ts';
import { reviewCalls } from './review-calls.ts';
import { storyCalls } from './story-calls.ts';
import { tagCalls } from './tag-calls.ts';

/** A call's argument and result; both are parsed in main, so that nothing crosses that is not named. */
export type CallSchemas = { readonly argument: ZodType; readonly result: ZodType };

/**
 * Everything a window can ask of the main process. Bridge, handlers and the views' types derive from
 * it: a name in `channels` without schemas here, or the other way round, does not compile.
 */
export const contract = {
  app: appCalls,
  library: libraryCalls,
  stories: storyCalls,
  media: mediaCalls,
  collections: collectionCalls,
  history: historyCalls,
  approval: approvalCalls,
  cuts: cutCalls,
  review: reviewCalls,
  consent: consentCalls,
  tags: tagCalls,
  backups: backupCalls,
  checks: checkCalls,
  publications: publicationCalls,
} as const satisfies { readonly [F in Feature]: Readonly<Record<CallName<F>, CallSchemas>> };

type Contract = typeof contract;

/** What a view hands to a call. */
export type ArgumentOf<F extends Feature, C extends CallName<F>> = Contract[F][C &
  keyof Contract[F]] extends {
  readonly argument: infer Argument extends ZodType;
}
  ? DeepReadonly<z.input<Argument>>
  : never;

/** What a handler is handed: the argument as its schema parsed it. */
export type ParsedArgumentOf<F extends Feature, C extends CallName<F>> = Contract[F][C &
  keyof Contract[F]] extends {
  readonly argument: infer Argument extends ZodType;
}
  ? z.output<Argument>
  : never;

/** What a handler returns and a view receives. */
export type ResultOf<F extends Feature, C extends CallName<F>> = Contract[F][C &
  keyof Contract[F]] extends {
  readonly result: infer Result extends ZodType;
}
  ? z.output<Result>
  : never;
