import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import { mailOf, readSender } from './mail.js';
import type { Sender } from './mail.js';
import type { Notifier } from './notifier.js';

/** Where mails are laid down. */
export interface FileNotifierOptions {
  /** Is made when it is not there. */
  readonly folder: string;
  readonly from: Sender;
}

/**
 * Lays every mail down as an `.eml` file, which any mail program opens, and sends none: for a demo, a
 * test, a first afternoon. The same notice twice is one file.
 *
 * @throws {AmendsError} `invalid_configuration` when the sender's address is none.
 */
export function fileNotifier({ folder, from }: FileNotifierOptions): Notifier {
  const sender = readSender(from);
  return {
    async notify(notice) {
      const mail = mailOf(notice, sender, undefined);
      const digest = createHash('sha256').update(notice.idempotencyKey).digest('hex').slice(0, 16);
      const file = join(folder, `${notice.kind}-${digest}.eml`);
      if (!(await exists(file))) {
        await mkdir(folder, { recursive: true });
        const part = `${file}.${randomUUID()}`;
        await writeFile(part, await new MailComposer({ ...mail }).compile().build());
        // In one step: whoever watches the folder sees whole mails.
        await rename(part, file);
      }
      return { status: 'accepted', messageId: mail.messageId };
    },
  };
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
