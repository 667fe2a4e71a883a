export { smtpNotifier } from './notices/smtp-notifier.js';
export type { SmtpNotifierOptions } from './notices/smtp-notifier.js';
export { fileNotifier } from './notices/file-notifier.js';
export type { FileNotifierOptions } from './notices/file-notifier.js';
export type { Sender } from './notices/mail.js';
