import { nothingHere } from '../../doors/door.js';
import type { Show } from '../desk.js';
import { ask } from '../desk.js';
import { Moment } from '../parts/moment.js';

/** The card for a note by hand: the side that is written on, and what to write about. Made to be printed. */
export const cardPage: Show = async (desk, id) => {
  const { case: view } = await ask(desk, 'readStaffCase', { id });
  const task = desk.url.searchParams.get('task');
  const found = view.followUps.find((each) => each.task === task);
  if (found === undefined) throw nothingHere();
  const { to: name, title, dueBy, talkingPoints } = found;
  return {
    title: title ?? found.task,
    section: null,
    content: (
      <article className="card">
        <div className="card-face" aria-hidden="true" />
        <div className="card-back">
          <h1>{name === null ? 'To the customer' : `To ${name}`}</h1>
          <p className="hint">
            Order {view.orderNumber ?? view.orderId}
            {dueBy !== null && (
              <>
                {' · by '}
                <Moment at={dueBy} zone={desk.zone} />
              </>
            )}
          </p>
          <h2>Worth a sentence</h2>
          <ul>
            {talkingPoints
              .filter(({ code }) => code !== 'leave-out')
              .map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
          </ul>
          {talkingPoints
            .filter(({ code }) => code === 'leave-out')
            .map(({ code, text }) => (
              <p key={code} className="hint">
                {text}
              </p>
            ))}
          <p className="hint screen">
            Print this page: the card comes on one sheet (A6), the notes on another.
          </p>
        </div>
      </article>
    ),
  };
};
