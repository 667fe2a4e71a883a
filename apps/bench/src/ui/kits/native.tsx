import { createContext, useContext, useEffect, useId, useMemo, useRef } from 'react';
import { byHand, noticeByHand } from './by-hand.tsx';
import type { Kit } from './by-hand.tsx';

const GroupContext = createContext({
  name: '',
  value: '',
  onPick: (_value: string): void => undefined,
});

/** What the browser brings: the floor. */
const kit: Kit = {
  Dialog: function Dialog({ trigger, title, isOpen, children }) {
    const element = useRef<HTMLDialogElement>(null);
    const id = useId();
    useEffect(() => {
      if (isOpen) element.current?.showModal();
    }, [isOpen]);
    return (
      <>
        <button type="button" onClick={() => element.current?.showModal()}>
          {trigger}
        </button>
        <dialog ref={element} className="dialog" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {children}
          <button type="button" onClick={() => element.current?.close()}>
            Not now
          </button>
        </dialog>
      </>
    );
  },
  Group: function Group({ label, value, onPick, children }) {
    const name = useId();
    const group = useMemo(() => ({ name, value, onPick }), [name, value, onPick]);
    return (
      <fieldset>
        <legend>{label}</legend>
        <GroupContext value={group}>{children}</GroupContext>
      </fieldset>
    );
  },
  Answer: function Answer({ value, children }) {
    const group = useContext(GroupContext);
    return (
      <label className="answer">
        <input
          type="radio"
          name={group.name}
          value={value}
          checked={group.value === value}
          onChange={() => {
            group.onPick(value);
          }}
        />
        {children}
      </label>
    );
  },
};

export default { ...byHand(kit), ...noticeByHand };
