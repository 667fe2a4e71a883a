import type { CaseView } from '@amends/core';
import { useEffect, useState } from 'react';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { LATE } from '../jobs.ts';
import type { JobProps, Jobs } from '../jobs.ts';

/** What a library brings to the job. */
export interface Kit {
  /** A dialog with the button that opens it. */
  readonly Dialog: ComponentType<{
    readonly trigger: string;
    readonly title: string;
    readonly isOpen: boolean;
    readonly children: ReactNode;
  }>;
  /** Answers of which one is picked. */
  readonly Group: ComponentType<{
    readonly label: string;
    readonly value: string;
    readonly onPick: (value: string) => void;
    readonly children: ReactNode;
  }>;
  /** One of them. */
  readonly Answer: ComponentType<{ readonly value: string; readonly children: ReactNode }>;
}

/** The notice and the dialog, put together by hand from a library's parts, in the words that Amends uses. */
export function byHand(kit: Kit): Jobs {
  const Order = (props: JobProps): ReactElement => <Whole kit={kit} {...props} isOpen={false} />;
  const Dialog = (props: JobProps): ReactElement => <Apology kit={kit} {...props} isOpen />;
  return { order: Order, dialog: Dialog };
}

interface WholeProps extends JobProps {
  readonly kit: Kit;
  readonly isOpen: boolean;
  readonly onChosen?: () => void;
}

function Whole(props: WholeProps): ReactElement {
  const [isChosen, setChosen] = useState(false);
  return (
    <>
      <Notice view={isChosen ? props.chosen : props.view}>
        <Apology
          {...props}
          onChosen={() => {
            setChosen(true);
          }}
        />
      </Notice>
      {isChosen && <Agreed view={props.chosen} />}
    </>
  );
}

/** What is the matter, the date that counts and the one given first, what happened, and where the parcel is. */
export function Notice({
  view: { headline, dates, shipments },
  children,
}: {
  readonly view: CaseView;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <section className="notice" aria-label={headline.title}>
      <h2>{headline.title}</h2>
      <Dates dates={dates} />
      <p>{headline.summary}</p>
      <div>
        {children}
        {shipments.map(({ id, trackingUrl }) => (
          <a key={id} href={trackingUrl ?? ''}>
            Track the parcel
          </a>
        ))}
      </div>
    </section>
  );
}

function Dates({ dates: { current, first } }: Pick<CaseView, 'dates'>): ReactElement {
  return (
    <p>
      <time dateTime={current?.by ?? ''}>{current?.text}</time> <del>previously {first?.text}</del>
    </p>
  );
}

/** The notice put in when it comes, as one does who keeps no place free. */
function LateNotice({ view }: JobProps): ReactElement | null {
  return useIsTime() ? <Notice view={view} /> : null;
}

/** Whether a late notice has come. */
export function useIsTime(): boolean {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setTime(true);
    }, LATE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isTime;
}

/** The notice alone needs no library. */
export const noticeByHand: Jobs = { notice: Notice, late: LateNotice };

function Apology({ kit, view, chosen, isOpen, onChosen }: WholeProps): ReactElement | null {
  const { Dialog, Group } = kit;
  const { apology, offer, dates, nextUpdate } = view;
  const [decision, setDecision] = useState('');
  const [option, setOption] = useState('');
  const [state, setState] = useState<'idle' | 'sending' | 'chosen'>('idle');
  if (!apology || !offer) return null;
  const { slots, signatory } = apology;

  const send = async (): Promise<void> => {
    setState('sending');
    await Promise.resolve();
    setState('chosen');
    onChosen?.();
  };
  const confirm = offer.options.find(({ id }) => id === option)?.confirm ?? 'Confirm your choice';

  return (
    <Dialog trigger="See your options" title={apology.title} isOpen={isOpen}>
      <div>
        <p>
          {slots.acknowledgement} {slots.responsibility} {slots.explanation}
        </p>
        <Dates dates={dates} />
        <p>
          {slots.repair} {slots.thanks}
        </p>
        <p>
          {signatory?.name} <span>{signatory?.role}</span>
        </p>
      </div>
      {state === 'chosen' ? (
        <Agreed view={chosen} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Group label="Keep it, or cancel?" value={decision} onPick={setDecision}>
            <Says kit={kit} value="keep" title={offer.keep?.title} detail={offer.keep?.detail} />
            <Says kit={kit} value="exit" title={offer.exit?.title} detail={offer.exit?.detail} />
          </Group>
          <Group label="And how may we make it good?" value={option} onPick={setOption}>
            {offer.options.map((each) => (
              <Says
                key={each.id}
                kit={kit}
                value={each.id}
                title={each.title}
                worth={each.value?.text}
                detail={each.detail}
              />
            ))}
            <Says kit={kit} value="ask" title="Something else" detail={offer.askDetail} />
            <Says
              kit={kit}
              value="decline"
              title="Nothing, thank you"
              detail="The apology is enough."
            />
          </Group>
          <p>{offer.ifYouDoNothing}</p>
          <button type="submit" disabled={decision === '' || option === '' || state === 'sending'}>
            {state === 'sending' ? 'Sending…' : confirm}
          </button>
        </form>
      )}
      <p>The next news comes by {nextUpdate?.text}.</p>
    </Dialog>
  );
}

interface SaysProps {
  readonly kit: Kit;
  readonly value: string;
  readonly title: string | undefined;
  readonly worth?: string | undefined;
  readonly detail?: string | null | undefined;
}

/** What an answer says. */
function Says({ kit: { Answer }, value, title, worth, detail }: SaysProps): ReactElement {
  return (
    <Answer value={value}>
      <strong>{title}</strong>
      {worth && <span>{worth}</span>}
      <small>{detail}</small>
    </Answer>
  );
}

/** What was agreed. */
function Agreed({ view: { receipt } }: { readonly view: CaseView }): ReactElement {
  return (
    <section aria-label="Agreed">
      <p>{receipt?.statusText}</p>
      <h3>
        {receipt?.title} {receipt?.value?.text}
      </h3>
      <p>{receipt?.detail}</p>
    </section>
  );
}
