import 'server-only';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@amends/core';
import type { Notice, Notifier } from '@amends/server';
import { fileNotifier } from '@amends/server/smtp';
import { shop } from './shop.ts';

/** A mail of the demonstration, as it would have reached its customer. */
export interface KeptMail extends Pick<
  Notice,
  'kind' | 'to' | 'locale' | 'subject' | 'text' | 'html' | 'headers'
> {
  readonly id: string;
  /** When it was sent, on the shop's clock. */
  readonly at: Instant;
}

const from = { name: shop.name, address: 'orders@dacapo.example' };

/** Who every mail is from. */
export const sender = `${from.name} <${from.address}>`;

/**
 * Sends no mail: lays each down in a folder, as an `.eml` file that any mail program opens, and beside it as the
 * outbox of the demonstration shows it.
 */
export function outboxNotifier(folder: string, now: () => Instant): Notifier {
  const files = fileNotifier({ folder, from });
  return {
    async notify(notice, context) {
      const answer = await files.notify(notice, context);
      const { kind, to, locale, subject, text, html, headers, idempotencyKey } = notice;
      const id = createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 16);
      const mail: KeptMail = { id, at: now(), kind, to, locale, subject, text, html, headers };
      await mkdir(folder, { recursive: true });
      const part = join(folder, `${id}.part`);
      await writeFile(part, JSON.stringify(mail));
      await rename(part, fileOf(folder, id));
      return answer;
    },
  };
}

/** Every mail of the outbox, newest first. */
export async function readOutbox(folder: string): Promise<KeptMail[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => idIn(name) ?? []);
  const mails = await Promise.all(ids.map((id) => readMail(folder, id)));
  return mails
    .flatMap((mail) => mail ?? [])
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** One mail; `null` when there is none of this id. */
export async function readMail(folder: string, id: string): Promise<KeptMail | null> {
  if (idIn(`${id}.json`) === null) return null;
  const text = await readFile(fileOf(folder, id), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as KeptMail);
}

const fileOf = (folder: string, id: string) => join(folder, `${id}.json`);
const idIn = (name: string): string | null => /^([0-9a-f]{16})\.json$/u.exec(name)?.[1] ?? null;
