import { Dialog } from '@base-ui/react/dialog';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { byHand } from './by-hand.tsx';

export default byHand({
  Dialog: ({ trigger, title, isOpen, children }) => (
    <Dialog.Root defaultOpen={isOpen}>
      <Dialog.Trigger>{trigger}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="overlay" />
        <Dialog.Popup className="dialog">
          <Dialog.Title>{title}</Dialog.Title>
          {children}
          <Dialog.Close>Not now</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  ),
  Group: ({ label, value, onPick, children }) => (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next: string) => {
        onPick(next);
      }}
    >
      <p>{label}</p>
      {children}
    </RadioGroup>
  ),
  Answer: ({ value, children }) => (
    <label className="answer">
      <Radio.Root className="radio" value={value}>
        <Radio.Indicator>•</Radio.Indicator>
      </Radio.Root>
      {children}
    </label>
  ),
});
