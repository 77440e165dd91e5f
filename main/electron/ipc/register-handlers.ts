import type { IpcMain } from 'electron';
import type { Feature } from '../../../shared/ipc/channels.ts';
import { channelOf, channels } from '../../../shared/ipc/channels.ts';
import { type CallSchemas, contract } from '../../../shared/ipc/contract.ts';
import { type AnsweredCall, answerCall } from './answer-call.ts';
import type { Handlers } from './handlers.ts';

/** Lets the main process answer every call of the contract, each behind the same checks. */
export function registerHandlers(ipcMain: Pick<IpcMain, 'handle'>, handlers: Handlers): void {
  for (const feature of Object.keys(channels) as Feature[]) {
    // The two maps are typed against the same contract, call by call; only this loop can't say so.
    const schemas: Readonly<Record<string, CallSchemas>> = contract[feature];
    const answers = handlers[feature] as Readonly<Record<string, AnsweredCall['handler']>>;
    for (const name of channels[feature]) {
      const call = { schemas: schemas[name], handler: answers[name] } as AnsweredCall;
      ipcMain.handle(channelOf(feature, name), (event, argument: unknown) =>
        answerCall(call, event.senderFrame, argument),
      );
    }
  }
}
