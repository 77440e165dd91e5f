import { readFileSync } from 'node:fs';
import { hostname, uptime, userInfo } from 'node:os';
import type { LockHolder } from '../../../shared/library/library-problem.ts';
import { errorCode } from './file-system.ts';
import type { HeldLock } from './lock.ts';

/** A clock may be set while a machine runs, by so much at the most, in milliseconds. */
const clockSlack = 10 * 60 * 1000;

/** This process as a lock tells of it. */
export function thisProcess(): LockHolder & { readonly born: string } {
  return {
    machine: hostname(),
    user: userInfo().username,
    process: process.pid,
    since: new Date().toISOString(),
    born: birthOf(process.pid),
  };
}

/**
 * Whether the process that took a lock on this machine still runs. Systems give a process's number to
 * another one later: so its start must be the same, or at least the machine must not have been
 * started since.
 */
export function isRunning({ process: id, since, born }: HeldLock): boolean {
  if (!isProcess(id)) return false;
  const now = birthOf(id);
  if (born !== '' && now !== '') return born === now;
  const startedAt = Date.now() - uptime() * 1000;
  return Date.parse(since) > startedAt - clockSlack;
}

function isProcess(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Which start of the machine, and when after it a process began (proc_pid_stat(5), field 22; the name in
 * field 2 may hold spaces and brackets). Empty where the system has no such files.
 */
function birthOf(id: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return started === undefined ? '' : `${boot} ${started}`;
  } catch {
    return '';
  }
}
