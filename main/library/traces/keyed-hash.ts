import { createHmac, randomBytes } from 'node:crypto';
import type { KeyedHash } from '../../../shared/anonymise/traces/traces.ts';

/** 128 of the hash's 256 bits: enough that no two strings of a library meet by chance. */
const signs = 32;

/** HMAC-SHA-256 under a library's key, cut to 32 signs. @param key in hexadecimal. */
export function keyedHash(key: string): KeyedHash {
  const bytes = Buffer.from(key, 'hex');
  return (text) => createHmac('sha256', bytes).update(text, 'utf8').digest('hex').slice(0, signs);
}

/** A random key, 64 signs of hexadecimal. */
export function newTraceKey(): string {
  return randomBytes(32).toString('hex');
}
