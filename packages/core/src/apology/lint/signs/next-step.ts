import { remembered } from '../reading/remember.js';
import type { Clause } from '../reading/clauses.js';
import { has, phrases, placesIn } from '../reading/pattern.js';
import type { Reading, Sentence } from '../reading/read.js';
import { isAboutUs } from './self.js';
import { sells } from './selling.js';

/** Something that the reader can do at once. */
const deeds = phrases([
  '(you can|you may) (now |also |still |again |already )?(?!rely|count|be|imagine|expect|trust|see|find|understand|know|tell|feel|read|have been|ask yourself|hear)\\p{L}+',
  '(drop|come|pop|stop|call) (by|in|round|over)',
  '(restart|switch|unplug|plug|reset|hold|try|clear|change|keep|leave|put|give|take|wear|store|freeze) (it|them|the|your|one|a|this)',
  '(reply|answer|respond) (with|to this|here|by|"|now|stalls|yes|no|and|a|in one)',
  '(just|simply|please|a one-word) (reply|answer)',
  '(choose|pick|select|decide|tap|click|press|scan|have a look|take a look|sign in|log in|open|visit|use the|use this|use your|use code|enter the code|follow the link|look at|check your|check the|check it|reload|update (?!on)|download|fill)(?! (for you|them all))',
  '(tell|let) (us|me) (know )?(which|what|when|whether|where|how|if you|your|the|by|so|and)',
  '(send|forward|bring|give) (us|me|it|them|the|one|a|your) … (and|we|photo|picture|invoice|receipt|number|bill|address)?',
  '(call|ring|text|phone|message|write to|write|e-mail|email|ask for) (me|us|him|her|\\p{L}+@|on|for) (on|at|directly|back|any|until|before|and|to|with|if|when|day|whenever|\\d)',
  "(please )?(do not|don't|stop) (eat|eating|use|using|drink|drinking|plug|open|wear|wearing|drive|install|charge)",
  '(throw|pour) (it|them) away|(put|leave) (it|them) (out|at|in)',
  '(what would (help|you|suit)|how would you|would you like|do you want|shall we|which (would|do|one))',
  'here is the (right|correct|link|new|working)',
]);
const vague = phrases([
  '(any|further|more|other|if you have|have any|with) (questions|queries|concerns|problems|issues|queries or|doubts)',
  "(contact us|get in touch|reach out|reach us|do not hesitate|don't hesitate|feel free to (contact|call|reach|write|get)|here for you|happy to help|always there|at your disposal|available to help|if we can (help|be)|need (any )?(help|assistance|anything))",
]);
const asked = phrases([
  '(forgive|pardon|excuse|bear with|understand|rest assured|trust|be patient|hold it|accept our)',
]);
const address =
  /(?:https?:\/\/|www\.|\p{L}[\p{L}\d-]{1,40}\.(?:com|org|net|example|co|shop|store|io|uk|de|fr)\/[\w-])/u;

/** What may stand before something to do: it is said to the reader, or left to the reader. */
const toReader =
  /^(?:[\s,;:–—(]|and|or|then|please|just|simply|so|but|either|kindly|do|now|here|first|to|also|you (?:can|may|could)|still|need only|only|if (?:it|not)[^,]{0,30}|until [^,]{0,20}|by [^,]{0,20}|meanwhile|\p{L}+ly)*$/u;

function isDeed({ lower }: Clause): boolean {
  return placesIn(lower, deeds).some(({ start }) => toReader.test(lower.slice(0, start)));
}

/** Whether a sentence gives a date that lies ahead, or something to do now. */
export const leadsOn = remembered((sentence: Sentence): boolean => {
  if (isAboutUs(sentence) || sells(sentence)) return false;
  if (sentence.dates.some(({ isAhead }) => isAhead)) return true;
  const { lower } = sentence;
  if (has(lower, vague)) return false;
  if (address.test(lower)) return true;
  return !has(lower, asked) && sentence.clauses.some(isDeed);
});

/** Whether the reader learns when it goes on, or can go on now. */
export function nextStepIn(reading: Reading): boolean {
  return reading.options.length > 1 || reading.sentences.some(leadsOn);
}
