import { describe, expect, it } from 'vitest';
import { briefSituations, playSituation, situationView, situations, walk } from './index.js';
import type { PlayedSituation, SituationName } from './index.js';

function offerOf(played: PlayedSituation) {
  const [view] = played.see().cases;
  if (!view?.offer) throw new Error('Nothing is on offer.');
  const { caseId, offer } = view;
  return { caseId, seen: { offerId: offer.id, offerVersion: offer.version } };
}

describe('a situation that is played', () => {
  it.each(Object.keys(situations) as SituationName[])('%s begins as it is seen', (name) => {
    const seen = situationView(name);
    const [view] = playSituation(name).see().cases;
    expect({ ...view, actions: null }).toEqual({ ...seen, actions: null });
  });

  it('begins as the brief tells it', () => {
    for (const situation of briefSituations.filter((each) => each.kind === 'order')) {
      const told = walk(situation)[0]?.view;
      const { cases } = playSituation(situation).see();
      expect(cases.map(({ headline }) => headline)).toContainEqual(told?.headline);
    }
  });

  it('keeps one choice, refuses a second as a server does, and is done when the fulfiller says so', () => {
    const played = playSituation('runningLate');
    const { caseId, seen } = offerOf(played);
    const pick = { kind: 'option', optionId: 'refund-shipping' } as const;
    expect(played.choose(caseId, { ...seen, pick })).toBeNull();
    expect(played.choose(caseId, { ...seen, pick: { kind: 'decline' } })?.code).toBe(
      'already_chosen',
    );
    const status = () => played.see().cases.map(({ receipt }) => receipt?.status);
    expect(status()).toEqual(['agreed']);
    played.clock.advance({ days: 1 });
    played.fulfil();
    expect(status()).toEqual(['done']);
  });

  it('passes through everything that falls due when its clock is moved', () => {
    const played = playSituation('runningLate');
    const { caseId, seen } = offerOf(played);
    played.clock.advance({ days: 40 });
    const refusal = played.choose(caseId, { ...seen, pick: { kind: 'decline' } });
    expect(refusal?.code).toMatch(/^offer_(?:expired|changed)$/u);
  });

  it('answers a person who asked, and only then', () => {
    const played = playSituation('runningLate');
    expect(played.answer({ text: 'Of course.' })?.code).toBe('not_found');
    const { caseId, seen } = offerOf(played);
    played.choose(caseId, { ...seen, pick: { kind: 'ask', text: 'Could you gift-wrap it?' } });
    expect(played.answer({ text: 'Of course.', by: 'Judith' })).toBeNull();
    expect(JSON.stringify(played.see())).toContain('Of course.');
  });

  it('takes down what the customer says, and where they want to hear of it', () => {
    const played = playSituation('runningLate');
    played.follow({ channel: 'email', pace: 'when-it-matters' });
    played.claim({ claim: 'not-received' });
    const [view] = played.see().cases;
    expect(view?.updates.pace).toBe('when-it-matters');
    expect(view?.report.made).toHaveLength(1);
  });
});
