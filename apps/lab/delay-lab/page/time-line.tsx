import type { CSSProperties, KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { DAY, HOUR } from '../engine/instants.js';
import type { LabMoment, Timeline } from '../engine/moments.js';
import { dayText, momentText } from './words.js';

/** How near the thumb has to come to a moment to rest on it, as a share of the line. */
const PULL = 0.008;
const STEP_MS = 1_300;

interface TimeLineProps {
  readonly timeline: Timeline;
  readonly at: number;
  readonly timeZone: string;
  readonly onTravel: (at: number) => void;
}

/** Time from order to closure: a slider whose ticks are the moments of this order, and the moments in words. */
export function TimeLine({ timeline, at, timeZone, onTravel }: TimeLineProps) {
  const { from, until, moments } = timeline;
  const span = until - from;
  const share = (moment: number) => (moment - from) / span;
  const previous = moments.findLast((each) => each.at < at);
  const next = moments.find((each) => each.at > at);
  const { isPlaying, setPlaying } = usePlaying(next, onTravel);

  const list = useRef<HTMLOListElement>(null);
  const here = moments.findLast((each) => each.at <= at);
  // Where the moments stand in one row that scrolls, the one that is here is to be seen.
  useEffect(() => {
    const row = list.current;
    const chip = row?.querySelector<HTMLElement>('[aria-current]')?.parentElement;
    if (!row || !chip || row.scrollWidth <= row.clientWidth) return;
    row.scrollTo({
      left: chip.offsetLeft - row.offsetLeft - (row.clientWidth - chip.offsetWidth) / 2,
    });
  }, [here]);

  const travel = (to: number): void => {
    setPlaying(false);
    onTravel(Math.min(Math.max(Math.round(to / 1000) * 1000, from), until));
  };
  const drag = (to: number): void => {
    const near = moments.find((each) => Math.abs(share(each.at) - share(to)) < PULL);
    travel(near?.at ?? to);
  };
  const press = (event: KeyboardEvent): void => {
    const to = keyTarget(event, { at, from, until, previous, next });
    if (to === null) return;
    event.preventDefault();
    travel(to);
  };

  return (
    <section className="lab-time" aria-label="Time">
      <div className="lab-time__head">
        <p className="lab-time__now">
          <time dateTime={new Date(at).toISOString()}>{momentText(at, timeZone)}</time>
          <span>{timeZone.replaceAll('_', ' ')}</span>
        </p>
        <div className="lab-time__steps">
          <button
            type="button"
            disabled={!previous}
            onClick={() => previous && travel(previous.at)}
          >
            Previous<span className="lab-unseen"> moment</span>
          </button>
          <button type="button" disabled={!next} onClick={() => next && travel(next.at)}>
            Next<span className="lab-unseen"> moment</span>
          </button>
          <button
            type="button"
            aria-pressed={isPlaying}
            disabled={!next}
            onClick={() => setPlaying(!isPlaying)}
          >
            {isPlaying ? 'Pause' : 'Play'}
          </button>
        </div>
      </div>
      <div className="lab-time__rail" style={{ '--at': share(at) } as CSSProperties}>
        {moments.map((moment) => (
          <span
            key={`${moment.at} ${moment.title}`}
            className="lab-time__tick"
            data-kind={moment.kind}
            data-past={moment.at <= at || undefined}
            style={{ '--at': share(moment.at) } as CSSProperties}
          />
        ))}
        <input
          type="range"
          aria-label="Time, from order to closure"
          aria-valuetext={[momentText(at, timeZone), moments.find((each) => each.at === at)?.title]
            .filter(Boolean)
            .join(': ')}
          min={from}
          max={until}
          step={1000}
          value={at}
          onChange={(event) => {
            drag(Number(event.target.value));
          }}
          onKeyDown={press}
        />
      </div>
      <ol className="lab-time__moments" ref={list}>
        {moments.map((moment) => {
          return (
            <li key={`${moment.at} ${moment.title}`}>
              <button
                type="button"
                data-kind={moment.kind}
                data-past={moment.at <= at || undefined}
                aria-current={moment === here ? 'step' : undefined}
                onClick={() => {
                  travel(moment.at);
                }}
              >
                <b>{moment.title}</b> <span>{dayText(moment.at, timeZone)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface Reach {
  readonly at: number;
  readonly from: number;
  readonly until: number;
  readonly previous: LabMoment | undefined;
  readonly next: LabMoment | undefined;
}

/** Arrows go by hours, with Shift by days; Page Up and Page Down from moment to moment. */
function keyTarget(
  { key, shiftKey, currentTarget }: KeyboardEvent,
  { at, from, until, previous, next }: Reach,
): number | null {
  const isTurned = getComputedStyle(currentTarget).direction === 'rtl';
  const step = shiftKey ? DAY : HOUR;
  switch (key) {
    case 'ArrowUp':
      return at + step;
    case 'ArrowDown':
      return at - step;
    case 'ArrowRight':
      return at + (isTurned ? -step : step);
    case 'ArrowLeft':
      return at - (isTurned ? -step : step);
    case 'PageUp':
      return next?.at ?? until;
    case 'PageDown':
      return previous?.at ?? from;
    default:
      return null;
  }
}

/** Goes from moment to moment by itself, until the last one or a hand on the line. */
function usePlaying(next: LabMoment | undefined, onTravel: (at: number) => void) {
  const [isAsked, setPlaying] = useState(false);
  const isPlaying = isAsked && next !== undefined;
  useEffect(() => {
    if (!isAsked || next === undefined) return undefined;
    const timer = setTimeout(() => {
      onTravel(next.at);
    }, STEP_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isAsked, next, onTravel]);
  return { isPlaying, setPlaying };
}
